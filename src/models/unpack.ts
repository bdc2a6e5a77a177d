/** Unpacks gzip; rejects when the bytes are damaged or make another length than expected. */
export async function unpack(packed: ArrayBuffer, length: number): Promise<ArrayBuffer> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const raw = await new Response(stream).arrayBuffer();
  if (raw.byteLength !== length) throw new RangeError(`${raw.byteLength} bytes instead of ${length}`);
  return raw;
}

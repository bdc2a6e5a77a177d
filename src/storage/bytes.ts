/**
 * A record as bytes, to be encrypted: JSON, with every `ArrayBuffer` of the top level (a photo's JPEG) behind it as it is.
 * Layout: length of the JSON (4 bytes, little-endian), JSON, buffers one after the other.
 */
interface Head {
  readonly json: Readonly<Record<string, unknown>>;
  readonly buffers: readonly (readonly [name: string, length: number])[];
}

export function toBytes(record: object): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(record);
  const buffers = entries.filter((entry): entry is [string, ArrayBuffer] => entry[1] instanceof ArrayBuffer);
  const head: Head = {
    json: Object.fromEntries(entries.filter(([, value]) => !(value instanceof ArrayBuffer))),
    buffers: buffers.map(([name, buffer]) => [name, buffer.byteLength]),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(buffers.reduce((sum, [, buffer]) => sum + buffer.byteLength, 4 + text.length));
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 4);
  let at = 4 + text.length;
  for (const [, buffer] of buffers) {
    bytes.set(new Uint8Array(buffer), at);
    at += buffer.byteLength;
  }
  return bytes;
}

export function fromBytes(bytes: ArrayBuffer): object {
  const length = new DataView(bytes).getUint32(0, true);
  const { json, buffers } = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length))) as Head;
  let at = 4 + length;
  const parts = buffers.map(([name, size]) => {
    const part = [name, bytes.slice(at, at + size)] as const;
    at += size;
    return part;
  });
  return { ...json, ...Object.fromEntries(parts) };
}

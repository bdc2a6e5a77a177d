import { expect } from 'chai';
import { models } from '../../src/models/store.ts';
import { unpack } from '../../src/models/unpack.ts';

const packed = (bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> =>
  new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();

describe('unpack', () => {
  const raw = Uint8Array.from({ length: 100_000 }, (_, i) => (i * i) % 251);

  it('gives what was packed', async () => {
    expect(new Uint8Array(await unpack(await packed(raw), raw.length))).to.deep.equal(raw);
  });

  for (const [name, damage] of [
    ['a changed byte', (bytes: Uint8Array) => bytes.fill(0, 600, 601)],
    ['a missing end', (bytes: Uint8Array) => bytes.subarray(0, 500)],
  ] as const) {
    it(`refuses ${name}`, async () => {
      const bytes = damage(new Uint8Array(await packed(raw))).slice();
      const outcome = await unpack(bytes.buffer, raw.length).then(
        () => 'unpacked',
        () => 'refused',
      );
      expect(outcome).to.equal('refused');
    });
  }

  it('refuses another length than promised', async () => {
    const outcome = await unpack(await packed(raw), raw.length + 1).then(
      () => 'unpacked',
      (error) => error.name,
    );
    expect(outcome).to.equal('RangeError');
  });
});

it('knows no models where none are built', async () => {
  await models.known;
  expect(models.state).to.deep.include({ files: [], totalBytes: 0, busy: false, problem: null });
});

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { framePoint, type Quad } from '../../src/checks/space.ts';
import type { Bundle } from '../../src/export/bundle.ts';
import { fromFile, toFile } from '../../src/export/file.ts';
import { bank } from '../../src/packs/providers/bank.ts';

const now = new Date(2026, 10, 3, 9, 30);
const jpeg = (fill: number): ArrayBuffer => new Uint8Array([0xff, 0xd8, fill, fill, 0xff, 0xd9]).buffer;
const quad = [framePoint(0.1, 0.2), framePoint(0.9, 0.2), framePoint(0.9, 1.05), framePoint(-0.01, 0.8)] as const;

const bundle: Bundle = {
  plan: { pack: 'generic', level: 'verified-plus', document: 'id-card' },
  attempts: [
    {
      id: '0a',
      step: 'selfie',
      at: Date.UTC(2026, 10, 2, 8, 0, 0, 123),
      source: 'camera',
      verdicts: [
        { rule: 'no-face', is: 'pass', evidence: [{ measure: 'faceCount', value: 1, limit: 0.5, right: 'above' }] },
        { rule: 'several-faces', is: 'unknown', missing: 'faces' },
      ],
      measures: { faceCount: 1 },
      kept: true,
    },
    { id: '0b', step: 'id-front', at: 1, source: 'import', verdicts: [], measures: {}, kept: false },
    {
      id: '0c',
      step: 'id-front',
      at: 2,
      source: 'camera',
      verdicts: [
        {
          rule: 'no-document',
          is: 'fix',
          evidence: [],
          at: { side: 'left', corner: 'top-left', zone: 'mrz', point: framePoint(0.5, 0.25), radius: 0.1 },
        },
        { rule: 'no-document', is: 'unknown', after: 'no-document' },
      ],
      measures: { documentFound: 0 },
      kept: true,
    },
    { id: '0e', step: 'proof-of-address', at: 4, source: 'import', verdicts: [], measures: {}, kept: true },
    { id: '0d', step: 'passport', at: 3, source: 'camera', verdicts: [], measures: {}, kept: true },
  ],
  photos: [
    { step: 'passport', attempt: '0d', jpeg: jpeg(3), width: 3, height: 4, quad: null, oval: null },
    {
      step: 'selfie',
      attempt: '0a',
      jpeg: jpeg(2),
      width: 480,
      height: 640,
      quad: null,
      oval: { centre: framePoint(0.5, 0.5), rx: 0.2, ry: 0.3, rollDeg: -2 },
    },
    {
      step: 'id-front',
      attempt: '0c',
      jpeg: jpeg(1),
      width: 640,
      height: 480,
      quad: quad as unknown as Quad,
      oval: null,
      printed: {
        says: {
          surname: 'ERIKSSON',
          givenNames: 'ANNA MARIA',
          documentNumber: 'L898902C3',
          nationality: 'UTO',
          birthDate: '1974-08-12',
          expiryDate: '2032-04-15',
        },
        place: [framePoint(0.1, 0.7), framePoint(0.9, 0.7), framePoint(0.9, 0.9), framePoint(0.1, 0.9)],
      },
    },
    {
      step: 'proof-of-address',
      attempt: '0e',
      jpeg: jpeg(4),
      width: 4,
      height: 5,
      quad: null,
      oval: null,
      pdf: new Uint8Array([0x25, 0x50, 0x44, 0x46]).buffer,
    },
  ],
  papers: [
    { step: 'proof-of-address', paper: 'utility-bill', about: '0e', issued: '2026-10-25' },
    { step: 'statement', ticks: ['date', 'signed'] },
  ],
  packs: [{ ...bank, id: 'my-bank' }],
  outcomes: [{ id: '0f', is: 'rejected', at: 5, reasons: ['blurred'] }],
  details: {
    nativeName: '王小明',
    surname: 'Wang',
    givenNames: 'Xiaoming',
    birthDate: '1990-04-03',
    documentNumber: 'E12345678',
    expiryDate: '2031-04-03',
    address: '12 Baker Street',
    paperAddress: '',
    settled: ['surname pinyin-surname Wang'],
  },
};
const order = ['id-front', 'id-back', 'selfie', 'proof-of-address'] as const;

describe('what is written', () => {
  test('is a zip of photos in the order of the checklist, and one readable page about them', async () => {
    const file = toFile(bundle, now, order);
    expect(file.name).toBe('firstpass-2026-11-03.zip');
    expect(file.type).toBe('application/zip');
    const parts = await partsOf(file);
    expect(Object.keys(parts)).toEqual([
      'firstpass.json',
      '01-id-front.jpg',
      '02-selfie.jpg',
      '03-proof-of-address.jpg',
      '03-proof-of-address.pdf',
      '04-passport.jpg',
    ]);
    expect(parts['01-id-front.jpg']).toEqual(new Uint8Array(jpeg(1)));
    const about = JSON.parse(strFromU8(parts['firstpass.json'] as Uint8Array));
    expect(Object.keys(about)).toEqual([
      'app',
      'version',
      'plan',
      'details',
      'attempts',
      'packs',
      'papers',
      'outcomes',
    ]);
    expect(about.attempts[2]).toEqual({
      id: '0c',
      step: 'id-front',
      at: '1970-01-01T00:00:00.002Z',
      source: 'camera',
      photo: {
        file: '01-id-front.jpg',
        width: 640,
        height: 480,
        quad,
        oval: null,
        printed: bundle.photos.find(({ step }) => step === 'id-front')?.printed,
      },
      verdicts: bundle.attempts[2]?.verdicts,
      measures: { documentFound: 0 },
    });
  });

  test('reads back as it was', async () => {
    const back = await fromFile(toFile(bundle, now));
    expect({ ...back, photos: bySteps(back) }).toEqual({ ...bundle, photos: bySteps(bundle) });
  });

  test('is written again byte for byte', async () => {
    const first = toFile(bundle, now, order);
    const second = toFile(await fromFile(first), now, order);
    expect(new Uint8Array(await second.arrayBuffer())).toEqual(new Uint8Array(await first.arrayBuffer()));
  });

  test('nothing at all is a file too', async () => {
    const nothing = { plan: null, attempts: [], photos: [], papers: [], packs: [], outcomes: [], details: null };
    expect(await fromFile(toFile(nothing, now))).toEqual(nothing);
  });

  test('a photo whose attempt was lost is not lost with it', async () => {
    const back = await fromFile(toFile({ ...bundle, attempts: [] }, now));
    expect(back.photos.length).toBe(4);
    expect(back.attempts.map(({ id, kept }) => [id, kept])).toContainEqual(['0a', true]);
  });
});

describe('what is read', () => {
  test('may have been unpacked and packed again, smaller, in a folder', async () => {
    const parts = Object.entries(await partsOf(toFile(bundle, now)));
    const again = Object.fromEntries(parts.map(([name, bytes]) => [`firstpass-2026-11-03/${name}`, bytes]));
    const noise = { '__MACOSX/._firstpass.json': strToU8('x'), 'Thumbs.db': strToU8('x') };
    const back = await fromFile(new Blob([zipSync({ ...noise, ...again }, { level: 9 })]));
    expect(back.photos.length).toBe(4);
  });

  test('leaves out verdicts and measures that this version does not know', async () => {
    const back = await changed((about) => {
      Object.assign(about.attempts[0].measures, { auraCount: 7, faceCount: 'many', __proto__: { x: 1 } });
      about.attempts[0].verdicts = [
        { rule: 'bad-aura', is: 'fix', evidence: [] },
        { rule: 'no-document', is: 'fix', evidence: [] },
        { rule: 'no-face', is: 'maybe' },
        { rule: 'no-face', is: 'fix', evidence: [{ measure: 'auraCount', value: 1, limit: 2, right: 'above' }] },
        null,
        { rule: 'several-faces', is: 'fix', evidence: [] },
      ];
    });
    expect(back.attempts[0]?.measures).toEqual({});
    expect(back.attempts[0]?.verdicts).toEqual([{ rule: 'several-faces', is: 'fix', evidence: [] }]);
  });

  test('came from a version that knew no papers', async () => {
    const back = await changed((about) => delete about.papers);
    expect(back.papers).toEqual([]);
  });

  // biome-ignore lint/suspicious/noExplicitAny: made wrong on purpose
  type About = any;
  test.each<[string, (about: About, parts: Zippable) => unknown]>([
    ['another app', (about) => (about.app = 'SecondPass')],
    ['no version', (about) => delete about.version],
    ['version 0', (about) => (about.version = 0)],
    ['a version in words', (about) => (about.version = 'two')],
    ['a level with a name that none can have', (about) => (about.plan.level = 'Royal Level')],
    ['a pack that is none', (about) => (about.packs[0].levels = [])],
    ['no attempts', (about) => delete about.attempts],
    ['attempts that are no list', (about) => (about.attempts = { length: 1 })],
    ['too many attempts', (about) => (about.attempts = Array(10_001).fill(about.attempts[1]))],
    ['the same attempt twice', (about) => about.attempts.push(about.attempts[1])],
    ['an attempt of nothing', (about) => about.attempts.push(null)],
    ['an unknown step', (about) => (about.attempts[1].step = 'left-foot')],
    ['an id with markup', (about) => (about.attempts[1].id = '<b>')],
    ['a date that is none', (about) => (about.attempts[1].at = 'yesterday')],
    ['a 13th month', (about) => (about.attempts[1].at = '2026-13-01T00:00:00.000Z')],
    ['a number for a date', (about) => (about.attempts[1].at = 5)],
    ['a photo of no width', (about) => (about.attempts[0].photo.width = 0)],
    ['a width that is not whole', (about) => (about.attempts[0].photo.width = 1.5)],
    ['three corners', (about) => about.attempts[2].photo.quad.pop()],
    ['a corner that is no number', (about) => (about.attempts[2].photo.quad[0][0] = null)],
    ['a photo from another folder', (about) => (about.attempts[0].photo.file = '../02-selfie.jpg')],
    ['a photo that is not there', (_, parts) => delete parts['02-selfie.jpg']],
    ['a PDF that is not there', (_, parts) => delete parts['03-proof-of-address.pdf']],
    ['a PDF from another folder', (about) => (about.attempts[3].photo.pdf = '/etc/03-proof-of-address.pdf')],
    ['a date of a paper that is none', (about) => (about.papers[0].issued = 'last week')],
    ['a photo that is none', (_, parts) => (parts['02-selfie.jpg'] = strToU8('<script>'))],
    ['half a photo', (_, parts) => (parts['02-selfie.jpg'] = new Uint8Array(jpeg(1)).subarray(0, 4))],
    ['printed words that are none', (about) => (about.attempts[2].photo.printed.says.surname = 7)],
    ['a name longer than any', (about) => (about.attempts[2].photo.printed.says.surname = 'x'.repeat(201))],
    ['two photos of one step', (about) => (about.attempts[1].photo = about.attempts[2].photo)],
    ['no page', (_, parts) => delete parts['firstpass.json']],
    ['a page that is no JSON', (_, parts) => (parts['firstpass.json'] = strToU8('{'))],
    ['a page of null', (_, parts) => (parts['firstpass.json'] = strToU8('null'))],
  ])('%s is unreadable', async (_, change) => {
    await expect(changed(change)).rejects.toMatchObject({ code: 'export-unreadable' });
  });

  test('a later version says so', async () => {
    const later = changed((about) => Object.assign(about, { version: 2, attempts: 'quite different' }));
    await expect(later).rejects.toMatchObject({ code: 'export-newer' });
  });

  test.each<[string, () => Promise<BlobPart>]>([
    ['nothing', async () => ''],
    ['text', async () => 'Dear Sir or Madam'],
    ['a photo', async () => jpeg(1)],
    ['an empty zip', async () => zipSync({}) as BlobPart],
    ['half a zip', async () => (await toFile(bundle, now).arrayBuffer()).slice(0, 900)],
    ['all but its last byte', async () => (await toFile(bundle, now).arrayBuffer()).slice(0, -1)],
    ['a zip without its beginning', async () => (await toFile(bundle, now).arrayBuffer()).slice(9)],
    ['more than any export', async () => new Uint8Array(300_000_001)],
    ['a zip that unpacks to too much', async () => bomb()],
  ])('%s is unreadable', async (_, make) => {
    await expect(fromFile(new Blob([await make()]))).rejects.toMatchObject({ code: 'export-unreadable' });
  });

  async function changed(change: (about: About, parts: Zippable) => unknown): Promise<Bundle> {
    const parts: Zippable = await partsOf(toFile(bundle, now, order));
    const about = JSON.parse(strFromU8(parts['firstpass.json'] as Uint8Array));
    parts['firstpass.json'] = strToU8('');
    change(about, parts);
    if (parts['firstpass.json'] && !(parts['firstpass.json'] as Uint8Array).length) {
      parts['firstpass.json'] = strToU8(JSON.stringify(about));
    }
    return fromFile(new Blob([zipSync(parts) as BlobPart]));
  }
});

/** Says of each part that it unpacks to 400 MB, the page about them included. */
function bomb(): BlobPart {
  const zip = zipSync({ 'firstpass.json': strToU8('{}'), 'a.jpg': new Uint8Array(1000) });
  const view = new DataView(zip.buffer);
  for (let at = 0; at < zip.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 400e6, true);
  }
  return zip as BlobPart;
}

const partsOf = async (file: Blob) => unzipSync(new Uint8Array(await file.arrayBuffer()));
const bySteps = ({ photos }: Bundle) => Object.fromEntries(photos.map((photo) => [photo.step, photo]));

import { describe, expect, test } from 'vitest';
import { type FileRules, type PhotoFacts, pictureFormat, proofOf } from '../../src/export/proof.ts';

const facts: PhotoFacts = {
  step: 'passport',
  width: 1600,
  height: 1200,
  bytes: 900_000,
  format: 'jpeg',
  dpi: 310,
  grey: false,
  metadata: [],
};
const rules: FileRules = {
  formats: ['jpeg', 'pdf'],
  minBytes: 100_000,
  maxBytes: 1_000_000,
  minDpi: 300,
  minPixels: 1200,
  maxPixels: 4000,
  colour: true,
};

const line = (of: string, some: Partial<PhotoFacts>, given: FileRules = rules) =>
  proofOf({ ...facts, ...some }, given).find((line) => line.of === of);

describe('a photo against the rules of its provider', () => {
  test('that fits is right in every line', () =>
    expect(proofOf(facts, rules).map(({ of, is }) => `${of} ${is}`)).toEqual([
      'pixels right',
      'dpi right',
      'bytes right',
      'format right',
      'colour right',
      'metadata right',
    ]));

  test.each<[string, string, Partial<PhotoFacts>, object]>([
    ['just enough pixels', 'pixels', { width: 900, height: 1200 }, { is: 'right' }],
    ['one too few', 'pixels', { width: 1199, height: 900 }, { is: 'again', limit: 1200 }],
    ['the most pixels', 'pixels', { width: 4000 }, { is: 'right' }],
    ['one too many', 'pixels', { height: 4001 }, { is: 'changes', limit: 4000 }],
    ['just enough resolution', 'dpi', { dpi: 300 }, { is: 'right' }],
    ['too little', 'dpi', { dpi: 299.9 }, { is: 'again', limit: 300 }],
    ['edges not found', 'dpi', { dpi: null }, { is: 'unknown' }],
    ['the most bytes', 'bytes', { bytes: 1_000_000 }, { is: 'right' }],
    ['a byte more', 'bytes', { bytes: 1_000_001 }, { is: 'changes', limit: 1_000_000 }],
    ['the fewest bytes', 'bytes', { bytes: 100_000 }, { is: 'right' }],
    ['a byte less', 'bytes', { bytes: 99_999 }, { is: 'changes', limit: 100_000 }],
    ['another format', 'format', { format: 'webp' }, { is: 'changes' }],
    ['black and white', 'colour', { grey: true }, { is: 'again' }],
    ['a colour that nobody looked at', 'colour', { grey: null }, { is: 'unknown' }],
    ['a place beside the pixels', 'metadata', { metadata: ['EXIF'] }, { is: 'changes' }],
  ])('%s', (_, of, some, answer) => expect(line(of, some)).toEqual({ of, ...answer }));

  test.each<[string, Partial<PhotoFacts>, Partial<FileRules>, string[]]>([
    ['that fits', {}, {}, ['bytes right', 'format right']],
    ['that is too large', { bytes: 2_000_000 }, {}, ['bytes again', 'format right']],
    ['that is not taken', {}, { formats: ['jpeg'] }, ['bytes right', 'format again']],
  ])('a PDF %s', (_, some, given, lines) =>
    expect(
      proofOf({ ...facts, step: 'proof-of-address', format: 'pdf', ...some }, { ...rules, ...given }).map(
        ({ of, is }) => `${of} ${is}`,
      ),
    ).toEqual(lines),
  );

  test('a face has no resolution', () => expect(line('dpi', { step: 'selfie' })).toBeUndefined());

  test.each(['pixels', 'dpi', 'bytes', 'colour'])('where there is no rule, %s are only told', (of) =>
    expect(line(of, { width: 10, height: 10, bytes: 1, dpi: 20, grey: true }, { formats: ['jpeg'] })?.is).toBe('told'),
  );
});

test.each<[FileRules['formats'], string]>([
  [['jpeg', 'png'], 'jpeg'],
  [['pdf', 'png'], 'png'],
  [['pdf'], 'jpeg'],
])('%j: photos become %s', (formats, format) => expect(pictureFormat({ formats })).toBe(format));

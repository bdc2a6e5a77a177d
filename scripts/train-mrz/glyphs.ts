import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { ALPHABET } from '../../src/reading/mrz/alphabet.ts';

/**
 * OCR-B as drawn by Norbert Schwarz and Matthew Skala, free for any use: Debian package fonts-ocr-b, round and square line
 * ends. Line widths are varied here, because passports are printed by laser, ink jet, dye and engraving.
 */
export const FONTS = [
  { file: 'OCRB.otf', sha256: '84558d47dbc19bb5887cc7b72ed62c64534fd00f0b569d28e6dc63b71fe27707' },
  { file: 'OCRBS.otf', sha256: '6fc670f99123dc88677c8aea548c601b5094fed35b9dd8bddba6843a1fdf966d' },
];
const FOLDERS = ['/usr/share/fonts/opentype/ocr-b', 'fonts-ocr-b/usr/share/fonts/opentype/ocr-b'];

/** Pixels of a mask: one pitch wide is `PITCH`; half a pitch of margin around the character. */
export const PITCH = 64;
export const MASK = 2 * PITCH;
/** Line widths: the drawn one with this many pixels more or less on each side. */
export const WEIGHTS = [-2, -1, 0, 1, 2, 3] as const;

/** Share of ink, 0–1, in each pixel of `size` × `size`; each level half as large as the one before. */
export interface Level {
  readonly size: number;
  readonly data: Float32Array;
}

export interface Glyphs {
  /** By font, weight and number in the alphabet. */
  readonly masks: readonly (readonly (readonly (readonly Level[])[])[])[];
  /** Height of a capital letter in pixels of the largest level. */
  readonly height: number;
}

export async function loadGlyphs(folder?: string): Promise<Glyphs> {
  const home = [...(folder ? [folder] : []), ...FOLDERS].find((place) => existsSync(join(place, 'OCRB.otf')));
  if (!home) {
    throw new Error(
      'The font is missing. On Debian or Ubuntu: apt-get install fonts-ocr-b; or, without being root, apt-get download fonts-ocr-b && dpkg -x fonts-ocr-b_*.deb fonts-ocr-b',
    );
  }
  const drawn = [];
  for (const { file, sha256 } of FONTS) {
    const path = join(home, file);
    const found = createHash('sha256').update(readFileSync(path)).digest('hex');
    if (found !== sha256) throw new Error(`${path} is another version of the font: ${found}`);
    drawn.push(await drawAlphabet(path, file === 'OCRBS.otf' ? 'OCR B S' : 'OCR B'));
  }
  const height = drawn[0]?.height ?? 0;
  return { height, masks: drawn.map(({ planes }) => WEIGHTS.map((weight) => planes.map((p) => levels(p, weight)))) };
}

/** Signed distance from the edge of each character, positive inside, and the height of the letter H. */
async function drawAlphabet(fontfile: string, font: string): Promise<{ planes: Float32Array[]; height: number }> {
  const draw = async (text: string, dpi: number) => {
    const escaped = text.replaceAll('<', '&lt;');
    const { data, info } = await sharp({
      text: { text: `<span foreground="black">${escaped}</span>`, font: `${font} 20`, fontfile, dpi, rgba: true },
    })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const alpha = Float32Array.from({ length: info.width * info.height }, (_, i) => (data[4 * i + 3] as number) / 255);
    return { width: info.width, height: info.height, alpha };
  };
  const repeated = 'H'.repeat(11);
  const trial = await draw(repeated, 600);
  const single = await draw('H', 600);
  const dpi = Math.round((600 * PITCH * 10) / (trial.width - single.width));
  const row = await draw(`H${ALPHABET}H`, dpi);
  const step = ((await draw(repeated, dpi)).width - (await draw('H', dpi)).width) / 10;
  const h = await draw('H', dpi);
  // The row is trimmed to its ink: where the H stands in it, column by column, tells where the others stand.
  const [top, bottom] = inkRows(row, h.width);
  return {
    height: bottom - top,
    planes: [...ALPHABET].map((_, i) => {
      const [cx, cy] = [h.width / 2 + (i + 1) * step, (top + bottom) / 2];
      const mask = Float32Array.from({ length: MASK * MASK }, (_, p) => {
        const x = Math.round(cx - MASK / 2 + (p % MASK));
        const y = Math.round(cy - MASK / 2 + Math.floor(p / MASK));
        const inside = Math.abs(x - cx) < PITCH / 2 && x >= 0 && x < row.width && y >= 0 && y < row.height;
        return inside ? (row.alpha[y * row.width + x] ?? 0) : 0;
      });
      return distances(mask);
    }),
  };
}

function inkRows(row: { width: number; height: number; alpha: Float32Array }, columns: number): [number, number] {
  let [top, bottom] = [row.height, 0];
  for (let y = 0; y < row.height; y++) {
    for (let x = 0; x < columns; x++) {
      if ((row.alpha[y * row.width + x] ?? 0) < 0.5) continue;
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  return [top, bottom];
}

/** Distance to the edge within six pixels, which is as far as line widths are varied. */
function distances(mask: Float32Array): Float32Array {
  const reach = 6;
  return mask.map((value, p) => {
    const inside = value >= 0.5;
    const [x, y] = [p % MASK, Math.floor(p / MASK)];
    let nearest = reach;
    for (let j = Math.max(0, y - reach); j <= Math.min(MASK - 1, y + reach); j++) {
      for (let i = Math.max(0, x - reach); i <= Math.min(MASK - 1, x + reach); i++) {
        if ((mask[j * MASK + i] as number) >= 0.5 !== inside)
          nearest = Math.min(nearest, Math.hypot(i - x, j - y) - 0.5);
      }
    }
    return inside ? nearest : -nearest;
  });
}

function levels(distance: Float32Array, weight: number): Level[] {
  let level: Level = { size: MASK, data: distance.map((d) => Math.min(1, Math.max(0, d + weight + 0.5))) };
  const all = [level];
  while (level.size > MASK / 8) {
    const { size, data } = level;
    const half = size / 2;
    const smaller = Float32Array.from({ length: half * half }, (_, p) => {
      const q = 2 * Math.floor(p / half) * size + 2 * (p % half);
      return (
        ((data[q] as number) + (data[q + 1] as number) + (data[q + size] as number) + (data[q + size + 1] as number)) /
        4
      );
    });
    level = { size: half, data: smaller };
    all.push(level);
  }
  return all;
}

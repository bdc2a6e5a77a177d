import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { marksOn, type Size } from './marks.ts';
import { differences, type Judged } from './scores.ts';

/** Three beside and three below each other on a sheet, as large as print on them can still be told. */
const [COLUMNS, ROWS] = [3, 3];
const PICTURE: Size = { width: 600, height: 450 };
const CAPTION = 118;
const GAP = 12;
const [PAPER, INK, RIGHT, WRONG, LESS] = ['#14191c', '#f2f4f4', '#46d69b', '#ff7a6b', '#ffc14d'];

/**
 * Writes sheets of pictures with what was found drawn on them: our corners in green and the true ones in white, where
 * something is to be fixed in amber, rows that machines read in blue; below, what is true and what was said. Those come first
 * of which something else was said than is true.
 */
export async function drawSheets(dir: string, out: string, all: readonly Judged[]): Promise<void> {
  mkdirSync(out, { recursive: true });
  const seen = all.filter(({ answer }) => answer.reason !== 'undecodable' && answer.reason !== 'file-missing');
  const sorted = [...seen.filter((one) => !agrees(one)), ...seen.filter(agrees)];
  const [width, height] = [PICTURE.width + GAP, PICTURE.height + CAPTION + GAP];
  for (let from = 0; from < sorted.length; from += COLUMNS * ROWS) {
    const tiles = await Promise.all(sorted.slice(from, from + COLUMNS * ROWS).map((one) => tile(dir, one)));
    const sheet = sharp({ create: { width: COLUMNS * width, height: ROWS * height, channels: 3, background: PAPER } });
    const number = String(1 + from / (COLUMNS * ROWS)).padStart(2, '0');
    await sheet
      .composite(
        tiles.map((input, i): OverlayOptions => {
          return { input, left: (i % COLUMNS) * width, top: Math.floor(i / COLUMNS) * height };
        }),
      )
      .jpeg({ quality: 85 })
      .toFile(join(out, `sheet-${number}.jpg`));
  }
}

/** Whether nothing else was said than is true. Print that a fault hides need not be read. */
function agrees(judged: Judged): boolean {
  const { missed, alarms } = differences(judged);
  const { mrz, labels } = judged.truth;
  return missed.length + alarms.length === 0 && (mrz.length === 0 || labels.length > 0 || readRight(judged));
}

const readRight = ({ truth, answer }: Judged): boolean =>
  answer.mrz?.valid === true && (truth.mrz.length === 0 || answer.mrz.lines.join() === truth.mrz.join());

async function tile(dir: string, judged: Judged): Promise<Buffer> {
  const { data, info } = await sharp(join(dir, judged.truth.file))
    .rotate()
    .resize({ ...PICTURE, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  const left = Math.round((PICTURE.width - info.width) / 2);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height + CAPTION}">
    <g transform="translate(${left} 0)">${marksOn(judged, info)}</g>
    <g transform="translate(6 ${PICTURE.height})">${caption(judged)}</g></svg>`;
  return sharp({
    create: { width: PICTURE.width, height: PICTURE.height + CAPTION, channels: 3, background: PAPER },
  })
    .composite([{ input: data, left, top: 0 }, { input: Buffer.from(svg) }])
    .png()
    .toBuffer();
}

/** The file, what is true and what was said, and the text that was read. */
function caption(judged: Judged): string {
  const { truth, answer } = judged;
  const { missed, alarms } = differences(judged);
  const said = answer.failed.length > 0 ? answer.failed.join(', ') : answer.verdict;
  const colour = missed.length > 0 ? WRONG : alarms.length > 0 ? LESS : RIGHT;
  const read = answer.mrz?.lines ?? (answer.barcode ? [answer.barcode.replace(/\s+/g, ' ').slice(0, 80)] : []);
  const truly = truth.labels.join(', ') || 'nothing to fix';
  return [
    line(20, INK, `${truth.file} · ${truth.subject}`, 15, 'font-weight="700"'),
    line(40, INK, `true: ${truly}${missed.length > 0 ? ` – missed: ${missed.join(', ')}` : ''}`, 14),
    line(60, colour, `said: ${said}`, 14),
    ...read.map((text, i) =>
      line(79 + 15 * i, readRight(judged) || answer.barcode ? RIGHT : LESS, text, 13, 'class="m"'),
    ),
    '<style>.m { font-family: monospace }</style>',
  ].join('');
}

const line = (y: number, colour: string, text: string, size: number, more = ''): string =>
  `<text y="${y}" fill="${colour}" font-size="${size}" font-family="sans-serif" ${more}>${escaped(text)}</text>`;

const escaped = (text: string): string =>
  // Barcodes hold control characters, and XML must not.
  text
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');

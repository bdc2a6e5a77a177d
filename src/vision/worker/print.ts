import { lumaOf } from '../../checks/derived/luma.ts';
import { formats } from '../../checks/kinds/index.ts';
import type { Gray } from '../../checks/picture.ts';
import { framePoint, type Quad } from '../../checks/space.ts';
import { flatten } from '../../finder/index.ts';
import type { TextPiece } from '../../reading/paper/lines.ts';
import { readPrint } from '../../reading/print.ts';
import type { PrintModels } from '../protocol.ts';
import { type Drawable, sizeOf } from './surface.ts';

/** Shorter side of the sheet as it is read: 200 dots per inch of A4, where small print is 25 px high. */
const SHEET_PX = 1654;
/** A photo with fewer pixels is enlarged: the reader was trained on larger letters. More than this adds nothing. */
const LARGEST = 2;

const WHOLE: Quad = [framePoint(0, 0), framePoint(1, 0), framePoint(1, 1), framePoint(0, 1)];

/** The words on a sheet that lies at `quad` in a picture, upright as the picture is. */
export const printOn = (source: Drawable, quad: Quad | null, models: PrintModels): Promise<readonly TextPiece[]> =>
  readPrint(sheetOf(source, quad ?? WHOLE), models);

function sheetOf(source: Drawable, quad: Quad): Gray {
  const { width, height } = sizeOf(source);
  const side = (from: 0 | 1 | 2 | 3, to: 0 | 1 | 2 | 3): number =>
    Math.hypot((quad[to][0] - quad[from][0]) * width, (quad[to][1] - quad[from][1]) * height);
  const [across, down] = [(side(0, 1) + side(3, 2)) / 2, (side(0, 3) + side(1, 2)) / 2];
  const { widthMm, heightMm } = formats.a4;
  // A page of a PDF has its own proportions; a sheet on a table is seen aslant, and is A4.
  const seen = across / down;
  const a4 = across > down ? heightMm / widthMm : widthMm / heightMm;
  const aspect = quad === WHOLE ? seen : a4;
  const scale = Math.min(LARGEST, SHEET_PX / Math.min(across, down));
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const context = canvas.getContext('2d', {
    willReadFrequently: true,
    alpha: false,
  }) as OffscreenCanvasRenderingContext2D;
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  const picture = context.getImageData(0, 0, canvas.width, canvas.height);
  return lumaOf(flatten(picture, quad, { aspect, maxWidth: SHEET_PX * Math.max(1, aspect) }));
}

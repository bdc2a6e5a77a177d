import type { Picture } from '../../checks/picture.ts';
import { type Part, WHOLE } from './pixels.ts';

export type Drawable = VideoFrame | ImageBitmap | OffscreenCanvas;

/** One reused canvas that reads a picture's pixels, made smaller where it is larger than `longest`. */
export class Surface {
  readonly #context = contextOf();
  #half: OffscreenCanvasRenderingContext2D | null = null;

  /** RGBA of the picture or a part of it, its longer side at most `longest` pixels. The picture is not closed. */
  read(source: Drawable, longest: number, part: Part = WHOLE): Picture {
    const size = sizeOf(source);
    const [left, top] = [part.left * size.width, part.top * size.height];
    const [w, h] = [part.width * size.width, part.height * size.height];
    const scale = Math.min(1, longest / Math.max(w, h));
    const width = Math.max(1, Math.round(w * scale));
    const height = Math.max(1, Math.round(h * scale));
    resize(this.#context.canvas, width, height);
    this.#context.imageSmoothingQuality = 'medium';
    this.#context.drawImage(source, left, top, w, h, 0, 0, width, height);
    return this.#context.getImageData(0, 0, width, height);
  }

  /**
   * The same of a whole picture in a third of the time: made smaller between neighbours, in halves where it is much larger, and
   * not by the browser's ladder of ever smaller pictures. A little sharper and, along fine edges, a little rougher.
   */
  readQuickly(source: Drawable, longest: number): Picture {
    let { width, height } = sizeOf(source);
    const scale = Math.min(1, longest / Math.max(width, height));
    const [w, h] = [Math.round(width * scale), Math.round(height * scale)].map((side) => Math.max(1, side)) as [
      number,
      number,
    ];
    let from: Drawable = source;
    if (width >= 2 * w && height >= 2 * h) {
      [width, height] = [width >> 1, height >> 1];
      this.#half ??= contextOf();
      draw(this.#half, source, width, height);
      from = this.#half.canvas;
    }
    draw(this.#context, from, w, h);
    return this.#context.getImageData(0, 0, w, h);
  }
}

/** Software canvas: every frame is read back, and reading back from the GPU stalls old phones. */
const contextOf = (): OffscreenCanvasRenderingContext2D =>
  new OffscreenCanvas(1, 1).getContext('2d', {
    willReadFrequently: true,
    alpha: false,
  }) as OffscreenCanvasRenderingContext2D;

/** Setting the size of a canvas clears it, and takes time even where it stays the same. */
function resize(canvas: OffscreenCanvas, width: number, height: number): void {
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
}

function draw(context: OffscreenCanvasRenderingContext2D, source: Drawable, width: number, height: number): void {
  resize(context.canvas, width, height);
  context.imageSmoothingQuality = 'low';
  context.drawImage(source, 0, 0, width, height);
}

export const sizeOf = (source: Drawable): { width: number; height: number } =>
  'displayWidth' in source
    ? { width: source.displayWidth, height: source.displayHeight }
    : { width: source.width, height: source.height };

/** A copy of the picture that stays after the camera's frame is closed, drawn onto `canvas` so that no new memory is asked for. */
export function copyTo(canvas: OffscreenCanvas, source: Drawable): void {
  const { width, height } = sizeOf(source);
  resize(canvas, width, height);
  (canvas.getContext('2d', { alpha: false }) as OffscreenCanvasRenderingContext2D).drawImage(source, 0, 0);
}

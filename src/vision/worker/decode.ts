import type { SourceFile } from '../../checks/signals.ts';
import type { Orientation } from './files/exif.ts';
import { readPictureFile, undecodable } from './files/picture-file.ts';
import { type Drawable, sizeOf } from './surface.ts';

/** What a canvas may hold on an iPhone: 4096 × 4096 pixels. A photo of 12 megapixels stays as it is. */
const MAX_PIXELS = 4096 * 4096;

/** Text stays legible to a machine; a photo of 12 megapixels takes about 4 MB. */
const JPEG_QUALITY = 0.92;

export interface DecodedFile {
  /** Upright, on white where it was transparent, made smaller only where a phone could not hold it. */
  readonly picture: OffscreenCanvas;
  readonly says: SourceFile;
}

/** The picture in a file. */
export async function decode(file: ArrayBuffer): Promise<DecodedFile> {
  const { mime, orientation, blob, says, ...stored } = readPictureFile(new Uint8Array(file));
  const { width } = fitted(stored);
  // The width alone: a decoder that turns the picture itself (HEIC) then keeps its proportions.
  const smaller: ImageBitmapOptions = width < stored.width ? { resizeWidth: width, resizeQuality: 'high' } : {};
  const bitmap = await createImageBitmap(blob, smaller).catch((error) => {
    throw undecodable(mime, error);
  });
  const picture = drawnUpright(bitmap, orientation);
  bitmap.close();
  return { picture, says };
}

/** As JPEG, with nothing of what cameras write beside the pixels: place, time, device. */
export async function encodeJpeg(source: Drawable, quality = JPEG_QUALITY): Promise<ArrayBuffer> {
  const canvas = source instanceof OffscreenCanvas ? source : drawnUpright(source, 1);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
  return blob.arrayBuffer();
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function fitted({ width, height }: Size): Size {
  const scale = Math.min(1, Math.sqrt(MAX_PIXELS / (width * height)));
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
}

function drawnUpright(source: Drawable, orientation: Orientation): OffscreenCanvas {
  const { width: w, height: h } = fitted(sizeOf(source));
  const [width, height] = orientation >= 5 ? [h, w] : [w, h];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false }) as OffscreenCanvasRenderingContext2D;
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.setTransform(...turns(w, h)[orientation]);
  context.drawImage(source, 0, 0, w, h);
  context.resetTransform();
  return canvas;
}

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

/** From the place of a stored pixel to its upright place, for a stored picture of w × h (EXIF 3.0, table of Orientation). */
const turns = (w: number, h: number): Record<Orientation, Matrix> => ({
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, w, 0],
  3: [-1, 0, 0, -1, w, h],
  4: [1, 0, 0, -1, 0, h],
  5: [0, 1, 1, 0, 0, 0],
  6: [0, 1, -1, 0, h, 0],
  7: [0, -1, -1, 0, h, w],
  8: [0, -1, 1, 0, 0, w],
});

import { longSidePx } from '../checks/derived/corners.ts';
import { kindOf, lengthMm } from '../checks/kinds/index.ts';
import { flatten } from '../finder/flatten.ts';
import type { KeptPhoto } from '../storage/schema.ts';
import { bare, metadataIn } from './bare.ts';
import { fitted } from './fit.ts';
import { isGrey } from './grey.ts';
import { type FileRules, type Format, type PhotoFacts, pictureFormat } from './proof.ts';
import { MAX_STRAIGHT_PX, type Straight, straightOf } from './straight.ts';

/** Some providers want the table around the document: as taken, unless the person says otherwise. */
export type Look = 'taken' | 'straight';

/** A photo as the provider wants it, and what is known of it now. */
export interface Prepared {
  readonly file: File;
  readonly facts: PhotoFacts;
}

const MM_PER_INCH = 25.4;
/** A profile of sRGB, which Chrome writes into whatever a canvas becomes: it tells nothing, and goes all the same. */
const BROWSERS_OWN = 'ICC';
/** So wide, black and white is told from colour. */
const GLANCE_PX = 128;

/** What is known of a photo as it is kept, and of how it could be straightened. */
export async function factsOf(photo: KeptPhoto): Promise<PhotoFacts> {
  const { step, width, height, jpeg, quad, pdf } = photo;
  const { format } = kindOf(step);
  const size = { step, width, height };
  if (pdf) return { ...size, bytes: pdf.byteLength, format: 'pdf', dpi: null, grey: null, metadata: [] };
  return {
    ...size,
    bytes: jpeg.byteLength,
    format: 'jpeg',
    dpi: format && quad ? (longSidePx(quad, photo) / lengthMm(format)) * MM_PER_INCH : null,
    grey: await seenGrey(jpeg),
    metadata: metadataIn(new Uint8Array(jpeg)).filter((name) => name !== BROWSERS_OWN),
  };
}

/** The same photo straightened, before that is done. */
export function straightFacts(facts: PhotoFacts, photo: KeptPhoto): PhotoFacts {
  const straight = straightOf(photo);
  if (!straight) return facts;
  const { width, height, dpi } = straight;
  return { ...facts, width, height, dpi, bytes: null, metadata: [] };
}

/**
 * The photo in the provider's format, size and look, with nothing beside its pixels. What fits already is not written again,
 * and so loses nothing; a PDF is handed in as it came. `place` counts from 1 and begins the file's name, in Latin letters whatever the language.
 */
export async function prepare(photo: KeptPhoto, look: Look, rules: FileRules, place: number): Promise<Prepared> {
  const kept = await factsOf(photo);
  if (photo.pdf) return prepared(kept, new Uint8Array(photo.pdf), 'pdf', place);
  const format = pictureFormat(rules);
  const straight = look === 'straight' ? straightOf(photo) : null;
  if (!straight && format === 'jpeg' && fits(kept, rules)) {
    return prepared(kept, bare(new Uint8Array(photo.jpeg)), format, place);
  }
  const whole = await createImageBitmap(new Blob([photo.jpeg], { type: 'image/jpeg' }));
  const picture = straight ? straightened(whole, straight) : whole;
  const { width, height } = picture;
  const dpi = straight ? straight.dpi : kept.dpi;
  const written = await fitted({ width, height, dpi }, rules, format, (scale, quality) =>
    encoded(picture, scale, format, quality),
  );
  whole.close();
  // A browser that can't write the format writes PNG, and says so by the type alone.
  const made = written.blob.type.replace('image/', '') as Exclude<Format, 'pdf'>;
  const facts = { ...kept, width: written.width, height: written.height, dpi: dpi && (dpi * written.width) / width };
  return prepared(facts, bare(new Uint8Array(await written.blob.arrayBuffer())), made, place);
}

function fits({ bytes, width, height }: PhotoFacts, { minBytes = 0, maxBytes, maxPixels }: FileRules): boolean {
  const size = bytes ?? 0;
  return size >= minBytes && size <= (maxBytes ?? size) && Math.max(width, height) <= (maxPixels ?? Infinity);
}

function prepared(facts: PhotoFacts, bytes: Uint8Array<ArrayBuffer>, format: Format, place: number): Prepared {
  const name = `${String(place).padStart(2, '0')}-${facts.step}.${format === 'jpeg' ? 'jpg' : format}`;
  const file = new File([bytes], name, { type: format === 'pdf' ? 'application/pdf' : `image/${format}` });
  return { file, facts: { ...facts, format, bytes: bytes.length, metadata: metadataIn(bytes) } };
}

function straightened(whole: ImageBitmap, { quad, aspect }: Straight): OffscreenCanvas {
  const { canvas, context } = canvasOf(whole.width, whole.height);
  context.drawImage(whole, 0, 0);
  const flat = flatten(context.getImageData(0, 0, whole.width, whole.height), quad, {
    aspect,
    maxWidth: MAX_STRAIGHT_PX,
  });
  // The same canvas again: a phone is given back the pixels of the whole before it needs those of the part.
  canvas.width = flat.width;
  canvas.height = flat.height;
  context.putImageData(new ImageData(new Uint8ClampedArray(flat.data), flat.width, flat.height), 0, 0);
  return canvas;
}

async function encoded(picture: ImageBitmap | OffscreenCanvas, scale: number, format: Format, quality: number) {
  const { canvas, context } = canvasOf(Math.round(picture.width * scale), Math.round(picture.height * scale));
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: `image/${format}`, quality });
  return { blob, width: canvas.width, height: canvas.height };
}

async function seenGrey(jpeg: ArrayBuffer): Promise<boolean | null> {
  try {
    const small = await createImageBitmap(new Blob([jpeg], { type: 'image/jpeg' }), { resizeWidth: GLANCE_PX });
    const { context } = canvasOf(small.width, small.height);
    context.drawImage(small, 0, 0);
    return isGrey(context.getImageData(0, 0, small.width, small.height));
  } catch {
    return null;
  }
}

function canvasOf(width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', {
    alpha: false,
    willReadFrequently: true,
  }) as OffscreenCanvasRenderingContext2D;
  return { canvas, context };
}

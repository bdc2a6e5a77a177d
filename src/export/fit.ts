import type { FileRules, Format } from './proof.ts';

/** A picture as it could be written. */
export interface Written {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

export interface Source {
  readonly width: number;
  readonly height: number;
  /** Pixels an inch on the document, where known. */
  readonly dpi: number | null;
}

/** Writes the picture in a share of its size (0–1] with a quality of 0–1, which formats without loss ignore. */
export type Write = (scale: number, quality: number) => Promise<Written>;

/** Text stays legible, and what a phone's own camera app writes is about here. */
const USUAL = 0.92;
/** Below this, letters get a fringe that a reader takes for a copy: rather fewer pixels. */
const LEAST = 0.7;
/** So many looks at qualities between: a quality is then known to 0.03. */
const LOOKS = 3;
/** How much smaller the next try is. */
const STEP = 0.85;

/**
 * The best file that the provider takes: no more pixels than it wants, as good as fits into its bytes, and never fewer
 * pixels or dots an inch than it asks for. Where the two can't both be had, resolution stays and the file is larger.
 */
export async function fitted(source: Source, rules: FileRules, format: Format, write: Write): Promise<Written> {
  const { maxBytes = Number.POSITIVE_INFINITY, minBytes = 0 } = rules;
  const [most, least] = scales(source, rules);
  const lossless = format === 'png';
  let scale = most;
  let written = await write(scale, USUAL);
  if (written.blob.size < minBytes && !lossless) {
    const finer = await write(scale, 1);
    return finer.blob.size <= maxBytes ? finer : written;
  }
  while (written.blob.size > maxBytes) {
    const smaller = lossless ? null : await best(scale, maxBytes, write);
    if (smaller) return smaller;
    if (scale <= least) return lossless ? written : write(scale, LEAST);
    scale = Math.max(least, scale * STEP);
    written = await write(scale, USUAL);
  }
  return written;
}

/** At this size, the highest quality that fits; `null` where none does. */
async function best(scale: number, maxBytes: number, write: Write): Promise<Written | null> {
  let found = await write(scale, LEAST);
  if (found.blob.size > maxBytes) return null;
  let [fits, not] = [LEAST, USUAL];
  for (let look = 0; look < LOOKS; look++) {
    const quality = (fits + not) / 2;
    const tried = await write(scale, quality);
    if (tried.blob.size > maxBytes) not = quality;
    else [fits, found] = [quality, tried];
  }
  return found;
}

/** The largest and the smallest share of its size that the picture may be written in. */
function scales({ width, height, dpi }: Source, { minPixels = 0, maxPixels, minDpi = 0 }: FileRules): [number, number] {
  const longer = Math.max(width, height);
  const most = Math.min(1, (maxPixels ?? longer) / longer);
  // Where nothing is asked for, 1000 pixels: print on a document is hardly read below.
  const floor = Math.max((minPixels || 1000) / longer, dpi ? minDpi / dpi : 0);
  return [most, Math.min(most, floor)];
}

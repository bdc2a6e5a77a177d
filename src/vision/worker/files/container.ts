import type { SourceFile } from '../../../checks/signals.ts';

/** Bytes from `start` up to `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What the wrapping of a picture tells before anything is decoded. */
export interface Container {
  /** Ends as it should. Browsers draw half a picture without a word, grey below. */
  readonly whole: boolean;
  /** More than one frame. */
  readonly animated: boolean;
  /** Colours for printing: four inks. */
  readonly cmyk: boolean;
  /** The block that holds EXIF, its own header included, and where the TIFF structure begins in it. */
  readonly exif: (Range & { readonly tiff: number }) | null;
  /** What it says of itself beside EXIF. */
  readonly says?: Partial<Pick<SourceFile, 'software' | 'comment'>>;
}

/** Of a kind whose wrapping tells nothing that browsers would not see themselves. */
export const plain: Container = { whole: true, animated: false, cmyk: false, exif: null };

export const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Four letters at a place: chunk and box types. */
export const letters = (bytes: Uint8Array, at: number, count = 4): string =>
  String.fromCharCode(...bytes.subarray(at, at + count));

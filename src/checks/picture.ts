/** Pixels of a picture: RGBA, row by row from the top left, 0–255. An `ImageData` fits. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** One byte a pixel, row by row from the top left. */
export interface Gray {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

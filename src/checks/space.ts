declare const space: unique symbol;

/** A place in the upright, unmirrored frame: 0–1 of its width and height from the top left. */
export type FramePoint = readonly [x: number, y: number] & { readonly [space]: 'frame' };

/** A place on the flattened document: 0–1 of its width and height from its own top left. */
export type DocumentPoint = readonly [x: number, y: number] & { readonly [space]: 'document' };

/** Four corners in the frame, clockwise from the document's own top left. May lie outside 0–1 where a document is cut off. */
export type Quad = readonly [FramePoint, FramePoint, FramePoint, FramePoint];

export const framePoint = (x: number, y: number): FramePoint => [x, y] as unknown as FramePoint;
export const documentPoint = (x: number, y: number): DocumentPoint => [x, y] as unknown as DocumentPoint;

export type Side = 'left' | 'right' | 'top' | 'bottom';
export type Corner = 'top-left' | 'top-right' | 'bottom-right' | 'bottom-left';
/** A part of a document that people can name. */
export type Zone = 'portrait' | 'text' | 'mrz' | 'barcode' | 'edge';

/** A part of a document and where it lies on it: four corners, clockwise from its own top left (a zone's: from its first character). */
export interface Part {
  readonly zone: Zone;
  readonly place: readonly DocumentPoint[];
  /** Rows of print, where they were counted. */
  readonly rows?: number;
}

/** Where a fault is, as exactly as the measure knows it. Sides are those of the unmirrored frame. */
export interface Place {
  readonly side?: Side;
  readonly corner?: Corner;
  readonly zone?: Zone;
  /** Row of the machine-readable zone, where it lies on one only. */
  readonly line?: 1 | 2 | 3;
  /** Centre of the fault in the frame, to be marked on the picture. */
  readonly point?: FramePoint;
  /** Size of the mark: share of the frame's longer side. */
  readonly radius?: number;
  /** Its outline in the frame, where its form is known. */
  readonly outline?: readonly FramePoint[];
  /** Further places with the same fault, the worst first, to be marked as well. */
  readonly others?: readonly Place[];
}

import type { Light } from './derived/bands.ts';
import type { HeadPose } from './derived/head-pose.ts';
import type { Portrait } from './derived/portrait.ts';
import type { Worn } from './derived/worn.ts';
import type { Gray, Picture } from './picture.ts';
import type { DocumentPoint, FramePoint, Part, Quad } from './space.ts';

/**
 * What a frame yields before anything is measured. A signal is `null` when it is not there (no face in the frame) or
 * could not be had (no model yet); a measure that needs it is then not run, and its rule answers `unknown`.
 */
export interface Signals {
  /** The upright, unmirrored frame as it is judged: longer side at most 640 px live, 1280 px for a photo. */
  readonly picture: Picture;
  /** Rec. 601 luma of `picture`. */
  readonly luma: Gray;
  /** Where the frame came from and how many pixels it really had. */
  readonly source: Source;
  /** What changed since the frame before; `null` for a photo and a first frame. */
  readonly motion: Motion | null;
  /** The light on the document over the last few camera frames, the oldest first; `null` for a photo. */
  readonly flicker: readonly Light[] | null;
  /** How surely there is a document: always known on the document path. */
  readonly search: Search | null;
  readonly document: DocumentSignal | null;
  /** The machine-readable zone; `null` where it was not looked for. */
  readonly mrz: MrzSignal | null;
  /** Which way a machine-readable zone runs; `null` where that was not looked for: only a held document may be seen in a mirror. */
  readonly writing: Writing | null;
  /** What is on this side of it; `null` where that was not looked for. */
  readonly shown: Shown | null;
  /** Until when it is valid, from the zone or the barcode; `null` where that was not read. */
  readonly expiry: Expiry | null;
  /** The barcode of a licence; `null` where it was not looked for, or the reader is not on the device. */
  readonly barcode: BarcodeSignal | null;
  /** All faces, the largest first; `null` until the face model has run. */
  readonly faces: readonly FaceBox[] | null;
  /** The largest face. */
  readonly face: FaceSignal | null;
  /** Share of person in each pixel, 0–255; size of its own. `null` until the segmenter has run. */
  readonly person: Gray | null;
}

export interface Source {
  readonly kind: 'camera' | 'photo';
  /** Pixels of the frame before it was made smaller for judging. */
  readonly width: number;
  readonly height: number;
  /** The phone's own light is on: known before the camera only. */
  readonly torch?: boolean;
  /** Of what was brought in as a file; not there for what our own camera took. */
  readonly file?: SourceFile;
  /** What a page of a PDF is, where that is no photograph of paper on a table. */
  readonly page?: PageMade;
}

/** How a page of a PDF was made: written by a program, or paper that lay in a scanner and fills it. */
export type PageMade = 'written' | 'scanned';

/** What a picture's file says of itself (EXIF and the like); empty where it says nothing. */
export interface SourceFile {
  /** The program that saved it, in its own words. */
  readonly software: string;
  readonly comment: string;
  /** It says how long or through what opening light came in: cameras write that, screenshots have none. */
  readonly exposed: boolean;
}

export interface Motion {
  /** Time since the frame before, in seconds. */
  readonly seconds: number;
  /** Shift of the whole picture since the frame before, as a share of its longer side. */
  readonly shift: number;
}

export interface Search {
  /** 1 when a document was found, else 0. */
  readonly found: 0 | 1;
  /** Where it was found. */
  readonly quad?: Quad;
}

export interface DocumentSignal {
  readonly quad: Quad;
  /** 0–1: how sure the finder is of these corners. */
  readonly confidence: number;
  /** The document straightened, its own top left first, no larger than the pixels it really has. */
  readonly flat: Picture;
  readonly flatLuma: Gray;
  /** True size in millimetres, as it lies in `flat`. */
  readonly widthMm: number;
  readonly heightMm: number;
  /** Parts that people can name: where they were found, else where its kind usually has them. None for a letter. */
  readonly parts?: readonly Part[];
}

/** What machines read on the side that is shown, readable or not, and which side the step asks for. */
export interface Shown {
  readonly wanted: WantedSide;
  readonly zone: boolean;
  /** The middle of the zone on the straightened document; `null` where it is not known. */
  readonly zoneAt: DocumentPoint | null;
  readonly bars: boolean;
}

/** The side of a card with the portrait, the page of a passport with it, the other side of a card. */
export type WantedSide = 'front' | 'page' | 'back';

export interface Writing {
  readonly zone: 'as-written' | 'mirrored' | 'none';
}

export interface Expiry {
  /** Days from today; negative when it has expired. */
  readonly days: number;
}

export interface MrzSignal {
  /** Whether this kind of document always has one. */
  readonly expected: boolean;
  /** Rows that were seen: 2 or 3, 0 where there is no zone. */
  readonly rows: number;
  /** Corners of the zone, 0–1 of the straightened document, clockwise from its first character; empty where not known. */
  readonly place: readonly DocumentPoint[];
  /** `null` where it could not be read, or was only looked for, as on live frames. */
  readonly reading: {
    readonly lines: readonly string[];
    /** Every check digit holds. */
    readonly valid: boolean;
    /** 0–1: likelihood of the least certain character. */
    readonly confidence: number;
    readonly fields: MrzFields;
  } | null;
}

/** Text without fillers; empty where there is none. Dates are YYMMDD. */
export interface MrzFields {
  readonly documentCode: string;
  readonly issuingState: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly documentNumber: string;
  readonly nationality: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly expiryDate: string;
}

export interface BarcodeSignal {
  /** Whether something looks like one: licences outside North America have none. */
  readonly shown: boolean;
  /** Its corners, 0–1 of the straightened document, as in `MrzSignal`; empty where not known. */
  readonly place: readonly DocumentPoint[];
  /** `null` where none could be read. */
  readonly text: string | null;
  /** `null` where it is no licence of the AAMVA standard. */
  readonly fields: LicenceFields | null;
}

/** What the barcode of a North American licence or identity card says; empty where it says nothing. Dates are YYYY-MM-DD. */
export interface LicenceFields {
  readonly documentNumber: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly birthDate: string;
  readonly expiryDate: string;
  readonly issueDate: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  /** USA or CAN. */
  readonly country: string;
}

export interface FaceBox {
  /** Bounds of the 478 points in the frame, 0–1. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface FaceSignal {
  readonly box: FaceBox;
  /** 478 points of the MediaPipe face mesh with irises (468–477) in the frame, 0–1. */
  readonly points: readonly FramePoint[];
  /** Their depth on the scale of x, towards the camera is negative. */
  readonly depth: Float32Array;
  readonly pose: HeadPose;
  readonly portrait: Portrait;
  /** Asked when the first measure wants it. Handed in, so that only the worker holds the weights that it takes. */
  readonly worn: () => Worn;
}

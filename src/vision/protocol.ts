import type { Judgement } from '../checks/judge.ts';
import type { KindId } from '../checks/kinds/index.ts';
import type { PageMade, Signals } from '../checks/signals.ts';
import type { FramePoint, Quad } from '../checks/space.ts';
import type { Limits } from '../packs/schema.ts';
import type { ProblemCode, ProblemValues } from '../problems.ts';
import type { TextPiece } from '../reading/paper/lines.ts';
import type { Says } from '../reading/says.ts';
import type { Seen } from '../rehearsal/seen.ts';

/**
 * Model files: what the face path loads, and what reads the barcode of a licence. Else the document path needs none. What reads
 * print is an extra that people ask for.
 */
export type ModelId =
  | 'vision-wasm'
  | 'face-landmarker'
  | 'selfie-segmenter'
  | 'barcode-wasm'
  | 'print-wasm'
  | 'print-latin';

/** Every message to the vision worker. Frames are latest-wins: the client sends one only when the last was answered. */
export type ToVision =
  /** Makes the models ready (bytes are transferred) and runs one blank frame through them. Answered by `ready` or `problem`. */
  | { readonly type: 'load'; readonly files: Readonly<Partial<Record<ModelId, ArrayBuffer>>> }
  /** The provider's own limits, from now on, in place of those before. */
  | { readonly type: 'limits'; readonly limits: Limits }
  /** Begins a step: forgets tracking, verdict history and the best frame. */
  | { readonly type: 'begin'; readonly kind: KindId }
  /** One camera frame, transferred; the worker closes it. `at` in milliseconds on the page's clock; `torch`: the phone's light is on. */
  | {
      readonly type: 'frame';
      readonly id: number;
      readonly frame: VideoFrame | ImageBitmap;
      readonly at: number;
      readonly torch: boolean;
    }
  /** One camera frame, transferred, of which only the movements are wanted; the worker closes it. Answered by `watched`. */
  | { readonly type: 'watch'; readonly id: number; readonly frame: VideoFrame | ImageBitmap }
  /** Forgets the best frame: the hold was broken. */
  | { readonly type: 'forget' }
  /** Makes the best frame since `begin` or `forget` (else the last frame) the photo. Answered by `photo`. */
  | { readonly type: 'take'; readonly id: number }
  /** Where the eyes of the largest face are, in a photo that was judged before; inside the document where there is one. Answered by `eyes`. */
  | { readonly type: 'eyes'; readonly id: number; readonly file: ArrayBuffer; readonly quad: Quad | null }
  /**
   * Reads the print of a sheet that lies at `quad` in a photo (all of it where null), with the model's bytes, transferred: they take
   * much memory, so nothing of them stays. Answered by `print`.
   */
  | {
      readonly type: 'print';
      readonly id: number;
      readonly file: ArrayBuffer;
      readonly quad: Quad | null;
      readonly models: PrintModels;
    }
  /** The camera was closed: lets go of every frame. */
  | { readonly type: 'end' }
  /** Judges a picture from a file. Answered by `photo` or `problem`. */
  | {
      readonly type: 'judge';
      readonly id: number;
      readonly file: ArrayBuffer;
      readonly kind: KindId;
    }
  /** Judges a page of a PDF, transferred; the worker closes it. Answered by `photo`. */
  | {
      readonly type: 'page';
      readonly id: number;
      readonly picture: ImageBitmap;
      readonly made: PageMade;
      readonly kind: KindId;
    };

export type FromVision =
  /** Sent once at start: what this browser lets the worker do. */
  | { readonly type: 'able'; readonly webgl: boolean; readonly simd: boolean }
  | { readonly type: 'ready' }
  | { readonly type: 'judged'; readonly id: number; readonly at: number; readonly result: Judged }
  /** `null` where no face is in the frame. */
  | { readonly type: 'watched'; readonly id: number; readonly seen: Seen | null }
  | { readonly type: 'photo'; readonly id: number; readonly photo: Photo }
  /** `null` where no face is seen. */
  | { readonly type: 'eyes'; readonly id: number; readonly eyes: Eyes | null }
  /** Words and where they stand on the sheet, in pixels of their own. */
  | { readonly type: 'print'; readonly id: number; readonly words: readonly TextPiece[] }
  | {
      readonly type: 'problem';
      readonly id: number | null;
      readonly code: ProblemCode;
      readonly values?: ProblemValues;
      readonly cause: string;
    };

/** What reads print: the program, and what it knows of Latin script. */
export interface PrintModels {
  readonly wasm: ArrayBuffer;
  readonly script: ArrayBuffer;
}

/** Middles of the person's right and left eye, in this order: the right one is on the left of a picture that is not mirrored. */
export type Eyes = readonly [right: FramePoint, left: FramePoint];

/** What was seen in one picture. */
export interface Judged {
  readonly judgement: Judgement;
  /** Corners of the document, for drawing. */
  readonly quad: Quad | null;
  /** Face oval as drawn over the picture: centre, half width, half height, roll in degrees. */
  readonly oval: Oval | null;
  /** What machines read on it: on photos of documents. */
  readonly printed?: Printed;
  /** The camera gives a black picture: covered, or not working. */
  readonly blank: boolean;
  /** 0–1, to choose the best of several good frames: sharper and stiller is better. */
  readonly quality: number;
  /** Milliseconds it took in the worker. */
  readonly ms: number;
}

/** What machines read on a document. */
export interface Printed extends Pick<Signals, 'mrz' | 'expiry' | 'barcode'> {
  /** Corners of the zone or barcode in the frame, clockwise from its first character; empty where none was seen. */
  readonly place: readonly FramePoint[];
  /** What it says; `null` where neither the photo nor a frame before it could be read. */
  readonly says: Says | null;
}

export interface Oval {
  readonly centre: FramePoint;
  readonly rx: number;
  readonly ry: number;
  readonly rollDeg: number;
}

/** A photo with its verdicts: the picture as taken (upright, metadata stripped) as JPEG. */
export interface Photo {
  readonly kind: KindId;
  readonly source: 'camera' | 'import';
  readonly jpeg: ArrayBuffer;
  readonly width: number;
  readonly height: number;
  readonly judged: Judged;
  /** The PDF whose worst page this is: it is what is handed in. */
  readonly pdf?: ArrayBuffer;
}

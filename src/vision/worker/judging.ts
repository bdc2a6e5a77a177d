import { type Light, lightOf } from '../../checks/derived/bands.ts';
import { lumaOf } from '../../checks/derived/luma.ts';
import type { Portrait } from '../../checks/derived/portrait.ts';
import { portraitPlace } from '../../checks/derived/portrait-place.ts';
import { judge, toFix } from '../../checks/judge.ts';
import { type KindId, kindOf } from '../../checks/kinds/index.ts';
import { locatedParts } from '../../checks/kinds/layout.ts';
import type { Gray, Picture } from '../../checks/picture.ts';
import type { Subject } from '../../checks/rules/index.ts';
import type { DocumentSignal, PageMade, Shown, Signals, SourceFile } from '../../checks/signals.ts';
import type { Found, Look } from '../../finder/index.ts';
import type { Judged, Printed } from '../protocol.ts';
import { rulesOf } from './active-rules.ts';
import { documentAround, documentSignals, liesOnSomething, motionBetween, wholePage } from './document.ts';
import { faceOval, faceSignals, facesIn } from './face.ts';
import { heldDocument, isOn } from './held.ts';
import type { ReadBefore } from './live-reading.ts';
import { barcodeReader } from './models.ts';
import { quality } from './quality.ts';
import { readDocument, writingOf } from './reading.ts';
import { LOOKED_EACH, shownOn } from './shown.ts';
import { type Drawable, Surface, sizeOf } from './surface.ts';

/** Longer side of what is judged. Live frames must keep up on an old phone; a photo is judged once and more closely. */
const LIVE_PX = 640;
/** A face has broad detail only, and its model sees it in 256. */
const LIVE_FACE_PX = 560;
const PHOTO_PX = 1280;

/** What is followed is looked for anew after so many frames: a wrong beginning must not last. */
const FOLLOW_AT_MOST = 8;
/** Each so many frames without a document, it is looked for in the slow ways too. */
const SLOWLY_EACH = 4;

/** Frames that one upright portrait serves: it costs as much as all that is measured on it, and light and covering change slowly. */
const UPRIGHT_FRAMES = 5;

/** Frames whose light on the document is compared, and how long after the last one it is forgotten. */
const LIGHT_FRAMES = 5;
const LIGHT_MS = 1000;

/** Below this even a dark room shows something: sensor noise alone reaches 10–20. */
const BLANK_LUMA = 6;

/** What one frame leaves for the next. */
export interface Memory {
  readonly found: Found | null;
  /** Frames since the document was last looked for in the whole picture. */
  readonly followed: number;
  /** Frames of the step so far. */
  readonly frames: number;
  /** As last looked for on this document. */
  readonly shown: Shown | null;
  readonly luma: Gray;
  /** The light on the document over the last frames that showed it. */
  readonly light: readonly Light[];
  readonly at: number;
  readonly failing: ReadonlySet<string>;
  /** The face set upright, and on how many frames it was used. */
  readonly upright: { readonly portrait: Portrait; readonly frames: number } | null;
}

export interface Looked {
  readonly judged: Judged;
  readonly memory: Memory;
  readonly signals: Signals;
}

const surface = new Surface();

/** What is known of a camera frame. */
interface Taken {
  readonly kind: KindId;
  /** In milliseconds. */
  readonly at: number;
  /** The phone's own light is on. */
  readonly torch: boolean;
}

/** Judges one camera frame, with what the frame before left. */
export function judgeFrame(frame: Drawable, { kind, at, torch }: Taken, before: Memory | null): Looked {
  const started = performance.now();
  const { signals, found } = see(frame, kind, 'camera', at, before);
  const source = { ...signals.source, torch };
  return conclude({ signals: { ...signals, source }, found }, kind, at, before, started);
}

/** What is known of a still picture beside its pixels. */
export interface KnownBefore {
  /** What was read on the frames before it. */
  readonly read?: ReadBefore;
  /** What the file said that it came from; not there for what our own camera took. */
  readonly file?: SourceFile;
  /** It is a page of a PDF. */
  readonly page?: PageMade;
}

/** Judges a still picture, alone. */
export async function judgePhoto(
  photo: Drawable,
  kind: KindId,
  { read, file, page }: KnownBefore = {},
): Promise<Judged> {
  const started = performance.now();
  const seen = page ? seePage(photo, kind, page) : see(photo, kind, 'photo', 0, null, file);
  const { subject } = kindOf(kind);
  if (subject === 'together') {
    const writing = writingOf(seen.signals.document, seen.signals.luma);
    return conclude({ ...seen, signals: { ...seen.signals, writing } }, kind, 0, null, started).judged;
  }
  if (subject !== 'document') return conclude(seen, kind, 0, null, started).judged;
  const printed = await readDocument(seen.signals.document, seen.signals.luma, kind, barcodeReader(), read);
  const signals = { ...seen.signals, ...signalsOf(printed, kind, seen.signals) };
  const { judged } = conclude({ ...seen, signals }, kind, 0, null, started);
  return { ...judged, printed };
}

/** What reading a photo tells of the document, beyond what it says: where its parts are, and that it is there at all. */
function signalsOf(printed: Printed, kind: KindId, { picture, document: seen }: Signals): Partial<Signals> {
  const { mrz, expiry, barcode, place } = printed;
  const around = !seen && mrz?.reading?.valid ? documentAround({ place, rows: mrz.rows }, picture, kind) : null;
  const document = around?.document ?? seen;
  const shown = shownOn(document, kind, printed);
  if (!document?.parts) return { ...around, shown, mrz, expiry, barcode };
  const parts = locatedParts(kind, { mrz, barcode, portrait: portraitPlace(document).box });
  return { ...around, document: { ...document, parts }, shown, mrz, expiry, barcode };
}

/** What a picture yields before anything is measured. */
interface Seen {
  readonly signals: Signals;
  readonly found: Found | null;
}

function see(
  source: Drawable,
  kind: KindId,
  from: 'camera' | 'photo',
  at: number,
  before: Memory | null,
  file?: SourceFile,
): Seen {
  const { subject } = kindOf(kind);
  const picture = pixelsOf(source, subject, from);
  const luma = lumaOf(picture);
  const base: Signals = {
    picture,
    luma,
    source: { kind: from, ...sizeOf(source), ...(file && { file }) },
    motion: before && motionBetween(before.luma, luma, (at - before.at) / 1000),
    search: null,
    document: null,
    mrz: null,
    flicker: null,
    writing: null,
    expiry: null,
    barcode: null,
    faces: null,
    face: null,
    shown: null,
    person: null,
  };
  if (subject === 'together') return together(source, base, at, before);
  const document = subject === 'document' ? documentSignals(picture, kind, known(before), lookAt(from, before)) : null;
  const face = subject === 'face' ? faceSignals(source, picture, from, at, { portrait: uprightStill(before) }) : null;
  const live = from === 'camera' ? (document?.signals.document ?? null) : null;
  const shown = live && liveShown(live, kind, before);
  const flicker = live && lightOver(live, picture, at, before);
  return { signals: { ...base, ...document?.signals, ...face, shown, flicker }, found: document?.found ?? null };
}

/** Live, frames of a face are made smaller in the quick way. */
function pixelsOf(source: Drawable, subject: Subject, from: 'camera' | 'photo'): Picture {
  if (from === 'photo') return surface.read(source, PHOTO_PX);
  return subject === 'face' ? surface.readQuickly(source, LIVE_FACE_PX) : surface.read(source, LIVE_PX);
}

/** A page of a PDF shows the whole paper; one that holds a photograph of it is judged as that. */
function seePage(source: Drawable, kind: KindId, made: PageMade): Seen {
  const seen = see(source, kind, 'photo', 0, null);
  if (made === 'scanned' && liesOnSomething(seen.found)) return seen;
  const { picture } = seen.signals;
  const page = { ...seen.signals.source, page: made };
  return { signals: { ...seen.signals, source: page, ...wholePage(picture, kind) }, found: null };
}

const uprightStill = (before: Memory | null): Portrait | null =>
  before?.upright && before.upright.frames < UPRIGHT_FRAMES ? before.upright.portrait : null;

/** Looked for now and then; between that, what was seen before counts as long as the document is there. */
function liveShown(document: DocumentSignal, kind: KindId, before: Memory | null): Shown | null {
  if (!before) return null;
  return before.frames % LOOKED_EACH === 1 ? shownOn(document, kind) : before.shown;
}

/** Somebody and what they hold: the face first, since it tells where to look for the document, whose portrait is no second person. */
function together(source: Drawable, base: Signals, at: number, before: Memory | null): Seen {
  const { picture } = base;
  const from = base.source.kind;
  const faces = facesIn(picture);
  const face = faces[0]?.box ?? null;
  const previous = before?.found ?? null;
  const document = heldDocument({ source, picture, from, face, previous, turn: before?.frames ?? 0 });
  const quad = document.found?.quad;
  const people = quad ? faces.filter(({ box }) => !isOn(quad, box)) : faces;
  return {
    signals: { ...base, ...document.signals, ...faceSignals(source, picture, from, at, { found: people }) },
    found: document.found,
  };
}

/** What is lost, or not yet there, is looked for slowly now and then only: the frames between must not wait for it. */
function lookAt(from: 'camera' | 'photo', before: Memory | null): Look {
  if (from === 'photo') return 'photo';
  return before === null || before.found || before.frames % SLOWLY_EACH === 0 ? 'frame' : 'glance';
}

function lightOver(document: DocumentSignal, picture: Picture, at: number, before: Memory | null): readonly Light[] {
  const earlier = before && at - before.at < LIGHT_MS ? before.light : [];
  return [...earlier, lightOf(document, picture)].slice(-LIGHT_FRAMES);
}

const known = (before: Memory | null): Found | null =>
  before && before.followed < FOLLOW_AT_MOST ? before.found : null;

function conclude({ signals, found }: Seen, kind: KindId, at: number, before: Memory | null, started: number): Looked {
  const { picture, luma } = signals;
  const { subject } = kindOf(kind);
  const judgement = judge({ rules: rulesOf(subject), signals, step: kind, ...(before && { failing: before.failing }) });
  const judged: Judged = {
    judgement,
    quad: signals.document?.quad ?? null,
    oval: signals.face && faceOval(signals.face, picture),
    blank: isBlank(luma),
    quality: quality(subject, judgement.measures, signals.motion),
    ms: performance.now() - started,
  };
  const followed = known(before) ? (before?.followed ?? 0) + 1 : 0;
  const frames = (before?.frames ?? 0) + 1;
  const { shown, flicker } = signals;
  const failing = new Set(toFix(judgement));
  const portrait = signals.face?.portrait;
  const used = portrait === before?.upright?.portrait ? (before?.upright?.frames ?? 0) : 0;
  const upright = portrait ? { portrait, frames: used + 1 } : null;
  return {
    judged,
    memory: { found, followed, frames, shown, luma, light: flicker ?? [], at, failing, upright },
    signals,
  };
}

/** Looks at every 16th pixel: a black picture is black everywhere. */
function isBlank(luma: Gray): boolean {
  for (let i = 0; i < luma.data.length; i += 16) if ((luma.data[i] as number) > BLANK_LUMA) return false;
  return true;
}

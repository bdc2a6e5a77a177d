import { ontoFrame } from '../../checks/derived/corners.ts';
import type { KindId } from '../../checks/kinds/index.ts';
import type { Gray } from '../../checks/picture.ts';
import type { BarcodeSignal, DocumentSignal, MrzSignal, Writing } from '../../checks/signals.ts';
import { type DocumentPoint, type FramePoint, framePoint } from '../../checks/space.ts';
import type { BarcodeReader } from '../../reading/barcode.ts';
import { barsOn } from '../../reading/bars.ts';
import { daysUntil } from '../../reading/dates.ts';
import { type MrzReading, mrzZone, readMrz } from '../../reading/mrz/index.ts';
import { type Says, saysOfLicence, saysOfZone } from '../../reading/says.ts';
import type { Printed } from '../protocol.ts';
import { type ReadBefore, WITH_BARCODE, WITH_ZONE } from './live-reading.ts';
import { mirrorGray } from './pixels.ts';

/**
 * What the machine-readable parts of a photographed document say. The straightened document is read first, and the whole
 * picture where that gave nothing: a photo that shows little but the document may have no border to be straightened by.
 */
export async function readDocument(
  document: DocumentSignal | null,
  luma: Gray,
  kind: KindId,
  barcodes: BarcodeReader | null,
  before: ReadBefore = NOTHING_BEFORE,
): Promise<Printed> {
  const expected = kind === 'passport';
  const zone = WITH_ZONE.includes(kind) ? read(document, luma, expected) : seen(document, luma, expected);
  const code = kind === WITH_BARCODE ? await readBarcode(document, luma, barcodes) : null;
  const { mrz } = zone;
  const today = new Date().toISOString().slice(0, 10);
  const says = saidBy(mrz, code?.barcode ?? null, before, today);
  const days = says && daysUntil(says.expiryDate, today);
  const place = code && code.place.length > 0 ? code.place : zone.place;
  return { mrz, barcode: code?.barcode ?? null, expiry: days === null ? null : { days }, place, says };
}

const NOTHING_BEFORE: ReadBefore = { zone: null, barcode: null };

/**
 * What the document says: as the photo shows it or, where it can't be read there, as the frames before did. The photo is still
 * called unreadable then: whoever gets it has nothing else.
 */
function saidBy(mrz: MrzSignal, barcode: BarcodeSignal | null, before: ReadBefore, today: string): Says | null {
  if (mrz.reading?.valid) return saysOfZone(mrz.reading.fields, today);
  if (barcode?.fields) return saysOfLicence(barcode.fields);
  if (before.zone?.valid && !contradicts(mrz, before.zone)) return saysOfZone(before.zone.fields, today);
  return before.barcode?.fields ? saysOfLicence(before.barcode.fields) : null;
}

/** Which way the zone of a held document runs, read with and without a mirror; in the whole picture where its border cuts it. */
export function writingOf(document: DocumentSignal | null, luma: Gray): Writing | null {
  if (!document) return null;
  for (const gray of [document.flatLuma, luma]) {
    if (readMrz(gray)?.valid) return { zone: 'as-written' };
    if (readMrz(mirrorGray(gray))?.valid) return { zone: 'mirrored' };
  }
  return { zone: 'none' };
}

/** A signal and where in the frame it comes from. */
interface SeenZone {
  readonly mrz: MrzSignal;
  readonly place: readonly FramePoint[];
}

function seen(document: DocumentSignal | null, luma: Gray, expected: boolean): SeenZone {
  const zone = mrzZone(document?.flatLuma ?? luma);
  const place = zone?.place ?? [];
  return { mrz: { expected, rows: zone?.lines ?? 0, place, reading: null }, place: inFrame(place, document) };
}

function read(document: DocumentSignal | null, luma: Gray, expected: boolean): SeenZone {
  const flat = document && readMrz(document.flatLuma);
  if (document && flat?.valid) return zoneOf(flat, expected, flat.place, inFrame(flat.place, document));
  const whole = readMrz(luma);
  const best = whole && (whole.valid || !flat || whole.confidence > flat.confidence) ? whole : flat;
  if (!best) return seen(document, luma, expected);
  if (best === flat) return zoneOf(flat, expected, flat.place, inFrame(flat.place, document));
  // Where it lies in the whole picture says nothing of where it lies on the document.
  return zoneOf(best, expected, document ? [] : best.place, inFrame(best.place, null));
}

/** Two readings of one zone share most of their characters, however many of them were covered on one. */
const SAME = 0.6;

/** Whether the photo shows the zone of another document than the frames before did. */
function contradicts({ reading }: MrzSignal, { lines }: MrzReading): boolean {
  const [mine, theirs] = [reading?.lines.join('') ?? '', lines.join('')];
  if (mine.length !== theirs.length) return false;
  const same = [...mine].filter((character, i) => character === theirs[i]).length;
  return same < SAME * mine.length;
}

function zoneOf(
  { lines, valid, confidence, fields }: MrzReading,
  expected: boolean,
  place: readonly DocumentPoint[],
  inFrame: readonly FramePoint[],
): SeenZone {
  return {
    mrz: { expected, rows: lines.length, place, reading: { lines, valid, confidence, fields } },
    place: inFrame,
  };
}

/** Places on the straightened document, or of the whole picture where there is none, in the frame. */
function inFrame(place: readonly DocumentPoint[], document: DocumentSignal | null): FramePoint[] {
  const onto = document ? ontoFrame(document) : framePoint;
  return place.map(([u, v]) => onto(u, v));
}

interface SeenBarcode {
  readonly barcode: BarcodeSignal;
  readonly place: readonly FramePoint[];
}

/** `null` without the reader: it is then not known whether there is a barcode. */
async function readBarcode(
  document: DocumentSignal | null,
  luma: Gray,
  reader: BarcodeReader | null,
): Promise<SeenBarcode | null> {
  if (!reader) return null;
  const flat = document && (await reader(document.flatLuma, 'straight'));
  const found = flat ?? (await reader(luma, 'whole'));
  const bars = document && !flat ? barsOn(document.flatLuma) : [];
  return {
    barcode: {
      shown: found !== null || bars.length > 0,
      place: flat ? flat.place : bars,
      text: found?.text ?? null,
      fields: found?.fields ?? null,
    },
    place: found ? inFrame(found.place, flat && document) : [],
  };
}

import { fromBase64 } from '../../checks/base64.ts';
import type { Gray } from '../../checks/picture.ts';
import { type DocumentPoint, documentPoint } from '../../checks/space.ts';
import { type Network, unpack } from './network.ts';
import { placeOf, readZones, tornPlaces } from './read.ts';
import { type MrzReading, readingOf } from './reading.ts';
import { turnedRight } from './turn.ts';
import { weights } from './weights.ts';
import { halved } from './window.ts';
import { type Zone, zonesOf } from './zone.ts';

export type { Format } from './layouts.ts';
export type { Correction, MrzReading } from './reading.ts';
export { type MrzVote, voteMrz } from './vote.ts';

/** Where a zone is, for live frames that are not read. */
export interface MrzZone {
  /** Rows that were seen: a zone has two or three. */
  readonly lines: number;
  /** Characters from the leftmost to the rightmost that was seen. */
  readonly columns: number;
  /** Corners, 0–1 of the picture, clockwise from the top left. */
  readonly place: readonly DocumentPoint[];
}

/** Wider pictures are halved first when a zone is only looked for; its characters are then still 8 px wide. */
const LIVE_PX = 820;
/** Wider ones are halved before reading: the finder of print knows characters up to 60 px. */
const READ_PX = 1700;

let network: Network | null = null;

/**
 * Reads the machine-readable zone of a straightened document, or of a whole picture: rows may lie up to 15° aslant, in
 * perspective, a little curled, or turned by a quarter or half. `null` where there is none.
 */
export function readMrz(picture: Gray): MrzReading | null {
  const gray = picture.width > READ_PX ? halved(picture) : picture;
  const upright = allOf(readMrzInSteps(gray));
  if (upright) return upright;
  const turned = allOf(readMrzInSteps(turnedRight(gray)));
  return turned && { ...turned, place: turned.place.map(([x, y]) => documentPoint(y, 1 - x)) };
}

/**
 * Reads the zone of a live frame's straightened document, upright or upside down, a little with each step: about as much as
 * one row takes, a third of the time of a frame. `null` in the end where there is none.
 */
export function* readMrzInSteps(gray: Gray): Generator<void, MrzReading | null> {
  network ??= unpack(fromBase64(weights));
  const found = yield* readZones(network, gray);
  return found && readingOf(found.decoded, found.scores, placeOf(found, gray), tornPlaces(found));
}

function allOf<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Where the zone is; says nothing of whether it can be read. */
export function mrzZone(picture: Gray): MrzZone | null {
  const gray = picture.width > LIVE_PX ? halved(picture) : picture;
  const zone = zonesOf(gray).find(isPrinted);
  if (!zone) return null;
  const from = Math.min(...zone.offsets.map((offset) => -offset));
  return {
    lines: zone.rows.length,
    columns: zone.columns,
    place: placeOf({ zone, from, columns: zone.columns }, gray),
  };
}

/** Nearly the shortest zone: other print of a fixed pitch is shorter. */
const LEAST_COLUMNS = 26;
/** Characters of a zone lie this near to where their pitch puts them, in pitches; specks that happen to make rows do not. */
const MOST_SPREAD = 0.07;

function isPrinted({ rows, columns }: Zone): boolean {
  const spread = rows.reduce((sum, row) => sum + row.spread, 0) / rows.length;
  return columns >= LEAST_COLUMNS && spread < MOST_SPREAD;
}

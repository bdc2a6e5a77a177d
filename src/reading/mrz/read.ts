import type { Gray } from '../../checks/picture.ts';
import { type DocumentPoint, documentPoint } from '../../checks/space.ts';
import { ALPHABET } from './alphabet.ts';
import { type Decoded, scoreAt } from './decode.ts';
import { columnsOf, lookAt, type Part, type Seen } from './grid.ts';
import { type Format, SIZES } from './layouts.ts';
import type { Network } from './network.ts';
import { decodeAs } from './reading.ts';
import { at, bendAt, type Row, slopeAt } from './rows.ts';
import { turnedOver, type Zone, zonesOf } from './zone.ts';

/** One look at a zone, decoded in the most likely way. */
export interface Read {
  readonly zone: Zone;
  /** Column of the first row, in its own counting, that the first character stands in, and how many there are. */
  readonly from: number;
  readonly columns: number;
  readonly scores: readonly Float32Array[];
  readonly decoded: Decoded;
  /** Mean likelihood of what is written, 0–1. */
  readonly certainty: number;
}

/** Under this a zone is read upside down too, and what is then better is taken. */
const SURE = 0.9;
/** Zones that are tried while none can be read. */
const MOST_ZONES = 3;
/** Under this it is no zone. */
const LEAST = 0.6;

/** The best reading of what looks like zones, in steps of about a row each. */
export function* readZones(network: Network, gray: Gray): Generator<void, Read | null> {
  let best: Read | null = null;
  for (const zone of zonesOf(gray).slice(0, MOST_ZONES)) {
    const upright = readSeen(yield* lookAt(network, gray, zone));
    const sure = upright && upright.certainty >= SURE;
    const over = sure ? null : readSeen(yield* lookAt(network, gray, turnedOver(zone)));
    for (const read of [upright, over]) if (read && (!best || better(read, best))) best = read;
    if (best?.decoded.holds) break;
  }
  return best && best.certainty >= LEAST ? best : null;
}

/** What the scores say in the format that they fit best: a zone that is cut off holds the lines of a smaller one. */
function readSeen(seen: Seen): Read | null {
  let best: { format: Format; part: Part } | null = null;
  for (const format of Object.keys(SIZES) as Format[]) {
    const part = columnsOf(seen, format);
    if (part && (!best || part.fit > best.part.fit)) best = { format, part };
  }
  if (!best) return null;
  const { scores, from } = best.part;
  const decoded = decodeAs(best.format, scores);
  const columns = SIZES[best.format].columns;
  return decoded && { zone: seen.zone, from, columns, scores, decoded, certainty: certaintyOf(decoded, scores) };
}

const better = (a: Read, b: Read): boolean =>
  a.decoded.holds === b.decoded.holds ? a.certainty > b.certainty : a.decoded.holds;

function certaintyOf({ lines }: Decoded, scores: readonly Float32Array[]): number {
  let [sum, count] = [0, 0];
  lines.forEach((line, l) => {
    [...line].forEach((character, c) => {
      sum += Math.exp(scoreAt(scores[l] as Float32Array, c, ALPHABET.indexOf(character)));
      count++;
    });
  });
  return sum / count;
}

/** Corners of the zone: half a column and two thirds of a character's height around the middles of its outer ones. */
export function placeOf(
  { zone, from, columns }: Pick<Read, 'zone' | 'from' | 'columns'>,
  { width, height }: Gray,
): DocumentPoint[] {
  const lines = zone.rows.length - 1;
  const corner = (line: number, n: number, up: -1 | 1): DocumentPoint => {
    const row = zone.rows[line] as Row;
    const column = from + n + (zone.offsets[line] as number);
    const reach = (up * 0.67 * row.height) / row.pitch;
    const x = at(row.x, column) - reach * slopeAt(row.y, column);
    const y = at(row.y, column) + reach * slopeAt(row.x, column);
    return documentPoint((x + 0.5) / width, (y + 0.5) / height);
  };
  const last = columns - 0.5;
  return [corner(0, -0.5, -1), corner(0, last, -1), corner(lines, last, 1), corner(lines, -0.5, 1)];
}

/** From one column to the next ink lies at most this much lower on paper that is whole, in heights of a character. */
const STEP = 0.2;

/** Places, as "line,column", of characters that a tear or a hard fold may cut in two: what is left can look like others. */
export function tornPlaces({ zone, from, columns }: Pick<Read, 'zone' | 'from' | 'columns'>): Set<string> {
  const torn = new Set<string>();
  for (const [line, row] of zone.rows.entries()) {
    for (let n = 0; n < columns; n++) {
      const column = from + n + (zone.offsets[line] as number);
      if (Math.abs(bendAt(row, column + 1) - bendAt(row, column)) < STEP * row.height) continue;
      // Which of the two it goes through is not known so exactly.
      for (const near of [n - 1, n, n + 1, n + 2]) torn.add(`${line},${near}`);
    }
  }
  return torn;
}

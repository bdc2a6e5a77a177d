import type { Picture } from '../checks/picture.ts';
import { withoutPrint } from './closing.ts';
import { beyondFrame, cutSides } from './frame.ts';
import { area, type Corners, cornersOf, distance, type Point } from './geometry.ts';
import { posesIn } from './poses.ts';
import { printedShare } from './print.ts';
import { type Border, refine, refineSide, type Side } from './refine.ts';
import { extentsOf, outlineOf, type Shown, shownBy } from './regions.ts';
import { outOfShadow } from './shadow.ts';
import { likeness, type Shape, withSideBy } from './shape.ts';
import { shrink } from './shrink.ts';
import {
  best,
  byMargin,
  isClear,
  LARGE,
  LEAST,
  LIVE,
  laidOn,
  NEAR_FRAME,
  PRINTED,
  type Sought,
  SURE,
  settles,
  weighed,
} from './weigh.ts';
import { neighboursIn, type Zones, zonesOf } from './zones.ts';

/** Longer side of the picture in which borders are compared, and of the one that is parted into zones. */
const MIDDLE_PX = 320;
const SMALL_PX = 160;
/** … and of the one over which the shape is laid where zones have not settled it. */
const TINY_PX = 80;
/** So many of its poses get their border looked at. */
const LAID = 16;

/** Zones by the first scale hold a whole document on most tables; by the second they part it from paler ones. */
const SCALES = [5000, 1500];
/** Print is no more than twice this high in the small picture. */
const PRINT = 2;
/** Share of the small picture below which a zone does not count, and a document is too small to be one. */
const LEAST_ZONE = 0.01;
const LEAST_DOCUMENT = 0.03;
/** What takes up as much as this is the table. */
const MOST_DOCUMENT = 0.97;
/** Share of an outline that must be filled by the zones that make it. */
const LEAST_FILLED = 0.4;

/** Of so many zones each pair is tried as one. */
const PAIRED = 8;
/** So many of the likeliest candidates get their border looked at. */
const TRIED = 3;
const TRIED_HARDER = 8;
/** Half the width of the strip in which a side is looked for in the middle picture: what the small one may be off. */
const REACH = 7;

/** Share of the confidence that must be left on the next frame. */
const KEPT = 0.9;
/** How far a document may move from one frame to the next, in pixels of the middle picture. */
const FOLLOWED = 12;
/** Of the others, so many get their sides moved, so many times. */
const IMPROVED = 4;
const ROUNDS = 3;
/** How far a side may be moved to a clearer edge, in pixels of the middle picture. */
const FAR_REACH = 16;
/** What is left of the trust in a border of which a side was moved. */
const MOVED = 0.85;

/** What is as like as this has the proportions of a card or page, and these are of what cameras give. */
const JUST_LIKE = 0.9;
const CAMERAS = [4 / 3, 3 / 2, 16 / 10, 16 / 9];
/** Where zones make one as sure as this, nothing is laid over the picture: in photographs they are right, and it takes long. */
const FAIR = 0.2;
/** Share of the inside below which a page is blank. */
const BLANK = 0.03;

export interface Placed {
  readonly corners: Corners;
  readonly confidence: number;
}

/**
 * How much is made of a picture. A photo is looked at once, and nothing is left untried. Frames come again: a corner that is not
 * sure is not shown on a `frame`, and at a `glance` the slow ways are left out, since most frames without a document take them all.
 */
export type Look = 'photo' | 'frame' | 'glance';

/** Looks for the document in the whole picture. */
export function search(picture: Picture, shape: Shape, look: Look = 'photo'): Placed | null {
  const middle = shrink(picture, MIDDLE_PX);
  const first = sought(middle.picture, shape, look !== 'glance');
  const found = first && (printedBeside(first, shape, middle.picture) ?? first);
  if (found && found.confidence > (look === 'photo' ? LEAST : LIVE)) {
    return placed(picture, found, middle.factor, shape);
  }
  return look === 'photo' ? filling(picture, shape) : null;
}

/** A scan shows nothing but the document: a printed picture of its proportions, which are no camera's. */
function filling(picture: Picture, shape: Shape): Placed | null {
  const { width, height } = picture;
  const corners: Corners = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const proportions = Math.max(width, height) / Math.min(width, height);
  if (CAMERAS.some((camera) => Math.abs(camera - proportions) < 0.01)) return null;
  if (shape.eitherWay || likeness(corners, shape, picture) < JUST_LIKE) return null;
  return printedShare(picture, corners) > PRINTED ? { corners, confidence: LEAST } : null;
}

/** Looks for it near where it was, and gives up where it is less clear than it was. */
export function follow(picture: Picture, shape: Shape, before: Placed): Placed | null {
  const middle = shrink(picture, MIDDLE_PX);
  const border = refine(middle.picture, scaled(before.corners, 1 / middle.factor), FOLLOWED);
  const found = weighed(border, 1, shape, middle.picture);
  const enough = Math.max(LEAST, Math.min(SURE, KEPT * before.confidence));
  return found && found.confidence > enough ? placed(picture, found, middle.factor, shape) : null;
}

/** The border found in the middle picture, put exactly in the whole one. */
function placed(
  picture: Picture,
  { border, confidence }: Pick<Sought, 'border' | 'confidence'>,
  factor: number,
  shape: Shape,
): Placed | null {
  const rough = scaled(border.corners, factor);
  const exact = refine(picture, rough, Math.max(4, 2 * factor));
  if (!exact) return null;
  const lit = outOfShadow(picture, exact);
  const { corners } = lit;
  const cut = cutSides(lit, picture, NEAR_FRAME * factor);
  return { corners: cut.some(Boolean) ? beyondFrame(corners, cut, shape, picture) : corners, confidence };
}

function sought(middle: Picture, shape: Shape, slowly: boolean): Sought | null {
  const small = shrink(middle, SMALL_PX);
  const neighbours = neighboursIn(small.picture);
  const least = LEAST_ZONE * small.picture.width * small.picture.height;
  const look = (
    zones: Zones,
    groups: readonly (readonly number[])[],
    most: number,
    smallest = LEAST_DOCUMENT,
  ): Sought[] =>
    candidates(zones, groups, shape, smallest)
      .slice(0, most)
      .map(({ corners, fill }) => weighed(refine(middle, scaled(corners, small.factor), REACH), fill, shape, middle))
      .filter((one) => one !== null);

  const zones = zonesOf(neighbours, SCALES[0] as number, least);
  // What is smaller settles nothing.
  const seen = look(zones, singly(zones), TRIED, LARGE);
  const first = best(seen);
  const sure = first && (isClear(first) ? first : improved(first, shape, middle));
  if (sure && settles(sure, middle)) return sure;
  seen.push(...look(zones, [...singly(zones), ...inPairs(zones)], TRIED_HARDER));
  const whole = allImproved(seen, shape, middle);
  const likeliest = best(whole);
  if (likeliest && settles(likeliest, middle)) return likeliest;
  const finer = zonesOf(neighbours, SCALES[1] as number, least);
  const others = look(finer, [...singly(finer), ...inPairs(finer)], TRIED_HARDER);
  const all = [...whole, ...allImproved(others, shape, middle)];
  const fine = best(all);
  if (!slowly || (fine && settles(fine, middle))) return fine;
  // Close lines of print part the paper around them.
  const bare = zonesOf(neighboursIn(withoutPrint(small.picture, PRINT)), SCALES[0] as number, least);
  all.push(...allImproved(look(bare, [...singly(bare), ...inPairs(bare)], TRIED_HARDER), shape, middle));
  const parted = best(all);
  if (parted && (parted.confidence > FAIR || settles(parted, middle))) return parted;
  // Where moving sides led to nothing sure, a side may have left its right place: what was not moved competes too.
  const evened = [...new Set([...all, ...seen, ...others])].map((one) => byMargin(one, 0.5, shape, middle));
  const tiny = shrink(small.picture, TINY_PX);
  const laid = posesIn(tiny.picture, shape, LAID).map((corners) => {
    const border = refine(middle, scaled(corners, tiny.factor * small.factor), FAR_REACH);
    return laidOn(border && (refine(middle, border.corners, REACH) ?? border), shape, middle);
  });
  const moved = bestFew(laid.filter((one) => one !== null)).map((one) =>
    laidOn(improved(one, shape, middle).border, shape, middle),
  );
  return best([...evened, ...laid, ...moved].filter((one) => one !== null));
}

/** The likeliest, and those that would be if a side were moved, improved. */
const allImproved = (seen: readonly Sought[], shape: Shape, picture: Picture): Sought[] =>
  bestFew(seen).map((one) => improved(one, shape, picture));

function bestFew(seen: readonly Sought[]): Sought[] {
  const likely = [...seen].sort((a, b) => b.rank - a.rank).slice(0, IMPROVED);
  const promising = [...seen].sort((a, b) => b.promise - a.promise).slice(0, IMPROVED);
  return [...new Set([...likely, ...promising])];
}

/** Moves single sides as long as that helps: to a clearer edge farther away, or to where the shape wants them. */
function improved(start: Sought, shape: Shape, picture: Picture): Sought {
  let now = start;
  for (let round = 0; round < ROUNDS; round++) {
    const { border, fill } = now;
    const tried = [0, 1, 2, 3].flatMap((i) => {
      const wider = withSide(border, i, refineSide(picture, border.corners, i, FAR_REACH));
      const put = withSideBy(border.corners, i, shape, picture).map((corners) =>
        withSide(border, i, refineSide(picture, corners, i, REACH)),
      );
      return [wider, ...put].map((other, k) => {
        if (!other) return null;
        // What was added is not filled, as far as is known; nor may what is left out be lost for nothing.
        const change = area(other.corners) / area(border.corners);
        const one = weighed(other, fill * Math.min(change, 1 / change) ** 0.5 * MOVED, shape, picture);
        // A second size of sheets fits too much by chance: only a clear border speaks for it.
        return k > 1 && one && one.confidence <= SURE ? null : one;
      });
    });
    const next = best(tried.filter((one) => one !== null));
    if (!next || next.rank <= now.rank) break;
    now = next;
  }
  return now;
}

function withSide(border: Border, i: number, side: Side): Border | null {
  const sides = border.sides.map((old, k) => (k === i ? side : old)) as unknown as Border['sides'];
  const corners = cornersOf(sides.map(({ line }) => line));
  return corners && { corners, sides };
}

/** The other page of an open book, where what was found is blank and that is not. */
function printedBeside({ border, fill }: Sought, shape: Shape, picture: Picture): Sought | null {
  if (shape.eitherWay || printedShare(picture, border.corners) > BLANK) return null;
  const beyond = ([ax, ay]: Point, [bx, by]: Point): Point => [2 * bx - ax, 2 * by - ay];
  const pages = [0, 1, 2, 3].map((i): Corners => {
    const [a, b, c, d] = [0, 1, 2, 3].map((k) => border.corners[(i + k) % 4] as Point) as [Point, Point, Point, Point];
    return [b, a, beyond(d, a), beyond(c, b)];
  });
  const others = pages.map((corners) => weighed(refine(picture, corners, FAR_REACH), fill, shape, picture));
  return best(
    others.filter(
      (one) => one !== null && one.confidence > LEAST && printedShare(picture, one.border.corners) > PRINTED,
    ) as Sought[],
  );
}

const singly = ({ sizes }: Zones): number[][] => sizes.slice(1).map((_, i) => [i + 1]);

function inPairs({ sizes }: Zones): number[][] {
  const pairs: number[][] = [];
  for (let i = 1; i <= Math.min(PAIRED, sizes.length - 1); i++) for (let j = 1; j < i; j++) pairs.push([j, i]);
  return pairs;
}

interface Candidate extends Shown {
  readonly rank: number;
}

/** Quadrangles that groups of zones make, in small pixels, none below a share of the picture; the likeliest first. */
function candidates(zones: Zones, groups: readonly (readonly number[])[], shape: Shape, smallest: number): Candidate[] {
  const whole = zones.width * zones.height;
  const extents = extentsOf(zones);
  const rooms = extents.map((_, zone) => area(outlineOf(extents, [zone])));
  const found: Candidate[] = [];
  for (const group of groups) {
    const outline = outlineOf(extents, group);
    const room = area(outline);
    if (room < smallest * whole || room > MOST_DOCUMENT * whole) continue;
    const parts = group.map((zone) => rooms[zone] as number);
    if (parts.length > 1 && !belongTogether(parts, room)) continue;
    for (const { corners, fill } of shownBy(zones, group, outline, shape)) {
      const size = area(corners) / whole;
      if (size < smallest || fill < LEAST_FILLED || found.some((other) => alike(other.corners, corners))) continue;
      found.push({ corners, fill, rank: fill * likeness(corners, shape, zones) * Math.sqrt(size) });
    }
  }
  return found.sort((a, b) => b.rank - a.rank);
}

/** Two zones with much between them are not one document, and one that lies within the other is part of it anyway. */
const belongTogether = (rooms: readonly number[], together: number): boolean =>
  together < 1.25 * rooms.reduce((sum, room) => sum + room, 0) && together > 1.06 * Math.max(...rooms);

const alike = (a: Corners, b: Corners): boolean => a.every((corner, i) => distance(corner, b[i] as Point) < 1.5);

const scaled = (corners: Corners, by: number): Corners =>
  corners.map(([x, y]): Point => [x * by, y * by]) as unknown as Corners;

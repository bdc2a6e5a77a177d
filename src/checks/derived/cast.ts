import type { Picture } from '../picture.ts';
import type { FaceSignal } from '../signals.ts';
import { distance, type Eye, LEFT_EYE, type Point, RIGHT_EYE } from './face-mesh.ts';
import { inPicture } from './face-size.ts';
import { linear } from './light.ts';
import { placed } from './portrait.ts';
import { median } from './tones.ts';

/** How the light on a face is coloured, in stops: red and blue beside green. 0 and 0 in white light. */
export interface Cast {
  readonly red: number;
  readonly blue: number;
}

type Light = readonly [red: number, green: number, blue: number];

/** Cheeks, where ISO/IEC 29794-5 looks for natural colour. */
const CHEEKS = [50, 117, 118, 101, 205, 187, 123, 280, 346, 347, 330, 425, 411, 352];
/** Pixels of the portrait around each, and how many of them at least have to be seen and not blown out. */
const REACH = 2;
const FEWEST = 6;
const BLOWN_OUT = 250;
/** Keeps the colour of black from being that of its noise: share of white. */
const NOISE = 0.004;

/**
 * What skin and the white of the eye are like in white light: middle of 340 people of many tones. Melanin makes skin darker and
 * leaves its colour in stops nearly as it is; what is left of it, the whites of the eyes do not share.
 */
const SKIN: Cast = { red: 0.97, blue: -0.42 };
const WHITE: Cast = { red: 0.63, blue: -0.2 };
/** Skin alone is half a witness: it may be flushed, tanned, or painted. */
const SKIN_ALONE = 0.75;

/**
 * The mean of what two witnesses say: the cheeks, and the whites of the eyes where they are large enough. Light colours both
 * alike. `null` where too little of the cheeks is seen.
 */
export function castOf(face: FaceSignal, picture: Picture): Cast | null {
  const cheeks = cheekLight(face);
  if (!cheeks) return null;
  const skin = beside(colourOf(cheeks), SKIN);
  const whites = whiteLight(face, picture);
  if (!whites) return { red: SKIN_ALONE * skin.red, blue: SKIN_ALONE * skin.blue };
  const white = beside(colourOf(whites), WHITE);
  return { red: (skin.red + white.red) / 2, blue: (skin.blue + white.blue) / 2 };
}

const beside = (seen: Cast, usual: Cast): Cast => ({ red: seen.red - usual.red, blue: seen.blue - usual.blue });

const colourOf = ([red, green, blue]: Light): Cast => ({
  red: Math.log2((red + NOISE) / (green + NOISE)),
  blue: Math.log2((blue + NOISE) / (green + NOISE)),
});

function cheekLight({ portrait }: FaceSignal): Light | null {
  const at = placed(portrait);
  const spots = CHEEKS.map((place) => spot(portrait.picture, at(place), REACH)).filter((light) => light !== null);
  return spots.length < FEWEST ? null : medianLight(spots);
}

/** Between the iris and the corners of both eyes. In the picture itself: in the portrait it is two pixels wide. */
function whiteLight(face: FaceSignal, picture: Picture): Light | null {
  const at = inPicture(face, picture);
  if (distance(at(RIGHT_EYE.corners[0]), at(LEFT_EYE.corners[0])) < LEAST_PX) return null;
  const spots = [RIGHT_EYE, LEFT_EYE].flatMap((eye) => whitesOf(eye, at).map((white) => spot(picture, ...white)));
  const seen = spots.filter((light) => light !== null);
  return seen.length < 2 ? null : medianLight(seen);
}
/** From one outer corner to the other: below this no white of an eye is a pixel wide. */
const LEAST_PX = 50;

/** Middle and reach of what is white in an eye, on both sides of the iris where there is room. */
function whitesOf(
  { corners, iris: [centre, side, other], lids }: Eye,
  at: (i: number) => Point,
): (readonly [Point, number])[] {
  const iris = at(centre);
  const radius = distance(at(side), at(other)) / 2;
  const [upper, lower] = lids[1];
  const open = distance(at(upper), at(lower));
  return corners.flatMap((place) => {
    const corner = at(place);
    const far = distance(corner, iris);
    if (far < ROOM * radius) return [];
    const share = (radius + BEYOND * (far - radius)) / far;
    const middle: Point = [iris[0] + share * (corner[0] - iris[0]), iris[1] + share * (corner[1] - iris[1])];
    return [[middle, Math.max(1, Math.round(Math.min(open / 5, (far - radius) / 4)))] as const];
  });
}
/** By the radius of the iris; and where it is looked at, from the rim of the iris to the corner, which is red. */
const [ROOM, BEYOND] = [1.2, 0.4];

/** Mean light of a square; `null` where the picture ends or is blown out. */
function spot({ width, height, data }: Picture, [x, y]: Point, reach: number): Light | null {
  const [column, row] = [Math.round(x), Math.round(y)];
  let [red, green, blue, count, blown] = [0, 0, 0, 0, 0];
  for (let v = Math.max(0, row - reach); v <= Math.min(height - 1, row + reach); v++) {
    for (let u = Math.max(0, column - reach); u <= Math.min(width - 1, column + reach); u++) {
      const i = (v * width + u) * 4;
      if (data[i + 3] === 0) continue;
      const [r, g, b] = [data[i] as number, data[i + 1] as number, data[i + 2] as number];
      red += linear(r);
      green += linear(g);
      blue += linear(b);
      if (r > BLOWN_OUT || g > BLOWN_OUT || b > BLOWN_OUT) blown++;
      count++;
    }
  }
  return count === 0 || blown > count / 3 ? null : [red / count, green / count, blue / count];
}

function medianLight(lights: readonly Light[]): Light {
  const middle = (channel: 0 | 1 | 2): number => median(lights.map((light) => light[channel]));
  return [middle(0), middle(1), middle(2)];
}

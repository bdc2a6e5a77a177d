/** What the browser tells of the lens in use. */
export interface Lens {
  /** Nearest distance at which it can focus, in metres; `null` where that is not told. */
  readonly nearestM: number | null;
  readonly zoom: number;
  /** Least and largest zoom; 1 where it has none. */
  readonly zooms: readonly [least: number, most: number];
  /** How many cameras look the same way. */
  readonly count: number;
}

/** What tracks and devices can do beyond TypeScript's library: Image Capture and its WebKit additions. */
export interface LensCapabilities {
  readonly torch?: boolean;
  readonly zoom?: { readonly min?: number; readonly max?: number };
  readonly focusDistance?: { readonly min?: number };
}

/**
 * Longer side of the picture over the distance at which as much is seen. Main cameras have 0.72 (26 mm of film 36 mm wide); the
 * crop of a video mode makes it 0.75–0.9.
 */
const FOCAL = 0.8;
/** Distances are told from a usual focal length: about a quarter may be wrong. */
const MARGIN = 1.15;
/** Where the browser does not tell: main cameras of most phones focus from 8–12 cm on, those of large sensors from 15–20 cm. */
const USUAL_NEAREST_M = 0.1;
/** Lenses that can't focus nearer blur a card held to fill the frame (iPhones from the 13 Pro on: 15–24 cm). */
const NEAR_M = 0.15;
/** A document that is right for the frame takes this share of the picture's longer side: a phone held upright is 16 : 9. */
const FILLING = 0.45;

/** Reads what was told; what makes no sense counts as not told. WebKit gives the nearest focus and no farthest (WebKit#11293). */
export function lensOf({ zoom, focusDistance }: LensCapabilities, zoomed: number | undefined, count: number): Lens {
  const nearest = focusDistance?.min ?? 0;
  const most = Math.max(1, zoom?.max ?? 1);
  return {
    nearestM: nearest > 0 && nearest < 1 ? nearest : null,
    zoom: zoomed && zoomed > 0 ? zoomed : 1,
    zooms: [Math.min(1, zoom?.min ?? 1), most],
    count,
  };
}

/** How far away a thing of this length is that takes this share (0–1) of the longer side of the camera's picture. */
export const distanceM = (share: number, lengthMm: number, zoom: number): number =>
  (FOCAL * zoom * lengthMm) / share / 1000;

/**
 * Whether print is blurred because the phone is closer than this lens can focus: then the distance to keep, in centimetres, 0
 * where only usual lenses are known. `null` where something else must be wrong.
 */
export function tooNearCm(share: number, lengthMm: number, lens: Lens): number | null {
  const distance = distanceM(share, lengthMm, lens.zoom);
  if (distance >= MARGIN * (lens.nearestM ?? USUAL_NEAREST_M)) return null;
  return lens.nearestM === null ? 0 : Math.ceil(MARGIN * lens.nearestM * 100);
}

/** The zoom at which a document of this length fills the frame from where this lens can focus, as far as it goes; else 1. */
export function nearFocusZoom({ nearestM, zooms: [least, most] }: Lens, lengthMm: number): number {
  if (nearestM === null || nearestM <= NEAR_M) return 1;
  const wanted = Math.max(1, (MARGIN * nearestM) / distanceM(FILLING, lengthMm, 1));
  return Math.min(most, Math.max(least, wanted));
}

/** A camera that looks the same way, as the browser describes it before it is opened. */
export interface LensChoice extends LensCapabilities {
  readonly deviceId: string;
  readonly label: string;
}

/**
 * A camera to take instead of one that can't focus near: a virtual one of several lenses, which changes to the nearer one by
 * itself. Never a single other lens: the wide one bends straight lines. `null` where this one is near enough or none is better.
 */
export function betterLens(lens: Lens, choices: readonly LensChoice[]): string | null {
  if (lens.nearestM === null || lens.nearestM <= NEAR_M) return null;
  const better = choices.filter((choice) => {
    const { nearestM } = lensOf(choice, 1, 1);
    return isVirtual(choice) && nearestM !== null && nearestM <= NEAR_M;
  });
  const [best] = better.sort((a, b) => Number(b.torch ?? false) - Number(a.torch ?? false));
  return best?.deviceId ?? null;
}

/** One that zooms out past its main lens is of several lenses. Labels are in the phone's language: only where zoom says nothing. */
const isVirtual = ({ zoom, label }: LensChoice): boolean =>
  zoom?.min === undefined ? /\b(dual|triple)\b/i.test(label) : zoom.min < 1;

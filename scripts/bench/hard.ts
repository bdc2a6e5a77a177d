import { formats, kindOf } from '../../src/checks/kinds/index.ts';
import { type Corners, overlap, type Point } from '../../src/finder/geometry.ts';
import { findDocument, type Look } from '../../src/finder/index.ts';
import { photographed } from '../scenes/camera.ts';
import { type HardScene, hardScene, type Trouble, troubles } from '../scenes/hard.ts';
import { randomFrom } from '../scenes/random.ts';
import { type TableId, tables } from '../scenes/tables.ts';
import { times } from './statistics.ts';

interface Tried {
  readonly trouble: Trouble;
  readonly overlap: number;
  readonly confidence: number;
}

/** Steps of confidence that are told apart. */
const STEPS = [0, 0.25, 0.3, 0.35, 0.42, 0.5, 1.01];

/** How well documents are found in scenes that are hard to see in: so many of each trouble, from a seed on. */
export async function hardScenes(count: number, seed: number) {
  const tried: Tried[] = [];
  for (const trouble of troubles) {
    for (let i = 0; i < count; i++) tried.push(attempt(await hardScene(trouble, seed + i)));
  }
  const rows = troubles.map((trouble) =>
    figures(
      trouble,
      tried.filter((one) => one.trouble === trouble),
    ),
  );
  return { found: [...rows, figures('all', tried)], reliability: reliabilityOf(tried) };
}

/** Tables with nothing on them, by how much is made of a picture: how often a document is seen there, and how long that takes. */
export async function emptyTables(count: number, seed: number) {
  const pictures = await Promise.all(
    Object.keys(tables).flatMap((id) =>
      Array.from({ length: count }, (_, i) => {
        const random = randomFrom(seed + 7919 * i);
        const frame = i % 2 === 0 ? { width: 640, height: 480 } : { width: 480, height: 640 };
        return photographed(tables[id as TableId](random), frame, DAYLIGHT, random);
      }),
    ),
  );
  return (['photo', 'frame', 'glance'] satisfies Look[]).map((look) => {
    const tried = pictures.flatMap((picture) =>
      Object.entries(formats).map(([id, format]) => {
        const started = performance.now();
        const found = findDocument(picture, { ...format, eitherWay: id === 'a4', look });
        return { ms: performance.now() - started, found: found !== null };
      }),
    );
    const seen = tried.filter(({ found }) => found).length;
    return { look, tried: tried.length, seen, ...times(tried.map(({ ms }) => ms)) };
  });
}

const DAYLIGHT = { light: 0.95, grain: 3, soft: 1, quality: 88 };

function attempt({ trouble, kind, picture, corners }: HardScene): Tried {
  const { format, eitherWay = false } = kindOf(kind);
  const found = findDocument(picture, { ...formats[format ?? 'a4'], eitherWay });
  const quad = found?.quad.map(([x, y]): Point => [x * picture.width, y * picture.height]) as Corners | undefined;
  return { trouble, overlap: quad ? Math.max(0, overlap(quad, corners)) : 0, confidence: found?.confidence ?? 0 };
}

function figures(what: string, tried: readonly Tried[]) {
  const overlaps = tried.map((one) => one.overlap);
  return {
    what,
    scenes: tried.length,
    'mean IoU': (overlaps.reduce((sum, value) => sum + value, 0) / tried.length).toFixed(4),
    'IoU ≥ 0.9': share(overlaps.filter((value) => value >= 0.9).length, tried.length),
    'IoU ≥ 0.95': share(overlaps.filter((value) => value >= 0.95).length, tried.length),
    worst: Math.min(...overlaps).toFixed(2),
  };
}

/** Of the corners given with so much confidence, how many are right. */
function reliabilityOf(tried: readonly Tried[]) {
  return STEPS.slice(1).map((to, i) => {
    const from = STEPS[i] as number;
    const of = tried.filter(({ confidence }) => confidence > from && confidence <= to);
    return {
      confidence: `${from}–${Math.min(1, to)}`,
      found: of.length,
      'IoU ≥ 0.9': share(of.filter((one) => one.overlap >= 0.9).length, of.length),
    };
  });
}

const share = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

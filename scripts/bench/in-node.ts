import { type Light, lightOf } from '../../src/checks/derived/bands.ts';
import { lumaOf } from '../../src/checks/derived/luma.ts';
import { judge } from '../../src/checks/judge.ts';
import { formats, kindOf } from '../../src/checks/kinds/index.ts';
import { rules } from '../../src/checks/rules/index.ts';
import type { Signals } from '../../src/checks/signals.ts';
import { type Found, findDocument } from '../../src/finder/index.ts';
import { documentSignals, motionBetween } from '../../src/vision/worker/document.ts';
import type { Sample } from './pictures.ts';
import { accuracy, times } from './statistics.ts';

/** Frames whose light is compared, as in the worker. */
const LIGHT_FRAMES = 5;
/** Rounds over all pictures; the last one counts, when everything is compiled. */
const ROUNDS = 3;

/** The pure part of the document path, without a browser. */
export function inNode(samples: readonly Sample[]) {
  const first = measured(samples, (sample) => find(sample, null));
  const followed = measured(samples, (sample, i) => find(sample, first.results[i] ?? null));
  const whole = measured(samples, (sample, i) => wholePath(sample, first.results[i] ?? null));
  const quads = (found: readonly (Found | null)[]) =>
    accuracy(
      samples,
      found.map((one) => one?.quad ?? null),
    );
  return [
    { what: 'finder, first frame', ...times(first.ms), ...quads(first.results) },
    { what: 'finder, tracked frame', ...times(followed.ms), ...quads(followed.results) },
    { what: 'whole path, tracked frame', ...times(whole.ms), 'mean IoU': '', 'IoU ≥ 0.90': '', 'IoU ≥ 0.95': '' },
  ];
}

/** How well documents are found that were not looked for before. */
export function corners(what: string, samples: readonly Sample[]) {
  const found = samples.map((sample) => find(sample, null)?.quad ?? null);
  return { what, pictures: samples.length, ...accuracy(samples, found) };
}

function measured<T>(
  samples: readonly Sample[],
  work: (sample: Sample, i: number) => T,
): { ms: number[]; results: T[] } {
  let ms: number[] = [];
  let results: T[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ms = [];
    results = samples.map((sample, i) => {
      const started = performance.now();
      const result = work(sample, i);
      ms.push(performance.now() - started);
      return result;
    });
  }
  return { ms, results };
}

function find({ picture, kind }: Sample, previous: Found | null): Found | null {
  const { format, eitherWay = false } = kindOf(kind);
  return findDocument(picture, { ...formats[format ?? 'a4'], eitherWay, previous });
}

function wholePath({ picture, kind }: Sample, previous: Found | null): void {
  const luma = lumaOf(picture);
  const { signals } = documentSignals(picture, kind, previous, 'frame');
  const all: Signals = {
    picture,
    luma,
    source: { kind: 'camera', width: 2 * picture.width, height: 2 * picture.height },
    motion: motionBetween(luma, luma, 0.1),
    mrz: null,
    flicker: signals.document && new Array<Light>(LIGHT_FRAMES).fill(lightOf(signals.document, picture)),
    writing: null,
    expiry: null,
    barcode: null,
    faces: null,
    face: null,
    shown: null,
    person: null,
    ...signals,
  };
  judge({ rules: rules.document, signals: all, step: kind });
}

import { join } from 'node:path';
import { lumaOf } from '../../src/checks/derived/luma.ts';
import type { KindId } from '../../src/checks/kinds/index.ts';
import { documentSignals } from '../../src/vision/worker/document.ts';
import { readDocument } from '../../src/vision/worker/reading.ts';
import { readTruth } from '../evaluate/truth.ts';
import { photographed, photographs, poorPhotographs } from './photographed.ts';

/** Photographs of each zone in each way. */
const EACH = 3;

/**
 * How many zones are read in full from photographs of the documents in these folders, in each of the ways that photographs are
 * bad. `valid but wrong` is what must never happen. Everything is drawn from the seed.
 */
export async function readingShares(dirs: readonly string[], seed: number) {
  const zones = dirs.flatMap((dir) =>
    readTruth(dir)
      .filter(({ mrz }) => mrz.length > 0)
      .map((truth) => ({ ...truth, path: join(dir, truth.file) })),
  );
  const rows: Record<string, string | number>[] = [];
  for (const [name, change] of Object.entries({ ...photographs, ...poorPhotographs })) {
    let [right, wrong, count] = [0, 0, 0];
    for (const { path, subject, mrz } of zones) {
      for (let i = 0; i < EACH; i++) {
        const picture = await photographed(path, change, seed + 1000 * i + rows.length);
        const { signals } = documentSignals(picture, subject as KindId, null);
        const { mrz: seen } = await readDocument(signals.document, lumaOf(picture), subject as KindId, null);
        const { reading } = seen ?? {};
        const same = reading?.lines.join('|') === mrz.join('|');
        count++;
        if (reading?.valid) same ? right++ : wrong++;
      }
    }
    rows.push({
      photograph: name,
      zones: count,
      'read in full': `${((100 * right) / count).toFixed(1)} %`,
      'valid but wrong': wrong,
    });
  }
  return rows;
}

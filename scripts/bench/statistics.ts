import { type Corners, overlap, type Point } from '../../src/finder/geometry.ts';
import type { Sample } from './pictures.ts';

/** Median and 95th percentile, in milliseconds. */
export function times(all: readonly number[]): { median: string; 'of 20 the slowest': string } {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number): string =>
    `${(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1)} ms`;
  return { median: at(0.5), 'of 20 the slowest': at(0.95) };
}

/** How well corners (0–1) meet the true ones, over the whole documents. */
export function accuracy(
  samples: readonly Sample[],
  found: readonly (readonly (readonly [number, number])[] | null)[],
) {
  const overlaps = samples.flatMap(({ quad, picture }, i) => {
    if (!quad) return [];
    const large = (points: readonly (readonly [number, number])[]): Corners =>
      points.map(([x, y]): Point => [x * picture.width, y * picture.height]) as unknown as Corners;
    const corners = found[i];
    return [corners ? overlap(large(quad), large(corners)) : 0];
  });
  const mean = overlaps.reduce((sum, value) => sum + value, 0) / overlaps.length;
  const share = (least: number): string =>
    `${((100 * overlaps.filter((value) => value >= least).length) / overlaps.length).toFixed(1)} %`;
  return { 'mean IoU': mean.toFixed(4), 'IoU ≥ 0.90': share(0.9), 'IoU ≥ 0.95': share(0.95) };
}

import type { Doubt } from '../../../src/checks/data/doubt.ts';

/** What was asked, in one line: "id: reading / reading". */
export const asked = (doubts: readonly Doubt[]): string =>
  doubts.map(({ id, readings }) => (readings.length > 0 ? `${id}: ${readings.join(' / ')}` : id)).join('; ');

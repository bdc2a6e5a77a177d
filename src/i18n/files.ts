import type { FirstWords } from './en/first.ts';
import type { Catalogue } from './index.ts';

type Files<Words> = Readonly<Record<string, () => Promise<{ readonly words: Words }>>>;

/** The file of each language but English, by its path. A chunk each. Node reads them by files.node.ts instead. */
export const whole: Files<Catalogue> = import.meta.glob<{ words: Catalogue }>('./languages/*.ts');

/** Only what the first screen says: scripts/languages.ts takes it out of the same files. */
export const first: Files<FirstWords> = import.meta.glob<{ words: FirstWords }>('./languages/*.ts', {
  query: '?first',
});

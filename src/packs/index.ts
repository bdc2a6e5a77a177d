import type { Pack } from './schema.ts';

/**
 * The packs that come with the app: every file of `providers`, named by its pack. A chunk each, since a person needs one.
 * Adding a pack is adding its file.
 */
const files = import.meta.glob<Record<string, Pack>>('./providers/*.ts');

/** What counts where nobody chose. */
export const DEFAULT_PACK = 'generic';

const idOf = (path: string): string => path.replace(/^.*\/(.*)\.ts$/, '$1');

/** The one that fits everybody first. */
export const builtInIds: readonly string[] = Object.keys(files)
  .map(idOf)
  .sort((a, b) => Number(b === DEFAULT_PACK) - Number(a === DEFAULT_PACK) || a.localeCompare(b));

/** `null` where the app brings none of this name. */
export async function builtIn(id: string): Promise<Pack | null> {
  const load = Object.entries(files).find(([path]) => idOf(path) === id)?.[1];
  return load ? (Object.values(await load())[0] ?? null) : null;
}

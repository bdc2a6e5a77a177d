import { builtIn, builtInIds } from '../packs/index.ts';
import { type Pack, packFrom } from '../packs/schema.ts';
import { Problem } from '../problems.ts';
import type { Vault } from '../storage/vault.ts';

/** No honest pack comes near this: the largest of ours has under 10 kB. */
const MAX_BYTES = 500_000;

/** A pack that comes with the app or was brought in; `null` where this device has none of that name. */
export async function packOf(vault: Vault, id: string): Promise<Pack | null> {
  const own = await builtIn(id);
  if (own) return own;
  const kept = await vault.get('packs', id);
  // Written by an earlier version of the app, perhaps: it must still fit.
  return kept ? packFrom(kept) : null;
}

/** All there are: ours, then those that were brought in. */
export async function allPacks(vault: Vault): Promise<readonly Pack[]> {
  const [ours, theirs] = await Promise.all([Promise.all(builtInIds.map(builtIn)), vault.all('packs')]);
  return [...ours.flatMap((pack) => pack ?? []), ...theirs];
}

/**
 * Reads a pack from a file and keeps it.
 *
 * @throws Problem with the path of the first fault; nothing is kept then
 */
export async function bringIn(vault: Vault, file: File): Promise<Pack> {
  if (file.size > MAX_BYTES) throw new Problem('pack-unreadable', { values: { path: '', why: `${file.size} bytes` } });
  const text = await file.text();
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (cause) {
    throw new Problem('pack-unreadable', { cause, values: { path: '', why: 'JSON' } });
  }
  const pack = packFrom(given);
  if (builtInIds.includes(pack.id)) throw new Problem('pack-unreadable', { values: { path: 'id', why: pack.id } });
  await vault.put('packs', pack.id, pack);
  return pack;
}

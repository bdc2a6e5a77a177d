import type { Settings } from './schema.ts';
import type { Vault } from './vault.ts';

export const settingsIn = async (vault: Vault): Promise<Settings> => (await vault.get('settings', 'settings')) ?? {};

/** Changes what is given and leaves the rest. */
export async function changeSettings(vault: Vault, part: Settings): Promise<void> {
  await vault.put('settings', 'settings', { ...(await settingsIn(vault)), ...part });
}

import type { Dictionary } from '../checks/data/chinese.ts';
import { language } from '../i18n/index.ts';
import { serviceWorker } from '../sw/registration.ts';

/** The readings of Chinese characters. Fetched at the first character that is typed, and kept on the device from then on. */
export async function fetchDictionary(): Promise<Dictionary> {
  const { dictionary } = await import('../chinese/index.ts');
  keep();
  return dictionary;
}

/** Somebody who reads Chinese will type it, perhaps without a connection: it is kept beforehand. */
export function keepForReaders(): void {
  if (language().startsWith('zh')) keep();
}

/** An extra: where it can't be kept, it is fetched again the next time. */
function keep(): void {
  serviceWorker.keepCode('KEEP_CHINESE_CODE').catch(() => {});
}

import { type MessageId, t } from '../i18n/index.ts';
import { isInstalled, type Platform, platformOf } from '../platform.ts';

type Place = Extract<MessageId, `allow.${string}.where`> extends `allow.${infer P}.where` ? P : never;

/** How to allow a camera that was refused before, in the browser that this is. */
export function allowSteps(platform: Platform = platformOf(), installed = isInstalled()): readonly string[] {
  const place = placeOf(platform, installed);
  return [t(`allow.${place}.where`), t(`allow.${place}.what`), t('allow.back')];
}

function placeOf({ os, browser, inApp }: Platform, installed: boolean): Place {
  if (inApp) return 'in-app';
  if (os === 'ios') return installed ? 'ios-app' : browser === 'safari' ? 'ios-safari' : 'ios-other';
  if (os === 'android') return 'android';
  if (browser === 'safari') return 'mac-safari';
  return browser === 'firefox' ? 'firefox' : 'desktop';
}

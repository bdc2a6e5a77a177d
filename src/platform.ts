/** What the page runs in, as far as instructions to the person depend on it. */
export interface Platform {
  readonly os: 'ios' | 'android' | 'mac' | 'other';
  readonly browser: 'safari' | 'chrome' | 'edge' | 'firefox' | 'samsung' | 'other';
  /** Inside another app's own window: no installing, often no camera. */
  readonly inApp: boolean;
}

type Agent = Pick<Navigator, 'userAgent' | 'maxTouchPoints'>;

/** Read from what the browser says about itself: there is no other way to know where its menus are. */
export function platformOf({ userAgent, maxTouchPoints }: Agent = navigator): Platform {
  const has = (pattern: RegExp): boolean => pattern.test(userAgent);
  // An iPad says that it is a Mac, but no Mac can be touched.
  const ios = has(/iPhone|iPad|iPod/) || (has(/Macintosh/) && maxTouchPoints > 1);
  const os = ios ? 'ios' : has(/Android/) ? 'android' : has(/Macintosh/) ? 'mac' : 'other';
  return { os, browser: browserOf(has), inApp: has(inAppNames) || (os === 'android' && has(/; wv\)/)) };
}

/** Opened from the home screen or the dock, in a window of its own. */
export const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || (navigator as { standalone?: boolean }).standalone === true;

/** Firefox has the function and does nothing; on a desk there is nothing to shake. */
export const canVibrate = (): boolean =>
  'vibrate' in navigator && matchMedia('(pointer: coarse)').matches && platformOf().browser !== 'firefox';

/** Apps that open links in a window of their own, by what they add to the browser’s name. */
const inAppNames =
  /FBA[NV]|FB_IAB|Instagram|Line\/|MicroMessenger|musical_ly|BytedanceWebview|TikTok|Snapchat|Pinterest|LinkedInApp|Twitter|WhatsApp|KAKAOTALK|Telegram|\bGSA\//;

function browserOf(has: (pattern: RegExp) => boolean): Platform['browser'] {
  if (has(/SamsungBrowser/)) return 'samsung';
  if (has(/Edg(e|A|iOS)?\//)) return 'edge';
  if (has(/Firefox|FxiOS/)) return 'firefox';
  if (has(/OPR\/|OPT\/|YaBrowser|DuckDuckGo|UCBrowser/)) return 'other';
  if (has(/Chrome|CriOS|Chromium/)) return 'chrome';
  return has(/Safari/) ? 'safari' : 'other';
}

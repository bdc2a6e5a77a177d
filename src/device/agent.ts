/** What a page runs in, by what the browser says of itself. */
export interface Agent {
  readonly os: 'ios' | 'android' | 'mac' | 'windows' | 'other';
  /** Major version of iOS; `null` elsewhere, and where an iPad says that it is a Mac. */
  readonly osVersion: number | null;
  /** As people know it; empty where it has no name of its own. */
  readonly browser: string;
  /** Major version; `null` where it is not told. */
  readonly version: number | null;
  /** The app in whose own window the page was opened, `other` where it has no known name; `null` in a browser. */
  readonly app: AppId | null;
}

/**
 * Apps that open links in a window of their own, by what they add to the browser's name. The first that fits counts: Messenger
 * also has the words of Facebook.
 */
const apps = {
  messenger: /MessengerForiOS|MessengerLite|Orca-Android|FBAN\/Messenger/,
  instagram: /Instagram/,
  facebook: /FBA[NV]|FB_IAB/,
  wechat: /MicroMessenger/,
  telegram: /Telegram/,
  line: /\bLine\//,
  tiktok: /musical_ly|BytedanceWebview|TikTok|trill_/,
  whatsapp: /WhatsApp/,
  snapchat: /Snapchat/,
  linkedin: /LinkedInApp/,
  x: /Twitter/,
  pinterest: /Pinterest/,
  kakaotalk: /KAKAOTALK/,
  google: /\bGSA\//,
} as const satisfies Record<string, RegExp>;

export type AppId = keyof typeof apps | 'other';

/** Browsers by the sign that they put into their name, the less common first: most also carry the signs of Chrome and Safari. */
const browsers: readonly (readonly [name: string, sign: RegExp])[] = [
  ['Samsung Internet', /SamsungBrowser\/(\d+)/],
  ['Edge', /Edg(?:e|A|iOS)?\/(\d+)/],
  ['Opera', /(?:OPR|OPT|OPX)\/(\d+)/],
  ['Yandex', /YaBrowser\/(\d+)/],
  ['UC Browser', /UCBrowser\/(\d+)/],
  ['Huawei Browser', /HuaweiBrowser\/(\d+)/],
  ['Mi Browser', /MiuiBrowser\/(\d+)/],
  ['DuckDuckGo', /(?:DuckDuckGo|Ddg)\/(\d+)/],
  ['Firefox', /(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /(?:Chrome|CriOS|Chromium)\/(\d+)/],
  ['Safari', /Version\/(\d+)[^ ]* .*Safari\//],
];

/** Reads what the browser calls itself. `maxTouchPoints`: an iPad says that it is a Mac, but no Mac can be touched. */
export function agentOf(userAgent: string, maxTouchPoints: number): Agent {
  const os = osOf(userAgent, maxTouchPoints);
  const known = (Object.keys(apps) as (keyof typeof apps)[]).find((id) => apps[id].test(userAgent));
  // Android's WebView says so; that of iOS leaves out Safari, as apps on the home screen do too.
  const nameless = os === 'android' && userAgent.includes('; wv)') ? 'other' : null;
  const [browser, sign] = browsers.find(([, pattern]) => pattern.test(userAgent)) ?? ['', null];
  const version = Number(sign?.exec(userAgent)?.[1] ?? Number.NaN);
  const ios = os === 'ios' ? Number(/OS (\d+)_/.exec(userAgent)?.[1] ?? Number.NaN) : Number.NaN;
  return {
    os,
    osVersion: Number.isNaN(ios) ? null : ios,
    browser,
    version: Number.isNaN(version) ? null : version,
    app: known ?? nameless,
  };
}

function osOf(userAgent: string, maxTouchPoints: number): Agent['os'] {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'ios';
  if (userAgent.includes('Macintosh')) return maxTouchPoints > 1 ? 'ios' : 'mac';
  if (userAgent.includes('Android')) return 'android';
  return userAgent.includes('Windows') ? 'windows' : 'other';
}

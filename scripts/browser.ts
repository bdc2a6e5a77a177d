import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A Chromium to drive: what playwright-core's `launch` needs. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
  readonly args: readonly string[];
}

/**
 * WebGL drawn by the processor: machines that run tests have no graphics card, and the face models need a WebGL context.
 * No sandbox, because containers run as root; nothing but our own pages is opened.
 */
const args = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** An installed Chrome or Chromium if there is one (`CHROME_PATH` first), else the one inside the npm package. */
export async function findBrowser(): Promise<Browser> {
  const installed = installedBrowsers().find((path) => existsSync(path));
  return installed ? { executablePath: installed, env: environment(), args } : packagedBrowser();
}

function installedBrowsers(): string[] {
  const { CHROME_PATH, PATH = '', LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;
  // `packaged` asks for the npm package's browser although another one is installed.
  if (CHROME_PATH === 'packaged') return [];
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  return [
    ...(CHROME_PATH ? [CHROME_PATH] : []),
    ...PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...[PROGRAMFILES, LOCALAPPDATA].filter(Boolean).map((at) => join(at, 'Google/Chrome/Application/chrome.exe')),
  ];
}

/** The headless Chromium inside `@sparticuz/chromium` (Linux, x64), unpacked once into `.cache`. */
async function packagedBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH to its program.');
  }
  const cache = resolve(dirname(fileURLToPath(import.meta.url)), '../.cache');
  const home = join(cache, 'chromium');
  if (!existsSync(home)) {
    await mkdir(cache, { recursive: true });
    const unpacked = await mkdtemp(join(cache, 'unpacking-'));
    await unpackInto(unpacked);
    await writeFile(join(unpacked, 'fonts/fonts.conf'), fontsIn(join(home, 'fonts')));
    await rename(unpacked, home);
  }
  return {
    executablePath: join(home, 'chromium'),
    args,
    env: { ...environment(), LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

/** The package unpacks into the temporary folder, and its libraries only where it believes it is in its usual cloud. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  try {
    process.env.TMPDIR = folder;
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** The package's own file names the folders of its usual cloud; without any font nothing has a size, and nothing can be clicked. */
const fontsIn = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`;

const environment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

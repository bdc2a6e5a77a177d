import { spawn } from 'node:child_process';
import { callOf, type Driven, driverPackage, type Kind } from './driven.ts';

/** The part of puppeteer-core that is used. */
interface Puppeteer {
  readonly launch: (options: object) => Promise<{ newPage: () => Promise<Page>; close: () => Promise<void> }>;
}
interface Page {
  readonly goto: (url: string) => Promise<unknown>;
  readonly evaluate: (source: string) => Promise<unknown>;
  readonly screenshot: (options: { path: string }) => Promise<unknown>;
}

/** In a window: without one Firefox has no WebGL, which the face models need. */
export const firefox: Kind = {
  name: 'Firefox',
  needs: ['/usr/bin/firefox-esr', '/usr/bin/Xvfb'],
  packages: 'firefox-esr xvfb xauth libgl1-mesa-dri',
  open: async (folder): Promise<Driven> => {
    const { default: puppeteer } = (await driverPackage('puppeteer-core/lib/esm/puppeteer/puppeteer-core.js')) as {
      default: Puppeteer;
    };
    const screen = await openScreen();
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: '/usr/bin/firefox-esr',
      userDataDir: folder,
      headless: false,
      env: { ...process.env, DISPLAY: screen.name, LIBGL_ALWAYS_SOFTWARE: '1' },
      extraPrefsFirefox: { 'media.navigator.streams.fake': true, 'media.navigator.permission.disabled': true },
    });
    const page = await browser.newPage();
    return {
      go: async (url) => void (await page.goto(url)),
      run: async (what, ...args) => JSON.parse((await page.evaluate(callOf(what, args))) as string).is,
      picture: async (file) => void (await page.screenshot({ path: file })),
      close: async () => {
        await browser.close();
        screen.close();
      },
    };
  },
};

/** A screen that nobody sees. */
export function openScreen(): Promise<{ name: string; close: () => void }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '+extension', 'GLX'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.stdio[3]?.once('data', (number) => {
      resolve({ name: `:${String(number).trim()}`, close: () => void server.kill() });
    });
  });
}

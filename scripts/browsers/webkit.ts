import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { callOf, type Driven, driverPackage, type Kind } from './driven.ts';
import { openScreen } from './firefox.ts';

/** The part of selenium-webdriver that is used. */
interface Selenium {
  readonly Builder: new () => Builder;
  readonly Capabilities: new (what: object) => object;
}
interface Builder {
  readonly disableEnvironmentOverrides: () => Builder;
  readonly usingServer: (url: string) => Builder;
  readonly withCapabilities: (what: object) => Builder;
  readonly build: () => Promise<Session>;
}
interface Session {
  readonly get: (url: string) => Promise<void>;
  readonly executeAsyncScript: (source: string) => Promise<unknown>;
  readonly takeScreenshot: () => Promise<string>;
  readonly quit: () => Promise<void>;
}

/** The engine of Safari, as Debian builds it. It has two drawn cameras. */
export const webkit: Kind = {
  name: 'WebKitGTK',
  needs: [
    '/usr/bin/WebKitWebDriver',
    '/usr/bin/Xvfb',
    '/usr/lib/x86_64-linux-gnu/girepository-1.0/WebKit2-4.1.typelib',
  ],
  packages:
    'webkit2gtk-driver xvfb gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-plugins-bad gstreamer1.0-libav libgl1-mesa-dri python3-gi gir1.2-webkit2-4.1',
  open: async (folder): Promise<Driven> => {
    const { Builder, Capabilities } = (await driverPackage('selenium-webdriver/index.js')) as Selenium;
    const screen = await openScreen();
    const port = await freePort();
    mkdirSync(`${folder}/run`, { recursive: true, mode: 0o700 });
    const driver = spawn('/usr/bin/WebKitWebDriver', [`--port=${port}`], {
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: screen.name,
        LIBGL_ALWAYS_SOFTWARE: '1',
        XDG_RUNTIME_DIR: `${folder}/run`,
        FIRSTPASS_WEBKIT_DATA: folder,
      },
    });
    await listening(port);
    const session = await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'firstpass',
          'webkitgtk:browserOptions': { binary: fileURLToPath(new URL('webkit-window.py', import.meta.url)), args: [] },
        }),
      )
      .build();
    return {
      go: (url) => session.get(url),
      run: async (what, ...args) => {
        const source = `const done = arguments[0]; ${callOf(what, args)}.then(done, (error) => done(JSON.stringify({ error: String(error) })));`;
        const answer = await session.executeAsyncScript(source);
        const { is, error } = JSON.parse(answer as string);
        if (error) throw new Error(error);
        return is;
      },
      picture: async (file) => writeFileSync(file, await session.takeScreenshot(), 'base64'),
      close: async () => {
        // The window is gone before the driver can say so.
        await session.quit().catch(() => {});
        if (driver.pid) process.kill(-driver.pid);
        screen.close();
      },
    };
  },
};

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const there = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import { type Served, type ServeOptions, serve } from '../../scripts/server.ts';
import { isRest } from '../../src/sw/messages.ts';

/** What the browser sees through its camera. */
export type Camera =
  /** Pictures in a loop, from `film()`. */
  | { readonly film: string }
  /** So many drawn test cameras. */
  | { readonly devices: number }
  /** A camera that the person does not allow. */
  | 'denied';

export interface VisitOptions {
  readonly camera?: Camera;
  /** What it hears through its microphone: a wav file, in a loop. */
  readonly microphone?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Opens the browser of a visit before, closed by now, with all it kept. */
  readonly profile?: string;
}

/** One browser with a profile of its own, watched for what the app must never do. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly profile: string;
  /** What was asked of other hosts, by page, worker or service worker. The test fails for each that is not `allowed`. */
  readonly elsewhere: string[];
  /** What the policy refused, and errors that nobody caught. The same. */
  readonly faults: string[];
  /** What a test provokes on purpose. */
  readonly allowed: RegExp[];
  readonly close: () => Promise<void>;
}

interface Fixtures {
  /** Serves the app under a path of its own, as a good host does or as said. */
  host: (options?: Partial<ServeOptions>) => Promise<Served>;
  visit: (options?: VisitOptions) => Promise<Visit>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of fixtures from this pattern
  host: async ({}, use) => {
    const all: Served[] = [];
    await use(async (options) => {
      const served = await serve({ folder: inject('app'), base: '/some/where/', ...options });
      all.push(served);
      return served;
    });
    for (const served of all) await served.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  visit: async ({}, use) => {
    const all: Visit[] = [];
    await use(async (options = {}) => {
      const visit = await openVisit(options);
      all.push(visit);
      return visit;
    });
    for (const visit of all) await visit.close();
    for (const { profile } of all) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    const unexpected = all.flatMap(({ elsewhere, faults, allowed }) =>
      [...elsewhere, ...faults].filter((what) => !allowed.some((pattern) => pattern.test(what))),
    );
    expect(unexpected, 'asked of other hosts, refused by the policy, or uncaught').toEqual([]);
  },
});

async function openVisit({ camera, microphone, profile, ...options }: VisitOptions): Promise<Visit> {
  const { executablePath, env, args } = await findBrowser();
  const elsewhere: string[] = [];
  const faults: string[] = [];
  const recorder = await recordOtherHosts(elsewhere);
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'firstpass-')));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    env,
    headless: true,
    viewport: { width: 390, height: 844 },
    // Whatever language the machine is set to.
    locale: 'en-GB',
    ...options,
    // Everything but this computer is reached through the recorder, whoever asks.
    args: [
      ...args,
      ...cameraArgs(camera),
      ...(microphone ? [`--use-file-for-fake-audio-capture=${microphone}`] : []),
      `--proxy-server=127.0.0.1:${recorder.port}`,
    ],
  });
  // A slow machine may take its time.
  context.setDefaultTimeout(40_000);
  await watch(context, elsewhere, faults);
  let open = true;
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    profile: folder,
    elsewhere,
    faults,
    allowed: [],
    close: async () => {
      if (!open) return;
      open = false;
      await context.close();
      await recorder.close();
    },
  };
}

function cameraArgs(camera: Camera | undefined): string[] {
  if (camera === undefined) return ['--use-fake-device-for-media-stream'];
  // The browser inside the npm package has no question to answer with no: the answer is given beforehand.
  if (camera === 'denied') return ['--use-fake-ui-for-media-stream=deny', '--use-fake-device-for-media-stream'];
  const allowed = '--use-fake-ui-for-media-stream';
  return 'film' in camera
    ? [allowed, '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${camera.film}`]
    : [allowed, `--use-fake-device-for-media-stream=device-count=${camera.devices}`];
}

/** A proxy that lets nothing through and writes down what was asked for. */
async function recordOtherHosts(elsewhere: string[]): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    // A browser that is closed while it asks resets the connection: nobody is left to answer.
    socket.on('error', () => {});
    note(request.url ?? '');
    socket.end('HTTP/1.1 502 Nobody\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };

  function note(what: string): void {
    if (!BROWSERS_OWN.some((host) => what.includes(host))) elsewhere.push(what);
  }
}

/** Waits until everything but the models is on the device. */
export async function keptOffline(page: Page): Promise<void> {
  const files = readdirSync(inject('app'), { recursive: true }).map(String).filter(isRest).length;
  const kept = (): Promise<number> =>
    page.evaluate(async () => {
      if (!navigator.serviceWorker.controller) return 0;
      const name = (await caches.keys()).find((name) => name.startsWith('firstpass-rest-'));
      return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
    });
  await expect.poll(kept, { timeout: 60_000 }).toBe(files);
}

/** What a full Chrome asks of its maker whatever page is open. */
const BROWSERS_OWN = [
  'clients2.google.com',
  'update.googleapis.com',
  'android.clients.google.com',
  'accounts.google.com',
  // Of fields that can be filled in: their kinds, never what is typed.
  'content-autofill.googleapis.com',
  'optimizationguide-pa',
  'www.google.com:443',
];

/** Policy violations in pages and workers, errors that nobody caught, and requests to other ports of this computer. */
async function watch(context: BrowserContext, elsewhere: string[], faults: string[]): Promise<void> {
  await context.exposeBinding('noteViolation', (_, what: string) => void faults.push(what));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { noteViolation } = globalThis as unknown as { noteViolation: (what: string) => void };
      noteViolation(`${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('weberror', (event) => faults.push(String(event.error())));
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Type/i.test(message.text())) faults.push(message.text());
  });
  // A visit is to one host: the first that is asked.
  let home: string | null = null;
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!protocol.startsWith('http')) return;
    home ??= origin;
    if (origin !== home) elsewhere.push(request.url());
  });
}

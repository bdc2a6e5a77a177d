import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { formats, kindOf } from '../../src/checks/kinds/index.ts';
import { findBrowser } from '../browser.ts';
import { serve } from '../server.ts';
import type { Sample } from './pictures.ts';
import { accuracy, times } from './statistics.ts';

const ROUNDS = 3;
/** The last one is timed: what is compared over several frames is there by then. */
const FRAMES = 7;

/** The app's own worker, and other finders beside ours, in a real browser. */
export async function inPage(root: string, finder: string, samples: readonly Sample[], withPeers: boolean) {
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env, args: [...args] });
  try {
    const worker = await inWorker(root, await browser.newPage(), samples);
    const peers = withPeers ? await besidePeers(root, finder, await browser.newPage(), samples) : null;
    return { worker, peers };
  } finally {
    await browser.close();
  }
}

const encoded = ({ picture: { width, height, data } }: Sample) => ({
  width,
  height,
  base64: Buffer.from(data.buffer, data.byteOffset, data.length).toString('base64'),
});

async function inWorker(root: string, page: Page, samples: readonly Sample[]) {
  const folder = `${root}.cache/bench`;
  await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const served = await serve({ folder });
  const chunk = readdirSync(join(folder, 'assets')).find(
    (name) =>
      /^judge-.*\.js$/.test(name) && readFileSync(join(folder, 'assets', name), 'utf8').includes('judgePicture'),
  );
  await page.goto(served.url);
  const [first, tracked]: [number[], number[]] = [[], []];
  for (const sample of samples) {
    const ms = await page.evaluate(lookInPage, {
      module: `${served.url}assets/${chunk}`,
      kind: sample.kind,
      picture: encoded(sample),
      frames: FRAMES,
    });
    first.push(ms[0] as number);
    tracked.push(ms[FRAMES - 1] as number);
  }
  await served.close();
  return [
    { what: 'whole path, first frame', ...times(first) },
    { what: 'whole path, tracked frame', ...times(tracked) },
  ];
}

interface Encoded {
  readonly width: number;
  readonly height: number;
  readonly base64: string;
}

/** Runs in the page: the same frame several times, as from a camera that is held still. */
async function lookInPage(given: {
  module: string;
  kind: string;
  picture: Encoded;
  frames: number;
}): Promise<number[]> {
  const { vision } = await import(given.module);
  const { width, height, base64 } = given.picture;
  const data = Uint8ClampedArray.from(atob(base64), (character) => character.charCodeAt(0));
  vision.begin(given.kind);
  const ms: number[] = [];
  for (let i = 0; i < given.frames; i++) {
    const frame = await createImageBitmap(new ImageData(data, width, height));
    ms.push((await vision.look(frame, i * 100, false)).ms);
  }
  return ms;
}

async function besidePeers(root: string, finder: string, page: Page, samples: readonly Sample[]) {
  const home = `${root}scripts/bench/peers`;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: home, stdio: 'ignore' });
  const files: Record<string, () => string | Buffer> = {
    '/': () => '<!doctype html><title>bench</title>',
    '/finder.js': () => finder,
    '/scanic.js': () => readFileSync(`${home}/node_modules/scanic/dist/scanic.js`),
    '/opencv.js': () => readFileSync(`${home}/node_modules/jscanify/src/opencv.js`),
    '/jscanify.js': () => readFileSync(`${home}/node_modules/jscanify/src/jscanify.js`),
  };
  const server = createServer(({ url = '' }, response) => {
    const file = files[url];
    response.writeHead(file ? 200 : 404, { 'content-type': url.endsWith('.js') ? 'text/javascript' : 'text/html' });
    response.end(file?.());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  // What tsx wraps inner functions of ours in, which then run in the page.
  await page.evaluate('globalThis.__name = (of) => of');
  await page.addScriptTag({ url: '/opencv.js' });
  await page.addScriptTag({ url: '/jscanify.js' });

  const names = ['ours', 'scanic', 'jscanify'] as const;
  const results = Object.fromEntries(names.map((name) => [name, { ms: [] as number[], quads: [] as Quad[] }]));
  for (const sample of samples) {
    const { format, eitherWay = false } = kindOf(sample.kind);
    const shape = { ...formats[format ?? 'a4'], eitherWay };
    const seen = await page.evaluate(compareInPage, { picture: encoded(sample), shape, rounds: ROUNDS });
    for (const name of names) {
      results[name]?.ms.push(seen[name].ms);
      results[name]?.quads.push(seen[name].quad);
    }
  }
  server.close();
  const middle = (name: string): number =>
    [...(results[name]?.ms ?? [])].sort((a, b) => a - b)[samples.length >> 1] ?? 0;
  return names.map((name) => ({
    what: name,
    ...times(results[name]?.ms ?? []),
    'ours in proportion': (middle('ours') / middle(name)).toFixed(2),
    ...accuracy(samples, results[name]?.quads ?? []),
  }));
}

type Quad = readonly (readonly [number, number])[] | null;
interface Compared {
  readonly ms: number;
  readonly quad: Quad;
}

/** Runs in the page: each finder on the same pixels, the last of several times. */
async function compareInPage(given: {
  picture: Encoded;
  shape: object;
  rounds: number;
}): Promise<Record<'ours' | 'scanic' | 'jscanify', Compared>> {
  const { width, height, base64 } = given.picture;
  const data = Uint8ClampedArray.from(atob(base64), (character) => character.charCodeAt(0));
  const image = new ImageData(data, width, height);
  const world = globalThis as unknown as {
    scanner?: { scan: (image: ImageData, options: object) => Promise<{ success: boolean; corners: Named }> };
    cv: { Mat?: unknown; matFromImageData: (image: ImageData) => { delete: () => void } };
    jscanify: new () => {
      findPaperContour: (mat: unknown) => unknown;
      getCornerPoints: (contour: unknown) => Cornered;
    };
  };
  type XY = { x: number; y: number };
  type Named = { topLeft: XY; topRight: XY; bottomRight: XY; bottomLeft: XY };
  type Cornered = { topLeftCorner?: XY; topRightCorner?: XY; bottomRightCorner?: XY; bottomLeftCorner?: XY };
  const [finderUrl, scanicUrl] = ['/finder.js', '/scanic.js'];
  const { findDocument } = await import(finderUrl);
  const { Scanner } = await import(scanicUrl);
  while (!world.cv.Mat) await new Promise((resolve) => setTimeout(resolve, 50));
  world.scanner ??= new Scanner() as NonNullable<typeof world.scanner>;
  const { scanner } = world;
  const share = (points: readonly (XY | undefined)[]): Quad =>
    points.every((point) => point !== undefined) ? points.map(({ x, y }) => [x / width, y / height] as const) : null;
  const timed = async (work: () => Promise<Quad> | Quad): Promise<Compared> => {
    let [ms, quad]: [number, Quad] = [0, null];
    for (let round = 0; round < given.rounds; round++) {
      const started = performance.now();
      quad = await work();
      ms = performance.now() - started;
    }
    return { ms, quad };
  };
  return {
    ours: await timed(() => findDocument(image, given.shape)?.quad ?? null),
    scanic: await timed(async () => {
      const { success, corners } = await scanner.scan(image, { mode: 'detect' });
      return success ? share([corners.topLeft, corners.topRight, corners.bottomRight, corners.bottomLeft]) : null;
    }),
    jscanify: await timed(() => {
      const mat = world.cv.matFromImageData(image);
      const finder = new world.jscanify();
      const contour = finder.findPaperContour(mat);
      const found = contour ? finder.getCornerPoints(contour) : {};
      mat.delete();
      return share([found.topLeftCorner, found.topRightCorner, found.bottomRightCorner, found.bottomLeftCorner]);
    }),
  };
}

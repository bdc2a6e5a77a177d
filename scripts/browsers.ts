import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { drawnCard, faceScene } from '../test/fixtures/scenes.ts';
import { NOT_HERE, sharedIsHere } from '../test/fixtures/shared.ts';
import type { Driven, Kind } from './browsers/driven.ts';
import { firefox } from './browsers/firefox.ts';
import { appIsKept, choose, isSeen, press, showToCamera, words } from './browsers/in-page.ts';
import { webkit } from './browsers/webkit.ts';
import { serve } from './server.ts';

/**
 * npm run test:browsers
 * The main job in the engines of Firefox and Safari, where this machine has them. `npm test` drives Chromium only, because only
 * Chromium comes in an npm package. Leaves a picture of the last screen of each in .cache/browsers.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const PATIENCE_MS = 60_000;
const counts = { passed: 0, failed: 0 };

const folder = `${root}.cache/browsers/app`;
await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
const pictures = { card: await drawnCard(), face: sharedIsHere ? await faceScene() : null };
for (const kind of [firefox, webkit]) await inBrowser(kind);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);

async function inBrowser({ name, needs, packages, open }: Kind): Promise<void> {
  const missing = needs.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.log(`${name}: skipped, not on this machine: apt-get install --no-install-recommends ${packages}`);
    return;
  }
  const served = await serve({ folder, base: '/some/where/' });
  const profile = mkdtempSync(join(tmpdir(), 'firstpass-'));
  const browser = await open(profile);
  const step = (id: string) => `${served.url}#/1/step/${id}`;
  try {
    await check(`${name}: the first screen has its button`, async () => {
      await browser.go(served.url);
      await shows(browser, 'fp-start', '.actions a');
    });
    await check(`${name}: its camera gives a picture, and the coach speaks`, async () => {
      await browser.go(step('id-front'));
      await openCamera(browser);
      await shows(browser, 'fp-plate', '.headline');
    });
    await check(`${name}: a card before the camera is taken by itself`, async () => {
      await afresh(browser, step('id-front'));
      await browser.run(showToCamera, pictures.card.toString('base64'));
      await openCamera(browser);
      await shows(browser, 'fp-review', '.picture');
    });
    await check(`${name}: a photo of a card is judged, and kept`, async () => {
      await afresh(browser, step('id-front'));
      await judge(browser, pictures.card);
      await browser.run(press, 'fp-step', 'button.primary');
      await shows(browser, 'fp-choose', 'h1');
    });
    if (pictures.face) {
      const { face } = pictures;
      await check(`${name}: a selfie is judged`, async () => {
        await browser.go(step('selfie'));
        await judge(browser, face);
      });
    } else console.log(`${name}: a selfie: ${NOT_HERE}`);
    await check(`${name}: without its host it opens, and the photo is there`, async () => {
      await browser.run(appIsKept);
      await served.close();
      await afresh(browser, step('id-front'));
      await shows(browser, 'fp-review', '.picture');
    });
    await browser.picture(`${root}.cache/browsers/${name}.png`);
  } finally {
    await browser.close();
    await served.close().catch(() => {});
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async function check(what: string, how: () => Promise<void>): Promise<void> {
    try {
      await how();
      counts.passed++;
      console.log(`✓ ${what}`);
    } catch (error) {
      counts.failed++;
      mkdirSync(`${root}.cache/browsers`, { recursive: true });
      await browser.picture(`${root}.cache/browsers/${name}-failed.png`).catch(() => {});
      console.log(`✗ ${what}: ${error}\n  the page says: ${await browser.run(words).catch(String)}`);
    }
  }
}

/** In a page that has forgotten all it did. */
async function afresh(browser: Driven, url: string): Promise<void> {
  await browser.go('about:blank');
  await browser.go(url);
}

async function openCamera(browser: Driven): Promise<void> {
  await shows(browser, 'fp-step', 'button.primary');
  await browser.run(press, 'fp-step', 'button.primary');
  await shows(browser, 'fp-coach', 'video');
}

async function judge(browser: Driven, picture: Buffer): Promise<void> {
  await shows(browser, 'fp-step', 'button.primary');
  await browser.run(choose, picture.toString('base64'));
  await shows(browser, 'fp-review', 'h1');
}

async function shows(browser: Driven, tag: string, selector: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (!(await browser.run(isSeen, tag, selector))) {
    if (Date.now() > until) throw new Error(`${selector} of ${tag} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

import { mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findBrowser } from '../browser.ts';
import { modelFiles } from '../models/plugin.ts';
import type { Portraits } from './page/contract.ts';

/**
 * Cuts the upright heads out of pictures, as the app does it.
 *   tsx scripts/train-face/portraits.ts LIST OUT
 * LIST names a picture a line. OUT gets portraits.bin (RGBA, one after another), points.bin and portraits.jsonl, a line a face.
 */
const [list, out] = process.argv.slice(2);
if (!list || !out) throw new Error('portraits.ts LIST OUT');
mkdirSync(out, { recursive: true });

const root = fileURLToPath(new URL('./page', import.meta.url));
const server = await createServer({ root, configFile: false, logLevel: 'error', plugins: [modelFiles()] });
await server.listen();
const { executablePath, env, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, env, args: [...args] });
const page = await browser.newPage();
await page.goto(server.resolvedUrls?.local[0] ?? '');
await page.waitForFunction('globalThis.portraits');
type Page = typeof globalThis & { readonly portraits: Portraits };
await page.evaluate(() => (globalThis as Page).portraits.ready());

const files = { portraits: 'portraits.bin', points: 'points.bin', index: 'portraits.jsonl' };
const [portraits, points, index] = Object.values(files).map((name) => openSync(join(out, name), 'w')) as [
  number,
  number,
  number,
];
for (const file of readFileSync(list, 'utf8').split('\n').filter(Boolean)) {
  const picture = readFileSync(file).toString('base64');
  const faces = await page
    .evaluate((base64) => (globalThis as Page).portraits.look(base64), picture)
    .catch((error) => {
      console.log(`${file}: ${error}`);
      return [];
    });
  faces.forEach(({ rgba, points: placed, ...rest }, face) => {
    writeSync(portraits, Buffer.from(rgba, 'base64'));
    writeSync(points, Buffer.from(placed, 'base64'));
    writeSync(index, `${JSON.stringify({ file, face, ...rest })}\n`);
  });
}
await browser.close();
await server.close();

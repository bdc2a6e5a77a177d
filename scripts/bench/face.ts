import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { build } from 'vite';
import { findBrowser } from '../browser.ts';
import { modelFiles } from '../models/plugin.ts';
import { serve } from '../server.ts';
import type { FaceBench, Timed } from './face-page/contract.ts';

/** Size of a camera's frame; every picture is cut to it, as a camera fills its frame. */
const FRAME = { width: 960, height: 720 } as const;
/** Three seconds of frames of each picture: the segmenter is asked once in them, as live of somebody who holds still. */
const ROUNDS = 30;

/** The whole live face path beside a call of the bare model, on the same frames in the same page, in turn. */
export async function facePath(root: string, dir: string, files: readonly string[]) {
  const folder = `${root}.cache/bench-face`;
  await build({
    root: `${root}scripts/bench/face-page`,
    configFile: false,
    logLevel: 'error',
    plugins: [modelFiles()],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
  const served = await serve({ folder });
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env, args: [...args] });
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    await page.waitForFunction(() => 'faceBench' in globalThis);
    await page.evaluate(() => (globalThis as unknown as { faceBench: FaceBench }).faceBench.ready());
    const all: Timed[] = [];
    for (const file of files) {
      const frame = await sharp(readFileSync(join(dir, file)))
        .rotate()
        .resize({ ...FRAME, fit: 'cover' })
        .jpeg({ quality: 92 })
        .toBuffer();
      const given = { base64: frame.toString('base64'), rounds: ROUNDS };
      all.push(
        await page.evaluate(
          ({ base64, rounds }) => (globalThis as unknown as { faceBench: FaceBench }).faceBench.time(base64, rounds),
          given,
        ),
      );
    }
    const ratios = all.map(({ bare, whole }) => whole / bare).sort((a, b) => a - b);
    const at = (share: number): string => (ratios[Math.floor(share * ratios.length)] ?? Number.NaN).toFixed(2);
    const mean = (of: (timed: Timed) => number): string =>
      `${(all.reduce((sum, timed) => sum + of(timed), 0) / all.length).toFixed(1)} ms`;
    return [
      {
        what: 'whole face path, live',
        frames: all.length * ROUNDS,
        'bare FaceLandmarker': mean(({ bare }) => bare),
        whole: mean(({ whole }) => whole),
        'whole by bare, middle picture': at(0.5),
        'middle half of the pictures': `${at(0.25)}–${at(0.75)}`,
      },
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}

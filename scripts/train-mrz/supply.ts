import { WINDOW_SIZE } from '../../src/reading/mrz/window.ts';
import { loadGlyphs } from './glyphs.ts';
import { BATCH } from './learning.ts';
import { Random } from './random.ts';
import { sceneSamples } from './scene.ts';

/** Beside the learner, on the other core: one batch for each message. Batches depend on the seed alone. */
const [seed, fonts] = process.argv.slice(2);

/** Samples of a scene look alike: they are mixed with those of a hundred others. */
const POOL = 3000;

const glyphs = await loadGlyphs(fonts);
const random = new Random(Number(seed));
const pool: { window: Float32Array; class: number }[] = [];

process.on('message', () => {
  while (pool.length < POOL) {
    const { windows, classes } = sceneSamples(glyphs, random);
    classes.forEach((found, i) => {
      pool.push({ window: windows.slice(i * WINDOW_SIZE, (i + 1) * WINDOW_SIZE), class: found });
    });
  }
  const windows = new Float32Array(WINDOW_SIZE * BATCH);
  const classes = new Uint8Array(BATCH);
  for (let b = 0; b < BATCH; b++) {
    const i = random.whole(pool.length);
    const sample = pool[i] as (typeof pool)[number];
    pool[i] = pool.at(-1) as (typeof pool)[number];
    pool.pop();
    classes[b] = sample.class;
    for (let p = 0; p < WINDOW_SIZE; p++) windows[p * BATCH + b] = sample.window[p] as number;
  }
  process.send?.({ windows, classes });
});

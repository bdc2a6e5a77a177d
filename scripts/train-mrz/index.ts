import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BATCH, Learner } from './learning.ts';
import { pack } from './pack.ts';
import { Random } from './random.ts';
import { recipe } from './recipe.ts';

/**
 * Trains the recogniser of machine-readable zones from drawn scenes and writes src/reading/mrz/weights.ts.
 *   npm run train:mrz -- [--fonts FOLDER] [--out FILE] [--steps COUNT]
 */
const { values } = parseArgs({
  options: { fonts: { type: 'string' }, out: { type: 'string' }, steps: { type: 'string' } },
});
const steps = Number(values.steps ?? recipe.steps);
const out = values.out ?? fileURLToPath(new URL('../../src/reading/mrz/weights.ts', import.meta.url));

interface Batch {
  readonly windows: Float32Array;
  readonly classes: Uint8Array;
}

const learner = new Learner(new Random(recipe.seed));
const batches = supply(recipe.seed + 1);
let [loss, right] = [0, 0];
const REPORT = 200;
for (let step = 1; step <= steps; step++) {
  const { windows, classes } = await batches.next();
  // Warm up, then down to nothing along a cosine.
  const share = step / steps;
  const rate = recipe.rate * Math.min(1, step / 300) * (0.5 + 0.5 * Math.cos(Math.PI * share));
  const result = learner.learn(windows, classes, rate);
  loss += result.loss;
  right += result.right;
  if (step % REPORT !== 0) continue;
  console.log(
    `${step} of ${steps}: loss ${(loss / REPORT).toFixed(4)}, ${((100 * right) / REPORT / BATCH).toFixed(2)} % right`,
  );
  [loss, right] = [0, 0];
  if (step % (10 * REPORT) === 0) save();
}
save();
batches.end();

/** Batches in their order, drawn by a process of its own; three are always being made. */
function supply(seed: number): { next: () => Promise<Batch>; end: () => void } {
  const file = fileURLToPath(new URL('./supply.ts', import.meta.url));
  const maker = fork(file, [String(seed), ...(values.fonts ? [values.fonts] : [])], { serialization: 'advanced' });
  const ready: Batch[] = [];
  const waiting: ((batch: Batch) => void)[] = [];
  maker.on('message', (batch: Batch) => {
    const next = waiting.shift();
    if (next) next(batch);
    else ready.push(batch);
  });
  maker.on('exit', (code) => {
    if (code) throw new Error('no more batches: see above');
  });
  for (let i = 0; i < 3; i++) maker.send('batch');
  return {
    next: () => {
      maker.send('batch');
      const batch = ready.shift();
      return batch ? Promise.resolve(batch) : new Promise((resolve) => waiting.push(resolve));
    },
    end: () => void maker.kill(),
  };
}

function save(): void {
  const packed = pack(learner);
  const sha256 = createHash('sha256').update(packed).digest('hex');
  const text = Buffer.from(packed).toString('base64');
  writeFileSync(
    out,
    `/** Written by \`npm run train:mrz\`: do not edit. \`recipe\` is the hash of what trained it (scripts/train-mrz/recipe.ts). */
export const recipe = '${recipe.hash}';
export const sha256 = '${sha256}';
export const weights =
  '${text}';
`,
  );
}

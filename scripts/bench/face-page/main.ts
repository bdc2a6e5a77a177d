import { modelFiles } from 'virtual:models';
import { unpack } from '../../../src/models/unpack.ts';
import { judgeFrame, type Memory } from '../../../src/vision/worker/judging.ts';
import { compileRuntime, createFaceModel, type FaceModel } from '../../../src/vision/worker/mediapipe.ts';
import { loadModels } from '../../../src/vision/worker/models.ts';
import type { FaceBench, Timed } from './contract.ts';

/** The parts of the worker in a page of their own, so that a bare call of the model can be timed beside them. */

const NEEDED = ['vision-wasm', 'face-landmarker', 'selfie-segmenter'];
/** Frames a second that a phone can look at. */
const FRAME_MS = 100;

/**
 * One of its own for the bare calls: MediaPipe makes its surface anew whenever the size of what it is shown changes, and taking
 * turns between whole frames and our smaller pictures would slow both down.
 */
let bareModel: FaceModel | null = null;

async function ready(): Promise<void> {
  const files = modelFiles.filter(({ id }) => NEEDED.includes(id));
  const bytes = files.map(async ({ id, url, rawBytes }) => {
    const wire = await (await fetch(url)).arrayBuffer();
    return [id, await unpack(wire, rawBytes)] as const;
  });
  const models = Object.fromEntries(await Promise.all(bytes));
  await loadModels(models);
  const { 'vision-wasm': wasm, 'face-landmarker': weights } = models;
  if (!wasm || !weights) throw new Error('the models are not there');
  bareModel = await createFaceModel(await compileRuntime(wasm), weights);
}

/**
 * The same frame `rounds` times through the model alone and through all, in turn, each first in half of the rounds: whatever
 * else the machine does hits both alike. Mean milliseconds of each.
 */
async function time(base64: string, rounds: number): Promise<Timed> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const frame = await createImageBitmap(new Blob([bytes]));
  const sum = { bare: 0, whole: 0 };
  let memory: Memory | null = null;
  const run = {
    bare: () => bareModel?.(frame),
    whole: (round: number) => {
      ({ memory } = judgeFrame(frame, { kind: 'selfie', at: round * FRAME_MS, torch: false }, memory));
    },
  };
  for (let round = 0; round < rounds; round++) {
    for (const what of round % 2 === 0 ? (['bare', 'whole'] as const) : (['whole', 'bare'] as const)) {
      const started = performance.now();
      run[what](round);
      sum[what] += performance.now() - started;
    }
  }
  frame.close();
  return { bare: sum.bare / rounds, whole: sum.whole / rounds };
}

const faceBench: FaceBench = { ready, time };
Object.assign(globalThis, { faceBench });

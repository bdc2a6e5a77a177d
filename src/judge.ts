import { type KindId, kindOf } from './checks/kinds/index.ts';
import type { PageMade } from './checks/signals.ts';
import type { Quad } from './checks/space.ts';
import { models } from './models/store.ts';
import type { Limits } from './packs/schema.ts';
import { Problem } from './problems.ts';
import type { TextPiece } from './reading/paper/lines.ts';
import { serviceWorker } from './sw/registration.ts';
import { VisionClient } from './vision/client.ts';
import type { Eyes, ModelId, Photo } from './vision/protocol.ts';

/** The one vision worker of this visit. */
export const vision = new VisionClient();

/**
 * Makes ready what judging this kind needs. A document needs nothing (the reader of barcodes may come later), a face the
 * models, which are downloaded first where they are not on the device. Rejects with the problem that stands in the way.
 */
export async function readyFor(kind: KindId): Promise<void> {
  // On a host without headers the worker comes under our policy only through the service worker.
  await serviceWorker.guards();
  if (kind === 'licence-back') void barcodes().catch(() => {});
  if (kindOf(kind).subject === 'document') return;
  const { webgl, simd } = await vision.able();
  if (!webgl || !simd) throw new Problem('vision-unsupported');
  await models.known;
  if (models.state.files.some(({ state }) => state !== 'ready')) await models.fetch();
  await vision.load('faces', () => models.readAll());
}

/** Judges a picture from a file, with a provider's own limits if it has any, exactly as a taken photo is judged: the way of imports, and of the evaluation. */
export async function judgePicture(file: Blob, kind: KindId, limits: Limits = {}): Promise<Photo> {
  vision.useLimits(limits);
  await readyFor(kind);
  // Without it the photo is judged all the same: it is then not known whether the barcode can be read.
  if (kind === 'licence-back') await barcodes().catch(() => {});
  return vision.judge(file, kind);
}

/** Judges a page of a PDF, which then belongs to the worker. */
export async function judgePage(picture: ImageBitmap, made: PageMade, kind: KindId): Promise<Photo> {
  await readyFor(kind);
  return vision.page(picture, made, kind);
}

/** Where the eyes are in a photo; `null` where no face is seen, or the models are not on the device: nothing is downloaded for it. */
export async function eyesOf(jpeg: ArrayBuffer, quad: Quad | null): Promise<Eyes | null> {
  await models.known;
  if (models.state.files.some(({ state }) => state !== 'ready')) return null;
  await readyFor('selfie');
  return vision.eyes(jpeg, quad);
}

/** The files that read print. */
export const printModels = ['print-wasm', 'print-latin'] as const satisfies readonly ModelId[];

/** The words on a sheet in a photo. The models must be on the device: nothing is downloaded for it. */
export async function printOn(jpeg: ArrayBuffer, quad: Quad | null): Promise<readonly TextPiece[]> {
  await serviceWorker.guards();
  const [wasm, script] = await Promise.all([models.read('print-wasm'), models.read('print-latin')]);
  return vision.print(jpeg, quad, { wasm, script });
}

/** Makes the reader of barcodes ready; gets it first where it is not on the device. */
async function barcodes(): Promise<void> {
  await models.known;
  const here = models.state.files.some(({ id, state }) => id === 'barcode-wasm' && state === 'ready');
  if (!here) await models.fetch(['barcode-wasm']);
  await vision.load('barcodes', async () => ({ 'barcode-wasm': await models.read('barcode-wasm') }));
}

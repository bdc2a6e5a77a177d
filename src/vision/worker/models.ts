import { Problem } from '../../problems.ts';
import type { BarcodeReader } from '../../reading/barcode.ts';
import type { FromVision, ModelId } from '../protocol.ts';
import type { FaceModel, PersonModel } from './mediapipe.ts';

/** The models of this worker: one of each, made once. Making them again leaks memory in WebKit. */
let face: FaceModel | null = null;
let person: PersonModel | null = null;
let barcode: BarcodeReader | null = null;

/** The smallest module with a SIMD instruction (i8x16.popcnt), as in the feature test of MediaPipe. */
const SIMD = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
];

/** Asked before eleven megabytes are downloaded: MediaPipe needs WebGL even where it computes on the processor. */
export const able = (): Omit<Extract<FromVision, { type: 'able' }>, 'type'> => ({
  webgl: new OffscreenCanvas(1, 1).getContext('webgl2') !== null,
  simd: WebAssembly.validate(Uint8Array.from(SIMD)),
});

/** Makes the models and runs a blank picture through each: the first run takes ten times as long as later ones, and shows what does not work. */
export async function loadModels(files: Readonly<Partial<Record<ModelId, ArrayBuffer>>>): Promise<void> {
  if (!barcode && files['barcode-wasm']) {
    const { createBarcodeReader } = await import('../../reading/barcode.ts');
    barcode = await createBarcodeReader(files['barcode-wasm']);
  }
  if (Object.keys(files).every((id) => id === 'barcode-wasm')) return;
  const wasm = files['vision-wasm'];
  if (!wasm) throw new Problem('models-missing');
  if (!able().webgl) throw new Problem('vision-unsupported');
  const mediapipe = await import('./mediapipe.ts');
  const runtime = await mediapipe.compileRuntime(wasm);
  const blank = new ImageData(64, 64);
  if (!face && files['face-landmarker']) {
    const model = await mediapipe.createFaceModel(runtime, files['face-landmarker']);
    model(blank);
    face = model;
  }
  if (!person && files['selfie-segmenter']) {
    const model = await mediapipe.createPersonModel(runtime, files['selfie-segmenter']);
    model(blank);
    person = model;
  }
}

export function faceModel(): FaceModel {
  if (!face) throw new Problem('models-missing');
  return face;
}

/** `null` where it was not downloaded. */
export const barcodeReader = (): BarcodeReader | null => barcode;

/** `null` where it was not downloaded: what needs it is then not judged. */
export const personModel = (): PersonModel | null => person;

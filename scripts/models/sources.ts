import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { ungzip } from 'pako';
import type { ModelId } from '../../src/vision/protocol.ts';
import { joinOutputs } from './attention-mesh.ts';
import { imageMetadata, patch } from './patch.ts';

/**
 * The npm packages that everything is built from: nothing is fetched from a model host. tasks-vision must stay at this
 * version: later ones post usage figures to a log server.
 */
export const TASKS_VISION = '0.10.35';
export const packages = ['tasks-vision', 'face_detection', 'face_mesh', 'selfie_segmentation'] as const;

/** Each file as the device uses it. */
export function buildModels(): Record<ModelId, Uint8Array<ArrayBuffer>> {
  // The face detector was trained on values from -1 to 1, the others on 0 to 1.
  const signed = imageMetadata(127.5, 127.5);
  const unit = imageMetadata(0, 255);
  return {
    'vision-wasm': packageFile('tasks-vision', 'wasm/vision_wasm_module_internal.wasm'),
    'face-landmarker': task({
      'face_detector.tflite': patch(packageFile('face_detection', 'face_detection_short_range.tflite'), signed),
      'face_landmarks_detector.tflite': patch(
        packed('face_mesh', 'face_mesh', 'face_landmark_with_attention.tflite'),
        unit,
        joinOutputs,
      ),
      'geometry_pipeline_metadata_landmarks.binarypb': packed(
        'face_mesh',
        'face_mesh',
        'geometry_pipeline_metadata_landmarks.binarypb',
      ),
    }),
    'selfie-segmenter': patch(packageFile('selfie_segmentation', 'selfie_segmentation.tflite'), unit),
    'barcode-wasm': new Uint8Array(readFileSync(join(zxing, 'dist/reader/zxing_reader.wasm'))),
    'print-wasm': new Uint8Array(readFileSync(join(tesseract, 'tesseract-core-simd-lstm.wasm'))),
    // Whole numbers instead of floating ones: a quarter of the size, and as good on the letters that were measured.
    'print-latin': new Uint8Array(ungzip(readFileSync(join(latin, '4.0.0_best_int/eng.traineddata.gz')))),
  };
}

export type Package = (typeof packages)[number];

export const packageVersion = (name: Package): string =>
  JSON.parse(readFileSync(join(folder(name), 'package.json'), 'utf8')).version;

export const packageFile = (name: Package, path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(folder(name), path)));

/** A packed-assets file is plain concatenation; the script beside it lists name, start and end of each part. */
export function packed(name: Package, solution: string, wanted: string): Uint8Array<ArrayBuffer> {
  const loader = new TextDecoder().decode(packageFile(name, `${solution}_solution_packed_assets_loader.js`));
  for (const [, path, start, end] of loader.matchAll(/\{"filename": "([^"]+)", "start": (\d+), "end": (\d+)\}/g)) {
    if (path?.endsWith(`/${wanted}`)) {
      return packageFile(name, `${solution}_solution_packed_assets.data`).slice(Number(start), Number(end));
    }
  }
  throw new Error(`@mediapipe/${name} does not hold ${wanted}`);
}

/** A MediaPipe task file is a zip whose files are stored as they are, since the library maps them into memory. */
const task = (files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> =>
  // A local time: the zip format knows no zones, and a UTC one would make the bytes depend on where they are built.
  new Uint8Array(zipSync(files, { level: 0, mtime: new Date(2020, 0, 1) }));

const other = (name: string): string => fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url));
const zxing = other('zxing-wasm');
const tesseract = other('tesseract.js-core');
const latin = other('@tesseract.js-data/eng');

/** Of the packages beside MediaPipe's. */
export const otherVersions = (): readonly string[] =>
  [zxing, tesseract, latin].map((from) => JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')).version);

/** Fetched only where the person asks for what they do. */
export const optional: readonly ModelId[] = ['print-wasm', 'print-latin'];

const folder = (name: Package): string =>
  fileURLToPath(new URL(`../../node_modules/@mediapipe/${name}`, import.meta.url));

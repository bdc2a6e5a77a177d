import { FaceLandmarker, ImageSegmenter } from '@mediapipe/tasks-vision';
import ModuleFactory from '@mediapipe/tasks-vision/vision_wasm_module_internal.js';
import type { Gray, Picture } from '../../checks/picture.ts';
import type { Drawable } from './surface.ts';

/**
 * The only file that knows MediaPipe. Import it lazily: library and loader are half a megabyte of script. Nothing is
 * fetched by the library: runtime and weights come as bytes that were downloaded and verified by us.
 */

/** The WebAssembly runtime, compiled once for all models. */
export type Runtime = WebAssembly.Module;

export interface SeenFace {
  /** 478 points, 0–1 of the picture's width and height. They may lie outside. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Their depth on the scale of x, towards the camera is negative. */
  readonly depth: Float32Array;
}

/** Each picture is looked at alone: nothing is carried over from the one before. */
export type FaceModel = (picture: Picture | Drawable) => readonly SeenFace[];

/** Share of person in each pixel, 0–255, as large as the picture. */
export type PersonModel = (picture: Picture | Drawable) => Gray;

/** The one who sits there, and somebody beside them. */
const MOST_FACES = 2;

export const compileRuntime = (wasm: ArrayBuffer): Promise<Runtime> => WebAssembly.compile(wasm);

/**
 * IMAGE mode for live frames too. With more than one face wanted, VIDEO mode runs the detector on every frame all the
 * same, and a photo judged in it would depend on the frames before.
 */
export async function createFaceModel(runtime: Runtime, weights: ArrayBuffer): Promise<FaceModel> {
  const model = await create(runtime, (files) =>
    FaceLandmarker.createFromOptions(files, {
      ...common(weights),
      numFaces: MOST_FACES,
    }),
  );
  return (picture) =>
    model.detect(asSource(picture)).faceLandmarks.map((points) => ({
      points: points.map(({ x, y }) => [x, y] as const),
      depth: Float32Array.from(points, ({ z }) => z),
    }));
}

export async function createPersonModel(runtime: Runtime, weights: ArrayBuffer): Promise<PersonModel> {
  const model = await create(runtime, (files) =>
    ImageSegmenter.createFromOptions(files, { ...common(weights), outputConfidenceMasks: true }),
  );
  return (picture) => {
    const result = model.segment(asSource(picture));
    const mask = result.confidenceMasks?.[0];
    if (!mask) throw new Error('the segmenter gave no mask');
    const { width, height } = mask;
    // Rounded by the typed array: a share of 0–1 as 0–255.
    const data = Uint8Array.from(mask.getAsFloat32Array(), (share) => share * 255 + 0.5);
    result.close();
    return { width, height, data };
  };
}

const common = (weights: ArrayBuffer) => ({
  baseOptions: { modelAssetBuffer: new Uint8Array(weights), delegate: 'CPU' as const },
  runningMode: 'IMAGE' as const,
  // Without a canvas of ours the library asks for `document` in browsers whose user agent it does not know (Chrome on iOS).
  canvas: new OffscreenCanvas(1, 1),
});

type Files = Parameters<typeof FaceLandmarker.createFromOptions>[0];

/**
 * The library takes its runtime from two globals, clears them after use, and imports a loader script only where a path is
 * given. With both set before each model and no path, it loads nothing by itself and makes as many models as we want.
 */
function create<Model>(runtime: Runtime, make: (files: Files) => Promise<Model>): Promise<Model> {
  const world = globalThis as { ModuleFactory?: unknown; Module?: unknown };
  return new Promise((resolve, reject) => {
    world.ModuleFactory = ModuleFactory;
    world.Module = {
      // The library chats about its graph on the console; what goes wrong it throws.
      print() {},
      printErr() {},
      instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance, module: Runtime) => void) {
        WebAssembly.instantiate(runtime, imports).then((instance) => done(instance, runtime), reject);
      },
    };
    make({ wasmLoaderPath: '', wasmBinaryPath: '' }).then(resolve, reject);
  });
}

/** Pixels that were read back before are an `ImageData` already. */
const asSource = (picture: Picture | Drawable): ImageData | Drawable => picture as ImageData | Drawable;

import { unzipSync } from 'fflate';
import { ungzip } from 'pako';
import { describe, expect, it, test } from 'vitest';
import { landmarkIndices } from '../../../scripts/models/attention-mesh.ts';
import { pack } from '../../../scripts/models/build.ts';
import { FlatBuffer } from '../../../scripts/models/flatbuffer.ts';
import { MODEL } from '../../../scripts/models/patch.ts';
import { buildModels, packageFile, packageVersion, packed, TASKS_VISION } from '../../../scripts/models/sources.ts';

const models = buildModels();
const face = unzipSync(models['face-landmarker']);

/** Each patched model beside the weights it was made from, and what its metadata must say. */
const patched = [
  [
    'face_detector',
    face['face_detector.tflite'],
    packageFile('face_detection', 'face_detection_short_range.tflite'),
    127.5,
    127.5,
  ],
  [
    'face_landmarks',
    face['face_landmarks_detector.tflite'],
    packed('face_mesh', 'face_mesh', 'face_landmark_with_attention.tflite'),
    0,
    255,
  ],
  [
    'selfie_segmenter',
    models['selfie-segmenter'],
    packageFile('selfie_segmentation', 'selfie_segmentation.tflite'),
    0,
    255,
  ],
] as const;

describe.each(patched)('%s', (_, built, weights, mean, deviation) => {
  const bytes = built ?? new Uint8Array(0);
  const model = new FlatBuffer(bytes);
  const buffers = model.tables(model.at(model.root, MODEL.buffers));
  const old = new FlatBuffer(weights);

  it('ends with the weights as they were, aligned as they were', () => {
    expect((bytes.length - weights.length) % 16).toBe(0);
    expect(Buffer.compare(bytes.subarray(bytes.length - weights.length), weights)).toBe(0);
  });

  it('is a TFLite file whose buffers lie inside it, the new ones on a 16-byte boundary', () => {
    expect(new TextDecoder().decode(bytes.subarray(4, 8))).toBe('TFL3');
    for (const buffer of buffers) {
      if (model.field(buffer, 0) === 0) continue;
      const data = model.at(buffer, 0) + 4;
      if (data < bytes.length - weights.length) expect(data % 16).toBe(0);
      expect(data + model.uint32(data - 4)).toBeLessThanOrEqual(bytes.length);
    }
  });

  it('keeps every buffer of the weights, in order', () => {
    const before = old.tables(old.at(old.root, MODEL.buffers));
    expect(buffers.length).toBeGreaterThan(before.length);
    before.forEach((buffer, i) => {
      expect(buffers[i]).toBe(bytes.length - weights.length + buffer);
    });
  });

  it('says how its picture is normalised', () => {
    const [entry = 0] = model.tables(model.at(model.root, MODEL.metadata));
    expect(model.text(model.at(entry, 0))).toBe('TFLITE_METADATA');
    const buffer = buffers[model.uint32(model.field(entry, 1))] ?? 0;
    const data = model.data(model.at(buffer, 0)).slice();
    expect(new TextDecoder().decode(data.subarray(4, 8))).toBe('M001');
    const metadata = new FlatBuffer(data);
    const [subgraph = 0] = metadata.tables(metadata.at(metadata.root, 3));
    const [tensor = 0] = metadata.tables(metadata.at(subgraph, 2));
    const [unit = 0] = metadata.tables(metadata.at(tensor, 4));
    const normalization = metadata.at(unit, 1);
    expect(metadata.float32(metadata.at(normalization, 0) + 4)).toBe(mean);
    expect(metadata.float32(metadata.at(normalization, 1) + 4)).toBe(deviation);
  });
});

describe('the joined outputs of the face mesh', () => {
  const model = new FlatBuffer(face['face_landmarks_detector.tflite'] ?? new Uint8Array(0));
  const [graph = 0] = model.tables(model.at(model.root, MODEL.subgraphs));
  const tensors = model.tables(model.at(graph, 0));
  const shape = (i: number): number[] => model.ints(model.at(tensors[i] ?? 0, 0));
  const name = (i: number): string => model.text(model.at(tensors[i] ?? 0, 3));

  it('are 478 points and the face flag', () => {
    const outputs = model.ints(model.at(graph, 2));
    expect(outputs.map(name)).toEqual(['landmarks_478', 'conv_faceflag']);
    expect(shape(outputs[0] ?? 0)).toEqual([1, 1, 1, 478 * 3]);
  });

  it('are made by two operators that exist and read tensors whose sizes fit', () => {
    const codes = model.tables(model.at(model.root, MODEL.operatorCodes));
    const [concatenation = 0, gather = 0] = model.tables(model.at(graph, 3)).slice(-2);
    const code = (operator: number): number =>
      model.uint32(model.field(codes[model.uint32(model.field(operator, 0))] ?? 0, 3));
    expect([code(concatenation), code(gather)]).toEqual([2, 36]);
    const product = (i: number): number => shape(i).reduce((a, b) => a * b, 1);
    const inputs = model.ints(model.at(concatenation, 1));
    const [joined = 0] = model.ints(model.at(concatenation, 2));
    expect(inputs.reduce((sum, i) => sum + product(i), 0)).toBe(product(joined));
    expect(Math.max(...landmarkIndices())).toBeLessThan(product(joined));
    expect(model.ints(model.at(gather, 1)).map(name)).toEqual(['all_outputs', 'pick']);
  });

  it('take lips, eyes and irises from their own outputs and the rest from the mesh', () => {
    const pick = landmarkIndices();
    expect(pick).toHaveLength(478 * 3);
    // The tip of the nose is of the mesh; the corner of the mouth is refined, but for its depth.
    expect(pick.slice(3, 6)).toEqual([3, 4, 5]);
    expect(pick.slice(3 * 61, 3 * 61 + 3)).toEqual([1404, 1405, 3 * 61 + 2]);
    // The right iris ends at the last of 1868 numbers, with the depth of the lower lid.
    expect(pick.slice(-3)).toEqual([1866, 1867, 3 * 386 + 2]);
  });
});

describe('what travels', () => {
  test.each(Object.entries(models))(
    '%s unpacks to what was packed',
    (id, raw) => {
      const { file, wire } = pack(id as keyof typeof models, raw);
      expect(Buffer.compare(ungzip(wire), raw)).toBe(0);
      expect([file.wireBytes, file.rawBytes]).toEqual([wire.length, raw.length]);
      // Compressing takes seconds on a busy machine.
    },
    60_000,
  );

  // Changes only with a package or with our patches, on no machine otherwise: people would have to download again.
  it('is the same on every machine', () => {
    const hashes = Object.entries(buildModels()).map(([id, raw]) => [
      id,
      pack(id as keyof typeof models, raw).file.sha256,
    ]);
    expect(Object.fromEntries(hashes)).toMatchInlineSnapshot(`
      {
        "barcode-wasm": "76423642e211deaa3059df0b5b025895e37414624f885c8e2a0ffd2c9337af39",
        "face-landmarker": "b0a7369f666d50dfa7d503a2bd0307eb45734b3a124214042bff2b5a1234aa5a",
        "print-latin": "714aad16780e7b9244fcbe28b7f2550bd90f430a56de365747f2d9f7db57633d",
        "print-wasm": "8dae08ceaf19e9a41c5c8818393b9574a42927f96ec98ecfb89800bd3608b9f5",
        "selfie-segmenter": "d5934a6bff540beb676b8b4e56fd4cdc62758eda09fce8e276ad3d60b810c6fe",
        "vision-wasm": "a8d07d3ea30174bd145c2cbe072eacfe03926ec12f10291198d197beb62b6c5b",
      }
    `);
  }, 60_000);
});

describe('@mediapipe/tasks-vision', () => {
  it('is the last release that sends nothing', () => expect(packageVersion('tasks-vision')).toBe(TASKS_VISION));

  test.each(['vision_bundle.mjs', 'wasm/vision_wasm_module_internal.js', 'wasm/vision_wasm_module_internal.wasm'])(
    '%s names no log server',
    (path) => {
      const content = new TextDecoder('latin1').decode(packageFile('tasks-vision', path));
      // "type.googleapis.com/…" is how protocol buffers name a type: not an address that is called.
      const hosts = content.match(/[\w.-]*\.googleapis\.com/g) ?? [];
      expect(hosts.filter((host) => host !== 'type.googleapis.com')).toEqual([]);
    },
  );
});

import { bytes, type FlatBuffer, old, type Part, table, text, vector } from './flatbuffer.ts';
import { type Extension, MODEL } from './patch.ts';

/**
 * Which of the 468 mesh points the attention model's lip and eye outputs replace, in the order of those outputs:
 * MediaPipe's tensors_to_face_landmarks_with_attention.pbtxt.
 */
const LIPS = [
  61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 185, 40, 39, 37, 0, 267, 269, 270, 409, 78, 95, 88, 178, 87, 14,
  317, 402, 318, 324, 308, 191, 80, 81, 82, 13, 312, 311, 310, 415, 76, 77, 90, 180, 85, 16, 315, 404, 320, 307, 306,
  184, 74, 73, 72, 11, 302, 303, 304, 408, 62, 96, 89, 179, 86, 15, 316, 403, 319, 325, 292, 183, 42, 41, 38, 12, 268,
  271, 272, 407,
];
const LEFT_EYE = [
  33, 7, 163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173, 130, 25, 110, 24, 23, 22, 26, 112, 243,
  247, 30, 29, 27, 28, 56, 190, 226, 31, 228, 229, 230, 231, 232, 233, 244, 113, 225, 224, 223, 222, 221, 189, 35, 124,
  46, 53, 52, 65, 143, 111, 117, 118, 119, 120, 121, 128, 245, 156, 70, 63, 105, 66, 107, 55, 193,
];
const RIGHT_EYE = [
  263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398, 359, 255, 339, 254, 253, 252, 256,
  341, 463, 467, 260, 259, 257, 258, 286, 414, 446, 261, 448, 449, 450, 451, 452, 453, 464, 342, 445, 444, 443, 442,
  441, 413, 265, 353, 276, 283, 282, 295, 372, 340, 346, 347, 348, 349, 350, 357, 465, 383, 300, 293, 334, 296, 336,
  285, 417,
];

/** The outputs in the order they are joined, with how many numbers each has: mesh (x, y, z), then parts (x, y). */
const OUTPUTS = {
  output_mesh_identity: 468 * 3,
  output_lips: LIPS.length * 2,
  output_left_eye: LEFT_EYE.length * 2,
  output_right_eye: RIGHT_EYE.length * 2,
  output_left_iris: 5 * 2,
  output_right_iris: 5 * 2,
} as const;
const FACE_FLAG = 'conv_faceflag';
/** An iris has no depth of its own: it takes that of the middle of the lower lid. */
const IRIS_DEPTH = { output_left_iris: 159, output_right_iris: 386 } as const;

/** Indices of `SubGraph`'s fields and numbers of operators and option tables in TFLite's schema.fbs. */
const SUBGRAPH = { tensors: 0, inputs: 1, outputs: 2, operators: 3 } as const;
const TENSOR_NAME = 3;
const FLOAT32 = 0;
const INT32 = 2;
const CONCATENATION = { code: 2, options: 10 } as const;
const GATHER = { code: 36, options: 23 } as const;
/** Tensors are [1, 1, 1, n]. */
const LAST_AXIS = 3;

/**
 * Joins the seven outputs of the attention mesh into the two that FaceLandmarker reads: 478 points of (x, y, z), and
 * whether there is a face. Two operators do it: CONCATENATION of all outputs, GATHER of the numbers wanted.
 */
export function joinOutputs(model: FlatBuffer, firstBuffer: number): Extension {
  const [graph] = model.tables(model.at(model.root, MODEL.subgraphs));
  if (graph === undefined) throw new Error('The model has no subgraph');
  const tensors = model.tables(model.at(graph, SUBGRAPH.tensors));
  const firstCode = model.tables(model.at(model.root, MODEL.operatorCodes)).length;
  const names = tensors.map((tensor) => model.text(model.at(tensor, TENSOR_NAME)));
  const number = (name: string): number => {
    const found = model.ints(model.at(graph, SUBGRAPH.outputs)).find((i) => names[i] === name);
    if (found === undefined) throw new Error(`The model has no output ${name}`);
    return found;
  };

  const pick = landmarkIndices();
  const all = tensors.length;
  const [indices, landmarks] = [all + 1, all + 2];
  const total = Object.values(OUTPUTS).reduce((a, b) => a + b, 0);
  const tensor = (name: string, shape: number[], type: number, buffer: number): Part =>
    table([vector(shape), type, buffer, text(name)]);
  const operator = (kind: { options: number }, code: number, inputs: number[], output: number): Part =>
    table([code, vector(inputs), vector([output]), kind.options, table([LAST_AXIS, 0])]);

  return {
    // Old readers look at the first field, an int8; new ones at the fourth. The third is the version.
    operatorCodes: [CONCATENATION, GATHER].map(({ code }) => table([code, null, 1, code])),
    buffers: [table([]), table([bytes(new Uint8Array(Int32Array.from(pick).buffer))])],
    subgraph: table([
      vector([
        ...tensors.map(old),
        tensor('all_outputs', [1, 1, 1, total], FLOAT32, firstBuffer),
        tensor('pick', [pick.length], INT32, firstBuffer + 1),
        tensor('landmarks_478', [1, 1, 1, pick.length], FLOAT32, firstBuffer),
      ]),
      vector(model.ints(model.at(graph, SUBGRAPH.inputs))),
      vector([landmarks, number(FACE_FLAG)]),
      vector([
        ...model.tables(model.at(graph, SUBGRAPH.operators)).map(old),
        operator(CONCATENATION, firstCode, Object.keys(OUTPUTS).map(number), all),
        operator(GATHER, firstCode + 1, [all, indices], landmarks),
      ]),
    ]),
  };
}

/** For each of 478 x (x, y, z), where it stands among the joined outputs. */
export function landmarkIndices(): number[] {
  const start = starts();
  const pick = Array.from({ length: OUTPUTS.output_mesh_identity }, (_, i) => i);
  const refine = (points: readonly number[], from: number): void => {
    points.forEach((point, i) => {
      pick[3 * point] = from + 2 * i;
      pick[3 * point + 1] = from + 2 * i + 1;
    });
  };
  refine(LIPS, start.output_lips);
  refine(LEFT_EYE, start.output_left_eye);
  refine(RIGHT_EYE, start.output_right_eye);
  for (const iris of ['output_left_iris', 'output_right_iris'] as const) {
    for (let i = 0; i < 5; i++) pick.push(start[iris] + 2 * i, start[iris] + 2 * i + 1, 3 * IRIS_DEPTH[iris] + 2);
  }
  return pick;
}

function starts(): Record<keyof typeof OUTPUTS, number> {
  const found = {} as Record<keyof typeof OUTPUTS, number>;
  let at = 0;
  for (const [name, length] of Object.entries(OUTPUTS) as [keyof typeof OUTPUTS, number][]) {
    found[name] = at;
    at += length;
  }
  return found;
}

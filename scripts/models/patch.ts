import { bytes, FlatBuffer, floats, old, type Part, prepend, table, text, vector } from './flatbuffer.ts';

/** New parts of a model: operator codes and buffers that are added, the subgraph that takes the place of the only one. */
export interface Extension {
  readonly operatorCodes: readonly Part[];
  readonly subgraph: Part;
  readonly buffers: readonly Part[];
}

/** Fields of the table `Model` in TFLite's schema.fbs, by their index. */
export const MODEL = { version: 0, operatorCodes: 1, subgraphs: 2, description: 3, buffers: 4, metadata: 6 } as const;

/**
 * Adds metadata to a TFLite model that has none, which MediaPipe Tasks insist on, and on demand new operators. `extend`
 * gets the model and the number that its first new buffer will have.
 */
export function patch(
  weights: Uint8Array,
  metadata: Uint8Array,
  extend?: (model: FlatBuffer, firstBuffer: number) => Extension,
): Uint8Array<ArrayBuffer> {
  const model = new FlatBuffer(weights);
  const kept = (field: number): Part => old(model.at(model.root, field));
  const items = (field: number): Part[] => model.tables(model.at(model.root, field)).map(old);

  const buffers = items(MODEL.buffers);
  const extension = extend?.(model, buffers.length + 1);
  const root = table([
    model.uint32(model.field(model.root, MODEL.version)),
    extension ? vector([...items(MODEL.operatorCodes), ...extension.operatorCodes]) : kept(MODEL.operatorCodes),
    extension ? vector([extension.subgraph]) : kept(MODEL.subgraphs),
    model.field(model.root, MODEL.description) === 0 ? null : kept(MODEL.description),
    vector([...buffers, table([bytes(metadata)]), ...(extension?.buffers ?? [])]),
    null,
    vector([table([text('TFLITE_METADATA'), buffers.length])]),
  ]);
  return prepend('TFL3', root, weights);
}

/**
 * Metadata (TFLite's metadata_schema.fbs) that says: the input is an RGB image whose values 0–255 become
 * (value - mean) / deviation.
 */
export function imageMetadata(mean: number, deviation: number): Uint8Array<ArrayBuffer> {
  const rgb = 1;
  const [imageProperties, normalizationOptions] = [2, 1];
  const content = table([imageProperties, table([rgb])]);
  const unit = table([normalizationOptions, table([floats([mean]), floats([deviation])])]);
  const tensor = table([null, null, null, content, vector([unit])]);
  const subgraph = table([null, null, vector([tensor])]);
  return prepend('M001', table([null, null, null, vector([subgraph])]), new Uint8Array(0));
}

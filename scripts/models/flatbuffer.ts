/** Just enough of FlatBuffers (https://flatbuffers.dev/internals/) to add tables to a TFLite model. Little-endian throughout. */

/** Reads tables, vectors of tables, vectors of int32, and text. A position is a byte offset in the buffer. */
export class FlatBuffer {
  readonly root: number;
  readonly #view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.root = this.uint32(0);
  }

  /** Position of a table's field, or 0 when the table leaves it out. */
  field(table: number, index: number): number {
    const vtable = table - this.#view.getInt32(table, true);
    const slot = 4 + 2 * index;
    const offset = slot < this.#view.getUint16(vtable, true) ? this.#view.getUint16(vtable + slot, true) : 0;
    return offset === 0 ? 0 : table + offset;
  }

  /** What the reference in a table's field points to. */
  at(table: number, index: number): number {
    const position = this.field(table, index);
    if (position === 0) throw new RangeError(`The table at ${table} has no field ${index}`);
    return this.follow(position);
  }

  follow(position: number): number {
    return position + this.uint32(position);
  }

  uint32(position: number): number {
    return this.#view.getUint32(position, true);
  }

  float32(position: number): number {
    return this.#view.getFloat32(position, true);
  }

  tables(vector: number): number[] {
    return this.#items(vector, (position) => this.follow(position));
  }

  ints(vector: number): number[] {
    return this.#items(vector, (position) => this.#view.getInt32(position, true));
  }

  data(vector: number): Uint8Array {
    return this.bytes.subarray(vector + 4, vector + 4 + this.uint32(vector));
  }

  text(vector: number): string {
    return new TextDecoder().decode(this.data(vector));
  }

  #items<T>(vector: number, read: (position: number) => T): T[] {
    return Array.from({ length: this.uint32(vector) }, (_, i) => read(vector + 4 + 4 * i));
  }
}

/** New parts, nested as they refer to each other; `old` is a place in the existing buffer. */
export type Part =
  | { readonly is: 'table'; readonly fields: readonly (Part | number | null)[] }
  | { readonly is: 'vector'; readonly items: readonly (Part | number)[] }
  | { readonly is: 'floats'; readonly values: readonly number[] }
  | { readonly is: 'bytes'; readonly data: Uint8Array }
  | { readonly is: 'old'; readonly position: number };

/** Fields in the schema's order: a reference, a number (int32 or narrower), or null to leave it out. */
export const table = (fields: readonly (Part | number | null)[]): Part => ({ is: 'table', fields });
export const vector = (items: readonly (Part | number)[]): Part => ({ is: 'vector', items });
export const floats = (values: readonly number[]): Part => ({ is: 'floats', values });
export const bytes = (data: Uint8Array): Part => ({ is: 'bytes', data });
export const text = (letters: string): Part => bytes(latin(letters));
export const old = (position: number): Part => ({ is: 'old', position });

/**
 * Writes new tables IN FRONT of an existing FlatBuffer. References only point forward, so new tables may refer to old ones
 * and the old bytes stay as they are.
 */
export function prepend(identifier: string, root: Part, existing: Uint8Array): Uint8Array<ArrayBuffer> {
  const writer = new Writer(identifier, root);
  const prefix = writer.finish();
  const whole = new Uint8Array(prefix.length + existing.length);
  whole.set(prefix);
  whole.set(existing, prefix.length);
  return whole;
}

class Writer {
  // Room for the largest of ours: 1434 indices of four bytes and some hundred tables.
  readonly #bytes = new Uint8Array(1 << 16);
  readonly #view = new DataView(this.#bytes.buffer);
  /** References still to be filled in. What they point to is written after them, in this order. */
  readonly #waiting: { readonly slot: number; readonly part: Part }[] = [];
  #end = 8;

  constructor(identifier: string, root: Part) {
    this.#bytes.set(latin(identifier), 4);
    this.#waiting.push({ slot: 0, part: root });
  }

  finish(): Uint8Array {
    const toOld: { slot: number; position: number }[] = [];
    for (const { slot, part } of this.#waiting) {
      if (part.is === 'old') toOld.push({ slot, position: part.position });
      else this.#view.setUint32(slot, this.#write(part) - slot, true);
    }
    this.#align(16);
    for (const { slot, position } of toOld) this.#view.setUint32(slot, this.#end + position - slot, true);
    return this.#bytes.subarray(0, this.#end);
  }

  /** Returns where the part begins. */
  #write(part: Exclude<Part, { is: 'old' }>): number {
    switch (part.is) {
      case 'table':
        return this.#table(part.fields);
      case 'vector':
        return this.#vector(part.items, (item) => this.#item(item));
      case 'floats':
        return this.#vector(part.values, (value) => {
          this.#view.setFloat32(this.#end, value, true);
          this.#end += 4;
        });
      case 'bytes':
        return this.#data(part.data);
    }
  }

  #table(fields: readonly (Part | number | null)[]): number {
    this.#align(4);
    const vtable = this.#end;
    this.#end += 4 + 2 * fields.length;
    this.#align(4);
    const start = this.#end;
    this.#view.setInt32(start, start - vtable, true);
    this.#end += 4;
    this.#view.setUint16(vtable, 4 + 2 * fields.length, true);
    fields.forEach((field, i) => {
      if (field === null) return;
      this.#view.setUint16(vtable + 4 + 2 * i, this.#end - start, true);
      this.#item(field);
    });
    this.#view.setUint16(vtable + 2, this.#end - start, true);
    return start;
  }

  #vector<T>(items: readonly T[], write: (item: T) => void): number {
    this.#align(4);
    const start = this.#end;
    this.#view.setUint32(start, items.length, true);
    this.#end += 4;
    items.forEach(write);
    return start;
  }

  /** Bytes on a 16-byte boundary, as TFLite wants for its buffers, with the zero that ends a text. */
  #data(data: Uint8Array): number {
    this.#align(16, 4);
    const start = this.#end;
    this.#view.setUint32(start, data.length, true);
    this.#bytes.set(data, start + 4);
    this.#end += 4 + data.length + 1;
    return start;
  }

  #item(item: Part | number): void {
    if (typeof item === 'number') this.#view.setInt32(this.#end, item, true);
    else this.#waiting.push({ slot: this.#end, part: item });
    this.#end += 4;
  }

  #align(boundary: number, lead = 0): void {
    while ((this.#end + lead) % boundary !== 0) this.#end++;
  }
}

const latin = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

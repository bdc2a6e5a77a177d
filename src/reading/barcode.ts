import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import type { Gray } from '../checks/picture.ts';
import type { LicenceFields } from '../checks/signals.ts';
import { type DocumentPoint, documentPoint } from '../checks/space.ts';
import { parseLicence } from './aamva.ts';

/** A PDF417 barcode that was read in full: its own error correction says so. */
export interface BarcodeReading {
  readonly text: string;
  /** `null` where it is no licence of the AAMVA standard. */
  readonly fields: LicenceFields | null;
  /** Corners, 0–1 of the picture that it was read from. */
  readonly place: readonly DocumentPoint[];
}

/**
 * What is given: a straightened licence, a whole picture, in which it may lie a little aslant, or one of many live frames, each
 * of which is looked at once.
 */
export type BarcodeView = keyof typeof LOOKS;
export type BarcodeReader = (picture: Gray, view: BarcodeView) => Promise<BarcodeReading | null>;

/** The only file that knows zxing-wasm. Its WebAssembly comes as bytes: the library would fetch it from a host of its own. */
export async function createBarcodeReader(wasm: ArrayBuffer): Promise<BarcodeReader> {
  const compiled = await WebAssembly.compile(wasm);
  await prepareZXingModule({
    overrides: {
      instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) {
        WebAssembly.instantiate(compiled, imports).then(done);
        return {};
      },
    },
    fireImmediately: true,
  });
  return read;
}

/** One way to look: how many times as large, turned by how many degrees, and how bright is told from dark. */
interface Look {
  readonly scale: 1 | 2;
  readonly turnDeg: number;
  readonly binarizer: NonNullable<ReaderOptions['binarizer']>;
}

const look = (scale: 1 | 2, turnDeg: number, binarizer: Look['binarizer'] = 'LocalAverage'): Look => ({
  scale,
  turnDeg,
  binarizer,
});

const LOOKS = {
  /** The quick one first; each reads some that the others miss. */
  straight: [look(1, 0), look(2, 0), look(2, 0, 'GlobalHistogram'), look(1, 0, 'GlobalHistogram')],
  /** The library follows a row that leaves its line by a row's height, which is one degree on a licence. */
  whole: [look(1, 0), look(1, -2), look(1, 2), look(2, 0), look(1, -4), look(1, 4), look(1, -6), look(1, 6)],
  live: [look(1, 0)],
} satisfies Record<string, readonly Look[]>;

async function read(picture: Gray, view: BarcodeView): Promise<BarcodeReading | null> {
  for (const { scale, turnDeg, binarizer } of LOOKS[view]) {
    const seen = viewOf(picture, scale, turnDeg);
    const [found] = await readBarcodes(seen.image as ImageData, {
      formats: ['PDF417'],
      binarizer,
      tryHarder: true,
      tryInvert: false,
      tryDownscale: false,
      maxNumberOfSymbols: 1,
      textMode: 'Plain',
    });
    if (!found?.isValid) continue;
    const { topLeft, topRight, bottomRight, bottomLeft } = found.position;
    const corners = [topLeft, topRight, bottomRight, bottomLeft].map(({ x, y }) => seen.toPicture(x, y));
    return {
      text: found.text,
      fields: parseLicence(found.text),
      place: corners.map(([x, y]) => documentPoint(x / picture.width, y / picture.height)),
    };
  }
  return null;
}

/**
 * The picture as RGBA, which the library wants. Enlarged with values in between, so that narrow bars are more than a pixel
 * or two wide; turned around its middle, its corners cut off.
 */
function viewOf({ width, height, data }: Gray, scale: 1 | 2, turnDeg: number) {
  const [w, h] = [width * scale, height * scale];
  const [cos, sin] = [Math.cos((turnDeg * Math.PI) / 180), Math.sin((turnDeg * Math.PI) / 180)];
  const toPicture = (x: number, y: number): [x: number, y: number] => {
    const [dx, dy] = [(x + 0.5 - w / 2) / scale, (y + 0.5 - h / 2) / scale];
    return [width / 2 + dx * cos + dy * sin - 0.5, height / 2 - dx * sin + dy * cos - 0.5];
  };
  const pixels = new Uint8ClampedArray(4 * w * h).fill(255);
  for (let y = 0, o = 0; y < h; y++) {
    for (let x = 0; x < w; x++, o += 4) {
      const [px, py] = toPicture(x, y);
      const left = Math.min(width - 2, Math.max(0, Math.floor(px)));
      const top = Math.min(height - 2, Math.max(0, Math.floor(py)));
      const [fx, fy] = [Math.min(1, Math.max(0, px - left)), Math.min(1, Math.max(0, py - top))];
      const p = top * width + left;
      const upper = (data[p] as number) * (1 - fx) + (data[p + 1] as number) * fx;
      const lower = (data[p + width] as number) * (1 - fx) + (data[p + width + 1] as number) * fx;
      pixels[o] = pixels[o + 1] = pixels[o + 2] = upper * (1 - fy) + lower * fy;
    }
  }
  return { image: { width: w, height: h, data: pixels }, toPicture };
}

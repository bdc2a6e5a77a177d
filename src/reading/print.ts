/// <reference path="./tesseract-core.d.ts" />
import createCore from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import type { Gray } from '../checks/picture.ts';
import type { TextPiece } from './paper/lines.ts';

/** Words wherever they stand. Looking for blocks and columns first, it leaves out whole ones; lines are made of words by lines.ts. */
const WORDS_ANYWHERE = 11;
const NEURAL = 1;
/**
 * The words on a sheet that was straightened, in Latin script and digits. The only file that knows tesseract.js-core. It takes
 * some 150 MB while it reads and seconds; the program ends with it, so that a phone gets that back. Rejects where it cannot be made.
 */
export async function readPrint(
  sheet: Gray,
  { wasm, script }: { readonly wasm: ArrayBuffer; readonly script: ArrayBuffer },
): Promise<readonly TextPiece[]> {
  const core = await createCore({ wasmBinary: wasm, print: () => {}, printErr: () => {} });
  core.FS.writeFile('eng.traineddata', new Uint8Array(script));
  const api = new core.TessBaseAPI();
  try {
    if (api.Init(null, 'eng', NEURAL) !== 0) throw new Error('the reader of print did not start');
    api.SetPageSegMode(WORDS_ANYWHERE);
    core.FS.writeFile('/input', asPgm(sheet));
    if (api.SetImageFile(1, 0, false) !== 0) throw new Error('the reader of print took no picture');
    api.Recognize(null);
    return wordsIn(api.GetTSVText(0));
  } finally {
    api.End();
    core.destroy(api);
  }
}

/** The simplest of picture files: a line that says how large it is, and the grey values. */
function asPgm({ width, height, data }: Gray): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}

/**
 * A row a word: level, page, block, paragraph, line, word, left, top, width, height, how sure, text. A word is of level 5. Unsure
 * ones are kept, dust and lines are not: a word left out of "day to pay by" would leave another meaning.
 */
export function wordsIn(tsv: string): readonly TextPiece[] {
  return tsv.split('\n').flatMap((row): TextPiece[] => {
    const [level, , , , , , left, top, width, height, , text = ''] = row.split('\t');
    if (level !== '5' || !/[\p{L}\p{N}]/u.test(text)) return [];
    return [{ text, x: Number(left), y: Number(top), width: Number(width), height: Number(height) }];
  });
}

import jbig2 from 'pdfjs-dist/wasm/jbig2.wasm?url';
import openjpeg from 'pdfjs-dist/wasm/openjpeg.wasm?url';

/** Codes of characters in fonts that lie outside a file: what programs write for Chinese, Japanese and Korean. The others are rare. */
const cMaps = import.meta.glob<string>(
  [
    '/node_modules/pdfjs-dist/cmaps/UniGB-UCS2-*.bcmap',
    '/node_modules/pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap',
    '/node_modules/pdfjs-dist/cmaps/GBK-EUC-*.bcmap',
    '/node_modules/pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap',
    '/node_modules/pdfjs-dist/cmaps/UniCNS-UCS2-H.bcmap',
    '/node_modules/pdfjs-dist/cmaps/UniJIS-UCS2-H.bcmap',
    '/node_modules/pdfjs-dist/cmaps/UniKS-UCS2-H.bcmap',
  ],
  { query: '?url', import: 'default', eager: true },
);

/** Pictures as scanners pack them, which the library reads with WebAssembly. Colour profiles are left alone: nothing here depends on them. */
const wasm: Readonly<Record<string, string>> = { 'jbig2.wasm': jbig2, 'openjpeg.wasm': openjpeg };

async function bytesOf(url: string | undefined, name: string): Promise<Uint8Array> {
  if (!url) throw new Error(`not among our files: ${name}`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Each file has an address of its own, made by the build: the library knows it by its name only. */
export class CMapFiles {
  async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    const url = cMaps[`/node_modules/pdfjs-dist/cmaps/${name}.bcmap`];
    return { cMapData: await bytesOf(url, name), isCompressed: true };
  }
}

export class WasmFiles {
  fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    return bytesOf(wasm[filename], filename);
  }
}

/** The little that src/reading/print.ts uses of it: the package has no types of its own. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  interface Api {
    /** 0 when it worked. `mode` 1: the neural reader alone. */
    Init(folder: string | null, languages: string, mode: number): number;
    SetPageSegMode(mode: number): void;
    /** Reads the picture in the file `/input`: 0 when it worked. */
    SetImageFile(exif: number, angle: number, upscale: boolean): number;
    Recognize(monitor: null): number;
    GetTSVText(page: number): string;
    End(): void;
  }
  interface Core {
    readonly FS: { writeFile(path: string, data: Uint8Array): void };
    readonly TessBaseAPI: new () => Api;
    destroy(object: Api): void;
  }
  const create: (options: {
    wasmBinary: ArrayBuffer;
    print: (line: string) => void;
    printErr: (line: string) => void;
  }) => Promise<Core>;
  export default create;
}

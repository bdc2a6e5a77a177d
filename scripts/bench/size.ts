import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** The finder alone, as it is minified in the app. */
export async function bundleFinder(root: string): Promise<{ code: string; bytes: number; gzip: number }> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: `${root}src/finder/index.ts`, formats: ['es'] } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : null;
  if (!chunk) throw new Error('Vite built nothing.');
  return { code: chunk.code, bytes: Buffer.byteLength(chunk.code), gzip: gzipSync(chunk.code).length };
}

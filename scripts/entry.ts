import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Makes src/judge.ts a chunk of its own that keeps its export's names: the app loads it when a photo is judged, and
 * `npm run evaluate` opens the same file of the same build.
 */
export function judgeEntry(): Plugin {
  return {
    name: 'judge-entry',
    apply: 'build',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: fileURLToPath(new URL('../src/judge.ts', import.meta.url)),
        name: 'judge',
        preserveSignature: 'strict',
      });
    },
  };
}

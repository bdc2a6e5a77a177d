import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type BuiltModels, ensureModels } from './build.ts';

const ID = 'virtual:models';

/** Builds the models when they are missing, puts them into the build or serves them, and lists them as `virtual:models`. */
export function modelFiles(): Plugin {
  let built: BuiltModels | null = null;
  const models = (): BuiltModels => {
    built ??= ensureModels();
    return built;
  };
  return {
    name: 'model-files',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? `export const modelFiles = ${JSON.stringify(models().files)};` : null),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = models().files.find(({ url }) => request.url === `/${url}`);
        if (!file) return next();
        response.setHeader('Content-Length', file.wireBytes);
        createReadStream(join(models().folder, file.url)).pipe(response);
      });
    },
    generateBundle() {
      for (const { url } of models().files) {
        this.emitFile({ type: 'asset', fileName: url, source: readFileSync(join(models().folder, url)) });
      }
    },
  };
}

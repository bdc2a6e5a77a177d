import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the production build. */
    app: string;
    /** Folder of the same without screens: test/e2e/page. */
    parts: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds once for all end-to-end tests. */
export default async function setup({ provide }: TestProject): Promise<void> {
  // Of the test runner's own "test", Vite would make a development build.
  process.env.NODE_ENV = 'production';
  const roots = { app: root, parts: `${root}test/e2e/page` } as const;
  for (const [name, from] of Object.entries(roots) as [keyof typeof roots, string][]) {
    const outDir = `${root}.cache/e2e/${name}`;
    await build({
      root: from,
      configFile: `${root}vite.config.ts`,
      logLevel: 'error',
      build: { outDir, emptyOutDir: true },
    });
    provide(name, outDir);
  }
  process.env.NODE_ENV = 'test';
}

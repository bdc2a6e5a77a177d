import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { createServer } from 'vite';

/** Serves the app's own modules to a real browser, without its screens. */
export interface Source {
  readonly origin: string;
  /** A blank page of `path`, with each module as a global of the name given. */
  open(context: BrowserContext, modules: Readonly<Record<string, string>>, path?: string): Promise<Page>;
  stop(): Promise<void>;
}

export async function serveSource(): Promise<Source> {
  const server = await createServer({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    // Nothing is bundled ahead: a dependency found late would reload the page under the test.
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  server.middlewares.use((request, response, next) => {
    if (!request.url?.endsWith('/')) return next();
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Test</title>');
  });
  await server.listen();
  const origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
  return {
    origin,
    async open(context, modules, path = '/') {
      const page = await context.newPage();
      await page.goto(origin + path);
      await page.evaluate(async (given) => {
        const load = new Function('url', 'return import(url)') as (url: string) => Promise<object>;
        for (const [name, url] of Object.entries(given)) Object.assign(globalThis, { [name]: await load(url) });
      }, modules);
      return page;
    },
    stop: () => server.close(),
  };
}

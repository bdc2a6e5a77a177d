import type { Plugin } from 'vite';
import { developmentPolicy, metaPolicy, responseHeaders } from '../src/headers.ts';

/**
 * Puts the security headers where they can act: `<meta>` in index.html (hosts without headers), `_headers` in the build
 * (hosts that read it), and the development and preview servers.
 */
export function securityHeaders(): Plugin {
  return {
    name: 'security-headers',
    config: () => ({
      server: { headers: responseHeaders(developmentPolicy) },
      preview: { headers: responseHeaders() },
    }),
    transformIndexHtml: {
      order: 'pre',
      handler: (_, { server }) =>
        server
          ? []
          : [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
                // Before every script and style sheet: a policy governs only what comes after it.
                injectTo: 'head-prepend',
              },
            ],
    },
    generateBundle() {
      const lines = Object.entries(responseHeaders()).map(([name, value]) => `  ${name}: ${value}\n`);
      this.emitFile({ type: 'asset', fileName: '_headers', source: `/*\n${lines.join('')}` });
    },
  };
}

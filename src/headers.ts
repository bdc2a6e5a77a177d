/**
 * What every response of the app says about itself: the one source for `<meta>`, `_headers`, the servers in `scripts/` and
 * the service worker. No DOM and no Node in here.
 */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // WebAssembly only: nothing here builds script from text.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'media-src': "'self' blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app lit-html',
};

/** As a response header: the whole policy. */
export const contentSecurityPolicy = join(directives);

/** As `<meta>`: browsers ignore `frame-ancestors` there and say so in the console. */
export const metaPolicy = join({ ...directives, 'frame-ancestors': null });

/** While developing, Vite puts style sheets into `<style>` elements so that they can be replaced without a reload. */
export const developmentPolicy = join({ ...directives, 'style-src': "'self' 'unsafe-inline'" });

/** Response headers of every file; `policy` is one of the above. */
export const responseHeaders = (policy = contentSecurityPolicy): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policy,
  'Permissions-Policy': 'camera=(self), microphone=(self), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
});

function join(parts: Readonly<Record<string, string | null>>): string {
  return Object.entries(parts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** The only Trusted Types policy of our own. It lets script be loaded from this origin and from nowhere else. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('app', {
  createScriptURL: sameOrigin,
});

/** The address of a worker script, to hand to `new Worker` or to the service worker's registration. */
export const scriptUrl = (url: string): string => (policy ? policy.createScriptURL(url) : sameOrigin(url));

function sameOrigin(url: string): string {
  const whole = new URL(url, document.baseURI);
  if (whole.origin !== location.origin) throw new TypeError(`Script from another origin: ${whole.origin}`);
  return whole.href;
}

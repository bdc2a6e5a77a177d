import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { contentSecurityPolicy } from '../headers.ts';
import { MODEL_CACHE } from '../models/manifest.ts';
import { CHINESE_CODE, isRest, type KeepCode, MODEL_CODE, type ToServiceWorker } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;

// Installing fails as a whole when one file does not come, and workers of the page wait for it (see `guards`), so little is asked
// for: the shell, with what the first photo needs. The page asks for the rest at once when that is here. Models come by src/models,
// and the script that uses them comes with them. The script that knows Chinese comes when somebody types it.
const files = self.__WB_MANIFEST as PrecacheEntry[];
const isModelCode = (path: string): boolean => path.startsWith(MODEL_CODE);
const isChineseCode = (path: string): boolean => path.startsWith(CHINESE_CODE);
const isLater = ({ url }: PrecacheEntry): boolean => isModelCode(url) || isChineseCode(url) || isRest(url);

interface Later {
  readonly cacheName: string;
  readonly urls: readonly string[];
}

const later: Readonly<Record<KeepCode, Later>> = {
  KEEP_MODEL_CODE: laterOf('model-code', isModelCode),
  KEEP_CHINESE_CODE: laterOf('chinese-code', isChineseCode),
  KEEP_REST: laterOf('rest', isRest),
};

function laterOf(name: string, isOne: (path: string) => boolean): Later {
  return {
    cacheName: `firstpass-${name}-${self.registration.scope}`,
    urls: files.flatMap(({ url }) => (isOne(url) ? new URL(url, self.registration.scope).href : [])),
  };
}

// A page's `<meta>` policy does not reach its workers. On a host that sends no headers they get it here.
registerRoute(
  ({ request }) => request.destination === 'worker',
  async ({ request }) => {
    const { body, status, headers } = (await matchPrecache(request)) ?? (await fetch(request));
    const guarded = new Headers(headers);
    guarded.set('Content-Security-Policy', contentSecurityPolicy);
    return new Response(body, { status, headers: guarded });
  },
);
for (const { cacheName, urls } of Object.values(later)) {
  registerRoute(
    ({ url }) => urls.includes(url.href),
    new CacheFirst({ cacheName, matchOptions: { ignoreVary: true } }),
  );
}
precacheAndRoute(files.filter((file) => !isLater(file)));

// Everything the app shows has its address in the fragment. A deeper path would make its relative addresses wrong.
const app = createHandlerBoundToURL('index.html');
registerRoute(
  new NavigationRoute(async (navigation) => {
    const path = navigation.url.pathname.slice(new URL(self.registration.scope).pathname.length);
    return path === '' || path === 'index.html' ? app(navigation) : Response.redirect(self.registration.scope);
  }),
);

cleanupOutdatedCaches();
clientsClaim();

self.addEventListener('install', (event) => {
  // What is here must go on working offline with the new version.
  event.waitUntil(
    Promise.all([
      modelsAreHere().then((here) => (here ? keepCode(later.KEEP_MODEL_CODE) : undefined)),
      ...[later.KEEP_CHINESE_CODE, later.KEEP_REST].map(async (part) => (await isKept(part)) && keepCode(part)),
    ]),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all(Object.values(later).map(dropOldCode)));
});

self.addEventListener('message', (event) => {
  const message = event.data as ToServiceWorker;
  // Never by itself: pages that are open would miss the parts of their version that they have not loaded yet.
  if (message.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (message.type === 'CLAIM') event.waitUntil(self.clients.claim());
  if (message.type in later) {
    const answer = (refusal: string | null): void => event.ports[0]?.postMessage(refusal);
    event.waitUntil(
      keepCode(later[message.type as KeepCode]).then(
        () => answer(null),
        (error: Error) => answer(error.name),
      ),
    );
  }
});

async function modelsAreHere(): Promise<boolean> {
  const kept = await (await caches.open(MODEL_CACHE)).keys();
  return kept.some(({ url }) => url.startsWith(self.registration.scope));
}

const isKept = async ({ cacheName }: Later): Promise<boolean> =>
  (await (await caches.open(cacheName)).keys()).length > 0;

/** Some at a time: one after the other is slow where each answer takes long, all at once takes the line from the page. */
async function keepCode({ cacheName, urls }: Later): Promise<void> {
  const cache = await caches.open(cacheName);
  const left = [...urls];
  const some = async (): Promise<void> => {
    for (let url = left.shift(); url !== undefined; url = left.shift()) {
      if (!(await cache.match(url))) await cache.add(url);
    }
  };
  await Promise.all([some(), some(), some()]);
}

async function dropOldCode({ cacheName, urls }: Later): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const { url } of await cache.keys()) if (!urls.includes(url)) await cache.delete(url);
}

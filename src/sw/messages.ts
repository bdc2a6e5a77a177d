/** What the page asks of the service worker. */
export type ToServiceWorker =
  /** Take over from the version before: the person said so. */
  | { readonly type: 'SKIP_WAITING' }
  /** Control this page too: a forced reload leaves a page without. */
  | { readonly type: 'CLAIM' }
  /** Answered by null, or by the name of what went wrong. */
  | { readonly type: KeepCode };

/** Keep what the first photo does not need: what only some need (models, Chinese), or the rest, for use without a network. */
export type KeepCode = 'KEEP_MODEL_CODE' | 'KEEP_CHINESE_CODE' | 'KEEP_REST';

/** Folder of the script that reads Chinese characters. Who types none never fetches it. */
export const CHINESE_CODE = 'assets/chinese/';

/** Folder of scripts that the first photo does not need: other languages, and what opens PDF files. */
export const REST_CODE = 'assets/rest/';

/** What the service worker gets after the shell: those scripts, and the fonts and decoders of PDF files. */
export const isRest = (path: string): boolean => path.startsWith(REST_CODE) || /\.(bcmap|wasm)$/.test(path);

/** Folder of the script that only models need. It is fetched with them, not with the shell. */
export const MODEL_CODE = 'assets/model-code/';

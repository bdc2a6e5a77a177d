/**
 * What can be found of each part, in the order in which it is told, and what follows from it: it is `fine`, something is to be
 * done `first`, there is something to `know`, or it is `open` because nobody has looked yet. The words are
 * `device.<part>.<finding>`, and `….cure` for what is to be done or known.
 */
export const findings = {
  'window.ready': 'fine',
  'window.in-app': 'first',
  'browser.looking': 'open',
  'browser.ready': 'fine',
  'browser.old-ios': 'first',
  'browser.old': 'first',
  'browser.no-webgl': 'first',
  'address.ready': 'fine',
  'address.insecure': 'first',
  'camera.unlooked': 'open',
  'camera.ready': 'fine',
  'camera.only-one': 'know',
  'camera.denied': 'first',
  'camera.absent': 'first',
  'camera.busy': 'first',
  'camera.black': 'first',
  'camera.other': 'first',
  'picture.unlooked': 'open',
  'picture.ready': 'fine',
  'picture.small': 'first',
  'picture.slow': 'know',
  'torch.unlooked': 'open',
  'torch.ready': 'fine',
  'torch.none': 'know',
  'focus.unlooked': 'open',
  'focus.near': 'fine',
  'focus.far': 'know',
  'focus.untold': 'know',
  'storage.looking': 'open',
  'storage.ready': 'fine',
  'storage.likely': 'know',
  'storage.memory': 'first',
  'storage.full': 'first',
  'offline.looking': 'open',
  'offline.ready': 'fine',
  'offline.busy': 'open',
  'offline.faces': 'first',
  'offline.app': 'know',
  'strength.memory': 'know',
  'strength.charge': 'know',
  'strength.data': 'know',
  'cues.ready': 'fine',
  'cues.no-voice': 'know',
} as const satisfies Record<string, Weight>;

export type Weight = 'fine' | 'first' | 'know' | 'open';
export type FindingId = keyof typeof findings;
/** Those with a cure. */
export type CuredId = {
  [F in FindingId]: (typeof findings)[F] extends 'first' | 'know' ? F : never;
}[FindingId];
export type PartId = FindingId extends `${infer P}.${string}` ? P : never;

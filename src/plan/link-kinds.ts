import type { LinkTarget } from './links.ts';

export type LinkKind = LinkTarget['to'];

/** What a link can be made for, in the order in which it is offered. Another kind of target is one line more. */
export const linkKinds = [
  'checklist',
  'step',
  'fix',
  'reason',
  'rehearsal',
  'video',
  'device',
] as const satisfies readonly LinkKind[];

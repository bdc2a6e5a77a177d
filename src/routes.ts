import type { KindId } from './checks/kinds/index.ts';
import type { RuleId } from './checks/rules/index.ts';
import { linkTo, parseLink } from './plan/links.ts';
import type { Plan } from './plan/plan.ts';
import { Problem } from './problems.ts';
import type { ReasonId } from './rejections/ids.ts';

/** Where the app can be. Everything stands in the fragment, which browsers do not send to the server. */
export type Route =
  | { readonly to: 'start' | (typeof own)[number] }
  /** First who asked, then what for, then the document, each at an address of its own. */
  | { readonly to: 'choose'; readonly pack: string | null; readonly level: string | null }
  /** The person's own checklist, or one that came by a link. */
  | { readonly to: 'checklist'; readonly plan: Plan | null }
  | { readonly to: 'step'; readonly step: KindId }
  /** Practice of the movements that checks ask for. */
  | { readonly to: 'rehearsal' }
  /** Practice for a video call. */
  | { readonly to: 'video' }
  /** The provider's words and what helps; one reason where a link names it. */
  | { readonly to: 'rejected'; readonly reason: ReasonId | null }
  /** Whether this device is fit for all of it. */
  | { readonly to: 'device' }
  | { readonly to: 'fix'; readonly rule: RuleId; readonly step: KindId | null }
  | { readonly to: 'nowhere'; readonly problem: Problem };

const own = [
  'settings',
  'privacy',
  'install',
  'share',
  'link',
  'attempts',
  'details',
  'final',
  'send',
  'hand-over',
] as const;

/** Reads a fragment, `#` included; nonsense leads to a screen that says so. */
export function routeOf(fragment: string): Route {
  const path = fragment.replace(/^#\/?/, '');
  if (path === '') return { to: 'start' };
  const to = own.find((name) => name === path);
  if (to) return { to };
  const [first, pack, level] = path.split('/');
  if (first === 'choose') return { to: 'choose', pack: pack || null, level: (pack && level) || null };
  if (path === 'rejected') return { to: 'rejected', reason: null };
  if (path === 'checklist') return { to: 'checklist', plan: null };
  const target = parseLink(fragment);
  if (target instanceof Problem) return { to: 'nowhere', problem: target };
  if (target.to === 'checklist') {
    const { to, ...plan } = target;
    return { to, plan };
  }
  if (target.to === 'reason') return { to: 'rejected', reason: target.reason };
  return target.to === 'fix' ? { ...target, step: target.step ?? null } : target;
}

/** Where "back" leads when the person came from elsewhere. `planned` says whether there is a checklist. */
export function parentOf(route: Route, planned: boolean): string {
  if (route.to === 'choose' && route.level) return `#/choose/${route.pack}`;
  if (route.to === 'choose' && route.pack) return '#/choose';
  if (route.to === 'fix' && route.step) return linkTo({ to: 'step', step: route.step });
  if (route.to === 'final') return '#/details';
  if (route.to === 'rehearsal') return linkTo({ to: 'step', step: 'selfie' });
  return planned && route.to !== 'checklist' ? '#/checklist' : '#/';
}

/** Each screen is a chunk of its own, but for the first. */
export const screens = {
  start: { tag: 'fp-start', load: () => import('./screens/start.ts') },
  choose: { tag: 'fp-choose', load: () => import('./screens/choose.ts') },
  checklist: { tag: 'fp-checklist', load: () => import('./screens/checklist.ts') },
  step: { tag: 'fp-step', load: () => import('./screens/step.ts') },
  rehearsal: { tag: 'fp-rehearsal', load: () => import('./screens/rehearsal.ts') },
  rejected: { tag: 'fp-rejected', load: () => import('./screens/rejected.ts') },
  attempts: { tag: 'fp-attempts', load: () => import('./screens/attempts.ts') },
  details: { tag: 'fp-details', load: () => import('./screens/details.ts') },
  final: { tag: 'fp-final', load: () => import('./screens/final.ts') },
  video: { tag: 'fp-video', load: () => import('./screens/video.ts') },
  fix: { tag: 'fp-fix', load: () => import('./screens/fix.ts') },
  share: { tag: 'fp-share', load: () => import('./screens/share.ts') },
  link: { tag: 'fp-link', load: () => import('./screens/link.ts') },
  device: { tag: 'fp-device', load: () => import('./screens/device.ts') },
  send: { tag: 'fp-send', load: () => import('./screens/send.ts') },
  'hand-over': { tag: 'fp-hand-over', load: () => import('./screens/hand-over.ts') },
  settings: { tag: 'fp-settings', load: () => import('./screens/settings.ts') },
  privacy: { tag: 'fp-privacy', load: () => import('./screens/privacy.ts') },
  install: { tag: 'fp-install', load: () => import('./screens/install.ts') },
  nowhere: { tag: 'fp-nowhere', load: () => import('./screens/nowhere.ts') },
} as const satisfies Record<Route['to'], { tag: string; load: () => Promise<unknown> }>;

import { html } from 'lit';
import { store } from '../src/controllers/store.ts';
import { generic } from '../src/packs/providers/generic.ts';
import { Problem } from '../src/problems.ts';
import type { Route } from '../src/routes.ts';
import { screens } from '../src/routes.ts';
import type { States } from './components.ts';
import { attempt, attempts, plan, typed, verdicts } from './samples.ts';

type Remembered = Partial<Pick<typeof store, 'plan' | 'pack' | 'attempts' | 'details'>>;

const nothing: Remembered = { plan: null, pack: null, attempts: [], details: null };
const halfWay: Remembered = { plan, pack: generic, attempts };
const done: Remembered = {
  plan: { pack: 'generic', level: 'verified', document: 'passport' },
  pack: generic,
  attempts: [attempt('passport', verdicts.right), attempt('selfie', verdicts.right)],
};

/** Every screen, with what the app remembers when it is seen. */
export const screenStates: States = {
  start: screen({ to: 'start' }, nothing),
  'start, begun': screen({ to: 'start' }, halfWay),
  'choose provider': screen({ to: 'choose', pack: null, level: null }, nothing),
  'choose level': screen({ to: 'choose', pack: 'bank', level: null }, nothing),
  'choose document': screen({ to: 'choose', pack: 'exchange', level: 'verified' }, halfWay),
  'checklist, empty': screen({ to: 'checklist', plan: null }, nothing),
  'checklist, new': screen({ to: 'checklist', plan: null }, { plan, pack: generic, attempts: [] }),
  'checklist, half-way': screen({ to: 'checklist', plan: null }, halfWay),
  'checklist, done': screen({ to: 'checklist', plan: null }, done),
  'checklist, by a link': screen(
    { to: 'checklist', plan: { pack: 'exchange', level: 'enterprise', document: 'passport' } },
    halfWay,
  ),
  ...Object.fromEntries(
    (
      [
        'id-front',
        'id-back',
        'passport',
        'licence-front',
        'selfie',
        'proof-of-address',
        'statement',
        'business-licence',
      ] as const
    ).map((step) => [`step, ${step}`, screen({ to: 'step', step }, nothing)]),
  ),
  'fix, document': screen({ to: 'fix', rule: 'document/glare', step: 'passport' }, halfWay),
  'fix, face': screen({ to: 'fix', rule: 'face/backlit', step: null }, nothing),
  'details, new': screen({ to: 'details' }, { ...halfWay, details: null }),
  'details, with questions': screen({ to: 'details' }, { ...halfWay, details: typed }),
  'final look': screen({ to: 'final' }, { ...halfWay, details: typed }),
  rehearsal: screen({ to: 'rehearsal' }, halfWay),
  video: screen({ to: 'video' }, halfWay),
  rejected: screen({ to: 'rejected', reason: null }, halfWay),
  'one reason': screen({ to: 'rejected', reason: 'glare' }, halfWay),
  attempts: screen({ to: 'attempts' }, halfWay),
  device: screen({ to: 'device' }, halfWay),
  'make a link': screen({ to: 'link' }, halfWay),
  share: screen({ to: 'share' }, halfWay),
  send: screen({ to: 'send' }, halfWay),
  'hand over': screen({ to: 'hand-over' }, halfWay),
  settings: screen({ to: 'settings' }, halfWay),
  privacy: screen({ to: 'privacy' }, halfWay),
  install: screen({ to: 'install' }, nothing),
  nowhere: screen({ to: 'nowhere', problem: new Problem('link-unreadable') }, nothing),
};

function screen(route: Route, remembered: Remembered) {
  return async () => {
    Object.assign(store, remembered);
    const { tag, load } = screens[route.to];
    await load();
    return html`<main>${Object.assign(document.createElement(tag), { route })}</main>`;
  };
}

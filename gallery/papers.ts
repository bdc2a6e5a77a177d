import { html, type TemplateResult } from 'lit';
import '../src/components/fp-holder.ts';
import '../src/components/fp-pages.ts';
import type { PaperView } from '../src/components/fp-paper.ts';
import '../src/components/fp-paper.ts';
import '../src/components/fp-paper-kinds.ts';
import '../src/components/fp-ticks.ts';
import { paperKinds } from '../src/plan/papers.ts';
import type { Holder } from '../src/reading/paper/holder.ts';

const asked: PaperView = {
  today: '2026-11-26',
  months: 3,
  issued: null,
  found: null,
  searched: false,
  reading: { is: 'can', megabytes: 4.1 },
  holder: null,
};
const found = {
  readings: ['2026-11-03'],
  how: 'surely',
  line: 'Bill date: 3 November 2026   Payment due: 24 December',
} as const;

export const holders = {
  same: { name: { differing: [] }, address: { differing: [] } },
  differing: {
    name: { differing: [{ typed: 'Roe', read: 'DOE' }] },
    address: {
      differing: [
        { typed: '14', read: '12' },
        { typed: 'York', read: null },
      ],
    },
  },
  'name alone': { name: { differing: [] }, address: null },
} as const satisfies Record<string, Holder>;

/** A paper, from asking for its date to what follows from it. */
export const papers = {
  asked,
  'part already here': { ...asked, reading: { is: 'can', megabytes: 0 } },
  fetching: { ...asked, reading: { is: 'fetching', have: 1.6, total: 4.1 } },
  reading: { ...asked, reading: { is: 'reading' } },
  'no date': { ...asked, searched: true, reading: { is: 'no' } },
  'found surely': { ...asked, found, searched: true, reading: { is: 'no' } },
  'found perhaps': { ...asked, found: { ...found, how: 'perhaps' }, searched: true, reading: { is: 'no' } },
  'two readings': {
    ...asked,
    found: { ...found, readings: ['2026-11-03', '2026-03-11'], how: 'likely' },
    searched: true,
    reading: { is: 'no' },
  },
  fine: { ...asked, issued: '2026-11-03' },
  soon: { ...asked, issued: '2026-08-30' },
  'last day': { ...asked, issued: '2026-08-26' },
  'too old': { ...asked, issued: '2026-05-03' },
  future: { ...asked, issued: '2026-12-03' },
  'with the holder': { ...asked, issued: '2026-11-03', searched: true, holder: holders.differing },
} as const satisfies Record<string, PaperView>;

const states = <K extends string>(names: readonly K[], draw: (name: K) => TemplateResult) =>
  Object.fromEntries(names.map((name) => [name, () => draw(name)]));
const names = <K extends string>(of: Record<K, unknown>): readonly K[] => Object.keys(of) as K[];

export const paperStates = {
  'paper, its date': states(names(papers), (name) => html`<fp-paper .paper=${papers[name]}></fp-paper>`),
  'paper, its holder': states(
    names(holders),
    (name) => html`<fp-holder class="card" .holder=${holders[name]}></fp-holder>`,
  ),
  'paper, its kind': {
    'not said': () => html`<fp-paper-kinds .accepted=${paperKinds}></fp-paper-kinds>`,
    chosen: () => html`<fp-paper-kinds .accepted=${paperKinds} chosen="utility-bill"></fp-paper-kinds>`,
    'something else': () => html`<fp-paper-kinds .accepted=${paperKinds} chosen="other"></fp-paper-kinds>`,
  },
  'pages of a PDF': {
    three: () => html`<fp-pages .pages=${['right', 'to-improve', 'not-judged']} .at=${1}></fp-pages>`,
    many: () => html`<fp-pages .pages=${Array.from({ length: 30 }, () => 'right')} .at=${29}></fp-pages>`,
  },
  'ticks of a statement': {
    none: () => html`<fp-ticks class="card"></fp-ticks>`,
    some: () => html`<fp-ticks class="card" .ticked=${['date', 'signed']}></fp-ticks>`,
  },
};

import type { Typed } from '../checks/data/doubt.ts';
import type { KindId } from '../checks/kinds/index.ts';
import type { FramePoint, Quad } from '../checks/space.ts';
import type { LanguageId } from '../i18n/index.ts';
import type { Pack } from '../packs/schema.ts';
import type { Attempt } from '../plan/attempts.ts';
import type { Outcome } from '../plan/outcomes.ts';
import type { PaperNotes } from '../plan/papers.ts';
import type { Plan } from '../plan/plan.ts';
import type { Says } from '../reading/says.ts';
import type { Oval } from '../vision/protocol.ts';

/** What lies in each store. JSON, with `ArrayBuffer`s at the top level. */
export interface Records {
  settings: Settings;
  plan: Plan;
  photos: KeptPhoto;
  attempts: Attempt;
  packs: Pack;
  details: Details;
  papers: PaperNotes;
  outcomes: Outcome;
}

/** The ids of each store's records. They are not encrypted: they say which step, never who. */
export interface Ids {
  settings: 'settings';
  plan: 'plan';
  photos: KindId;
  attempts: string;
  packs: string;
  details: 'details';
  papers: KindId;
  outcomes: string;
}

export type StoreName = keyof Records;

/** What the person set; whatever they left alone is absent, and its default is known where it is used. */
export interface Settings {
  readonly language?: LanguageId;
  readonly autoCapture?: boolean;
  readonly sound?: boolean;
  readonly speech?: boolean;
  readonly vibration?: boolean;
  /** The camera chosen last, for each side of the phone. */
  readonly cameras?: Readonly<Partial<Record<'environment' | 'user', string>>>;
}

/** What the person typed, and the questions about it that they have answered. */
export interface Details extends Typed {
  /** What was said to be right as it is: field, question and text, in one. */
  readonly settled: readonly string[];
}

/** The photo kept for a step. What was judged of it stands in its attempt. */
export interface KeptPhoto {
  readonly step: KindId;
  readonly attempt: string;
  readonly jpeg: ArrayBuffer;
  readonly width: number;
  readonly height: number;
  readonly quad: Quad | null;
  readonly oval: Oval | null;
  /** The PDF that was chosen instead of a photo; the picture is of its worst page. */
  readonly pdf?: ArrayBuffer;
  /** What machines read on it and where; absent where nothing is read, and on photos of an early file. */
  readonly printed?: { readonly says: Says | null; readonly place: readonly FramePoint[] };
}

export interface Schema {
  /** Counted up by one with every change to what a record holds or which stores there are. */
  readonly version: number;
  readonly stores: readonly string[];
  /** `migrations[n]` turns a record of version n into one of version n + 1; a store left out stays as it is. */
  readonly migrations: Readonly<Record<number, Readonly<Record<string, Migration>>>>;
}

type Migration = (record: object) => object;

export const schema: Schema = {
  version: 2,
  stores: ['settings', 'plan', 'photos', 'attempts', 'packs', 'papers', 'outcomes', 'details'] satisfies StoreName[],
  migrations: {
    // Until then there was one pack, and it had no name.
    1: { plan: (plan) => ({ pack: 'generic', ...plan }) },
  },
};

/** A record of an earlier version as it would be written today. */
export function migrated({ version, migrations }: Schema, store: string, record: object, from: number): object {
  let current = record;
  for (let v = from; v < version; v++) current = migrations[v]?.[store]?.(current) ?? current;
  return current;
}

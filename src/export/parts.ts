import * as v from 'valibot';
import { kindIds } from '../checks/kinds/index.ts';
import { packSchema } from '../packs/schema.ts';
import { outcomeKinds } from '../plan/outcomes.ts';
import { paperKinds, tickIds } from '../plan/papers.ts';
import type { Records } from '../storage/schema.ts';

/** What decides whether a record of a file is taken in. */
export interface Arrival {
  /** Whether there is one of this id here. */
  readonly here: boolean;
  /** For records of a step: whether the file's photo for it comes too, or the one here was chosen to stay. */
  readonly photo: 'comes' | 'stays' | 'none';
}

export interface Part<R> {
  /** A record as it may stand in a file that somebody made: every value is checked. */
  readonly schema: v.GenericSchema<unknown, R>;
  /** More of them are refused. */
  readonly most: number;
  readonly id: (record: R) => string;
  /** The step that it belongs to, if any. */
  readonly step?: (record: R) => string;
  readonly comes: (arrival: Arrival) => boolean;
}

const ifNew = ({ here }: Arrival): boolean => !here;

/**
 * Stores that travel record by record, under their own name in `firstpass.json`: a store joins the export, and comes back by
 * import, with one entry here. Files from before it was there have none of it. The plan, attempts and photos belong
 * together more closely: `format.ts` and `bundle.ts` see to them. Settings stay with the device they fit.
 */
export const parts: { readonly [S in PartName]: Part<Records[S]> } = {
  packs: { schema: packSchema, most: 100, id: ({ id }) => id, comes: ifNew },
  // What was said of a paper comes with its photo; where there is none, it fills what is not said here.
  papers: {
    schema: v.object({
      step: v.picklist(kindIds),
      paper: v.exactOptional(v.picklist([...paperKinds, 'other'])),
      about: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{1,32}$/))),
      issued: v.exactOptional(v.pipe(v.string(), v.isoDate())),
      ticks: v.exactOptional(v.array(v.picklist(tickIds))),
    }),
    most: kindIds.length,
    id: ({ step }) => step,
    step: ({ step }) => step,
    comes: ({ here, photo }) => photo === 'comes' || (photo === 'none' && !here),
  },
  // What came of it at the provider.
  outcomes: {
    schema: v.object({
      id: v.pipe(v.string(), v.regex(/^[0-9a-f]{1,32}$/)),
      is: v.picklist(outcomeKinds),
      at: v.pipe(v.number(), v.finite()),
      reasons: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(24))), v.maxLength(50))),
    }),
    most: 10_000,
    id: ({ id }) => id,
    comes: ifNew,
  },
};

export type PartName = 'packs' | 'papers' | 'outcomes';
export const partNames = Object.keys(parts) as PartName[];

/** Their records, by the store's name. */
export type PartRecords = { readonly [S in PartName]: readonly Records[S][] };

/** The entries of a file's page: absent in files of earlier versions. */
export const partEntries = Object.fromEntries(
  partNames.map((name) => {
    const { schema, most } = parts[name];
    return [name, v.optional(v.pipe(v.array(schema as v.GenericSchema<unknown, never>), v.maxLength(most)), [])];
  }),
) as unknown as { readonly [S in PartName]: v.GenericSchema<unknown, readonly Records[S][]> };

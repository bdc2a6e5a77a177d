import type { KindId } from '../checks/kinds/index.ts';
import type { Level, Pack } from '../packs/schema.ts';

/** The identity documents to choose from, each with the sides to photograph. */
export const documents = {
  'id-card': ['id-front', 'id-back'],
  passport: ['passport'],
  'driving-licence': ['licence-front', 'licence-back'],
} as const satisfies Record<string, readonly KindId[]>;

/** What providers ask of some people afterwards, whatever the level. */
export const requestIds = ['selfie-with-document', 'statement', 'video'] as const;

export type DocumentId = keyof typeof documents;
export type RequestId = (typeof requestIds)[number];
export const documentIds = Object.keys(documents) as DocumentId[];

/** What the person was asked for. Everything else about the checklist follows from this, the pack and the attempts. */
export interface Plan {
  /** Id of a pack that comes with the app or was brought in. */
  readonly pack: string;
  /** Id of a level of that pack. */
  readonly level: string;
  readonly document: DocumentId;
}

/** The level of a plan; the pack's first where it does not have that one any more. */
export const levelOf = (pack: Pack, plan: Pick<Plan, 'level'>): Level =>
  pack.levels.find(({ id }) => id === plan.level) ?? (pack.levels[0] as Level);

/** The things to photograph, in the order of the pack. */
export const stepsOf = (pack: Pack, plan: Plan): readonly KindId[] =>
  levelOf(pack, plan).steps.flatMap((step): readonly KindId[] => {
    if (step === 'details') return [];
    return step === 'identity' ? documents[plan.document] : [step];
  });

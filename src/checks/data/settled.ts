import { type Doubt, type FieldId, fieldIds, type Typed } from './doubt.ts';

type Doubts = Readonly<Record<FieldId, readonly Doubt[]>>;

/** What is written down when somebody says that it is right as it is: until they type something else. */
export const settled = (field: FieldId, { id, typed }: Doubt): string => `${field} ${id} ${typed}`;

/** Questions that are still open, about what stands there now. */
export const openOf = (doubts: Doubts, typed: Typed, answered: readonly string[]): Doubts =>
  Object.fromEntries(
    fieldIds.map((field) => [
      field,
      doubts[field].filter((doubt) => doubt.typed === typed[field] && !answered.includes(settled(field, doubt))),
    ]),
  ) as unknown as Doubts;

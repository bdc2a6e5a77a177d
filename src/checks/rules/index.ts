import { documentRules } from './document.ts';
import { faceRules } from './face.ts';
import { readingRules } from './reading.ts';
import { togetherRules } from './together.ts';

/** Rules by subject. A rule's full id is `subject/short-id`. */
export const rules = {
  document: { ...documentRules, ...readingRules },
  face: faceRules,
  together: togetherRules,
} as const;

export type Subject = keyof typeof rules;
export type RuleId = { [S in Subject]: `${S}/${keyof (typeof rules)[S] & string}` }[Subject];

export const ruleIds = Object.entries(rules).flatMap(([subject, list]) =>
  Object.keys(list).map((short) => `${subject}/${short}` as RuleId),
);

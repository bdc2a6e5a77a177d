import * as v from 'valibot';
import { kindIds } from '../checks/kinds/index.ts';
import { type RuleId, ruleIds } from '../checks/rules/index.ts';
import { paperKinds } from '../plan/papers.ts';
import { documentIds, requestIds } from '../plan/plan.ts';
import { Problem } from '../problems.ts';
import type { Text } from './text.ts';

/**
 * What one provider asks for, as data: the published form of a pack (`pack.schema.json` beside the app is made from it).
 * A pack changes numbers, order and words, never code. A file that somebody made is taken for a stranger's words.
 */
export const PACK_VERSION = 1;

/** Levels that the app has words and a drawing for. A pack may name others, with words of its own. */
export const standardLevels = ['verified', 'verified-plus', 'enterprise'] as const;

/** What a reason for rejection leads to: a fix of a photo, a step, or what the person can do beside photos. */
export const otherFixes = ['details', 'another-document', 'wait', 'another-device', 'support'] as const;

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'small letters and digits, with hyphens between'),
  v.maxLength(24),
);
const words = (length: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(length));
const text = (length: number): v.GenericSchema<Text> =>
  v.union([
    words(length),
    v.intersect([
      v.object({ en: words(length) }),
      v.record(v.pipe(v.string(), v.regex(/^[a-zA-Z-]{2,16}$/)), words(length)),
    ]),
  ]) as v.GenericSchema<Text>;
const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

const step = v.picklist(['details', 'identity', ...kindIds]);
const limit = v.union([
  v.literal('off'),
  v.record(v.pipe(v.string(), v.maxLength(40)), v.pipe(v.number(), v.finite())),
]);
const fix = v.picklist([...ruleIds, ...kindIds.map((kind) => `step/${kind}` as const), ...otherFixes]);

const level = v.strictObject({
  id,
  /** Not needed for a standard level. */
  name: v.exactOptional(text(60)),
  what: v.exactOptional(text(160)),
  /** In order; `identity` stands for the sides of the document that the person chooses. */
  steps: v.pipe(v.array(step), v.minLength(1), v.maxLength(20)),
});

const files = v.strictObject({
  /** The first is what photos are saved as. PDF counts for papers only. */
  formats: v.pipe(v.array(v.picklist(['jpeg', 'png', 'webp', 'pdf'])), v.minLength(1)),
  minBytes: v.exactOptional(whole(0, 1e9)),
  maxBytes: v.exactOptional(whole(10_000, 1e9)),
  /** Pixels an inch on the document itself. */
  minDpi: v.exactOptional(whole(50, 1200)),
  /** Longer side of the picture, in pixels. */
  minPixels: v.exactOptional(whole(100, 20_000)),
  maxPixels: v.exactOptional(whole(100, 20_000)),
  /** Black and white is refused. */
  colour: v.exactOptional(v.boolean()),
});

const rejection = v.strictObject({
  /** The provider's own words or codes, in any language: what people paste. */
  says: v.pipe(v.array(words(200)), v.minLength(1), v.maxLength(40)),
  /** What helps, the most likely first. */
  fixes: v.pipe(v.array(fix), v.minLength(1), v.maxLength(8)),
});

export const packSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.string()),
    firstpass: v.literal(PACK_VERSION),
    id,
    name: text(60),
    /** One sentence on whom it fits. That the app belongs to no provider, the app says itself. */
    what: text(160),
    levels: v.pipe(v.array(level), v.minLength(1), v.maxLength(8)),
    /** What may be chosen, the safest first. */
    documents: v.pipe(v.array(v.picklist(documentIds)), v.minLength(1)),
    /** What to know of a document before choosing it: that some countries' are refused, for instance. */
    notes: v.exactOptional(
      v.strictObject({
        'id-card': v.exactOptional(text(200)),
        passport: v.exactOptional(text(200)),
        'driving-licence': v.exactOptional(text(200)),
      }),
    ),
    /** What some people are asked for afterwards. */
    requests: v.array(v.picklist(requestIds)),
    /** Limits that differ from the app's own, by rule and measure: `{ "document/too-small": { "documentSpan": 0.7 } }`. */
    limits: v.exactOptional(v.record(v.picklist(ruleIds), limit)),
    files,
    /** Months that a document must still be valid for. */
    validMonths: v.exactOptional(whole(0, 24)),
    papers: v.strictObject({
      kinds: v.pipe(v.array(v.picklist(paperKinds)), v.minLength(1)),
      maxAgeMonths: whole(1, 24),
    }),
    /** What is to be written by hand, where it is asked for. */
    statement: v.exactOptional(text(600)),
    review: v.strictObject({
      automaticMinutes: whole(1, 1440),
      manualDays: v.strictTuple([whole(0, 60), whole(1, 90)]),
    }),
    retry: v.strictObject({ waitHours: whole(0, 720), triesADay: whole(1, 50) }),
    rejections: v.pipe(v.array(rejection), v.maxLength(200)),
  }),
  v.forward(
    v.check(({ levels }) => new Set(levels.map(({ id }) => id)).size === levels.length, 'two levels with one id'),
    ['levels'],
  ),
  v.forward(
    v.check(
      ({ levels }) =>
        levels.every(({ id, name }) => name !== undefined || standardLevels.some((known) => known === id)),
      'a level that is not a standard one needs a name',
    ),
    ['levels'],
  ),
);

export type Pack = v.InferOutput<typeof packSchema>;
export type Level = Pack['levels'][number];
export type Limits = Partial<Record<RuleId, 'off' | Readonly<Record<string, number>>>>;

/**
 * A pack from what a file holds.
 *
 * @throws Problem `pack-newer` for a later form, `pack-unreadable` for anything else that does not fit, with the path of the first fault
 */
export function packFrom(given: unknown): Pack {
  if (v.is(v.object({ firstpass: v.pipe(v.number(), v.gtValue(PACK_VERSION)) }), given))
    throw new Problem('pack-newer');
  const found = v.safeParse(packSchema, given);
  if (found.success) return found.output;
  const [issue] = found.issues;
  const path = v.getDotPath(issue) ?? '';
  throw new Problem('pack-unreadable', { cause: issue.message, values: { path, why: issue.message } });
}

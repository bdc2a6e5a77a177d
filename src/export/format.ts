import * as v from 'valibot';
import { type FieldId, fieldIds } from '../checks/data/doubt.ts';
import { type KindId, kindIds, kindOf } from '../checks/kinds/index.ts';
import { type MeasureId, measures } from '../checks/measures/index.ts';
import { causes, type Verdict } from '../checks/rule.ts';
import { type RuleId, ruleIds } from '../checks/rules/index.ts';
import type { Signals } from '../checks/signals.ts';
import { type FramePoint, framePoint } from '../checks/space.ts';
import { documentIds } from '../plan/plan.ts';
import type { Says } from '../reading/says.ts';
import { partEntries } from './parts.ts';

/**
 * What stands in `firstpass.json`, for people to read and for the app to read again. It is taken for a stranger's words:
 * every value is checked, and verdicts and measures that this version does not know are left out.
 */
export const VERSION = 1;

const number = v.pipe(v.number(), v.finite());
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30_000));
const point = v.pipe(
  v.strictTuple([number, number]),
  v.transform(([x, y]): FramePoint => framePoint(x, y)),
);

const oval = v.object({ centre: point, rx: number, ry: number, rollDeg: number });

/** Only ever a file beside it: no folders. */
const fileName = v.pipe(v.string(), v.regex(/^\d\d-[a-z-]{1,40}\.jpg$/));
const pdfName = v.pipe(v.string(), v.regex(/^\d\d-[a-z-]{1,40}\.pdf$/));

const said = v.pipe(v.string(), v.maxLength(200));
/** A record, so that a new word of a document does not compile until it stands here. */
const says = {
  surname: said,
  givenNames: said,
  documentNumber: said,
  nationality: said,
  birthDate: said,
  expiryDate: said,
} satisfies Record<keyof Says, typeof said>;

const photo = v.object({
  file: fileName,
  /** What was handed in; the picture is of its worst page. */
  pdf: v.exactOptional(pdfName),
  width: pixels,
  height: pixels,
  quad: v.nullable(v.strictTuple([point, point, point, point])),
  oval: v.nullable(oval),
  /** What machines read on it and where; absent in files of earlier versions. */
  printed: v.exactOptional(
    v.object({ says: v.nullable(v.object(says)), place: v.pipe(v.array(point), v.maxLength(100)) }),
  ),
});

const place = v.object({
  side: v.exactOptional(v.picklist(['left', 'right', 'top', 'bottom'])),
  corner: v.exactOptional(v.picklist(['top-left', 'top-right', 'bottom-right', 'bottom-left'])),
  zone: v.exactOptional(v.picklist(['portrait', 'text', 'mrz', 'barcode', 'edge'])),
  point: v.exactOptional(point),
  radius: v.exactOptional(number),
});

const measureIds = Object.keys(measures) as MeasureId[];
const evidence = v.array(
  v.object({ measure: v.picklist(measureIds), value: number, limit: number, right: v.picklist(['below', 'above']) }),
);

/** A record, so that a new signal does not compile until it stands here. */
const signals: Record<keyof Signals, true> = {
  picture: true,
  luma: true,
  source: true,
  motion: true,
  flicker: true,
  search: true,
  document: true,
  mrz: true,
  writing: true,
  expiry: true,
  barcode: true,
  faces: true,
  face: true,
  shown: true,
  person: true,
};

const rule = v.pipe(v.string(), v.maxLength(40));
const verdict: v.GenericSchema<unknown, Verdict> = v.union([
  v.object({ rule, is: v.literal('pass'), evidence }),
  v.object({
    rule,
    is: v.literal('fix'),
    evidence,
    at: v.exactOptional(place),
    because: v.exactOptional(v.picklist(causes)),
  }),
  v.strictObject({ rule, is: v.literal('unknown'), missing: v.picklist(Object.keys(signals) as (keyof Signals)[]) }),
  v.strictObject({ rule, is: v.literal('unknown'), after: rule }),
]);

const attempt = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[0-9a-f]{1,32}$/)),
    step: v.picklist(kindIds),
    at: v.pipe(v.string(), v.isoTimestamp(), v.transform(Date.parse), number),
    source: v.picklist(['camera', 'import']),
    verdicts: v.pipe(v.array(v.unknown()), v.maxLength(200)),
    measures: v.record(v.string(), v.unknown()),
    photo: v.exactOptional(photo),
  }),
  v.transform(({ verdicts, measures, ...rest }) => ({
    ...rest,
    verdicts: verdicts.flatMap((given) => known(given, rest.step)),
    measures: Object.fromEntries(measureIds.flatMap((id) => finite(id, measures))),
  })),
);

/** As `src/packs/schema.ts` allows them. Files from before there were packs name none. */
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,23}$/));

const typed = v.pipe(v.string(), v.maxLength(1000));
const details = v.object({
  ...(Object.fromEntries(fieldIds.map((field) => [field, v.optional(typed, '')])) as Record<
    FieldId,
    v.OptionalSchema<typeof typed, ''>
  >),
  settled: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(1100))), v.maxLength(200)), []),
});

export const content = v.object({
  app: v.literal('FirstPass'),
  version: v.literal(VERSION),
  plan: v.nullable(v.object({ pack: v.optional(id, 'generic'), level: id, document: v.picklist(documentIds) })),
  attempts: v.pipe(v.array(attempt), v.maxLength(10_000)),
  details: v.optional(v.nullable(details), null),
  ...partEntries,
});

export type Content = v.InferOutput<typeof content>;

function known(given: unknown, step: KindId): Verdict[] {
  const found = v.safeParse(verdict, given);
  return found.success && ruleIds.includes(`${kindOf(step).subject}/${found.output.rule}` as RuleId)
    ? [found.output]
    : [];
}

function finite(id: MeasureId, given: Readonly<Record<string, unknown>>): [MeasureId, number][] {
  const value = Object.hasOwn(given, id) ? given[id] : null;
  return typeof value === 'number' && Number.isFinite(value) ? [[id, value]] : [];
}

import { measures as known, type MeasureId } from '../checks/measures/index.ts';
import type { Cause } from '../checks/rule.ts';
import type { RuleId, Subject } from '../checks/rules/index.ts';
import type { Place, Side } from '../checks/space.ts';
import { t, type Values } from '../i18n/index.ts';

export type RulePart = 'name' | 'headline' | 'how' | 'more';

interface Said {
  readonly subject: Subject;
  /** Short rule id. */
  readonly rule: string;
  readonly at?: Place | undefined;
  readonly because?: Cause | undefined;
  readonly measures: Readonly<Partial<Record<MeasureId, number>>>;
}

/**
 * The words for a verdict. Sides of a face, and of what somebody holds before the camera, are the person's own (their left is on
 * the right of an unmirrored frame and on the left of their mirrored preview); sides of a document are those of the picture. Measures are there under their
 * own names, rounded, and 0 where nothing was measured: without a photo, or without what they need.
 */
export function ruleWords(part: RulePart, { subject, rule, at, because, measures }: Said): string {
  const values: Record<string, string | number> = {
    side: 'other',
    corner: 'other',
    zone: 'other',
    because: 'other',
    line: 'other',
  };
  for (const id of Object.keys(known) as MeasureId[]) values[id] = roundly(measures[id] ?? 0);
  if (at?.side) values.side = subject === 'document' ? at.side : mirrored[at.side];
  // ICU names have no hyphens.
  if (at?.corner) values.corner = at.corner.replace('-', '_');
  if (because) values.because = because.replace('-', '_');
  if (at?.zone) values.zone = at.zone;
  if (at?.line) values.line = `${at.line}`;
  return t(`rule.${`${subject}/${rule}` as RuleId}.${part}`, values as Values);
}

const mirrored: Record<Side, Side> = { left: 'right', right: 'left', top: 'top', bottom: 'bottom' };

const roundly = (value: number): number => (Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 100) / 100);

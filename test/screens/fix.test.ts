import { describe, expect, test } from 'vitest';
import { ruleWords } from '../../src/advice/words.ts';
import { ruleIds, type Subject } from '../../src/checks/rules/index.ts';
import { drawings } from '../../src/components/drawings/index.ts';
import { ruleDrawing } from '../../src/components/drawings/rules.ts';

/** A link to a fix comes without a photo: nothing was measured, and no place is known. */
describe.each(ruleIds)('%s', (id) => {
  const [subject, rule] = id.split('/') as [Subject, string];

  test.each(['name', 'headline', 'how', 'more'] as const)('has its %s without a measure', (part) => {
    const words = ruleWords(part, { subject, rule, measures: {} });
    expect(words).toMatch(/\S/);
    expect(words).not.toMatch(/[{}]|undefined|NaN/);
  });

  test('is shown by a drawing', () => expect(Object.values(drawings)).toContain(ruleDrawing(id)));
});

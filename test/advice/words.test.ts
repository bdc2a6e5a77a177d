import { expect, test } from 'vitest';
import { ruleWords } from '../../src/advice/words.ts';

const document = { subject: 'document', measures: {} } as const;

test('what covers a document is called a finger only where it is one, and its corner or side is named', () => {
  const words = (because: 'finger' | undefined, corner?: 'top-left') =>
    ruleWords('headline', { ...document, rule: 'covered', because, at: { side: 'left', ...(corner && { corner }) } });
  expect(words('finger', 'top-left')).toBe('Finger at the top left');
  expect(words('finger')).toBe('Finger on the left edge');
  expect(words(undefined, 'top-left')).toBe('Uncover the top left');
  expect(words(undefined)).toBe('Uncover the left edge');
});

test('blur is mended by its cause', () => {
  const headline = (because: 'smear' | 'focus') => ruleWords('headline', { ...document, rule: 'blurred', because });
  expect(headline('smear')).toBe('Wipe the lens');
  expect(headline('focus')).toBe('Let the print get sharp');
  const how = (because: 'motion-across' | 'motion-down' | 'motion-aslant') =>
    ruleWords('how', { ...document, rule: 'shaken', because });
  expect(how('motion-across')).toContain('side to side');
  expect(how('motion-down')).toContain('up and down');
  expect(how('motion-aslant')).toBe('Rest your elbows on the table');
});

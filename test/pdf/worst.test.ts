import { expect, test } from 'vitest';
import type { Verdict } from '../../src/checks/rule.ts';
import { isPdf } from '../../src/pdf/is-pdf.ts';
import { worstOf } from '../../src/pdf/worst.ts';

const pass: Verdict = { rule: 'blank', is: 'pass', evidence: [] };
const fix = (rule: string): Verdict => ({ rule, is: 'fix', evidence: [] });

test.each<[string, Verdict[][], number]>([
  ['one page', [[pass]], 0],
  ['all right', [[pass], [pass]], 0],
  ['the second to change', [[pass], [fix('blurred')], [pass]], 1],
  ['what is said first is worse', [[fix('blurred')], [fix('too-dark')]], 1],
  ['an empty last page is no fault', [[pass], [fix('blank')]], 0],
  ['nor worse than a blurred one', [[fix('blurred')], [fix('blank')]], 0],
  ['nothing but empty pages', [[fix('blank')], [fix('blank')]], 0],
  ['an empty page first', [[fix('blank')], [pass]], 1],
])('%s', (_, pages, worst) => expect(worstOf(pages)).toBe(worst));

test.each<[string, Blob, boolean]>([
  ['by its type', new Blob(['x'], { type: 'application/pdf' }), true],
  ['by its beginning', new Blob(['%PDF-1.7\n…'], { type: 'application/octet-stream' }), true],
  ['behind what some programs put before it', new Blob(['\r\n\r\n%PDF-1.4']), true],
  ['not a picture', new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], { type: 'image/jpeg' }), false],
  ['not an empty file', new Blob([]), false],
])('a PDF is known %s', async (_, file, is) => expect(await isPdf(file)).toBe(is));

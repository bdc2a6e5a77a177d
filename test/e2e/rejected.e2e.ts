import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { ruleWords } from '../../src/advice/words.ts';
import type { Subject } from '../../src/checks/rules/index.ts';
import { en } from '../../src/i18n/en.ts';
import { allWords } from '../../src/i18n/index.ts';
import { keptOffline, test } from './harness.ts';

await allWords();

/** Each reason of the public guide, in its own words, and what the app offers first. */
const guide: readonly (readonly [words: string, first: string])[] = [
  ['Blurry Photos: The camera failed to focus, resulting in illegible text.', 'document/blurred'],
  ['Insufficient Lighting: Too dark to see information', 'document/too-dark'],
  ['Overexposure, or reflections obscuring parts of the document.', 'document/glare'],
  ['Obscured Documents: Fingers covering critical information on the document.', 'document/covered'],
  ['Document Too Small: The document occupies too small a portion of the frame', 'document/too-small'],
  ['Incomplete Document: The photo does not capture the full borders of the document.', 'document/cut-off'],
  ['Use of Copies or Screenshots: Original physical documents must be photographed.', 'document/photocopy'],
  ['Face is too dark for the camera to capture enough facial features.', 'face/too-dark'],
  ['Strong Light or Backlighting: Face is overexposed or silhouetted.', 'face/backlit'],
  ['Obstructions: Reflective glasses, masks, hats, etc., obscuring the face.', 'face/glasses'],
  ['Significant Difference from ID: Heavy makeup, major changes in facial hair', 'step/selfie'],
  ['Dirty or Blurry Camera: Smudges or scratches on the front camera.', 'face/smeared-lens'],
  ['Incomplete Actions: Failure to perform required movements smoothly or correctly.', 'rehearsal'],
  ['Unclear Document Photo: Retake with better clarity.', 'document/blurred'],
  ['Expired Document: Use a valid document.', 'another-document'],
  ['Mismatched Information: Carefully check name, document number, and date of birth.', 'details'],
  ['Unsupported Document Type: Use an ID card or passport instead.', 'another-document'],
  [
    'Detected "Refilling" or Digital Copy: Do not take photos of a document displayed on a screen',
    'document/photocopy',
  ],
  [
    'Invalid Proof of Address: Must be within the last 3 months and show your name and address.',
    'step/proof-of-address',
  ],
  ['Address Mismatch: Ensure the document address matches the residential address.', 'details'],
  [
    'Unaccepted Document Type: bank statements and utility bills are accepted, but informal documents may not be.',
    'step/proof-of-address',
  ],
];

test('each reason of the guide leads to what helps, offline; it is remembered, with when to try again', async ({
  host,
  visit,
}) => {
  const served = await host();
  const { page, context } = await visit();
  await page.goto(served.url);
  await keptOffline(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: en['start.rejected'] }).click();
  const box = page.getByRole('textbox', { name: en['rejected.words'] });
  for (const [words, first] of guide) {
    await box.fill(words);
    await page.getByRole('button', { name: en['rejected.find'] }).click();
    const found = page.locator('.found', { hasText: words }).first();
    const help = (await found.locator('.first').first().textContent())?.trim();
    expect([words, help]).toEqual([words, helpOf(first)]);
  }

  // From the last of those that name a photo's fault, the way to the photo.
  await box.fill(guide[0]?.[0] ?? '');
  await page.getByRole('button', { name: en['rejected.find'] }).click();
  await page.getByRole('button', { name: en['rejected.remember'] }).click();
  await page.getByRole('link', { name: en['rejected.remembered'] }).click();
  await page.getByText(/Try again from/).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: en['standing.remind'] }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toMatch(/BEGIN:VEVENT[\s\S]*BEGIN:VALARM/);

  const summary = page.waitForEvent('download');
  await page.getByRole('button', { name: en['attempts.summary'] }).click();
  expect(await readFile(await (await summary).path(), 'utf8')).toContain(en['reason.blurred']);

  // Handed in again: what to expect, still there after closing.
  await page.getByRole('button', { name: en['standing.submit'] }).click();
  await page.getByText(/Handed in/).waitFor();
  await page.reload();
  await page.getByText(/Handed in/).waitFor();
  await page.getByRole('button', { name: en['standing.answer.approved'] }).click();
  await page.getByText(/Passed/).waitFor();
}, 120_000);

function helpOf(fix: string): string {
  if (fix === 'rehearsal') return en['helps.rehearsal'];
  if (fix === 'details' || fix === 'another-document') return en[`helps.${fix}`];
  if (fix === 'step/selfie') return en['helps.step'].replace('{step}', en['kind.selfie.name']);
  if (fix === 'step/proof-of-address') return en['helps.step'].replace('{step}', en['kind.proof-of-address.name']);
  const [subject, rule] = fix.split('/') as [Subject, string];
  return ruleWords('headline', { subject, rule, measures: {} });
}

import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { KindId } from '../../src/checks/kinds/index.ts';
import { en } from '../../src/i18n/en.ts';
import { generic } from '../../src/packs/providers/generic.ts';
import { linkTo } from '../../src/plan/links.ts';
import { type Plan, stepsOf } from '../../src/plan/plan.ts';
import { heldScene } from '../fixtures/held-scene.ts';
import { faceScene } from '../fixtures/scenes.ts';
import { shared, sharedIsHere } from '../fixtures/shared.ts';
import { looksRight } from './coaching.ts';
import { test } from './harness.ts';

/** From a link to the files for the provider, without a network: each level and each kind of document once. */
// Every photo is judged by the real models; a slow machine may take its time.
const PATIENCE_MS = 300_000;
const PHOTO_MS = 60_000;

const page4 = () => readFile(shared('documents/0059-clean.jpg'));
const pictures: Readonly<Record<KindId, () => Promise<Buffer>>> = {
  'id-front': () => readFile(shared('documents/0014-clean.jpg')),
  'id-back': () => readFile(shared('documents/0005-clean.jpg')),
  passport: () => readFile(shared('documents/0002-clean.jpg')),
  'licence-front': () => readFile(shared('documents/0017-clean.jpg')),
  'licence-back': () => readFile(shared('documents/0008-clean.jpg')),
  'proof-of-address': page4,
  statement: page4,
  'business-licence': page4,
  'company-articles': page4,
  'company-owners': page4,
  'company-authority': page4,
  selfie: faceScene,
  'selfie-with-document': () => heldScene([0.5, 0.72]),
};

const journeys: readonly (readonly [name: string, plan: Plan, extras: readonly KindId[]])[] = [
  ['Verified with a passport', { pack: 'generic', level: 'verified', document: 'passport' }, ['selfie-with-document']],
  ['Verified Plus with an ID card', { pack: 'generic', level: 'verified-plus', document: 'id-card' }, []],
  [
    'Enterprise with a driving licence',
    { pack: 'generic', level: 'enterprise', document: 'driving-licence' },
    ['statement'],
  ],
];

describe.skipIf(!sharedIsHere)('from a link to the files for the provider, offline', () => {
  for (const [name, plan, extras] of journeys) {
    test(
      name,
      async ({ host, visit }) => {
        const served = await host();
        const { page } = await visit();
        await page.goto(`${served.url}${linkTo({ to: 'checklist', ...plan })}`);
        await page.getByRole('button', { name: en['checklist.shared.take'] }).click();
        await page.getByRole('button', { name: en['checklist.offline.get'] }).click();
        await page.getByText(en['checklist.offline.ready']).waitFor({ timeout: PHOTO_MS });
        // From here on there is no host any more.
        await served.close();
        await page.reload();

        const steps = stepsOf(generic, plan);
        for (const step of [...steps, ...extras]) await photograph(page, served.url, step);
        await page.getByText(en['checklist.done.title']).waitFor();
        expect(await page.locator('fp-checklist fp-steps .state').allTextContents()).toEqual(
          expect.arrayContaining(steps.map(() => en['checklist.state.right'])),
        );

        await page.getByRole('link', { name: en['send.open'] }).click();
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: en['send.all'] }).click({ timeout: PHOTO_MS });
        const files = Object.keys(unzipSync(await readFile(await (await download).path())));
        for (const step of [...steps, ...extras]) expect(files.join(' ')).toContain(step);
      },
      PATIENCE_MS,
    );
  }
});

/** Chooses a picture for a step and keeps it. It must look right. */
async function photograph(page: Page, url: string, step: KindId): Promise<void> {
  await page.goto(`${url}#/1/step/${step}`);
  await page.locator('fp-step h1', { hasText: en[`kind.${step}.name`] }).waitFor();
  if (step === 'proof-of-address') await page.getByLabel(en['paper.kind.utility-bill']).check();
  const photo = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await pictures[step]() };
  await page.locator('fp-step input[type=file]').setInputFiles(photo);
  await looksRight(page, en, PHOTO_MS);
  if (step === 'proof-of-address') {
    const issued = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel(en['paper.date.ask']).fill(issued);
    await page.locator('fp-paper .age.fine').waitFor();
  }
  await page.getByRole('button', { name: en['review.keep'], exact: true }).click();
  await page.getByRole('heading', { name: en['checklist.title'] }).waitFor();
}

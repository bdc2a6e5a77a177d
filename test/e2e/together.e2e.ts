import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { HELD_SIZE, heldScene } from '../fixtures/held-scene.ts';
import { sharedIsHere } from '../fixtures/shared.ts';
import { looksRight } from './coaching.ts';
import { film } from './film.ts';
import { test } from './harness.ts';

/** A selfie with the document: the finder and the face models on the same frames, from the checklist to the photo that is kept. */
// It waits for a camera and for models, as a person does.
const PATIENCE_MS = 240_000;

test.skipIf(!sharedIsHere)(
  'nothing held, then before the face, then right, and the photo is kept',
  async ({ host, visit }) => {
    const served = await host();
    const camera = await film(
      [
        { picture: await heldScene(null), frames: 450 },
        { picture: await heldScene([0.5, 0.46]), frames: 300 },
        { picture: await heldScene([0.5, 0.72]), frames: 600 },
      ],
      HELD_SIZE.width,
      HELD_SIZE.height,
    );
    const { page } = await visit({ camera: { film: camera } });
    await page.goto(`${served.url}#/choose/generic/verified`);
    await page.locator('fp-choose a[href="#/checklist"]').first().click();
    await page.locator('fp-extras').getByText(en['kind.selfie-with-document.name']).click();
    await page.locator('fp-step .actions .primary').click();
    await page.locator('fp-coach').waitFor();

    for (const rule of ['no-document', 'overlapping'] as const) {
      await page.locator('fp-plate').getByText(en[`rule.together/${rule}.headline`]).waitFor({ timeout: 90_000 });
    }
    await looksRight(page, en, 90_000);
    await page.getByRole('button', { name: en['review.keep'] }).click();
    await page.locator('fp-extras').getByText(en['checklist.state.right']).waitFor();
  },
  PATIENCE_MS,
);

test.skipIf(!sharedIsHere)(
  'a photo from a file that an app has mirrored is to be taken again',
  async ({ host, visit }) => {
    const served = await host();
    const { page } = await visit();
    await page.goto(`${served.url}#/1/step/selfie-with-document`);
    expect(await heading(page, await heldScene([0.5, 0.72], true))).toBe(en['rule.together/mirrored.headline']);
    await page
      .getByRole('button', { name: en['shell.back'] })
      .or(page.getByRole('link', { name: en['shell.back'] }))
      .click();
    expect(await heading(page, await heldScene([0.5, 0.72]))).toBe(en['review.right']);
  },
  PATIENCE_MS,
);

/** What is said of a photo from a file. */
async function heading(page: Page, picture: Buffer): Promise<string | null> {
  await page
    .locator('fp-step input[type=file]')
    .setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: picture });
  const said = page.locator('fp-review h1');
  await said.waitFor({ timeout: 90_000 });
  return said.textContent();
}

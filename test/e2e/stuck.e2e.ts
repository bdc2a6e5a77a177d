import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { darker, drawnCard } from '../fixtures/scenes.ts';
import { test } from './harness.ts';

test('the same three times in a row is answered by another way', { timeout: 120_000 }, async ({ host, visit }) => {
  const { url } = await host();
  const { page } = await visit();
  const buffer = await darker(await drawnCard(), 0.2);
  await page.goto(`${url}#/1/step/id-front`);
  const otherWay = page.locator('fp-step .stuck');
  for (const time of [1, 2, 3]) {
    await page.locator('fp-step input[type=file]').setInputFiles({ name: 'dark.jpg', mimeType: 'image/jpeg', buffer });
    const headline = page.locator('fp-review h1', { hasText: en['rule.document/too-dark.headline'] });
    await headline.waitFor();
    expect(await otherWay.count(), `after ${time}`).toBe(time < 3 ? 0 : 1);
    // Back to the page before the camera, where another file can be chosen.
    if (time < 3) {
      await page.goBack();
      await headline.waitFor({ state: 'detached' });
    }
  }
  await otherWay.getByRole('link', { name: en['review.stuck.fix'] }).click();
  await page.locator('fp-fix h1', { hasText: en['rule.document/too-dark.headline'] }).waitFor();
});

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { words as ar } from '../../src/i18n/languages/ar.ts';
import { linkKinds } from '../../src/plan/link-kinds.ts';
import { type LinkTarget, linkTo } from '../../src/plan/links.ts';
import { keptOffline, test } from './harness.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** One link of each kind, and the heading that it leads to. */
const targets = {
  checklist: [
    { to: 'checklist', pack: 'exchange', level: 'verified', document: 'passport' },
    en['checklist.shared.title'],
  ],
  step: [{ to: 'step', step: 'selfie' }, en['kind.selfie.name']],
  fix: [{ to: 'fix', rule: 'document/too-small' }, en['rule.document/too-small.headline']],
  rehearsal: [{ to: 'rehearsal' }, en['rehearsal.title']],
  reason: [{ to: 'reason', reason: 'tries' }, en['reason.tries']],
  video: [{ to: 'video' }, en['video.title']],
  device: [{ to: 'device' }, en['device.title']],
} satisfies Record<(typeof linkKinds)[number], readonly [LinkTarget, string]>;

test('a link of each kind opens just that, offline, in a new tab', async ({ host, visit }) => {
  const { url } = await host();
  const { page, context } = await visit();
  await page.goto(url);
  await keptOffline(page);
  await context.setOffline(true);
  for (const kind of linkKinds) {
    const [target, title] = targets[kind];
    for (const link of [linkTo(target), linkTo(target, 'en')]) {
      const tab = await context.newPage();
      await tab.goto(`${url}${link}`);
      await heading(tab, title);
      await tab.close();
    }
  }
});

describe('a link in somebody’s language', () => {
  const link = linkTo({ to: 'fix', rule: 'document/too-small' }, 'ar');

  test('opens in it on a first visit', async ({ host, visit }) => {
    const { url } = await host();
    const { page } = await visit();
    await page.goto(`${url}${link}`);
    await heading(page, ar['rule.document/too-small.headline']);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  });

  test('does not take away what was chosen on the device', async ({ host, visit }) => {
    const { url } = await host();
    const { page, context } = await visit();
    await page.goto(`${url}#/settings`);
    await page.getByRole('button', { name: 'English', exact: true }).click();
    const tab = await context.newPage();
    await tab.goto(`${url}${link}`);
    // The choice is on its way to the storage while the tab opens.
    await expect
      .poll(async () => {
        await tab.reload();
        return tab.getByRole('heading', { level: 1 }).innerText();
      })
      .toBe(en['rule.document/too-small.headline']);
  });

  test('that the app does not speak opens as the device is set', async ({ host, visit }) => {
    const { url } = await host();
    const { page } = await visit();
    await page.goto(`${url}${linkTo({ to: 'rehearsal' }, 'tlh')}`);
    await heading(page, en['rehearsal.title']);
  });
});

test('a support person makes a link in three clicks, offline; it opens in the customer’s language', async ({
  host,
  visit,
}) => {
  const { url } = await host();
  const { page, context } = await visit();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(url);
  await keptOffline(page);
  await context.setOffline(true);
  await page.goto(`${url}#/link`);
  await page.getByRole('button', { name: en['link.to.fix'] }).click();
  await page.getByRole('searchbox', { name: en['link.search'] }).pressSequentially('closer document');
  await page.getByRole('button', { name: en['rule.document/too-small.headline'] }).first().click();
  await page.getByText(`${url}#/1/fix/document/too-small`, { exact: true }).waitFor();
  await page.getByRole('button', { name: 'العربية', exact: true }).click();
  await page.getByText(ar['link.sentence.fix'], { exact: true }).waitFor();
  await page.getByRole('button', { name: en['link.copy.message'] }).click();
  await page.getByRole('button', { name: en['link.copied.message'] }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${ar['link.sentence.fix']}\n${url}#/2/ar/fix/document/too-small`);
  const tab = await context.newPage();
  await tab.goto(copied.split('\n').at(-1) ?? '');
  await heading(tab, ar['rule.document/too-small.headline']);
});

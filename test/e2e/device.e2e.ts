import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { keptOffline, test } from './harness.ts';

const line = (page: Page, part: 'camera' | 'picture' | 'browser' | 'offline' | 'address' | 'window') =>
  page.locator('fp-check-line').filter({ has: page.getByText(en[`device.${part}.name`], { exact: true }) });
const look = (page: Page) => page.getByRole('button', { name: en['device.do.look'] }).click();

test('from the start screen, offline: browser, cameras and what they deliver, the part that is missing', async ({
  host,
  visit,
}) => {
  const { url } = await host();
  const { page, context } = await visit({ camera: { devices: 2 } });
  await page.goto(url);
  await keptOffline(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: en['start.device'] }).click();
  await page.getByRole('heading', { level: 1, name: en['device.title'] }).waitFor();
  expect(new URL(page.url()).hash).toBe('#/1/device');
  await line(page, 'browser').getByText('has everything that is needed').waitFor();
  await line(page, 'address').getByText(en['device.address.ready']).waitFor();
  await line(page, 'camera').getByText(en['device.camera.unlooked']).waitFor();

  await look(page);
  await line(page, 'picture')
    .getByText(/\d{3,4} × \d{3,4} pixels, \d+ pictures? a second/)
    .waitFor();
  await line(page, 'camera').getByText('2 cameras').waitFor();
  await line(page, 'offline').getByText(en['device.offline.faces']).waitFor();
  await page.getByText('One thing to do first', { exact: true }).waitFor();
});

test('the part that sees faces is got there; then the device is ready', async ({ host, visit }) => {
  const { url } = await host();
  const { page } = await visit({ camera: { devices: 2 } });
  await page.goto(`${url}#/1/device`);
  await look(page);
  await page.getByRole('button', { name: /Get it now/ }).click();
  await line(page, 'offline').getByText(en['device.offline.ready']).waitFor();
  await page.getByText(en['device.sum.ready'], { exact: true }).waitFor();
  await page.getByRole('link', { name: en['device.begin'] }).click();
  await page.getByRole('heading', { level: 1, name: en['choose.pack.title'] }).waitFor();
});

test('a camera that is not allowed is explained', async ({ host, visit }) => {
  const { url } = await host();
  const { page } = await visit({ camera: 'denied' });
  await page.goto(`${url}#/1/device`);
  const refused = line(page, 'camera').getByText(en['device.camera.denied']);
  // Where the browser tells of an earlier refusal, there is nothing to ask first.
  if (!(await refused.isVisible())) await look(page);
  await refused.waitFor();
  await page.getByRole('button', { name: en['device.do.how-to-allow'] }).click();
  await line(page, 'camera').locator('.numbered').waitFor();
  expect(await page.getByRole('button', { name: en['device.do.look'] }).isEnabled()).toBe(true);
});

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { atRest, eyesClosed, mouthOpen, SMALL_CAMERA, there } from '../fixtures/drawn-movements.ts';
import { film, type Scene } from './film.ts';
import { test } from './harness.ts';

/** A face of known movements before the camera, the real face model, and what the person is told of it. */
// The film is half a minute long, and a slow machine may have to wait for its next round.
const PATIENCE_MS = 240_000;

const cameraOf = async (scenes: readonly Scene[]) => ({
  film: await film(scenes, SMALL_CAMERA.width, SMALL_CAMERA.height),
});

test(
  'each movement is asked for, seen, measured and praised; one that was too small is asked for again',
  async ({ host, visit }) => {
    const served = await host();
    const pause = await atRest(3.6);
    const { page, context } = await visit({
      camera: await cameraOf([
        ...[pause, await eyesClosed(1.2), pause, await mouthOpen(1.2)],
        ...[pause, ...(await there({ yawDeg: 15 })), pause, ...(await there({ yawDeg: 30 }))],
        ...[pause, ...(await there({ yawDeg: -30 })), pause, ...(await there({ pitchDeg: -25 }))],
      ]),
    });
    await inOrder(page);
    await page.goto(`${served.url}#/1/step/selfie`);
    await page.getByRole('link', { name: en['rehearsal.title'] }).click();
    await page.getByText(en['rehearsal.practice.title']).waitFor();
    await open(page);

    const said: string[] = [];
    const over = page.getByRole('heading', { name: en['rehearsal.over.all'] });
    const look = async (): Promise<boolean> => {
      const now = await plateOf(page);
      if (now && now !== said.at(-1)) said.push(now);
      return over.isVisible();
    };
    await expect
      .poll(look, { timeout: PATIENCE_MS - 60_000, interval: 40 })
      .toBe(true)
      .catch((error) => {
        throw new Error(`The practice did not end; it said: ${said.join(' | ')}`, { cause: error });
      });

    // On the meter, not in a plain frame: it was told how far it went.
    expect(
      said.some((words) => /^Once more, a little further That was 1[2-9]°/.test(words)),
      said.join(' | '),
    ).toBe(true);
    const rows = await page.locator('.results li').allTextContents();
    expect(rows).toHaveLength(5);
    const [blink, mouth, left, right, nod] = rows.map((row) => row.replace(/\s+/g, ' '));
    // How long it was depends on how many of its frames a slow machine sees; that it is in seconds does not.
    const closed = numberIn(blink, /Eyes closed for ([\d.]+) seconds/);
    expect(closed).toBeGreaterThanOrEqual(0.2);
    expect(closed).toBeLessThan(3);
    expect(numberIn(mouth, /Opened by (\d+) mm/)).toBeGreaterThanOrEqual(20);
    expect(numberIn(left, /Turned by (\d+)°/)).toBeCloseTo(30, -1);
    expect(numberIn(right, /Turned by (\d+)°/)).toBeCloseTo(30, -1);
    expect(numberIn(nod, /Lowered by (\d+)°/)).toBeGreaterThanOrEqual(12);

    // Nothing of it is kept, and the way goes on.
    expect(context.pages()).toHaveLength(1);
    await page.getByRole('link', { name: en['rehearsal.selfie'] }).click();
    await page.getByRole('heading', { name: en['kind.selfie.name'] }).waitFor();
  },
  PATIENCE_MS,
);

test(
  'by a link; what cannot be done is left out, and "back" leaves the camera',
  async ({ host, visit }) => {
    const served = await host();
    const { page } = await visit({ camera: await cameraOf([await atRest(2)]) });
    await page.goto(`${served.url}#/1/rehearsal`);
    await open(page);
    const skip = page.getByRole('button', { name: en['rehearsal.skip'] });
    await page.locator('fp-extent[data-shown]').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: en['rehearsal.title'] }).waitFor();
    expect(new URL(page.url()).hash).toBe('#/1/rehearsal');

    await open(page);
    for (let i = 1; i <= 5; i++) {
      await page.getByText(`${i} of 5`).waitFor();
      await skip.click();
    }
    await page.getByRole('heading', { name: en['rehearsal.over.some'] }).waitFor();
    expect(await page.locator('.results li').allTextContents()).toHaveLength(5);
    expect(await page.locator('.results').getByText(en['rehearsal.skipped']).count()).toBe(5);
    await page.getByRole('button', { name: en['rehearsal.again'] }).click();
    await page.getByText('1 of 5').waitFor();
  },
  PATIENCE_MS,
);

test('with a limit, time runs out and comes again', async ({ host, visit }) => {
  const served = await host();
  const { page } = await visit({ camera: await cameraOf([await atRest(2)]) });
  await page.goto(`${served.url}#/1/rehearsal`);
  await page.getByRole('switch', { name: en['rehearsal.limit'] }).click();
  await open(page);
  await page.getByText(/^[1-5] s left$/).waitFor();
  await page.getByText(en['rehearsal.say.late.headline']).first().waitFor();
  await page.getByText('5 s left').waitFor();
});

/** The order of the list instead of one by chance: that of the film. */
const inOrder = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Math.random = () => 1 - 2 ** -20;
  });

async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: en['step.camera'] }).click();
  await page.locator('fp-practice').waitFor();
}

/** Headline and line of the plate; `null` where it is not there. */
const plateOf = (page: Page): Promise<string | null> =>
  page
    .locator('fp-plate')
    .evaluate(
      (plate) => [...(plate.shadowRoot?.querySelectorAll('p') ?? [])].map((p) => p.textContent).join(' '),
      null,
      {
        timeout: 300,
      },
    )
    .catch(() => null);

const numberIn = (text: string | undefined, pattern: RegExp): number => Number(pattern.exec(text ?? '')?.[1]);

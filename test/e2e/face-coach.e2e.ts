import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { linkTo } from '../../src/plan/links.ts';
import { CAMERA, darker, faceScene, smaller } from '../fixtures/scenes.ts';
import { shared, sharedIsHere } from '../fixtures/shared.ts';
import { headlinesUntilPhoto, looksRight } from './coaching.ts';
import { film } from './film.ts';
import { test } from './harness.ts';

/** A slow machine may take its time for the model and for each advice. */
const PATIENCE_MS = 180_000;

test.skipIf(!sharedIsHere)(
  'a face that is too far, in the dark and turned away is led to a good photo',
  async ({ host, visit }) => {
    const good = await faceScene();
    const scenes = [
      { picture: await smaller(good, 0.4), frames: 450 },
      { picture: await darker(good, 0.2), frames: 150 },
      { picture: shared('faces/sample_test_n13.jpg'), frames: 150 },
      { picture: good, frames: 450 },
    ];
    const { page } = await visit({ camera: { film: await film(scenes, CAMERA.width, CAMERA.height) } });
    const served = await host();
    await page.goto(`${served.url}${linkTo({ to: 'step', step: 'selfie' })}`);
    await page.getByRole('button', { name: en['step.camera'] }).click();

    const headlines = await headlinesUntilPhoto(page, 120_000);
    const wanted: readonly (string | RegExp)[] = [
      en['rule.face/too-far.headline'],
      en['rule.face/too-dark.headline'],
      /^Turn a little/,
      en['coach.hold.headline'],
      en['coach.taken.headline'],
    ];
    expect(inOrder(headlines, wanted), headlines.join(' | ')).toBe(true);
    await looksRight(page);
  },
  PATIENCE_MS,
);

/** Whether all were shown in this order, whatever else was: the camera plays in a loop and may be opened in its middle. */
function inOrder(headlines: readonly string[], wanted: readonly (string | RegExp)[]): boolean {
  let next = 0;
  for (const headline of headlines) {
    const sought = wanted[next];
    if (sought !== undefined && (typeof sought === 'string' ? headline === sought : sought.test(headline))) next++;
  }
  return next === wanted.length;
}

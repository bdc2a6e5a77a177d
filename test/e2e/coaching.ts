import { IntlMessageFormat } from 'intl-messageformat';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RuleId } from '../../src/checks/rules/index.ts';
import type { Place } from '../../src/checks/space.ts';
import type { Catalogue, LanguageId } from '../../src/i18n/index.ts';

/** Opens the camera of a step by its button and waits for the photo. Every headline that the coach showed on the way. */
export async function photograph(page: Page, button: string): Promise<string[]> {
  await page.getByRole('button', { name: button }).click();
  return headlinesUntilPhoto(page, 80_000);
}

/** Every headline that the coach shows until there is a photo, for so many milliseconds at most. */
export async function headlinesUntilPhoto(page: Page, timeout: number): Promise<string[]> {
  const headlines: string[] = [];
  const look = async (): Promise<boolean> => {
    const now = await page
      .locator('fp-plate .headline')
      .textContent({ timeout: 300 })
      .catch(() => null);
    if (now && now !== headlines.at(-1)) headlines.push(now);
    return page.locator('fp-review h1').isVisible();
  };
  await expect
    .poll(look, { timeout, interval: 40 })
    .toBe(true)
    .catch((error) => {
      throw new Error(`No photo was taken; the coach said: ${headlines.join(' | ')}`, { cause: error });
    });
  return headlines;
}

/** The headline of a rule in a language, for the place where the fault was seen. */
export const headline = (id: LanguageId, words: Catalogue, rule: RuleId, at: Place = {}): string =>
  String(
    new IntlMessageFormat(words[`rule.${rule}.headline`], id).format({
      side: at.side ?? 'other',
      corner: at.corner?.replace('-', '_') ?? 'other',
      zone: at.zone ?? 'other',
      line: at.line ?? 'other',
      because: 'other',
      documentMm: 86,
      upsideDown: 0,
    }),
  );

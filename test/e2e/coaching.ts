import { IntlMessageFormat } from 'intl-messageformat';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RuleId } from '../../src/checks/rules/index.ts';
import type { Place } from '../../src/checks/space.ts';
import { en } from '../../src/i18n/en.ts';
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

/** Waits until the photo is said to look right, in whatever language; else tells what was said, and by which numbers. */
export async function looksRight(page: Page, words: Catalogue = en, timeout = 40_000): Promise<void> {
  const review = page.locator('fp-review');
  await review
    .locator('h1', { hasText: words['review.right'] })
    .waitFor({ timeout })
    .catch(async (error) => {
      const texts = await review.evaluateAll((found) =>
        found.map(({ shadowRoot }) =>
          [...(shadowRoot?.querySelectorAll('.verdict, .others, fp-measurements') ?? [])]
            .map((part) => (part.shadowRoot ?? part).textContent?.replace(/\s+/g, ' ').trim())
            .join(' | '),
        ),
      );
      throw new Error(`It does not look right: ${texts.join(' ') || 'there is no review'}`, { cause: error });
    });
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

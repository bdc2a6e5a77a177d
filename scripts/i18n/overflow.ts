import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { type Catalogue, directionOf, type LanguageId, type MessageId } from '../../src/i18n/index.ts';
import { findBrowser } from '../browser.ts';
import { variants } from './variants.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The plate keeps room for so many lines of the headline on the narrowest phone: beyond it, everything jumps. */
const LINES = 2;
const WIDTH = 320;

export interface TooLong {
  readonly id: MessageId;
  readonly text: string;
  readonly lines: number;
}

export type Overflow = (language: LanguageId, catalogue: Catalogue) => Promise<readonly TooLong[]>;

/** Measures the coach's headlines on its own plate, in the browser's own fonts, on a phone of 320 px. */
export async function overflowing<T>(use: (measure: Overflow) => Promise<T>): Promise<T> {
  const server = await createServer({ root, logLevel: 'error', server: { port: 0 } });
  await server.listen();
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env, args: [...args], chromiumSandbox: false });
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 640 } });
    await page.goto(`${server.resolvedUrls?.local[0]}gallery/index.html#advice`);
    await page.locator('fp-plate').first().waitFor();
    return await use((language, catalogue) => measure(page, language, catalogue));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(page: Page, language: LanguageId, catalogue: Catalogue): Promise<readonly TooLong[]> {
  const headlines = (Object.keys(catalogue) as MessageId[])
    .filter((id) => /^(rule|coach|rehearsal)\..*headline$/.test(id))
    .flatMap((id) => variants(catalogue[id], language).map((text) => ({ id, text })));
  const dir = directionOf(language);
  const lines = await page.evaluate(
    async ({ texts, language, dir, width }) => {
      Object.assign(document.documentElement, { lang: language, dir });
      const plate = document.createElement('fp-plate') as HTMLElement & {
        headline: string;
        updateComplete: Promise<unknown>;
      };
      // As wide as on the screen: 12 px of the picture stay free on both sides.
      plate.style.cssText = `position: absolute; inset-block-start: 0; inline-size: ${width - 24}px`;
      document.body.append(plate);
      const counts: number[] = [];
      for (const text of texts) {
        plate.headline = text;
        await plate.updateComplete;
        const shown = plate.shadowRoot?.querySelector('.headline') as HTMLElement;
        counts.push(
          Math.round(shown.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(shown).lineHeight)),
        );
      }
      plate.remove();
      return counts;
    },
    { texts: headlines.map(({ text }) => text), language, dir, width: WIDTH },
  );
  return headlines.map((headline, i) => ({ ...headline, lines: lines[i] ?? 0 })).filter(({ lines }) => lines > LINES);
}

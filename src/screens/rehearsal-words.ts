import { language, t } from '../i18n/index.ts';
import { type Movement, type MovementId, movements } from '../rehearsal/movements.ts';
import type { Result } from '../rehearsal/rehearsal.ts';
import type { Saying } from '../rehearsal/saying.ts';

const formats: Readonly<Record<Movement['unit'], Intl.NumberFormatOptions>> = {
  deg: { style: 'unit', unit: 'degree', unitDisplay: 'narrow' },
  mm: { style: 'unit', unit: 'millimeter' },
  share: { style: 'percent' },
};

/** How far, as people say it: "12°", "20 mm", "70%". */
export const amount = (id: MovementId, value: number): string =>
  new Intl.NumberFormat(language(), { ...formats[movements[id].unit], maximumFractionDigits: 0 }).format(
    Math.max(0, value),
  );

export const enough = (id: MovementId): string => amount(id, movements[id].enough);

/** What was done: how far, and how fast. */
export const doneWords = ({ movement, peak, ms }: Extract<Result, { is: 'done' }>): string =>
  t(`rehearsal.${movement}.done`, values(movement, peak, ms));

/** Headline and line under it of what is said now. */
export function sayingWords({ id, movement, value = 0, ms = 0, waiting }: Saying): { headline: string; how: string } {
  const filled = values(movement, value, ms);
  switch (id) {
    case 'ask':
      return {
        headline: t(`rehearsal.${movement}.headline`),
        how: waiting ? t('rehearsal.waiting') : t(`rehearsal.${movement}.how`),
      };
    case 'back':
    case 'done':
      return { headline: t(`rehearsal.say.${id}.headline`), how: t(`rehearsal.${movement}.${id}`, filled) };
    default:
      return { headline: t(`rehearsal.say.${id}.headline`, filled), how: t(`rehearsal.say.${id}.how`, filled) };
  }
}

const values = (movement: MovementId, value: number, ms: number) => ({
  movement: movement.replaceAll('-', '_'),
  value: amount(movement, value),
  enough: enough(movement),
  seconds: ms / 1000,
});

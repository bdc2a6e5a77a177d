import { coach } from './en/coach.ts';
import { details } from './en/details.ts';
import { device } from './en/device.ts';
import { first } from './en/first.ts';
import { links } from './en/links.ts';
import { packs } from './en/packs.ts';
import { papers } from './en/papers.ts';
import { rehearsal } from './en/rehearsal.ts';
import { rules } from './en/rules.ts';
import { send } from './en/send.ts';
import { settings } from './en/settings.ts';
import { steps } from './en/steps.ts';
import { together } from './en/together.ts';
import { video } from './en/video.ts';
import { waysBack } from './en/ways-back.ts';

/**
 * English: the type of all languages. ICU MessageFormat. Sentence case, a verb first, what to do before why, no blame;
 * never "error", "invalid", "failed", "detected".
 */
export const en = {
  ...rules,
  ...details,
  ...first,
  ...papers,
  ...together,
  ...device,
  ...links,
  ...packs,
  ...send,
  ...video,
  ...waysBack,
  ...coach,
  ...steps,
  ...settings,
  ...rehearsal,
};

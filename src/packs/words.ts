import { language, t } from '../i18n/index.ts';
import { type Level, type Pack, standardLevels } from './schema.ts';
import { textIn } from './text.ts';

export const packName = ({ name }: Pack): string => textIn(name, language());
export const packWhat = ({ what }: Pack): string => textIn(what, language());

/** As the provider calls it. */
export function levelName({ id, name }: Level): string {
  if (name) return textIn(name, language());
  const standard = standardLevels.find((known) => known === id);
  return standard ? t(`level.${standard}.name`) : id;
}

/** In one line; nothing where the pack says nothing. */
export function levelWhat({ id, what }: Level): string {
  if (what) return textIn(what, language());
  const standard = standardLevels.find((known) => known === id);
  return standard ? t(`level.${standard}.what`) : '';
}

/** Words of a pack: the same for everybody, or by language (BCP 47 tags as in `src/i18n`), English at least. */
export type Text = string | ({ readonly en: string } & Readonly<Record<string, string>>);

/** In the language asked for, else in a related one (`zh-Hant` for `zh-Hans`, `pt` for `pt-BR`), else in English. */
export function textIn(text: Text, language: string): string {
  if (typeof text === 'string') return text;
  const base = language.split('-')[0] as string;
  const related = Object.keys(text).find((id) => id.split('-')[0] === base);
  return text[language] ?? (related === undefined ? undefined : text[related]) ?? text.en;
}

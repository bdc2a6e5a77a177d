/** BCP 47 tag: `en`, and the name of each file of `languages`. Adding a language is adding its file. */
export type LanguageId = string;

const names = new Map<LanguageId, string>();

/** Its own name for itself, as browsers know it (CLDR): "Español". Asked of the browser once: the frame shows all at every change. */
export function nameOf(id: LanguageId): string {
  const known = names.get(id) ?? ownName(id);
  names.set(id, known);
  return known;
}

function ownName(id: LanguageId): string {
  const name = id === 'id' ? 'Bahasa Indonesia' : new Intl.DisplayNames([id], { type: 'language' }).of(id);
  return name ? name.charAt(0).toLocaleUpperCase(id) + name.slice(1) : id;
}

/** Scripts that are written from right to left and that browsers' languages use. */
const fromTheRight = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

export const directionOf = (id: LanguageId): 'ltr' | 'rtl' =>
  fromTheRight.has(new Intl.Locale(id).maximize().script ?? '') ? 'rtl' : 'ltr';

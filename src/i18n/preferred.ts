/**
 * The best of our languages for what the browser asks for, by language and script; English where none fits. Browsers hand on what
 * the system is set to, also where that is no language tag ("en-US@posix"): such a one is passed over.
 */
export function preferredLanguage<Id extends string>(wanted: readonly string[], ours: readonly Id[]): Id | 'en' {
  for (const tag of wanted) {
    const asked = localeOf(tag);
    const match = asked && ours.find((id) => sameWriting(asked, new Intl.Locale(id).maximize()));
    if (match) return match;
  }
  return 'en';
}

const sameWriting = (a: Intl.Locale, b: Intl.Locale): boolean => a.language === b.language && a.script === b.script;

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}

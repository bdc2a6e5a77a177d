/**
 * Those whose words have every word that was typed, anywhere in them: half a word finds the whole one, and accents, case and
 * Arabic vowel signs do not matter. All of them where nothing was typed.
 */
export function withWords<T>(all: readonly T[], wordsOf: (one: T) => string, typed: string): readonly T[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  return all.filter((one) => {
    const words = plain(wordsOf(one));
    return wanted.every((word) => words.includes(word));
  });
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

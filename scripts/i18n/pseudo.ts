import type { Plugin } from 'vite';

/**
 * English as a language that is longer and has marks above and below its letters: what is cut off, put together from parts or not
 * translated shows at once. Only the texts of a message change, not the names in its braces.
 */
export const pseudo = (message: string): string => {
  let depth = 0;
  let words = '';
  let text = '';
  // Inside a choice, `{other {text}}`, every second level is text again.
  for (const sign of message) {
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if (depth % 2 === 0 && sign !== '}' && sign !== '{') {
      text += sign;
      words += marked[sign] ?? sign;
    } else words += sign;
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return message.includes('{') || letters < 2 ? words : `${words}${' ~'.repeat(Math.ceil(letters / 6))}`;
};

const marked: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aceginorstuyzACEGINORSTUYZ'].map((letter, i) => [letter, [...'åçéğîñöřšţüýžÅÇÉĞÎÑÖŘŠŢÜÝŽ'][i] as string]),
);

/** Puts every message of a build through it. */
export const pseudoWords = (): Plugin => ({
  name: 'pseudo-words',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/i18n/index.ts')) return null;
    const done = code.replace(/\n {2}return message;/, '\n  return pseudo(message);');
    if (done === code) throw new Error('src/i18n/index.ts gives messages out somewhere else now');
    return `import { pseudo } from '../../scripts/i18n/pseudo.ts';\n${done}`;
  },
});

/**
 * How a letter may stand in a machine-readable zone: the recommended ways of ICAO 9303 part 3, section 6, the simpler ones that
 * offices use as well, and leaving out the mark. Capitals; the first is the recommended one.
 */
const latin = `
Ä AE A AXX|Á A|À A|Â A|Ã A|Ā A|Ă A|Ą A|Å AA A|Æ AE|Ç C|Ć C|Ĉ C|Č C|Ċ C|Ď D|Đ D DJ|Ð D DH|É E|È E|Ê E|Ë E EE|Ě E|Ė E|Ę E|Ē E|Ĕ E|Ə E A|
Ğ G|Ĝ G|Ġ G|Ģ G|Ĥ H|Ħ H|Í I|Ì I|Î I|Ï I|Ĩ I|Ī I|Į I|İ I|Ĭ I|ı I|Ĵ J|Ķ K|Ł L|Ĺ L|Ľ L|Ļ L|Ŀ L|Ñ N NXX NY|Ń N|Ň N|Ņ N|Ŋ N|Ö OE O OXX|Ó O|Ò O|Ô O|Õ O|Ō O|Ŏ O|
Ø OE O|Ő O OE OXX|Œ OE|Ơ O|Ŕ R|Ř R|Ŗ R|Ś S|Š S SH|Ş S|Ș S|Ŝ S|ẞ SS|Ť T|Ţ T|Ț T|Ŧ T|Þ TH|Ü UE U UXX YU|Ú U|Ù U|Û U|Ũ U|Ū U|Ŭ U|Ů U|Ű U UE UXX|Ų U|Ư U|
Ŵ W|Ý Y|Ŷ Y|Ÿ Y|Ź Z|Ž Z ZH|Ż Z|Ʒ Z`;

/** Section 6 B, with what Russian (since 2013), Ukrainian, Bulgarian and Serbian passports have. */
const cyrillic = `
А A|Б B|В V|Г G H|Ґ G|Д D|Ђ D DJ|Ѓ G GJ|Е E YE IE|Ё E YO IO|Є IE YE|Ж ZH J Z|З Z|І I|И I Y|Ї I YI|Й I Y J|Ј J|К K|Л L|Љ LJ|М M|Н N|Њ NJ|О O|П P|Р R|С S|Т T|
Ћ C|Ќ K KJ|У U|Ў U|Ф F|Х KH H X|Ц TS C|Ч CH C TCH|Џ DZ DZH|Ш SH S|Щ SHCH SHT|Ъ IE A Y|Ы Y|Ь * I|Э E|Ю IU YU|Я IA YA|Ә A|Ғ G|Қ K Q|Ң N|Ө O|Ұ U|Ү U|Һ H`;

/** Section 6 C gives one code a letter; passports of Arab states are spelt as spoken, so only the letters are compared with it. */
const arabic = `
ء XE|آ XAA AA A|أ XAE A|ؤ XW W|إ XI I E|ئ XY Y|ا A E I|ب B|ة XTA XAH A H AH|ت T|ث XTH TH|ج J G|ح XH H|خ XKH KH|د D|ذ XDH DH TH Z|ر R|ز Z|س S|ش XSH SH|ص XSS S|ض XDZ D|ط XTT T|
ظ XZZ Z DH|ع E A I|غ G GH|ف F|ق Q|ك K|ل L|م M|ن N|ه H|و W U O OU|ى XAY A|ي Y I EE|پ XP P|چ XC CH|ژ XZH ZH|گ XG G|ک K|ی Y I`;

const greek = `
Α A|Β V B|Γ G Y|Δ D|Ε E|Ζ Z|Η I E|Θ TH|Ι I|Κ K|Λ L|Μ M|Ν N|Ξ X|Ο O|Π P|Ρ R|Σ S|Τ T|Υ Y V F I U|Φ F PH|Χ CH KH X|Ψ PS|Ω O`;

const table: ReadonlyMap<string, readonly string[]> = new Map(
  `${latin}|${cyrillic}|${arabic}|${greek}`.split('|').map((entry) => {
    const [letter = '', ...ways] = entry.trim().split(/\s+/);
    return [letter, ways.map((way) => (way === '*' ? '' : way))] as const;
  }),
);

/** Words as the zone divides them: hyphens divide, apostrophes and dots do not. Upper case. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .toUpperCase()
    .replace(/ß/g, 'ẞ')
    .replace(/[’'‘ʼ`´.·]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether words may stand in a zone as `zone` (capitals and spaces), wherever the spaces fall. */
export const standsAs = (words: readonly string[], zone: string): boolean =>
  new RegExp(`^${words.map(pattern).join('')}$`, 'u').test(zone.replace(/[^A-Z0-9]/g, ''));

/** The same where the zone had no room for all: what is there is the beginning. */
export function beginsAs(words: readonly string[], zone: string): boolean {
  const wanted = zone.replace(/[^A-Z0-9]/g, '');
  const letters = [...words.join('')].map(waysOf);
  let ends: ReadonlySet<number> = new Set([0]);
  for (const ways of letters) {
    const next = new Set<number>();
    for (const end of ends) {
      for (const way of ways) {
        const rest = wanted.slice(end, end + way.length);
        if (way.startsWith(rest) && end + way.length >= wanted.length) return true;
        if (rest === way) next.add(end + way.length);
      }
    }
    ends = next;
  }
  return false;
}

const pattern = (word: string): string => [...word].map((letter) => `(?:${waysOf(letter).join('|')})`).join('');

function waysOf(letter: string): readonly string[] {
  const known = table.get(letter);
  if (known) return known;
  // A letter with marks that the tables lack, as in Vietnamese: the marks go.
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  if (/^[A-Z0-9]$/.test(bare)) return [bare];
  return bare !== letter && bare !== '' ? waysOf(bare) : [/\p{M}/u.test(letter) ? '' : '\\u{0}'];
}

/** Written with letters that the tables know, so that it can be compared with a zone at all. Vowels of Arabic are not written. */
export const comparable = (name: string): boolean =>
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}\p{P}\p{Z}\p{S}]+$/u.test(name);

/** Whether the consonants of an Arabic name can be those of the zone. */
export function soundsAs(name: string, zone: string): boolean {
  const skeleton = zone.replace(/[^A-Z]/g, '');
  const words = wordsOf(name.replace(/\p{M}/gu, ''));
  const soft = [...words.join('')].map((letter) => `(?:${(table.get(letter) ?? ['']).join('|')})?[AEIOUYH]*`);
  const doubled = skeleton.replace(/([^AEIOU])\1+/g, '$1');
  return new RegExp(`^[AEIOUY]*${soft.join('')}$`).test(doubled);
}

import { type Doubt, doubt } from './doubt.ts';
import type { Name, NameDoubts } from './names.ts';
import { wordsOf } from './transliterate.ts';

/** Readings of characters: a dictionary that is fetched only when somebody types Chinese. */
export interface Dictionary {
  /** All readings of one character, small letters without tones, ü as ü; the usual one first. */
  readings(character: string): readonly string[];
  /** How it is read as a surname, of one or two characters; empty where it is none. */
  surname(characters: string): readonly string[];
  /** Each character on its own, in the other script; itself where it is the same. */
  simplified(character: string): string;
  traditional(character: string): string;
}

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
/** Characters of a name; the dot divides parts of Uyghur and Tibetan names. */
export const isHan = (text: string): boolean => /^[\p{Script=Han}\s·•・．.]+$/u.test(text);

/** N1: a name in characters has no letters in it. */
export function nativeNameDoubts(typed: string): readonly Doubt[] {
  if (!hasHan(typed) || isHan(typed)) return [];
  const [letters] = typed.match(/[\p{Script=Latin}][\p{L}\s.'’-]*/u) ?? [];
  if (!letters) return [];
  const from = typed.indexOf(letters);
  const rest = typed.replace(/[\p{Script=Latin}\s.'’()（）-]+/gu, '');
  return [doubt('name-not-chinese', typed, [rest], [from, from + letters.trimEnd().length])];
}

/** Written in Latin letters in Hong Kong, Macau, Taiwan, Singapore and Malaysia, by dialect or an older system. */
const ELSEWHERE = new Set(
  `AU AW BOEY CHAI CHAK CHAN CHANG CHAO CHAU CHEAH CHEN CHENG CHEONG CHEUNG CHEW CHI CHIA CHIANG CHIEN CHIN CHING CHIU CHO CHOI CHONG CHOU CHOW CHOY CHU CHUA CHUI CHUNG FAN FONG FOO FU FUNG GOH HAU HO HOH HON HSIAO HSIEH HSU HSUEH HUI HUNG HWANG IP
  KAM KAN KAO KOH KONG KU KUAN KUNG KUO KUOK KWAN KWOK KWONG LAI LAM LAU LAW LEE LEONG LEUNG LI LIANG LIM LIN LING LIU LO LOH LOK LOW LUI LUK LUM LUN MA MAK MAN MO MOK MUI NG NGAI NGAN ONG OOI PAK PAN PANG PENG POON PUN QUEK
  SHEK SHEUNG SHIH SHIU SHUM SIM SIN SIT SIU SO SOO SU SUEN SUM SUN SUNG SZE SZETO TAI TAM TAN TANG TAY TEE TEH TENG TEO TEOH TIN TING TO TONG TSAI TSANG TSAO TSE TSENG TSOI TSUI TU TUNG TUEN WAI WAN WANG WONG WOO WU YAM YAN YANG YAP YAU YEE YEH YEO YEOH YEUNG
  YICK YIM YIN YIP YIU YU YUEN YUNG ZEE`.split(/\s+/),
);

/**
 * N1, N2: characters beside their spelling, where it is pinyin. What the document's own letters say is right whatever the
 * dictionary says: ask only where nothing was read. Spellings of Hong Kong, Taiwan or Singapore are no mistakes.
 */
export function pinyinDoubts(native: string, name: Name, dictionary: Dictionary): NameDoubts {
  const none: NameDoubts = { surname: [], givenNames: [] };
  const characters = native.replace(/[\s·•・．.]/gu, '');
  const [surname, givenNames] = [wordsOf(name.surname).join(''), wordsOf(name.givenNames).join('')];
  // Names of four and more are often of other peoples, and are spelt as those speak.
  const count = [...characters].length;
  if (!isHan(native) || count < 2 || count > 4 || !surname || !givenNames || /[·•・．.]/u.test(native)) return none;
  if (!/^[A-ZÜ]+$/.test(surname + givenNames) || isTraditional(characters, dictionary)) return none;
  const split = parted(characters, dictionary);
  const spelt = split.map(([family, given]) => ({
    family,
    given,
    ...fits(family, given, surname, givenNames, dictionary),
  }));
  if (spelt.some(({ surnameFits, givenFit }) => surnameFits && givenFit)) return none;
  const [first] = spelt;
  if (!first) return none;
  const other = split.map(([family, given]) => fits(family, given, givenNames, surname, dictionary));
  if (other.some(({ surnameFits, givenFit }) => surnameFits && givenFit)) {
    return {
      surname: [doubt('name-order', name.surname, [name.givenNames])],
      givenNames: [doubt('name-order', name.givenNames, [name.surname])],
    };
  }
  const family = spelt.find(({ givenFit }) => givenFit);
  // The name is pinyin, the surname read as the character is read elsewhere, or mistyped.
  if (family && !ELSEWHERE.has(surname)) {
    const id = readAs(family.family, surname, dictionary) ? 'pinyin-surname' : 'pinyin-differs';
    return { surname: [doubt(id, name.surname, surnameReadings(family.family, dictionary))], givenNames: [] };
  }
  const given = spelt.find(({ surnameFits }) => surnameFits);
  if (given && isNear(given.given, givenNames, dictionary)) {
    return { surname: [], givenNames: [doubt('pinyin-differs', name.givenNames, [joined(given.given, dictionary)])] };
  }
  return none;
}

function fits(family: string, given: string, surname: string, givenNames: string, dictionary: Dictionary) {
  const spellings = dictionary.surname(family).length > 0 ? dictionary.surname(family) : readingsOf(family, dictionary);
  return {
    surnameFits: spellings.flatMap(passport).includes(surname),
    givenFit: pattern(given, dictionary).test(givenNames),
  };
}

/** Surname and given name: two characters are a surname where the dictionary knows it so. */
function parted(characters: string, dictionary: Dictionary): readonly (readonly [string, string])[] {
  const all = [...characters];
  const one = [all[0] ?? '', all.slice(1).join('')] as const;
  const two = [all.slice(0, 2).join(''), all.slice(2).join('')] as const;
  return all.length > 2 && dictionary.surname(two[0]).length > 0 ? [two, one] : [one];
}

const readingsOf = (text: string, dictionary: Dictionary): readonly string[] =>
  [...text].reduce<string[]>(
    (sofar, character) => sofar.flatMap((before) => dictionary.readings(character).map((reading) => before + reading)),
    [''],
  );

/** As it may stand in a passport: ü is YU since 2012; U, V and UE are older, on tickets and in other countries' papers. */
const passport = (reading: string): readonly string[] => {
  const capitals = reading.toUpperCase();
  return capitals.includes('Ü') ? ['YU', 'U', 'V', 'UE', 'Ü'].map((way) => capitals.replaceAll('Ü', way)) : [capitals];
};

const pattern = (text: string, dictionary: Dictionary): RegExp =>
  new RegExp(`^${[...text].map((c) => `(?:${dictionary.readings(c).flatMap(passport).join('|')})`).join('')}$`);

const readAs = (family: string, surname: string, dictionary: Dictionary): boolean =>
  pattern(family, dictionary).test(surname);

const surnameReadings = (family: string, dictionary: Dictionary): readonly string[] => {
  const known = dictionary.surname(family);
  return (known.length > 0 ? known : readingsOf(family, dictionary).slice(0, 1)).map((reading) =>
    title(passport(reading)[0] ?? ''),
  );
};

const joined = (text: string, dictionary: Dictionary): string =>
  title([...text].map((c) => passport(dictionary.readings(c)[0] ?? '')[0]).join(''));

const title = (text: string): string => text.slice(0, 1) + text.slice(1).toLowerCase();

/**
 * Spelt almost so: one of two characters as it is read, or a single letter off. Anything farther off is another way to
 * spell it, or another name, and only the document tells.
 */
function isNear(text: string, typed: string, dictionary: Dictionary): boolean {
  const readings = readingsOf(text, dictionary).flatMap(passport);
  return readings.some((reading) => reading.length > 3 && distance(reading, typed) === 1);
}

/** Letters to change, add, leave out or swap with the next; more than one is 2. */
function distance(a: string, b: string): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 1) return 2;
  let from = 0;
  while (a[from] === b[from]) from++;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return 1;
  const isSwap = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return isSwap ? 1 : 2;
}

const isTraditional = (text: string, dictionary: Dictionary): boolean =>
  [...text].some((c) => dictionary.simplified(c) !== c && !BOTH.has(c));

/**
 * Characters of both scripts though a converter changes them: simplified ones that traditional texts have with a meaning of
 * their own, surnames above all, and traditional ones that stand in registers of the mainland.
 */
const BOTH = new Set(
  '后里范云于余郁沈干谷斗丰松向合几制卷台叶吁吊同咸周困回准夸姜家岳布并幸当征志念愿戚才托扎扣折抵挽据摆斤旋曲朱杆板某柜栗棋欲注涂淀游炼熏玩甘症发百秋种稚筑签系累纤绣群胡脏舍苏苹荐药蒙蔑虫蜡表裕谣赞踊辟适采重金鉴钟锅镇闲雇霉面须颂饥鬓魏黄於乾著瞭昇堃喆淼镕' +
    '晒晃晋晓朴杰杯板沉泄洼涌温灶烟璇甜画略皓真睁秘秸笋糊绵群群虱裤谥赝跷踪针闹阪院雕麟黑吴吕吳没没凉冲决净减况冰准凌冯恒戶青争静录绿说鹤玄',
);

/** Simplified in Japan as well, where the others are not: 東京都千代田区 is of one script. */
const JAPANESE = new Set(
  '国区学会体来点号当条独万写声参医旧礼胆断灯炉称乱寿属嘱随湿潜装与双尽虫麦欠予弁党峡挟狭状壮庄将献触',
);

/**
 * N3: characters of both scripts in one text, or of another script than the document is written in. `expects` where the document
 * tells: a resident identity card of the mainland is written in simplified characters.
 */
export function scriptDoubts(
  typed: string,
  dictionary: Dictionary,
  expects: 'simplified' | null = null,
): readonly Doubt[] {
  if (!hasHan(typed)) return [];
  const characters = [...typed];
  const only = (change: (c: string) => string) => characters.findIndex((c) => !BOTH.has(c) && change(c) !== c);
  const traditionalAt = only((c) => dictionary.simplified(c));
  const simplifiedAt = only((c) => (JAPANESE.has(c) ? c : dictionary.traditional(c)));
  const simple = characters.map((c) => (BOTH.has(c) ? c : dictionary.simplified(c))).join('');
  if (traditionalAt >= 0 && simplifiedAt >= 0) {
    const other = characters.map((c) => (BOTH.has(c) ? c : dictionary.traditional(c))).join('');
    return [doubt('script-mixed', typed, [simple, other], placeOf(characters, traditionalAt))];
  }
  if (expects === 'simplified' && traditionalAt >= 0) {
    return [doubt('script-other', typed, [simple], placeOf(characters, traditionalAt))];
  }
  return [];
}

function placeOf(characters: readonly string[], at: number): readonly [number, number] {
  const from = characters.slice(0, at).join('').length;
  return [from, from + (characters[at] ?? '').length];
}

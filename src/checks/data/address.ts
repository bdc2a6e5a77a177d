import { type Doubt, doubt } from './doubt.ts';
import { clean, plainDigits } from './text.ts';

/** Words of two addresses in the order of the first, then what only the second has. */
export interface AddressPart {
  readonly words: string;
  readonly is: 'same' | 'typed' | 'paper';
}

/** Doubts where a typed address is not the paper's. Order, case, marks, usual short forms and the country are left aside. */
export function addressDoubts(typed: string, paper: string): readonly Doubt[] {
  if (clean(typed) === '' || clean(paper) === '') return [];
  const parts = addressParts(typed, paper);
  if (parts.every(({ is }) => is === 'same')) return [];
  const [first] = parts.filter(({ is }) => is === 'typed');
  const from = first ? typed.indexOf(first.words) : -1;
  return [
    doubt('address-differs', typed, [clean(paper)], from < 0 ? undefined : [from, from + (first?.words.length ?? 0)]),
  ];
}

/** Word by word: what both have, what only was typed, and what only the paper has. */
export function addressParts(typed: string, paper: string): readonly AddressPart[] {
  const [ours, theirs] = [tokens(typed), tokens(paper)];
  const whole = (all: readonly Token[]) => inOne(all.map(({ key }) => key).filter((key) => key !== ''));
  // A postcode or a name may be written in one word or two.
  if (whole(ours) === whole(theirs)) return ours.map(({ text }) => ({ words: text, is: 'same' }));
  const left = theirs.filter(({ key }) => key !== '');
  const parts: { words: string; is: AddressPart['is'] }[] = [];
  for (let i = 0; i < ours.length; i++) {
    const { text, key } = ours[i] as Token;
    const used = key === '' ? 0 : taken(ours, i, left);
    if (used > 1)
      parts.push({
        words: ours
          .slice(i, i + used)
          .map((token) => token.text)
          .join(' '),
        is: 'same',
      });
    else parts.push({ words: text, is: key === '' || used === 1 ? 'same' : 'typed' });
    i += Math.max(0, used - 1);
  }
  for (const { text } of left) parts.push({ words: text, is: 'paper' });
  return parts;
}

/** Without the spaces between, but for those that part two short numbers: 1 12 is not 11 2. */
const inOne = (keys: readonly string[]): string =>
  keys.join(' ').replace(/(?<!(?:^| )\d{1,2}) | (?!\d{1,2}(?: |$))/g, '');

interface Token {
  readonly text: string;
  /** What is compared; empty for what does not count. */
  readonly key: string;
}

/** Strikes from `left` what the word at `i` is, alone or with the next ones; how many words that used up. */
function taken(ours: readonly Token[], i: number, left: Token[]): number {
  const key = ours[i]?.key ?? '';
  const alone = left.findIndex((token) => token.key === key);
  if (alone >= 0) {
    left.splice(alone, 1);
    return 1;
  }
  for (const used of [2, 3]) {
    const keys = ours.slice(i, i + used).map((token) => token.key);
    const joined = keys.length === used ? left.findIndex((token) => token.key === inOne(keys)) : -1;
    if (joined >= 0) {
      left.splice(joined, 1);
      return used;
    }
  }
  for (const theirs of [2, 3]) {
    const start = left.findIndex((_, at) => inOne(left.slice(at, at + theirs).map((token) => token.key)) === key);
    if (start >= 0) {
      left.splice(start, theirs);
      return 1;
    }
  }
  return 0;
}

const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function tokens(address: string): readonly Token[] {
  const plain = plainDigits(clean(address).normalize('NFKC')).replace(
    /(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/gu,
    ' ',
  );
  return plain
    .replace(/[’'`´.]+(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{M}\p{N}#&-]+/u)
    .flatMap((word) => (CJK.test(word) ? chineseWords(word) : word.split(/(?=#)|(?<=#)|-(?=\D)|(?<=\D)-/u)))
    .filter((word) => /[\p{L}\p{N}#]/u.test(word))
    .map((text) => ({ text, key: keyOf(text) }));
}

/** Parts of a Chinese or Japanese address end with what they are: province, city, district, road, lane, number, floor, room. */
const chineseWords = (word: string): readonly string[] =>
  word
    .replace(/^(?:中国|中國|香港特别行政区|香港特別行政區|香港|台湾|臺灣|台灣)(?=.{3})/u, '')
    .split(
      /(?<=(?:特别行政区|特別行政區|自治区|自治區|[省市区區县縣镇鎮乡鄉村里路街道巷弄号號楼樓室栋棟座层層段都府丁目]))/u,
    );

function keyOf(text: string): string {
  if (CJK.test(text)) {
    const one = [...text].map((c) => TRADITIONAL[c] ?? c).join('');
    return COUNTRIES.has(one) || LOOSE.has(one) ? '' : one.replace(/(?<=.{2})[省市]$/u, '');
  }
  const word = text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/(?<=^\d+)(?:st|nd|rd|th)$/, '');
  if (COUNTRIES.has(word) || LOOSE.has(word)) return '';
  const german = word.replace(/strasse$|str$/, '');
  if (german !== word && german !== '') return `${german}strasse`;
  return SAME.get(word) ?? word;
}

/** Of address words only: whether whole texts are of one script is another check. */
const TRADITIONAL: Readonly<Record<string, string>> = {
  號: '号',
  樓: '楼',
  區: '区',
  縣: '县',
  鎮: '镇',
  鄉: '乡',
  層: '层',
  棟: '栋',
  東: '东',
  臺: '台',
  灣: '湾',
  廣: '广',
  門: '门',
  龍: '龙',
  島: '岛',
  橋: '桥',
  園: '园',
  國: '国',
  華: '华',
  義: '义',
  愛: '爱',
};

/** What an address has or leaves out. */
const LOOSE = new Set(
  'no nr nº № num number and of the de la el des du di da do dos das del apt apartment flat unit suite ste room rm # apto ap kv'.split(
    ' ',
  ),
);

const COUNTRIES = new Set(
  'uk usa us gb germany deutschland france spain espana italy italia turkey turkiye brasil brazil mexico india indonesia vietnam china canada australia singapore 中国 中国大陆 日本 台湾 香港 한국 대한민국'.split(
    ' ',
  ),
);

/** Short and long forms, on one line each. */
const SAME: ReadonlyMap<string, string> = new Map(
  `street st str
avenue ave av avda avenida
road rd
lane ln
drive dr
boulevard blvd bd boul bulvari bulvar
court ct
place pl
square sq
terrace ter terr
close cl
crescent cres
highway hwy
parkway pkwy
building bldg blk block
floor fl flr
north n
south s
east e
west w
saint sankt
mount mt
rua r
calle c
travessa tv
praca pca
plaza pza plz
numero num
bloco bl
piso
via v
viale vle
piazza pzza
corso cso
rue
chemin ch
faubourg fbg
mahallesi mah mh
caddesi cad cd
sokak sok sk sokagi
apartmani apt
daire
jalan jl jln
gang gg
kelurahan kel
kecamatan kec
duong d
phuong p
quan q
thanh tp
ulitsa ul
ulica
prospekt pr
dom
korpus korp
alabama al
california ca
florida
georgia ga
illinois il
massachusetts ma
michigan mi
texas tx
washington wa
york ny
ontario on
quebec qc
nsw
victoria vic`
    .split('\n')
    .flatMap((line) => {
      const [long = '', ...short] = line.split(' ');
      return short.map((word) => [word, long] as const);
    }),
);

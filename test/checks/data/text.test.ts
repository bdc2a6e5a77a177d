import { expect, test } from 'vitest';
import { clean, plainDigits, textDoubts } from '../../../src/checks/data/text.ts';
import { asked } from './rows.ts';

const row = (typed: string, said: string) => [typed, said] as const;

test.each([
  // What belongs in names and addresses of anywhere.
  row('Anna Müller', ''),
  row('José Ñúñez', ''),
  row('Đặng Thị Hồng', ''),
  row('Łukasz Żółć', ''),
  row('İbrahim Çağlayan', ''),
  row('Иванов Пётр', ''),
  row('Ковальчук Оксана', ''),
  row('Παπαδόπουλος', ''),
  row('محمد عبد الله', ''),
  row('علی‌رضا', ''),
  row('क्षमा शर्मा', ''),
  row('王小明', ''),
  row('陳大文', ''),
  row('山田 太郎', ''),
  row('김민수', ''),
  row("O'Connor", ''),
  row('Smith-Jones', ''),
  row('北京市朝阳区建国路１号'.replace('１', '1'), ''),
  row('上海市（浦东新区）世纪大道100号，3楼', ''),
  row('ул. Ленина, д. 5А, кв. 12', ''),
  row('12 Rue de l’Église, 75001 Paris', ''),
  row('E12345678', ''),
  row('', ''),
  row('11010519491231002X', ''),
  row('\u200eAnna', ''),
  row('Anna\u200b', ''),
  row('Anna\u00a0Müller', ''),
  // What nobody sees.
  row('An\u200bna', 'invisible: Anna'),
  row('E123\u200e45678', 'invisible: E12345678'),
  row('Mül\u00adler', 'invisible: Müller'),
  row('\ufeffE1\ufeff2', 'invisible: E12'),
  row('\u202eA\u202cB', 'invisible: AB'),
  row('محمد\u200f علي', 'invisible: محمد علي'),
  row('1\u20602', 'invisible: 12'),
  // Full width.
  row('Ｅ12345678', 'full-width: E12345678'),
  row('１２３', 'full-width: 123'),
  row('ＷＡＮＧ', 'full-width: WANG'),
  row('建国路１号', 'full-width: 建国路1号'),
  row('ａｎｎａ', 'full-width: anna'),
  // Letters of another script.
  row('Аnna', 'look-alike: Anna'),
  row('Mаria', 'look-alike: Maria'),
  row('Rоbert', 'look-alike: Robert'),
  row('Ρeter', 'look-alike: Peter'),
  row('Е12345678', 'look-alike: E12345678'),
  row('КA1234567', 'look-alike: KA1234567'),
  row('Anna Smіth', 'look-alike: Anna Smith'),
])('%j → %s', (typed, said) => expect(asked(textDoubts(typed))).toBe(said));

test('says where the first of them is', () => {
  expect(textDoubts('Mаria')[0]?.at).toEqual([1, 2]);
  expect(textDoubts('An\u200bna')[0]?.at).toEqual([2, 3]);
  expect(textDoubts('E１２3')[0]?.at).toEqual([1, 3]);
});

test.each([
  [' Anna\u00a0\u3000 Müller\u200b ', 'Anna Müller'],
  ['Mu\u0308ller', 'Müller'],
])('%j is kept as %j', (typed, kept) => expect(clean(typed)).toBe(kept));

test.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۱۳۷۰', '1370'],
  ['１９９０', '1990'],
  ['१९९०', '1990'],
  ['1990', '1990'],
])('digits %s are %s', (typed, plain) => expect(plainDigits(typed)).toBe(plain));

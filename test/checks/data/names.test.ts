import { expect, test } from 'vitest';
import { nameDoubts } from '../../../src/checks/data/names.ts';
import { asked } from './rows.ts';

type Row = readonly [surname: string, given: string, theirs: string, said: string];

/** `theirs` as a zone parts it: surname, two fillers, given names. */
const said = (surname: string, givenNames: string, theirs: string): string => {
  const [read = '', given = ''] = theirs.replaceAll('<', ' ').split('  ');
  const document = theirs ? { surname: read, givenNames: given } : null;
  const found = nameDoubts({ surname, givenNames }, document);
  return [asked(found.surname), asked(found.givenNames)].join(' | ').replace(/^ \| $/, '');
};

const right: readonly Row[] = [
  ['Müller', 'Jürgen', 'MUELLER<<JUERGEN', ''],
  ['Müller', 'Jürgen', 'MULLER<<JURGEN', ''],
  ['MUELLER', 'JUERGEN', 'MUELLER<<JUERGEN', ''],
  ['Weiß', 'Anna', 'WEISS<<ANNA', ''],
  ['Ærø', 'Søren', 'AEROE<<SOEREN', ''],
  ['Ångström', 'Åsa', 'AANGSTROEM<<AASA', ''],
  ['Núñez', 'José', 'NUNEZ<<JOSE', ''],
  ['Núñez', 'José', 'NUNXXEZ<<JOSE', ''],
  ['García Márquez', 'Gabriel José', 'GARCIA<MARQUEZ<<GABRIEL<JOSE', ''],
  ['D’Artagnan', 'Jean-Luc', 'DARTAGNAN<<JEAN<LUC', ''],
  ["O'Connor", 'Siobhán', 'O<CONNOR<<SIOBHAN', ''],
  ['Smith-Jones', 'Mary Ann', 'SMITH<JONES<<MARY<ANN', ''],
  ['de Souza', 'João', 'DESOUZA<<JOAO', ''],
  ['Łukaszewicz', 'Żaneta', 'LUKASZEWICZ<<ZANETA', ''],
  ['Çağlayan', 'İbrahim', 'CAGLAYAN<<IBRAHIM', ''],
  ['Işık', 'Gökçe', 'ISIK<<GOEKCE', ''],
  ['Nguyễn', 'Thị Hồng Đào', 'NGUYEN<<THI<HONG<DAO', ''],
  ['Иванов', 'Пётр', 'IVANOV<<PETR', ''],
  ['Хрущёв', 'Юрий', 'KHRUSHCHEV<<IURII', ''],
  ['Щербак', 'Юлія', 'SHCHERBAK<<YULIIA', ''],
  ['Шевченко', 'Тарас', 'SHEVCHENKO<<TARAS', ''],
  ['Παπαδόπουλος', 'Γεώργιος', 'PAPADOPOULOS<<GEORGIOS', ''],
  ['Þórsson', 'Guðmundur', 'THORSSON<<GUDMUNDUR', ''],
  ['محمد', 'أحمد', 'MOHAMED<<AHMED', ''],
  ['عبد الله', 'فاطمة', 'ABDULLAH<<FATIMAH', ''],
  ['Wang', 'Xiao Ming', 'WANG<<XIAOMING', ''],
  ['Suharto', '', 'SUHARTO', ''],
  ['Nilavadhanananda', 'Chayapa Dejthamrong Krasuang', 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K', ''],
  ['Papandropoulos', 'Jonathon Alec', 'PAPANDROPOULOS<<JONATHON<ALEC', ''],
  ['Bennelong Wooloomooloo Warrandyte Warnambool', 'Dingo', 'BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI', ''],
  ['Smith', 'Bob', 'SMITH<<BOB', ''],
  ['Smith', 'J', '', ''],
  ['Wang', 'David', '', ''],
  ['Drake', 'Dré', '', ''],
  ['王', '小明', 'WANG<<XIAOMING', ''],
  ['김', '민수', 'KIM<<MINSU', ''],
  ['', '', 'SMITH<<JOHN', ''],
  ['King', 'Martin Luther', 'KING<<MARTIN<LUTHER', ''],
];

const asking: readonly Row[] = [
  ['Smith', 'Bob', 'SMITH<<ROBERT', ' | name-nickname: Robert'],
  ['Smith', 'Liz', 'SMITH<<ELIZABETH<ANNE', ' | name-nickname: Elizabeth Anne'],
  ['Петров', 'Sasha', 'PETROV<<ALEKSANDR', ' | name-nickname: Aleksandr'],
  ['Garcia', 'Pepe', 'GARCIA<<JOSE', ' | name-nickname: Jose'],
  ['Smith', 'Robert "Bob"', '', ' | name-nickname: Robert'],
  ['Smith', 'Robert (Bob)', 'SMITH<<ROBERT', ' | name-nickname: Robert'],
  ['Smith', 'John', 'SMITH<<JOHN<MICHAEL', ' | name-missing: John Michael'],
  ['García', 'Gabriel', 'GARCIA<MARQUEZ<<GABRIEL', 'name-missing: Garcia Marquez | '],
  ['Smith', 'John M.', 'SMITH<<JOHN<MICHAEL', ' | name-initial: John Michael'],
  ['Smith', 'J Michael', 'SMITH<<JOHN<MICHAEL', ' | name-initial: John Michael'],
  ['Smith', 'John Michael', 'SMITH<<JOHN', ' | name-more: John'],
  ['Xiaoming', 'Wang', 'WANG<<XIAOMING', 'name-order: Wang | name-order: Xiaoming'],
  ['Taro', 'Yamada', 'YAMADA<<TARO', 'name-order: Yamada | name-order: Taro'],
  ['Muler', 'Hans', 'MUELLER<<HANS', 'name-differs: Mueller | '],
  ['Smith', 'Jon', 'SMITH<<JOHN', ' | name-differs: John'],
  ['Petrov', 'Ivan', 'PETROVA<<IVANA', 'name-differs: Petrova | name-differs: Ivana'],
  ['محمد', 'سعيد', 'MOHAMED<<AHMED', ' | name-differs: Ahmed'],
  ['Smith', 'Dr. John', '', ' | name-title: John'],
  ['Smith', 'Mr John', 'SMITH<<JOHN', ' | name-title: John'],
  ['Smith', 'Mrs. Jane', '', ' | name-title: Jane'],
  ['Smith PhD', 'Jane', '', 'name-title: Smith | '],
  ['Иванов', 'г-н Пётр', '', ' | name-title: Пётр'],
  ['Lima', 'Ana', 'LIMA<SOUZA<<ANA<PAULA', 'name-missing: Lima Souza | name-missing: Ana Paula'],
  ['Wong', 'David', 'WONG<<TAI<MAN', ' | name-differs: Tai Man'],
];

test.each(right)('%s, %s on %s is not asked about', (surname, given, theirs, nothing) =>
  expect(said(surname, given, theirs)).toBe(nothing),
);
test.each(asking)('%s, %s on %s: %s %s', (surname, given, theirs, question) =>
  expect(said(surname, given, theirs)).toBe(question),
);

test('says which word it is about', () => {
  const { givenNames } = nameDoubts(
    { surname: 'Smith', givenNames: 'Anne Bob' },
    { surname: 'SMITH', givenNames: 'ANNE ROBERT' },
  );
  expect(givenNames[0]?.at).toEqual([5, 8]);
});

import { describe, expect, test } from 'vitest';
import { compareHolder, type Differing } from '../../../src/reading/paper/holder.ts';

const bill = [
  'Northern Power   Page 1 of 2',
  'Ms Jane M. DOE',
  'Flat 3, 12 High Str.',
  'Leeds',
  'LS1 4AB',
  'Dear Ms Doe,',
  'Thank you for your payment.',
];
const name = (typed: string, lines = bill) => compareHolder({ name: typed, address: '' }, lines).name?.differing;
const address = (typed: string, lines = bill) => compareHolder({ name: '', address: typed }, lines).address?.differing;

describe('a name', () => {
  test.each<[string, string, Differing[], string[]?]>([
    ['as printed', 'Jane Doe', []],
    ['the other way round, in small letters', 'doe jane', []],
    ['with marks above letters', 'José Núñez', [], ['Sr JOSE NUNEZ']],
    ['printed with marks', 'Jose Nunez', [], ['José Núñez']],
    ['over two lines', 'Maria Fernanda de Souza Lima', [], ['MARIA FERNANDA', 'DE SOUZA LIMA']],
    ['with a letter changed', 'Jane Roe', [{ typed: 'Roe', read: 'DOE' }]],
    ['with an initial for a name', 'Jane Mary Doe', [{ typed: 'Mary', read: 'M' }]],
    [
      'of somebody else',
      'Peter Smith',
      [
        { typed: 'Peter', read: null },
        { typed: 'Smith', read: null },
      ],
    ],
    ['in Chinese', '张三', [], ['客户姓名：张三先生']],
    ['in Chinese, other letters', '张叁', [{ typed: '张叁', read: '张三' }], ['客户姓名：张三']],
    ['in Cyrillic', 'Иванов Пётр', [], ['ПЕТР ИВАНОВ']],
    ['in Arabic', 'أحمد علي', [], ['السيد احمد علي']],
    ['that stands in two places far apart', 'Jane Payment', [{ typed: 'Payment', read: null }]],
  ])('%s', (_, typed, differing, lines) => expect(name(typed, lines)).toEqual(differing));
});

describe('an address', () => {
  test.each<[string, string, Differing[], string[]?]>([
    ['with its words in full', 'Apartment 3, 12 High Street, Leeds LS1 4AB', []],
    ['in another order', 'LS1 4AB Leeds, High Street 12 Flat 3', []],
    ['of another house', 'Flat 3, 14 High Street, Leeds LS1 4AB', [{ typed: '14', read: '12' }]],
    ['in another town', 'Flat 3, 12 High Street, York LS1 4AB', [{ typed: 'York', read: null }]],
    ['in German', 'Hauptstraße 5, 10115 Berlin', [], ['Hauptstr. 5', '10115 Berlin']],
    ['in Chinese', '北京市朝阳区建国路88号', [], ['地址：北京市朝阳区建国路88号1单元']],
    ['in Spanish', 'Avenida Siempre Viva 742', [], ['AVDA. SIEMPRE VIVA 742']],
  ])('%s', (_, typed, differing, lines) => expect(address(typed, lines)).toEqual(differing));
});

test('nothing typed is nothing compared', () =>
  expect(compareHolder({ name: ' ', address: '' }, bill)).toEqual({ name: null, address: null }));

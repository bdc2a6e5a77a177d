import { expect, test } from 'vitest';
import { addressDoubts, addressParts } from '../../../src/checks/data/address.ts';

/** What only one of the two has: typed with −, the paper's with +. */
const differing = (typed: string, paper: string): string =>
  addressParts(typed, paper)
    .filter(({ is }) => is !== 'same')
    .map(({ words, is }) => (is === 'typed' ? '−' : '+') + words)
    .join(' ');

test.each<readonly [typed: string, paper: string]>([
  ['12 Baker Street, London NW1 6XE', '12 BAKER ST\nLONDON\nNW16XE'],
  ['Flat 3, 12 Baker Street, London NW1 6XE', '3/12 Baker St., London, NW1 6XE, UK'],
  ['500 North Main Avenue, Apt 4B, Austin, TX 78701', '500 N. Main Ave # 4B, Austin, Texas 78701, USA'],
  ['350 5th Avenue, New York, NY 10118', '350 5th Ave, New York, NY 10118'],
  ['1600 Pennsylvania Ave NW, Washington DC 20500', '1600 PENNSYLVANIA AVENUE NW WASHINGTON DC 20500'],
  ['Hauptstraße 5, 10115 Berlin', '10115 Berlin, Hauptstr. 5'],
  ['Hauptstrasse 5, 10115 Berlin', 'Hauptstraße 5, 10115 Berlin, Deutschland'],
  ['Königsallee 60a, 40212 Düsseldorf', 'KÖNIGSALLEE 60A 40212 DÜSSELDORF'],
  ['12 rue de l’Église, 75001 Paris', "12 RUE DE L'EGLISE 75001 PARIS FRANCE"],
  ['12 bd Saint-Michel, 75006 Paris', '12, boulevard Saint Michel, 75006 Paris'],
  ['Calle de Alcalá 45, 28014 Madrid', 'C/ Alcalá, nº 45, 28014 MADRID (ESPAÑA)'],
  ['Rua Augusta, 1500, Apto 12, São Paulo', 'R. Augusta 1500 ap 12 Sao Paulo'],
  ['Avenida Paulista 1000, São Paulo - SP, 01310-100', 'Av. Paulista, 1000 - Sao Paulo/SP - 01310-100'],
  ['Via Roma 10, 20121 Milano', 'VIA ROMA, 10 - 20121 MILANO - ITALIA'],
  ['Viale Monza 5, Milano', 'Vle Monza 5, Milano'],
  ['Atatürk Mahallesi, Çınar Caddesi No: 5 Daire 3, İstanbul', 'ATATÜRK MAH. ÇINAR CAD. NO 5 DAİRE 3 İSTANBUL'],
  ['Jalan Sudirman No. 1, Jakarta 10220', 'JL. SUDIRMAN NO 1, JAKARTA 10220'],
  ['ул. Ленина, д. 5, кв. 12, Москва', 'МОСКВА, УЛ. ЛЕНИНА, Д. 5, КВ. 12'],
  ['ul. Żółkiewskiego 3, 00-001 Warszawa', 'UL. ZOLKIEWSKIEGO 3 00-001 WARSZAWA'],
  ['123 Nguyễn Huệ, Quận 1, TP Hồ Chí Minh', '123 NGUYEN HUE, Q 1, TP HO CHI MINH'],
  ['北京市朝阳区建国路88号3号楼1201室', '北京市 朝阳区 建国路 88号 3号楼 1201室'],
  ['中国上海市浦东新区世纪大道100号', '上海市浦东新区世纪大道100号'],
  ['台北市信義區信義路五段7號', '臺北市信義區信義路五段7號'],
  ['广东省深圳市南山区科技路1号', '广东深圳南山区科技路1号'],
  ['香港九龍彌敦道100號5樓', '九龍彌敦道100号5楼'],
  ['東京都千代田区千代田1-1', '東京都千代田区千代田１－１'],
  ['서울특별시 종로구 세종대로 1', '서울특별시 종로구 세종대로 1'],
  ['12 شارع الملك فهد، الرياض ١٢٣٤٥', '12 شارع الملك فهد الرياض 12345'],
  ['Flat No. 5, MG Road, Bengaluru 560001, India', '5 MG RD BENGALURU 560001'],
  ['10 Downing St', '10 downing street'],
  ['', 'anything'],
  ['anything', ''],
])('%j and %j are the same', (typed, paper) => expect(addressDoubts(typed, paper)).toEqual([]));

test.each<readonly [typed: string, paper: string, differing: string]>([
  ['12 Baker Street, London', '21 Baker Street, London', '−12 +21'],
  ['12 Baker Street, London', '12 Baker Street, Flat 3, London', '+3'],
  ['Flat 3, 12 Baker Street', '12 Baker Street', '−3'],
  ['1 12 Baker Street', '11 2 Baker Street', '−1 −12 +11 +2'],
  ['12 Baker Road, London', '12 Baker Street, London', '−Road +Street'],
  ['500 Main St, Austin TX 78701', '500 Main St, Austin TX 78702', '−78701 +78702'],
  ['Hauptstr. 5, Berlin', 'Hauptstr. 5, Hamburg', '−Berlin +Hamburg'],
  ['Lindenstr. 5, Berlin', 'Hauptstr. 5, Berlin', '−Lindenstr +Hauptstr'],
  ['北京市朝阳区建国路88号', '北京市朝阳区建国路89号', '−88 +89'],
  ['北京市朝阳区建国路88号', '北京市海淀区建国路88号', '−朝阳区 +海淀区'],
  ['500 N Main St', '500 S Main St', '−N +S'],
  ['Rua Augusta 1500 ap 12', 'Rua Augusta 1500 ap 21', '−12 +21'],
  ['ул. Ленина, 5', 'ул. Мира, 5', '−Ленина +Мира'],
  ['Jl. Sudirman 1', 'Jl. Thamrin 1', '−Sudirman +Thamrin'],
  ['12 شارع الملك فهد', '12 شارع الملك خالد', '−فهد +خالد'],
])('%j and %j differ in %s', (typed, paper, words) => {
  expect(differing(typed, paper)).toBe(words);
  expect(addressDoubts(typed, paper).map(({ id }) => id)).toEqual(['address-differs']);
});

test('says where the first difference stands', () =>
  expect(addressDoubts('12 Baker Road', '12 Baker Street')[0]?.at).toEqual([9, 13]));

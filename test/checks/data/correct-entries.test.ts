import { expect, test } from 'vitest';
import { type Document, fieldIds, type Typed } from '../../../src/checks/data/doubt.ts';
import { doubtsOf } from '../../../src/checks/data/index.ts';
import { dictionary } from '../../../src/chinese/index.ts';

/**
 * Two hundred people of twenty countries who typed everything rightly, each in a manner of their own: nothing may be asked. Names
 * are common ones put together; numbers are made to the form of each country.
 */
interface Country {
  readonly state: string;
  readonly surnames: readonly (readonly [typed: string, zone: string])[];
  readonly given: readonly (readonly [typed: string, zone: string])[];
  readonly native?: readonly string[];
  /** # is a digit. */
  readonly number: string;
  /** Typed and as on the paper. */
  readonly address: readonly (readonly [string, string])[];
  /** Y, M, D by place; M names the month where it is a word. */
  readonly dates: readonly string[];
}

const pair = (text: string) => text.split(',').map((one) => one.split('=') as [string, string]);

const countries: readonly Country[] = [
  {
    state: 'D',
    surnames: pair('Müller=MUELLER,Weiß=WEISS,Schröder=SCHROEDER'),
    given: pair('Jürgen=JUERGEN,Anna-Lena=ANNA LENA,Björn=BJOERN'),
    number: 'C01X00T##',
    address: [['Hauptstraße 5, 10115 Berlin', 'Hauptstr. 5\n10115 Berlin']],
    dates: ['D.M.Y', 'Y-M-D'],
  },
  {
    state: 'GBR',
    surnames: pair("O'Connor=O CONNOR,Smith-Jones=SMITH JONES,Taylor=TAYLOR"),
    given: pair('Mary Ann=MARY ANN,Siân=SIAN,George=GEORGE'),
    number: '#########',
    address: [['Flat 3, 12 Baker Street, London NW1 6XE', '3/12 BAKER ST LONDON NW1 6XE UK']],
    dates: ['D/M/Y', 'D MMM Y'],
  },
  {
    state: 'USA',
    surnames: pair('Johnson=JOHNSON,Garcia Lopez=GARCIA LOPEZ,McDonald=MCDONALD'),
    given: pair('Bob=BOB,Mary Elizabeth=MARY ELIZABETH,DeShawn=DESHAWN'),
    number: '#########',
    address: [['500 North Main Avenue, Apt 4B, Austin, TX 78701', '500 N MAIN AVE # 4B AUSTIN TX 78701']],
    dates: ['M/D/Y', 'MMM D, Y'],
  },
  {
    state: 'FRA',
    surnames: pair('Lefèvre=LEFEVRE,d’Estaing=D ESTAING,Dupont=DUPONT'),
    given: pair('Jean-Luc=JEAN LUC,Zoé=ZOE,François=FRANCOIS'),
    number: '##AB#####',
    address: [['12 rue de l’Église, 75001 Paris', "12 RUE DE L'EGLISE 75001 PARIS"]],
    dates: ['D/M/Y', 'D.M.Y'],
  },
  {
    state: 'ESP',
    surnames: pair('Núñez García=NUNEZ GARCIA,de la Cruz=DE LA CRUZ,Ibáñez=IBANEZ'),
    given: pair('José=JOSE,María del Carmen=MARIA DEL CARMEN,Iñaki=INAKI'),
    number: 'PAB######',
    address: [['Calle de Alcalá 45, 28014 Madrid', 'C/ Alcalá nº 45, 28014 MADRID']],
    dates: ['D/M/Y', 'D-M-Y'],
  },
  {
    state: 'BRA',
    surnames: pair('de Souza=DE SOUZA,Conceição=CONCEICAO,Gonçalves=GONCALVES'),
    given: pair('João Pedro=JOAO PEDRO,Luíza=LUIZA,Antônio=ANTONIO'),
    number: 'FB######',
    address: [['Rua Augusta, 1500, Apto 12, São Paulo', 'R AUGUSTA 1500 AP 12 SAO PAULO']],
    dates: ['D/M/Y', 'DMY'],
  },
  {
    state: 'RUS',
    surnames: pair('Иванов=IVANOV,Хрущёв=KHRUSHCHEV,Щербаков=SHCHERBAKOV'),
    given: pair('Пётр=PETR,Юлия=IULIIA,Алексей=ALEKSEI'),
    number: '## #######',
    address: [['ул. Ленина, д. 5, кв. 12, Москва', 'МОСКВА УЛ ЛЕНИНА Д 5 КВ 12']],
    dates: ['D.M.Y', 'Y-M-D'],
  },
  {
    state: 'UKR',
    surnames: pair('Шевченко=SHEVCHENKO,Kovalchuk=KOVALCHUK,Їжакевич=IZHAKEVYCH'),
    given: pair('Тарас=TARAS,Oksana=OKSANA,Юрій=IURII'),
    number: 'FE######',
    address: [['вул. Хрещатик 1, Київ', 'Київ, вул Хрещатик, 1']],
    dates: ['D.M.Y', 'Y-M-D'],
  },
  {
    state: 'TUR',
    surnames: pair('Çağlayan=CAGLAYAN,Işık=ISIK,Öztürk=OEZTUERK'),
    given: pair('İbrahim=IBRAHIM,Gökçe=GOKCE,Şule=SULE'),
    number: 'U########',
    address: [
      ['Atatürk Mahallesi, Çınar Caddesi No: 5 Daire 3, İstanbul', 'ATATÜRK MAH. ÇINAR CAD. NO 5 DAİRE 3 İSTANBUL'],
    ],
    dates: ['D.M.Y', 'D/M/Y'],
  },
  {
    state: 'VNM',
    surnames: pair('Nguyễn=NGUYEN,Đặng=DANG,Trần=TRAN'),
    given: pair('Thị Hồng=THI HONG,Văn Đức=VAN DUC,Ánh=ANH'),
    number: 'C#######',
    address: [['123 Nguyễn Huệ, Quận 1, TP Hồ Chí Minh', '123 NGUYEN HUE Q 1 TP HO CHI MINH']],
    dates: ['D/M/Y', 'D-M-Y'],
  },
  {
    state: 'IDN',
    surnames: pair('Suharto=SUHARTO,Wijaya=WIJAYA,Siregar=SIREGAR'),
    given: pair('Budi=BUDI,Siti Nurhaliza=SITI NURHALIZA,Agus=AGUS'),
    number: 'A#######',
    address: [['Jalan Sudirman No. 1, Jakarta 10220', 'JL SUDIRMAN NO 1 JAKARTA 10220']],
    dates: ['D-M-Y', 'D/M/Y'],
  },
  {
    state: 'IND',
    surnames: pair('Sharma=SHARMA,Patel=PATEL,Iyer=IYER'),
    given: pair('Priya=PRIYA,Raj Kumar=RAJ KUMAR,Mohd Imran=MOHD IMRAN'),
    number: 'K#######',
    address: [['Flat No. 5, MG Road, Bengaluru 560001', '5 MG RD BENGALURU 560001 INDIA']],
    dates: ['D/M/Y', 'D-MMM-Y'],
  },
  {
    state: 'EGY',
    surnames: pair('محمد=MOHAMED,حسن=HASSAN,عبد الله=ABDALLA'),
    given: pair('أحمد=AHMED,فاطمة=FATMA,يوسف=YOUSSEF'),
    number: 'A########',
    address: [['12 شارع الملك فهد، القاهرة', '١٢ شارع الملك فهد القاهرة']],
    dates: ['D/M/Y', 'Y/M/D'],
  },
  {
    state: 'CHN',
    surnames: pair('Wang=WANG,Lyu=LYU,Ouyang=OUYANG'),
    given: pair('Xiaoming=XIAOMING,Bu=BU,Xiu=XIU'),
    native: ['王小明', '吕布', '欧阳修'],
    number: 'E########',
    address: [['北京市朝阳区建国路88号3号楼1201室', '北京市朝阳区建国路88号 3号楼1201室']],
    dates: ['Y年M月D日', 'YMD'],
  },
  {
    state: 'TWN',
    surnames: pair('Tsai=TSAI,Chen=CHEN,Chang=CHANG'),
    given: pair('Ing-wen=ING WEN,Chih-ming=CHIH MING,Hui-mei=HUI MEI'),
    native: ['蔡英文', '陳志明', '張惠妹'],
    number: '3########',
    address: [['台北市信義區信義路五段7號', '臺北市信義區信義路五段7號']],
    dates: ['Y/M/D', 'Y年M月D日'],
  },
  {
    state: 'CHN',
    surnames: pair('Chan=CHAN,Wong=WONG,Ng=NG'),
    given: pair('Tai Man=TAI MAN,Siu Ming=SIU MING,Ka Yan David=KA YAN DAVID'),
    native: ['陳大文', '黃小明', '吳嘉欣'],
    number: 'K########',
    address: [['香港九龍彌敦道100號5樓', '九龍彌敦道100号5楼']],
    dates: ['D-M-Y', 'D/M/Y'],
  },
  {
    state: 'JPN',
    surnames: pair('Yamada=YAMADA,Ōno=ONO,Satō=SATO'),
    given: pair('Tarō=TARO,Hanako=HANAKO,Yūki=YUKI'),
    native: ['山田太郎', '大野花子', '佐藤勇気'],
    number: 'TK#######',
    address: [['東京都千代田区千代田1-1', '東京都千代田区千代田１－１']],
    dates: ['Y年M月D日', 'Y/M/D'],
  },
  {
    state: 'KOR',
    surnames: pair('Kim=KIM,Lee=LEE,Park=PARK'),
    given: pair('Min-su=MINSU,Ji Young=JIYOUNG,Seo-yeon=SEO YEON'),
    native: ['김민수', '이지영', '박서연'],
    number: 'M########',
    address: [['서울특별시 종로구 세종대로 1', '서울특별시 종로구 세종대로 1']],
    dates: ['Y년 M월 D일', 'Y.M.D'],
  },
  {
    state: 'POL',
    surnames: pair('Łukaszewicz=LUKASZEWICZ,Żółkiewski=ZOLKIEWSKI,Kowalska=KOWALSKA'),
    given: pair('Grażyna=GRAZYNA,Stanisław=STANISLAW,Ewa=EWA'),
    number: 'EH#######',
    address: [['ul. Żółkiewskiego 3, 00-001 Warszawa', 'UL. ZOLKIEWSKIEGO 3 00-001 WARSZAWA']],
    dates: ['D.M.Y', 'Y-M-D'],
  },
  {
    state: 'GRC',
    surnames: pair('Παπαδόπουλος=PAPADOPOULOS,Νικολάου=NIKOLAOU,Georgiou=GEORGIOU'),
    given: pair('Γεώργιος=GEORGIOS,Μαρία=MARIA,Nikos=NIKOS'),
    number: 'AN#######',
    address: [['Ερμού 5, Αθήνα 105 63', 'ΕΡΜΟΥ 5, ΑΘΗΝΑ 10563']],
    dates: ['D/M/Y', 'D-M-Y'],
  },
];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/** With a document that was read, or none: then only what can't be misread is typed. */
function entry(country: Country, i: number): { typed: Typed; document: Document | null } {
  const [surname, surnameZone] = at(country.surnames, i);
  const [givenNames, givenZone] = at(country.given, i);
  const read = i % 4 !== 3;
  const [year, month, day] = [1950 + ((i * 7) % 55), 1 + (i % 12), read ? 1 + (i % 28) : 13 + (i % 15)];
  const two = (n: number) => String(n).padStart(2, '0');
  const iso = (y: number) => `${y}-${two(month)}-${two(day)}`;
  const write = (form: string, y: number) =>
    form
      .replace('MMM', '~')
      .replace(/[YMD]/g, (part) => ({ Y: String(y), M: two(month), D: two(day) })[part] as string)
      .replace('~', MONTHS[month - 1] as string);
  const number = country.number.replace(/#/g, (_, place: number) => String((place * 3 + i) % 10));
  const [address, paperAddress] = at(country.address, i);
  const form = at(country.dates, i);
  return {
    typed: {
      nativeName: country.native ? at(country.native, i) : '',
      surname: i % 5 === 4 ? surname.toUpperCase() : surname,
      givenNames,
      birthDate: write(form, year),
      documentNumber: i % 3 === 2 ? `${number.toLowerCase()} ` : number,
      expiryDate: write(form, 2031),
      address,
      paperAddress,
    },
    document: read
      ? {
          surname: surnameZone,
          givenNames: givenZone,
          documentNumber: number.replaceAll(' ', ''),
          nationality: country.state,
          birthDate: iso(year),
          expiryDate: iso(2031),
        }
      : null,
  };
}

const entries = countries.flatMap((country) =>
  Array.from({ length: 10 }, (_, i) => ({ state: country.state, ...entry(country, i) })),
);

test('of 200 correct entries none is asked about', () => {
  expect(entries).toHaveLength(200);
  const asked = entries.flatMap(({ state, typed, document }) => {
    const doubts = doubtsOf(typed, { document, today: '2026-11-26', dictionary });
    return fieldIds.flatMap((id) =>
      doubts[id].map((doubt) => `${state} ${id}: ${doubt.id} ${doubt.typed} → ${doubt.readings}`),
    );
  });
  expect(asked).toEqual([]);
});

test('the same entries with one field of somebody else are asked about', () => {
  const missed = entries.flatMap(({ state, typed, document }, i) => {
    if (!document) return [];
    const other = entries[(i + 57) % entries.length]?.typed as Typed;
    const wrong = { ...typed, birthDate: '1 July 1949', documentNumber: `${other.documentNumber}9` };
    const doubts = doubtsOf(wrong, { document, today: '2026-11-26', dictionary });
    return doubts.birthDate.length > 0 && doubts.documentNumber.length > 0 ? [] : [`${state} ${i}`];
  });
  expect(missed).toEqual([]);
});

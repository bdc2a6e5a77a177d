import { describe, expect, test } from 'vitest';
import { findDates, type Order } from '../../../src/reading/paper/dates.ts';
import { issuedOn } from '../../../src/reading/paper/issued.ts';

const TODAY = '2026-11-26';
const first = (text: string, order: Order = 'dmy') => findDates([text], order)[0] ?? null;

describe('a date', () => {
  test.each([
    ['2026-11-03', '2026-11-03'],
    ['2026/11/3', '2026-11-03'],
    ['2026. 11. 3', '2026-11-03'],
    ['20261103', '2026-11-03'],
    ['3.11.26', '2026-11-03'],
    ['03.11.2026', '2026-11-03'],
    ['25/10/2026', '2026-10-25'],
    ['10/25/2026', '2026-10-25'],
    ['3 November 2026', '2026-11-03'],
    ['3rd Nov 2026', '2026-11-03'],
    ['03-NOV-26', '2026-11-03'],
    ['03Nov2026', '2026-11-03'],
    ['November 3, 2026', '2026-11-03'],
    ['Nov. 3rd 2026', '2026-11-03'],
    ['London, 3 of November of 2026', '2026-11-03'],
    ['2026-Nov-03', '2026-11-03'],
    ['2026年11月3日', '2026-11-03'],
    ['２０２６年１１月０３日', '2026-11-03'],
    ['2026 年 11 月 3 日', '2026-11-03'],
    ['2026년 11월 3일', '2026-11-03'],
    ['令和8年11月3日', '2026-11-03'],
    ['3 de noviembre de 2026', '2026-11-03'],
    ['3 ago. 2026', '2026-08-03'],
    ['1er août 2026', '2026-08-01'],
    ['3 février 2026', '2026-02-03'],
    ['3 juil. 2026', '2026-07-03'],
    ['3 de março de 2026', '2026-03-03'],
    ['3. März 2026', '2026-03-03'],
    ['3. Jänner 2026', '2026-01-03'],
    ['3 ноября 2026 г.', '2026-11-03'],
    ['03 мая 2026', '2026-05-03'],
    ['3 Kasım 2026', '2026-11-03'],
    ['3 Ağustos 2026', '2026-08-03'],
    ['Ngày 3 tháng 11 năm 2026', '2026-11-03'],
    ['3 Agustus 2026', '2026-08-03'],
    ['3 नवंबर 2026', '2026-11-03'],
    ['३ नवम्बर २०२६', '2026-11-03'],
    ['٣ نوفمبر ٢٠٢٦', '2026-11-03'],
    ['3 تشرين الثاني 2026', '2026-11-03'],
    ['٠٣/١١/٢٠٢٦', '2026-11-03'],
    ['October 2026', '2026-10-31'],
    ['2026年10月', '2026-10-31'],
    ['tháng 2/2026', '2026-02-28'],
  ])('%s', (text, date) => expect(first(text)?.date).toBe(date));

  test.each([
    ['a telephone number', '020 7946 0958'],
    ['a part of an account', 'GB29 2026 1103 9268'],
    ['a day that is not', '31/02/2026'],
    ['an amount', '1.11.2026,50'],
    ['a longer number', '120261103'],
    ['a word that begins like a month', '3 Marchmont 2026'],
  ])('is not read in %s', (_, text) => expect(first(text)).toBeNull());

  test.each<[string, string, Order, string, string | null]>([
    ['by the place, day first', '03/04/2026', 'dmy', '2026-04-03', '2026-03-04'],
    ['by the place, month first', '03/04/2026', 'mdy', '2026-03-04', '2026-04-03'],
    ['by another date of the text', '03/04/2026 to 25/04/2026', 'mdy', '2026-04-03', null],
    ['by another one the other way', '03/04/2026 to 03/25/2026', 'dmy', '2026-03-04', null],
    ['by its dots', '03.04.2026', 'mdy', '2026-04-03', null],
    ['not at all where both are the same', '04/04/2026', 'mdy', '2026-04-04', null],
  ])('that may be read two ways is told %s', (_, text, order, date, otherwise) =>
    expect(first(text, order)).toMatchObject({ date, otherwise }),
  );
});

describe('the date of issue', () => {
  test.each<[string, string[], string | null, string?]>([
    ['a label before it', ['Statement date: 3 November 2026'], '2026-11-03', 'surely'],
    ['not the day to pay', ['Payment due 1 November 2026', 'Invoice date 20 October 2026'], '2026-10-20', 'surely'],
    ['not a later day to pay', ['Bill date 2026-11-03', 'Due date 2026-11-24'], '2026-11-03', 'surely'],
    ['nothing but a day to pay', ['Due date: 3 November 2026'], null],
    ['a birthday alone', ['Date of birth 03/11/1980'], null],
    [
      'a birthday that is not so old',
      ['Date of birth: 3 November 2020', 'Date: 3 October 2026'],
      '2026-10-03',
      'likely',
    ],
    ['nothing in the future', ['Issued on 3 December 2026'], null],
    [
      'the heading of a column',
      ['Account   Statement date   Due date', '1234   3 Nov 2026   20 Nov 2026'],
      '2026-11-03',
      'surely',
    ],
    ['a label above it', ['Date of issue', '3 November 2026'], '2026-11-03', 'surely'],
    [
      'a letter without a label',
      ['Jane Doe', '12 High Street', '3 November 2026', 'Dear Ms Doe,'],
      '2026-11-03',
      'perhaps',
    ],
    ['the end of a period', ['Statement period: 1 October 2026 to 31 October 2026'], '2026-10-31', 'likely'],
    ['a label rather than a period', ['Period 01/10/2026 - 31/10/2026', 'Issued 02/11/2026'], '2026-11-02', 'surely'],
    [
      'rows of a statement',
      ['Statement date 05 Nov 2026', '20 Nov 2026 Coffee', '21 Nov 2026 Rent'],
      '2026-11-05',
      'surely',
    ],
    ['Chinese', ['客户姓名：张三', '账单日：2026年11月03日   到期还款日：2026年11月23日'], '2026-11-03', 'surely'],
    ['Chinese, printed', ['交易期间：2026-08-01至2026-10-31', '打印日期 2026-11-02'], '2026-11-02', 'surely'],
    ['Spanish', ['Fecha de emisión: 3 de noviembre de 2026', 'Vencimiento: 20/11/2026'], '2026-11-03', 'surely'],
    ['French', ['Date d’échéance 20/11/2026', 'Facture du 03/11/2026'], '2026-11-03', 'surely'],
    ['Portuguese', ['Vencimento 10/11/2026', 'Data de emissão 25/10/2026'], '2026-10-25', 'surely'],
    ['German', ['Rechnungsdatum   03.11.2026', 'Zahlbar bis   17.11.2026'], '2026-11-03', 'surely'],
    ['Russian', ['Срок оплаты до 20.11.2026', 'Дата выставления счёта: 03.11.2026'], '2026-11-03', 'surely'],
    ['Turkish', ['Fatura Tarihi : 03.11.2026', 'Son Ödeme Tarihi : 20.11.2026'], '2026-11-03', 'surely'],
    ['Vietnamese', ['Ngày lập: 03/11/2026', 'Hạn thanh toán: 20/11/2026'], '2026-11-03', 'surely'],
    ['Indonesian', ['Jatuh tempo 20 November 2026', 'Tanggal cetak 3 November 2026'], '2026-11-03', 'surely'],
    ['Hindi', ['बिल दिनांक: 03/11/2026', 'देय तिथि: 20/11/2026'], '2026-11-03', 'surely'],
    ['Japanese, behind it', ['2026年11月3日 発行', 'お支払期限 2026年11月20日'], '2026-11-03', 'surely'],
    ['Arabic', ['تاريخ الإصدار: ٠٣/١١/٢٠٢٦', 'تاريخ الاستحقاق: ٢٠/١١/٢٠٢٦'], '2026-11-03', 'surely'],
    ['a date of something else', ['Meter date 3 November 2026', 'Date: 20 October 2026'], '2026-10-20', 'likely'],
    ['a label that was misread', ['1 October 2026', 'Son 6deme tarihi 3 November 2026'], '2026-10-01', 'perhaps'],
    ['a place and a date', ['Paris, le 3 novembre 2026', 'Échéance le 20 octobre 2026'], '2026-11-03', 'likely'],
    ['the month alone', ['Bill for October 2026'], '2026-10-31', 'perhaps'],
    ['too long ago to be meant', ['Act of 3 November 1998'], null],
    ['no date at all', ['Dear Ms Doe,'], null],
  ])('%s', (_, lines, date, how) => {
    const issued = issuedOn(lines, TODAY, 'dmy');
    expect(issued?.readings[0] ?? null).toBe(date);
    if (how) expect(issued?.how).toBe(how);
  });

  test('is offered in both readings where nothing tells which', () =>
    expect(issuedOn(['Date: 03/04/2026'], TODAY, 'dmy')?.readings).toEqual(['2026-04-03', '2026-03-04']));

  test('is offered in one where the other has not come yet', () =>
    expect(issuedOn(['Date: 03/12/2026'], TODAY, 'dmy')?.readings).toEqual(['2026-03-12']));
});

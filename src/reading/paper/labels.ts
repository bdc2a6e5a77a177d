import { COLUMN_GAP } from './lines.ts';
import { plainText } from './plain.ts';

/** What a word beside a date says of it. */
export type Meaning = 'issued' | 'date' | 'period' | 'other';

/**
 * Words as papers print them, in the languages of months.ts, Chinese and Japanese. `other` is what must not be taken for the
 * paper's own date: when to pay, when somebody was born, when a contract began.
 */
const words: Readonly<Record<Meaning, string>> = {
  issued: `statement date|date of statement|statement issued|issue date|date of issue|date issued|issued on|issued|invoice date|date of invoice|
    bill date|billing date|date of bill|bill issued|tax point|document date|letter date|date of letter|date produced|printed on|print date|as of|as at|
    出账日期|出账日|出帳日|账单日期|账单日|賬單日期|帳單日期|帳單日|月结单日期|月結單日期|结单日期|結單日期|开具日期|开立日期|签发日期|簽發日期|出具日期|开票日期|開票日期|发票日期|發票日期|
    打印日期|打印时间|列印日期|制表日期|製表日期|出单日期|发单日期|發單日期|发证日期|填发日期|
    fecha de emision|fecha emision|fecha de expedicion|fecha de factura|fecha factura|fecha de la factura|fecha del extracto|fecha de corte|expedido el|emitido el|emitida el|emitido|
    date d'emission|date d’emission|date de facture|date de la facture|date du releve|date d'edition|emis le|emise le|edite le|fait le|facture du|releve du|arrete au|etabli le|
    data de emissao|data emissao|data da emissao|data da fatura|data do documento|emitido em|emitida em|data do extrato|
    rechnungsdatum|ausstellungsdatum|belegdatum|erstellt am|ausgestellt am|kontoauszug vom|rechnung vom|schreiben vom|auszug vom|
    data di emissione|data emissione|data fattura|emessa il|
    дата выставления счета|дата выставления|дата выдачи|дата формирования|дата составления|дата счета|дата документа|дата выписки|выставлен|выдано|
    duzenleme tarihi|duzenlenme tarihi|fatura tarihi|ekstre tarihi|hesap kesim tarihi|belge tarihi|tanzim tarihi|
    ngay lap|ngay phat hanh|ngay hoa don|ngay ky|ngay in|ngay sao ke|ngay cap|
    tanggal terbit|tanggal tagihan|tanggal cetak|tanggal faktur|tanggal penerbitan|tanggal laporan|tgl cetak|tgl tagihan|diterbitkan|dicetak|
    जारी करने की तिथि|जारी करने की तारीख|जारी दिनांक|बिल दिनांक|बिल तिथि|बिल की तारीख|बिल तारीख|विवरण की तारीख|
    発行年月日|発行日|請求日|ご請求日|作成日|作成年月日|交付日|発行|作成|
    تاريخ الاصدار|تاريخ اصدار|تاريخ الفاتوره|تاريخ كشف الحساب|تاريخ الكشف|تاريخ التحرير|تاريخ الطباعه|صدر في|صدرت في|حرر في|صادر بتاريخ`,
  date: `date|dated|日期|時間|时间|fecha|le|data|datum|дата|tarih|tarihi|ngay|tanggal|tgl|दिनांक|तिथि|तारीख|日付|年月日|التاريخ|تاريخ|بتاريخ|den|am|a fecha de`,
  period: `statement period|billing period|bill period|service period|period|usage period|账单周期|计费周期|计费期间|账期|帳單週期|起止日期|交易期间|周期|期间|期間|
    periodo de facturacion|periodo facturado|periodo|periode de facturation|periode|periodo de faturamento|abrechnungszeitraum|zeitraum|rechnungszeitraum|
    расчетный период|за период|период|donem|donemi|ky hoa don|ky su dung|ky sao ke|tu ngay|periode tagihan|अवधि|बिलिंग अवधि|ご利用期間|利用期間|対象期間|الفتره|فتره الفوتره|عن الفتره`,
  other: `due date|payment due|due by|due on|due|pay by|pay before|payable by|payment date|date of birth|birth date|born|dob|expiry date|expires|expiry|valid until|valid to|valid from|
    next bill|next statement|next reading|previous bill|last bill|last payment|previous reading|reading date|date received|member since|customer since|account opened|opening date|contract date|start date|end date|since|direct debit|
    collected on|will be taken|to be debited|到期还款日|还款日|還款日|到期日|到期還款日|缴费截止|缴费期限|截止日期|繳費期限|付款期限|付款到期|最后缴款|最後繳款|有效期|出生日期|出生|开户日期|開戶日期|入网日期|下次|上次|抄表日期|
    fecha de vencimiento|vencimiento|vence|fecha limite|pagar antes|fecha de nacimiento|proxima|fecha de cargo|fecha de alta|date d'echeance|date d’echeance|echeance|a payer avant|date limite|date de naissance|ne le|nee le|prochaine|
    preleve le|prelevement|data de vencimento|vencimento|pagar ate|data de nascimento|nascimento|proxima leitura|fallig|falligkeit|zahlbar bis|geburtsdatum|geboren|gultig bis|abgebucht|vertragsbeginn|scadenza|
    срок оплаты|оплатить до|дата рождения|действителен до|дата договора|от договора|son odeme tarihi|son odeme|vade|dogum tarihi|sonraki|han thanh toan|ngay den han|den han|ngay sinh|ngay thanh toan|jatuh tempo|tanggal lahir|batas pembayaran|berlaku|
    अंतिम तिथि|देय तिथि|नियत तिथि|जन्म तिथि|जन्म|भुगतान की|お支払期限|支払期限|お支払期日|支払期日|振替日|引落日|生年月日|有効期限|次回|前回|検針日|تاريخ الاستحقاق|استحقاق|اخر موعد|تاريخ الميلاد|الميلاد|تاريخ الانتهاء|صالح حتي|صالح حتى|السداد قبل|ادفع قبل`,
};

interface Label {
  readonly text: string;
  readonly meaning: Meaning;
}

const labels: readonly Label[] = (Object.keys(words) as Meaning[])
  .flatMap((meaning) =>
    words[meaning]
      .split('|')
      .map((word) => ({ text: plainText(word.trim()), meaning }))
      .filter(({ text }) => text !== ''),
  )
  .sort((a, b) => b.text.length - a.text.length);

/** Latin and alike: written with gaps between words, so that a label is no part of a longer one. */
const WITH_GAPS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]/u;

/** What the last label in some plain text means, and how many letters stand after it; the longer of two that end alike. `null` where there is none, or it is part of one that is not known. */
export function lastLabel(text: string): { readonly meaning: Meaning; readonly after: number } | null {
  let best: { meaning: Meaning; end: number; from: number } | null = null;
  for (const { text: word, meaning } of labels) {
    const from = lastWhole(text, word);
    if (from < 0) continue;
    const end = from + word.length;
    // "date" inside "due date" is no label of its own.
    if (best && (end < best.end || (end === best.end && from >= best.from))) continue;
    best = { meaning, end, from };
  }
  if (!best) return null;
  const { meaning, from, end } = best;
  // "Reading date" is a date of something: alone, the word means the paper's own.
  if (meaning === 'date' && /\p{L}\s*$/u.test(text.slice(0, from).split(COLUMN_GAP).at(-1) ?? '')) return null;
  return { meaning, after: text.length - end };
}

function lastWhole(text: string, word: string): number {
  for (let at = text.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(word, at - 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + word.length] ?? ' '];
    const cut = (outer: string, inner: string): boolean => WITH_GAPS.test(outer) && WITH_GAPS.test(inner);
    if (!cut(before, word[0] ?? ' ') && !cut(after, word.at(-1) ?? ' ')) return at;
  }
  return -1;
}

import { type ReasonId, reasonIds } from './ids.ts';
import { type Fix, reasons } from './reasons.ts';

/** A provider's own wordings and what helps, as a pack has them. */
export interface Own {
  readonly says: readonly string[];
  readonly fixes: readonly Fix[];
}

export interface Match {
  /** `null` for a wording of the pack that is none of our reasons. */
  readonly reason: ReasonId | null;
  readonly fixes: readonly Fix[];
  /** The sentence that says it, as it was pasted. */
  readonly sentence: string;
}

/** No mail of a provider is longer; what is pasted by mistake need not be searched. */
const MAX_LENGTH = 20_000;
/** A longer text is a letter, and must say somewhere that something was not accepted. */
const SHORT_WORDS = 20;

/**
 * What a pasted text says was not right, in the order of its sentences; empty where nothing is recognised. Nothing but this text is looked
 * at: no network, no model.
 */
export function matchesIn(text: string, own: readonly Own[] = []): readonly Match[] {
  const whole = text.slice(0, MAX_LENGTH);
  if (wordsIn(whole) > SHORT_WORDS && !isRefusal(whole)) return [];
  const found: Match[] = [];
  for (const sentence of sentencesOf(whole)) {
    const plain = plainOf(sentence);
    if (isPraise(plain)) continue;
    const theirs = own.find(({ says }) => says.some((wording) => plain.includes(plainOf(wording))));
    const ids = reasonIds.filter((id) => reasons[id].says.some((wording) => saysIt(plain, sentence, wording)));
    for (const id of mostSpecific(ids)) {
      if (!found.some(({ reason }) => reason === id))
        found.push({ reason: id, fixes: theirs?.fixes ?? reasons[id].fixes, sentence: sentence.trim() });
    }
    if (theirs && ids.length === 0) found.push({ reason: null, fixes: theirs.fixes, sentence: sentence.trim() });
  }
  return found;
}

/** A face, an address or a paper is told apart from what is said of documents in general. */
const MORE_SPECIFIC: Partial<Record<ReasonId, readonly ReasonId[]>> = {
  'face-dark': ['dark'],
  'face-bright': ['glare'],
  'face-covered': ['covered'],
  differs: ['mismatch'],
  lens: ['blurred'],
  'address-mismatch': ['mismatch', 'address-old', 'address-kind'],
  'address-kind': ['unsupported', 'address-old'],
  'address-old': ['expired'],
  copy: ['blurred'],
  movements: ['cut-off'],
};

const mostSpecific = (ids: readonly ReasonId[]): readonly ReasonId[] =>
  ids.filter((id) => !ids.some((other) => MORE_SPECIFIC[other]?.includes(id)));

function saysIt(plain: string, sentence: string, wording: string): boolean {
  // A code stands as it is: "COPY" is one, "copy" is a word like any other.
  if (/^[A-Z]+(_[A-Z]+)*$/.test(wording)) return new RegExp(`(^|[^A-Z_])${wording}([^A-Z_]|$)`).test(sentence);
  if (/^[a-z]+(_[a-z]+)+$/.test(wording)) return sentence.includes(wording);
  const stems = plainOf(wording).split(' ');
  const all = stems.every((stem) => (UNSPACED.test(stem) ? plain.includes(stem) : ` ${plain}`.includes(` ${stem}`)));
  // "Make sure that it is not blurred" says what was not right; "it is not blurred" says the contrary.
  return all && !(stems.length === 1 && isDenied(plain, stems[0] as string) && !ASKED.test(plain));
}

/** Whether a denial stands right before it. */
function isDenied(plain: string, stem: string): boolean {
  const at = plain.indexOf(stem);
  return DENIAL.test(plain.slice(Math.max(0, at - 24), at));
}

const DENIAL =
  /(^| )(not|no|isn t|wasn t|aren t|without|never|no esta|no es|no hay|nao|nao ha|n est pas|pas de|aucun|sans|не|нет|без|tidak|bukan|khong|khong bi|degil)( \p{L}+)? $|(不|没有|沒有|未|ليس|لا|بدون|غير) ?$/u;
const ASKED =
  /(^| )(make sure|ensure|please|must|should|check that|asegurate|debe|certifique|assurez|doit|vous devez|убедитесь|должн|pastikan|dam bao|emin olun)|请|請|务必|確保|确保|يرجى|تأكد|ください/u;

/** Scripts without spaces between words: a stem may stand anywhere. Arabic writes articles and conjunctions onto the word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u;

/** Small letters without marks, other signs as spaces. Marks of Hindi are letters of their own and stay. */
function plainOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ıİ]/g, 'i')
    .replace(/đ/g, 'd')
    .replace(/ё/g, 'е')
    .replace(/[أإآ]/g, 'ا')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?。！？؟।])\s+|(?<=[。！？])|[\r\n;；•]+/u).filter((part) => part.trim() !== '');

const wordsIn = (text: string): number =>
  plainOf(text).split(' ').length +
  Math.round((text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) / 3);

/** Stems of "not accepted", "try again", "unable to verify" and the like. */
const REFUSED = [
  'reject',
  'declin',
  'denied',
  'not accepted',
  'not approved',
  'unsuccessful',
  'unable to verify',
  'could not verify',
  'couldn t verify',
  'could not be verified',
  'not be verified',
  'fail',
  'resubmit',
  're submit',
  'upload again',
  'try again',
  'retake',
  'not pass',
  'did not pass',
  'was not successful',
  'not valid',
  'invalid',
  'problem with',
  'issue with',
  '拒绝',
  '未通过',
  '失败',
  '重新提交',
  '重新上传',
  '无法验证',
  '不通过',
  '拒絕',
  '未通過',
  '失敗',
  '無法驗證',
  'رفض',
  'مرفوض',
  'لم يتم قبول',
  'تعذر التحقق',
  'فشل',
  'أعد',
  'rechaz',
  'no aprob',
  'no pudimos',
  'no se pudo',
  'denegad',
  'vuelva a',
  'rejeitad',
  'recusad',
  'nao aprovad',
  'nao foi possivel',
  'nao conseguimos',
  'refus',
  'rejet',
  'echou',
  'impossible de verifier',
  'n a pas pu',
  'n avons pas pu',
  'отклон',
  'отказ',
  'не удалось',
  'не прошл',
  'не принят',
  'reddedil',
  'basarisiz',
  'dogrulanamadi',
  'kabul edilmedi',
  'onaylanmadi',
  'tu choi',
  'that bai',
  'khong the xac minh',
  'khong thanh cong',
  'khong duoc chap nhan',
  'ditolak',
  'gagal',
  'tidak dapat diverifikasi',
  'tidak diterima',
  'अस्वीकार',
  'असफल',
  'विफल',
  'सत्यापित नहीं',
  '却下',
  '否認',
  '承認されません',
  '確認できません',
  '失敗',
  '再提出',
].map(plainOf);

const isRefusal = (text: string): boolean => {
  const plain = plainOf(text);
  return (
    REFUSED.some((stem) => (UNSPACED.test(stem) ? plain.includes(stem) : ` ${plain}`.includes(` ${stem}`))) ||
    /[A-Z]{4,}_[A-Z]+/.test(text)
  );
};

/** "No longer expired", "is clear and legible": what was right. */
const isPraise = (plain: string): boolean =>
  /\b(successfully verified|has been approved|was approved|is approved|looks good|all good|congratulations)\b/.test(
    plain,
  );

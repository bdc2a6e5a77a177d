import { plainText } from './plain.ts';

/**
 * Names of the months from January, in full and short, in the languages of the papers that people hand in: English, Spanish, French,
 * Portuguese, German, Italian, Indonesian, Vietnamese (numbered, see dates.ts), Turkish, Russian, Hindi, and Arabic in its three
 * sets. No name means two months, so that the language need not be known.
 */
const names = [
  'january jan enero ene janvier janv janeiro januar jän jänner gennaio gen januari ocak oca января январь янв जनवरी يناير كانون_الثاني جانفي',
  'february feb febrero février févr fév fevereiro fev februar febbraio februari şubat şub февраля февраль фев февр फरवरी फ़रवरी فبراير شباط فيفري',
  'march mar marzo mars março märz mär maret mart марта март мар मार्च مارس آذار اذار',
  'april apr abril abr avril avr aprile nisan nis апреля апрель апр अप्रैल أبريل إبريل نيسان أفريل',
  'may mayo mai maio maggio mag mei mayıs мая май मई مايو أيار ماي',
  'june jun junio juin junho juni giugno giu haziran haz июня июнь июн जून يونيو حزيران جوان',
  'july jul julio juillet juil julho juli luglio lug temmuz tem июля июль июл जुलाई يوليو تموز جويلية',
  'august aug agosto ago août aout agustus agu agt ağustos ağu августа август авг अगस्त أغسطس آب اوت',
  'september sep sept septiembre septembre setembro set settembre eylül eyl сентября сентябрь сен сент सितंबर सितम्बर سبتمبر أيلول',
  'october oct octubre octobre outubro out oktober okt ottobre ott ekim eki октября октябрь окт अक्टूबर अक्तूबर أكتوبر تشرين_الأول',
  'november nov noviembre novembre novembro kasım kas ноября ноябрь ноя नवंबर नवम्बर نوفمبر تشرين_الثاني',
  'december dec diciembre dic décembre déc dezembro dez dezember dicembre desember des aralık ara декабря декабрь дек दिसंबर दिसम्बर ديسمبر كانون_الأول',
];

/** By the plain name: 1–12. */
const months = new Map(
  names.flatMap((list, i) => list.split(' ').map((name) => [plainText(name.replace('_', ' ')), i + 1] as const)),
);

/** Any of the names, the longest first, as part of a pattern over plain text. */
export const MONTH_NAME = [...months.keys()].sort((a, b) => b.length - a.length).join('|');

/** The month of a plain name. */
export const monthOf = (name: string): number => months.get(name) ?? 0;

/** Latin, Greek and Cyrillic marks above letters, and the signs on Arabic alef; vowel signs of Hindi stay, which are letters. */
const MARKS = /[\u0300-\u036f\u0640\u064b-\u0655]/g;
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ى: 'ي',
  ة: 'ه',
};
/** Where the digits of a script begin. */
const ZEROS = [0x966, 0x6f0, 0x660];

/** As it is compared: small letters without marks, digits 0–9, whatever the script and width it was written in. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ıłøđßæœىة]/g, (letter) => OTHER_LETTERS[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, digit)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .normalize('NFC');

function digit(letter: string): string {
  const code = letter.charCodeAt(0);
  const zero = ZEROS.find((from) => from <= code) ?? code;
  return String(code - zero);
}

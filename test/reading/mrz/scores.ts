import { ALPHABET, CLASSES } from '../../../src/reading/mrz/alphabet.ts';

/** What the recogniser would say of a text: sure of every character, but for those named here by "line,column". */
export function scoresOf(
  lines: readonly string[],
  doubts: Record<string, Record<string, number>> = {},
): Float32Array[] {
  return lines.map((text, line) => {
    const scores = new Float32Array(text.length * CLASSES);
    [...text].forEach((character, column) => {
      const shares = doubts[`${line},${column}`] ?? { [character]: 0.999 };
      const left = 1 - Object.values(shares).reduce((sum, share) => sum + share, 0);
      for (let i = 0; i < CLASSES; i++) {
        const share = shares[ALPHABET[i] ?? ''] ?? Math.max(1e-6, left / CLASSES);
        scores[column * CLASSES + i] = Math.log(share);
      }
    });
    return scores;
  });
}

/** Examples of ICAO 9303 parts 4 to 7, and of others where the standard has none. */
export const TD3 = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
export const TD1 = [
  'I<UTOD231458907<<<<<<<<<<<<<<<',
  '7408122F1204159UTO<<<<<<<<<<<6',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
];
export const TD2 = ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'];
export const VISA = ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'];
/** The number goes on in the optional data. */
export const LONG_NUMBER = [
  'I<UTOD23145890<7349<<<<<<<<<<<',
  '3407127M9507122UTO<<<<<<<<<<<2',
  'STEVENSON<<PETER<JOHN<<<<<<<<<',
];
export const FRENCH = ['IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<', '8806923102858CORINNE<<<<<<<6512068F6'];

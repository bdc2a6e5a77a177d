/** The characters of ICAO 9303 in the order in which the recogniser numbers them. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<';
export const CHARACTERS = ALPHABET.length;
/** What the recogniser calls paper, or the gap between two characters. */
export const NOTHING = CHARACTERS;
export const CLASSES = CHARACTERS + 1;

import { allWords } from '../src/i18n/index.ts';

/** Tests meet every part of the app at once. */
await allWords();

import type { Dictionary } from '../checks/data/chinese.ts';
import { readings, surname } from './pinyin.ts';
import { simplified, traditional } from './scripts.ts';

/** Readings and scripts of characters: a part of its own, fetched only when somebody types Chinese. */
export const dictionary: Dictionary = { readings, surname, simplified, traditional };

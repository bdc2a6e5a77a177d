/// <reference path="./opencc.d.ts" />
import STCharacters from 'opencc-js/dict/STCharacters';
import TSCharacters from 'opencc-js/dict/TSCharacters';

/** A line of "from to" pairs; where there are several, the first is the usual one. */
const mapOf = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table.split('|').map((pair) => {
      const [from = '', to = from] = pair.split(' ');
      return [from, to] as const;
    }),
  );

// Characters alone, not the phrases (1 MB): a name is no phrase.
const toTraditional = mapOf(STCharacters);
const toSimplified = mapOf(TSCharacters);

export const simplified = (character: string): string => toSimplified.get(character) ?? character;
export const traditional = (character: string): string => toTraditional.get(character) ?? character;

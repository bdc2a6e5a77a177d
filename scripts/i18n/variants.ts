import { IntlMessageFormat } from 'intl-messageformat';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Every text that a message can become: one for each combination of its choices, with `sample` for what is put in. */
export function variants(message: string, language: string, sample = '100'): readonly string[] {
  return [...new Set(of(new IntlMessageFormat(message, language).getAst(), sample))];
}

function of(ast: Ast, sample: string): string[] {
  return ast.reduce<string[]>(
    (texts, part) => {
      const parts = partsOf(part, sample);
      return texts.flatMap((text) => parts.map((added) => text + added));
    },
    [''],
  );
}

function partsOf(part: Ast[number], sample: string): string[] {
  // The kinds of parts: 0 text, 7 the number of a plural; all else with options is a choice, without is a value.
  if (part.type === 0) return [part.value];
  if ('options' in part) return Object.values(part.options).flatMap(({ value }) => of(value, sample));
  return [sample];
}

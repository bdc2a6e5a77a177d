import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { noteOf } from '../../src/i18n/notes.ts';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('i18n'))
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .concat(readFileSync(fileURLToPath(new URL('../../scripts/first-view.ts', import.meta.url)), 'utf8'))
  .join('\n');

const ids = Object.keys(en);
const literals = new Set([...code.matchAll(/['"`]([a-z][\w/-]*(?:\.[\w/-]+)+)['"`]/g)].map(([, id]) => id));
/** Ids put together in the code, as `kind.${kind}.name`. What stands for a part has no dot but within a rule's or a message's own id. */
const forms = [...code.matchAll(/`([a-z][\w./-]*\.)?\$\{[^`]*`/g)]
  .map(([given]) => given.slice(1, -1).replace(/\$\{(?:[^{}]|\{[^{}]*\}|`[^`]*`)*\}/g, '\0'))
  .filter((form) => /^[\w./\0-]+$/.test(form) && form.includes('.') && form !== '\0')
  .map((form) => new RegExp(`^${form.replaceAll('.', '\\.').replaceAll('\0', '[\\w./-]+')}$`));

/** Asked for by `ruleWords`, which takes any rule there is: their type says that there are no others. */
forms.push(/^rule\./);

test('every message is said somewhere', () => {
  expect(ids.filter((id) => !literals.has(id) && !forms.some((form) => form.test(id)))).toEqual([]);
});

test('every message has a note for translators', () => expect(ids.filter((id) => !noteOf(id))).toEqual([]));

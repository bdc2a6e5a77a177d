import { toJsonSchema } from '@valibot/to-json-schema';
import type { Plugin } from 'vite';
import { packSchema } from '../src/packs/schema.ts';

/** The form of packs for whoever writes one: editors check a file against it while it is written. */
export const packForm = (): string =>
  JSON.stringify({ title: 'FirstPass pack', ...toJsonSchema(packSchema, { errorMode: 'ignore' }) }, null, 2);

/** Puts it beside the app. */
export const packForms = (): Plugin => ({
  name: 'firstpass-pack-form',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'pack.schema.json', source: packForm() });
  },
});

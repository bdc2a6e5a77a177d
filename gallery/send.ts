import { html, type TemplateResult } from 'lit';
import '../src/components/fp-proof.ts';
import { type FileRules, type PhotoFacts, proofOf } from '../src/export/proof.ts';

const facts: PhotoFacts = {
  step: 'passport',
  width: 4032,
  height: 3024,
  bytes: 3_900_000,
  format: 'jpeg',
  dpi: 412,
  grey: false,
  metadata: [],
};
const any: FileRules = { formats: ['jpeg'], maxBytes: 10_000_000, minPixels: 1000, colour: true };

const proof = (some: Partial<PhotoFacts>, rules: FileRules = any, made = false) => {
  const given = { ...facts, ...some };
  return html`<div class="card"><fp-proof .facts=${given} .lines=${proofOf(given, rules)} .formats=${rules.formats} ?made=${made}></fp-proof></div>`;
};

/** A photo against its provider's rules for files. */
export const sendStates: Readonly<Record<string, Readonly<Record<string, () => TemplateResult>>>> = {
  'fp-proof': {
    'all fits': () => proof({}),
    'saving changes it': () => proof({}, { formats: ['png'], maxBytes: 2_000_000, maxPixels: 2000, minDpi: 300 }),
    'another photo is needed': () =>
      proof({ width: 800, height: 600, dpi: 140, grey: true }, { ...any, minDpi: 300, minBytes: 100_000 }),
    'not known': () => proof({ dpi: null, grey: null }),
    'saved, and too large all the same': () => proof({}, { ...any, maxBytes: 500_000 }, true),
    'a PDF': () => proof({ format: 'pdf', bytes: 230_000 }, { ...any, formats: ['jpeg', 'pdf'] }),
  },
};

import { type KindId, kindOf } from '../checks/kinds/index.ts';
import type { Pack } from '../packs/schema.ts';

export type FileRules = Pack['files'];
export type Format = FileRules['formats'][number];

/** What is known of a photo as a file. */
export interface PhotoFacts {
  readonly step: KindId;
  readonly width: number;
  readonly height: number;
  /** `null` where the file is still to be made. */
  readonly bytes: number | null;
  readonly format: Format;
  /** Pixels an inch on the document itself; `null` where its edges were not found. */
  readonly dpi: number | null;
  /** Black and white; `null` where nobody looked. */
  readonly grey: boolean | null;
  /** Names of what is written beside the pixels: place, time, device. */
  readonly metadata: readonly string[];
}

export const proofIds = ['pixels', 'dpi', 'bytes', 'format', 'colour', 'metadata'] as const;
export type ProofId = (typeof proofIds)[number];

/**
 * What the provider's rule says: it fits; saving it changes it so that it fits; only another photo helps; it could not be
 * seen; or there is no rule, and it is only told.
 */
export type ProofAnswer = 'right' | 'changes' | 'again' | 'unknown' | 'told';

export interface ProofLine {
  readonly of: ProofId;
  readonly is: ProofAnswer;
  /** The edge that it is over or under, in the unit of the line. */
  readonly limit?: number;
}

/** The proof sheet of one photo, line by line. Resolution is a matter of documents: a face has none. */
export function proofOf(facts: PhotoFacts, rules: FileRules): readonly ProofLine[] {
  if (facts.format === 'pdf') return proofOfPdf(facts, rules);
  return [
    { of: 'pixels', ...pixels(facts, rules) },
    ...(kindOf(facts.step).format ? [{ of: 'dpi', ...resolution(facts, rules) } as const] : []),
    { of: 'bytes', ...bytes(facts, rules) },
    { of: 'format', is: rules.formats.includes(facts.format) ? 'right' : 'changes' },
    { of: 'colour', is: colour(facts, rules) },
    { of: 'metadata', is: facts.metadata.length === 0 ? 'right' : 'changes' },
  ];
}

/** A PDF is handed in as it came: a paper that somebody changed is doubted. What does not fit needs a photo of the paper. */
function proofOfPdf(facts: PhotoFacts, rules: FileRules): readonly ProofLine[] {
  const size = bytes(facts, rules);
  return [
    { of: 'bytes', ...size, is: size.is === 'changes' ? 'again' : size.is },
    { of: 'format', is: rules.formats.includes('pdf') ? 'right' : 'again' },
  ];
}

type Answer = Pick<ProofLine, 'is' | 'limit'>;

function pixels({ width, height }: PhotoFacts, { minPixels, maxPixels }: FileRules): Answer {
  const longer = Math.max(width, height);
  if (minPixels !== undefined && longer < minPixels) return { is: 'again', limit: minPixels };
  if (maxPixels !== undefined && longer > maxPixels) return { is: 'changes', limit: maxPixels };
  return { is: minPixels === undefined && maxPixels === undefined ? 'told' : 'right' };
}

function resolution({ dpi }: PhotoFacts, { minDpi }: FileRules): Answer {
  if (dpi === null) return { is: 'unknown' };
  if (minDpi === undefined) return { is: 'told' };
  return dpi < minDpi ? { is: 'again', limit: minDpi } : { is: 'right' };
}

/** A small file is one of few details; written with less loss it may still be large enough, which is seen when it is made. */
function bytes({ bytes }: PhotoFacts, { minBytes, maxBytes }: FileRules): Answer {
  if (bytes === null) return { is: 'told' };
  if (maxBytes !== undefined && bytes > maxBytes) return { is: 'changes', limit: maxBytes };
  if (minBytes !== undefined && bytes < minBytes) return { is: 'changes', limit: minBytes };
  return { is: minBytes === undefined && maxBytes === undefined ? 'told' : 'right' };
}

function colour({ grey }: PhotoFacts, rules: FileRules): ProofAnswer {
  if (!rules.colour) return 'told';
  if (grey === null) return 'unknown';
  return grey ? 'again' : 'right';
}

/** What photos are saved as: the provider's first format that a picture can have. */
export const pictureFormat = ({ formats }: Pick<FileRules, 'formats'>): Exclude<Format, 'pdf'> =>
  formats.find((format) => format !== 'pdf') ?? 'jpeg';

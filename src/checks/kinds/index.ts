import type { Subject } from '../rules/index.ts';
import type { WantedSide } from '../signals.ts';

/** ID-1 and TD3 as in ICAO 9303 part 3, A4 as in ISO 216; millimetres, as the side lies on the table. */
export const formats = {
  'id-1': { widthMm: 85.6, heightMm: 53.98, radiusMm: 3.18 },
  td3: { widthMm: 125, heightMm: 88, radiusMm: 0 },
  a4: { widthMm: 210, heightMm: 297, radiusMm: 0 },
} as const;

export type FormatId = keyof typeof formats;

export const lengthMm = (format: FormatId): number => Math.max(formats[format].widthMm, formats[format].heightMm);

/** One thing to photograph. Ids are those of the evaluation, links and packs. */
export interface Kind {
  readonly subject: Subject;
  /** Shape of the document; the coach draws its window from it. None for a face, nor where any document may be held. */
  readonly format?: FormatId;
  /** Which side of it: of cards and pages, that have one without the portrait. */
  readonly side?: WantedSide;
  /** A sheet may lie either way; a card or page is read in one. */
  readonly eitherWay?: true;
  readonly camera: 'environment' | 'user';
  /** Somebody else may hold the phone, and then the other camera is used. */
  readonly eitherCamera?: true;
}

export const kinds = {
  'id-front': { subject: 'document', format: 'id-1', side: 'front', camera: 'environment' },
  'id-back': { subject: 'document', format: 'id-1', side: 'back', camera: 'environment' },
  passport: { subject: 'document', format: 'td3', side: 'page', camera: 'environment' },
  'licence-front': { subject: 'document', format: 'id-1', side: 'front', camera: 'environment' },
  'licence-back': { subject: 'document', format: 'id-1', side: 'back', camera: 'environment' },
  'proof-of-address': { subject: 'document', format: 'a4', eitherWay: true, camera: 'environment' },
  statement: { subject: 'document', format: 'a4', eitherWay: true, camera: 'environment' },
  'business-licence': { subject: 'document', format: 'a4', eitherWay: true, camera: 'environment' },
  'company-articles': { subject: 'document', format: 'a4', eitherWay: true, camera: 'environment' },
  'company-owners': { subject: 'document', format: 'a4', eitherWay: true, camera: 'environment' },
  'company-authority': { subject: 'document', format: 'a4', eitherWay: true, camera: 'environment' },
  selfie: { subject: 'face', camera: 'user' },
  'selfie-with-document': { subject: 'together', camera: 'user', eitherCamera: true },
} as const satisfies Record<string, Kind>;

export type KindId = keyof typeof kinds;
export const kindIds = Object.keys(kinds) as KindId[];
export const kindOf = (id: KindId): Kind => kinds[id];

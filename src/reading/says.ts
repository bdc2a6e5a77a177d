import type { LicenceFields, MrzFields } from '../checks/signals.ts';
import { wholeDate } from './dates.ts';

/**
 * What a document says of its holder and itself, in the same words whichever of its parts it was read from; empty where it
 * says nothing. Dates are YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.
 */
export interface Says {
  readonly surname: string;
  readonly givenNames: string;
  readonly documentNumber: string;
  /** Three letters of ICAO 9303 part 3, or D for Germany. */
  readonly nationality: string;
  readonly birthDate: string;
  readonly expiryDate: string;
}

/** `today` is YYYY-MM-DD: a zone has two digits for a year. */
export function saysOfZone(fields: MrzFields, today: string): Says {
  const { surname, givenNames, documentNumber, nationality } = fields;
  return {
    surname,
    givenNames,
    documentNumber,
    nationality,
    birthDate: wholeDate(fields.birthDate, today, 'past'),
    expiryDate: wholeDate(fields.expiryDate, today, 'near'),
  };
}

export const saysOfLicence = ({ surname, givenNames, documentNumber, birthDate, expiryDate }: LicenceFields): Says => ({
  surname,
  givenNames,
  documentNumber,
  nationality: '',
  birthDate,
  expiryDate,
});

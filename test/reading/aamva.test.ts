import { describe, expect, it, test } from 'vitest';
import { parseLicence } from '../../src/reading/aamva.ts';

const licence = (elements: string): string => `@\n\u001e\rANSI 636000100002DL00410278ZV03190008DL${elements}\r`;

describe('a licence', () => {
  it('gives its fields', () => {
    const text = licence(
      'DAQT64235789\nDCSSAMPLE\nDDEN\nDACMICHAEL\nDDFN\nDADJOHN\nDBD06062019\nDBB06061986\nDBA12102034\nDAG2300 WEST BROAD STREET\nDAIRICHMOND\nDAJVA\nDAK232690000  \nDCGUSA',
    );
    expect(parseLicence(text)).toEqual({
      documentNumber: 'T64235789',
      surname: 'SAMPLE',
      givenNames: 'MICHAEL JOHN',
      birthDate: '1986-06-06',
      expiryDate: '2034-12-10',
      issueDate: '2019-06-06',
      street: '2300 WEST BROAD STREET',
      city: 'RICHMOND',
      state: 'VA',
      postalCode: '23269',
      country: 'USA',
    });
  });

  test.each([
    ['American', '12102034', '2034-12-10'],
    ['Canadian', '20341210', '2034-12-10'],
    ['neither', '13322034', ''],
    ['not given', '', ''],
  ])('%s date', (_, digits, iso) => expect(parseLicence(licence(`DBA${digits}`))?.expiryDate).toBe(iso));

  it('leaves out what the standard calls unavailable', () => {
    expect(parseLicence(licence('DACANNA\nDADNONE'))?.givenNames).toBe('ANNA');
  });

  it('reads names of the year 2000', () => {
    expect(parseLicence(licence('DAADOE,JOHN,QUINCY'))).toMatchObject({ surname: 'DOE', givenNames: 'JOHN QUINCY' });
  });

  it('takes the first of each, which is the licence itself', () => {
    expect(parseLicence(licence('DAQFIRST\nDAQSECOND'))?.documentNumber).toBe('FIRST');
  });
});

test.each(['', 'https://example.org', '@', '{"ANSI":1}'])('%j is no licence', (text) =>
  expect(parseLicence(text)).toBeNull(),
);

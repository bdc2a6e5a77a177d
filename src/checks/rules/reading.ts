import type { Rules } from '../rule.ts';

/** What makes print unreadable; said instead where it is seen. */
const CAUSES = [
  'no-document',
  'too-close',
  'cut-off',
  'too-small',
  'low-resolution',
  'too-dark',
  'too-bright',
  'flash',
  'glare',
  'covered',
  'blurred',
  'shaken',
  'tilted',
  'rotated',
  'wrong-side',
  'screen',
];

/** What is read on a photo of a document. Live frames are not read. */
export const readingRules = {
  'mrz-unreadable': {
    priority: 80,
    at: 'photo',
    steps: ['passport', 'id-back'],
    fails: { measure: 'zoneRead', below: 0.5, clearsAbove: 0.5 },
    unless: CAUSES,
  },
  'barcode-unreadable': {
    priority: 81,
    at: 'photo',
    steps: ['licence-back'],
    fails: { measure: 'barcodeRead', below: 0.5, clearsAbove: 0.5 },
    unless: CAUSES,
  },
  'mrz-invalid': {
    priority: 82,
    at: 'photo',
    steps: ['passport', 'id-back'],
    fails: { measure: 'zoneChecks', below: 0.5, clearsAbove: 0.5 },
    unless: [...CAUSES, 'mrz-unreadable'],
  },
  expired: {
    priority: 90,
    at: 'photo',
    fails: { measure: 'daysLeft', below: 0, clearsAbove: 0 },
  },
} as const satisfies Rules;

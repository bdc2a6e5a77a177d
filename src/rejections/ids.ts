/** Why providers send people back. Links name them; what is known of each stands in `reasons.ts`. */
export const reasonIds = [
  'blurred',
  'dark',
  'glare',
  'covered',
  'too-small',
  'cut-off',
  'copy',
  'expired',
  'mismatch',
  'unsupported',
  'face-dark',
  'face-bright',
  'face-covered',
  'differs',
  'lens',
  'movements',
  'address-old',
  'address-mismatch',
  'address-kind',
  'tries',
  'account',
] as const;

export type ReasonId = (typeof reasonIds)[number];

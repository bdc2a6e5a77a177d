import { expect, test } from 'vitest';
import { torchOn } from '../../../src/checks/measures/torch-on.ts';

test.each<[string, boolean | undefined, number]>([
  ['on', true, 1],
  ['off', false, 0],
  ['a photo', undefined, 0],
])('%s', (_, torch, value) => {
  const source = { kind: 'camera', width: 1, height: 1, ...(torch !== undefined && { torch }) } as const;
  expect(torchOn.measure({ source })).toBe(value);
});

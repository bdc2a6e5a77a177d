import { expect, test } from 'vitest';
import { Trail } from '../../src/controllers/trail.ts';

test('going on begins at the top, going back where it was left', () => {
  const trail = new Trail('#/');
  expect(trail.move('#/checklist', 10)).toBe(0);
  expect(trail.move('#/settings', 340)).toBe(0);
  expect(trail.move('#/checklist', 5)).toBe(340);
  expect(trail.move('#/', 0)).toBe(10);
});

test('the same address once more, but not by going back, begins at the top', () => {
  const trail = new Trail('#/checklist');
  trail.move('#/settings', 340);
  trail.move('#/privacy', 0);
  expect(trail.move('#/checklist', 0)).toBe(0);
});

test('back leads back only to where the person came from', () => {
  const trail = new Trail('#/1/step/passport');
  expect(trail.leadsBackTo('#/checklist')).toBe(false);
  trail.move('#/checklist', 0);
  expect(trail.leadsBackTo('#/1/step/passport')).toBe(true);
  trail.move('#/1/step/passport', 0);
  expect(trail.leadsBackTo('#/checklist')).toBe(false);
});

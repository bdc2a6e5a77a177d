import { expect, test } from 'vitest';
import { unjudged } from '../../../scripts/evaluate/answer.ts';
import { marksOn } from '../../../scripts/evaluate/marks.ts';
import { framePoint, type Place } from '../../../src/checks/space.ts';

const drawn = (at: Place): string => {
  const truth = { file: 'a.jpg', subject: 'passport', labels: [], judged: null, quad: null, mrz: [], barcode: '' };
  const answer = { ...unjudged('a.jpg', 'passport', ''), marks: [{ rule: 'glare', at }] };
  return marksOn({ truth, answer }, { width: 600, height: 400 });
};
const count = (svg: string, tag: string): number => svg.split(`<${tag} `).length - 1;

test('every place is drawn, with its outline where that is known, and named', () => {
  const outline = [framePoint(0.1, 0.1), framePoint(0.2, 0.1), framePoint(0.2, 0.2)];
  const svg = drawn({
    zone: 'mrz',
    line: 2,
    point: framePoint(0.5, 0.5),
    radius: 0.1,
    others: [{ zone: 'portrait', point: framePoint(0.15, 0.15), outline }],
  });
  expect([count(svg, 'circle'), count(svg, 'polygon')]).toEqual([1, 1]);
  expect(svg).toContain('>glare · mrz line 2<');
  expect(svg).toContain('>glare · portrait<');
});

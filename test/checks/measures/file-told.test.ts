import { expect, test } from 'vitest';
import { editorTold } from '../../../src/checks/measures/editor-told.ts';
import { exposureTold } from '../../../src/checks/measures/exposure-told.ts';
import { screenshotTold } from '../../../src/checks/measures/screenshot-told.ts';
import type { Source, SourceFile } from '../../../src/checks/signals.ts';

const told = (source: Source) => [screenshotTold, editorTold, exposureTold].map(({ measure }) => measure({ source }));
const photo: Source = { kind: 'photo', width: 4000, height: 3000 };
const bare: SourceFile = { software: '', comment: '', exposed: false };

test.each<[string, Partial<SourceFile>, readonly number[]]>([
  ['nothing, as after a messenger', {}, [0, 0, 0]],
  ['a phone and its system', { software: '17.5.1', exposed: true }, [0, 0, 1]],
  ['a phone that names its build', { software: 'G991BXXU5CVF3', comment: 'Night mode', exposed: true }, [0, 0, 1]],
  ['a viewer in which it was turned', { software: 'Microsoft Windows Photo Viewer 6.1.7600.16385' }, [0, 0, 0]],
  ['an editor', { software: 'Adobe Photoshop CS4 Windows', exposed: true }, [0, 1, 1]],
  ['another', { software: 'GIMP 2.10.34' }, [0, 1, 0]],
  ['an iPhone showing its screen', { comment: 'Screenshot' }, [1, 0, 0]],
  ['a program that takes the screen', { software: 'gnome-screenshot' }, [1, 0, 0]],
  ['a comment that only speaks of one', { comment: 'not a screenshot', exposed: true }, [0, 0, 1]],
])('%s', (_, file, expected) => {
  expect(told({ ...photo, file: { ...bare, ...file } })).toEqual(expected);
});

test('what our own camera took needs no words', () => {
  expect(told(photo)).toEqual([0, 0, 1]);
});

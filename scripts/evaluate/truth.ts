import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One picture of a folder with what is true of it. */
export interface Truth {
  readonly file: string;
  readonly subject: string;
  readonly labels: readonly string[];
  /** Kinds of labels that were looked for; `null`: all of them. */
  readonly judged: readonly string[] | null;
  /** Corners, 0–1, clockwise from the document's top left. */
  readonly quad: readonly (readonly [number, number])[] | null;
  readonly mrz: readonly string[];
  readonly barcode: string;
}

/** Reads `DIR/index.csv`; columns are found by name, and only `file` and `subject` must be there. */
export function readTruth(dir: string): Truth[] {
  const [head = '', ...lines] = readFileSync(join(dir, 'index.csv'), 'utf8').trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    const corners = [1, 2, 3, 4].map((i) => [Number(cell(`x${i}`)), Number(cell(`y${i}`))] as const);
    return {
      file: cell('file'),
      subject: cell('subject'),
      labels: parts(cell('labels')),
      judged: names.includes('judged') ? parts(cell('judged')) : null,
      quad: cell('x1') === '' ? null : corners,
      mrz: parts(cell('mrz')),
      barcode: cell('barcode'),
    };
  });
}

const parts = (cell: string): string[] => cell.split('|').filter((part) => part !== '');

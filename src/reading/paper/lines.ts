/** Some text and where it stands, in units of its page, from the top left. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Between pieces of a line, by their height: less is none, more is a space, much more another column. */
const SPACE = 0.15;
const COLUMN = 1.6;
/** Pieces whose middles differ by less of their height stand on one line. */
const SAME_LINE = 0.5;

/** Between columns of a line. */
export const COLUMN_GAP = '   ';

const ARABIC_OR_HEBREW = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** Lines of a page from its top, read in the direction of their script, columns apart. */
export function linesOf(pieces: readonly TextPiece[]): readonly string[] {
  const rows: { middle: number; height: number; pieces: TextPiece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => middleOf(a) - middleOf(b))) {
    const row = rows.at(-1);
    if (row && middleOf(piece) - row.middle < SAME_LINE * Math.min(row.height, piece.height)) row.pieces.push(piece);
    else rows.push({ middle: middleOf(piece), height: piece.height, pieces: [piece] });
  }
  return rows.map((row) => joined(row.pieces)).filter((line) => line !== '');
}

const middleOf = ({ y, height }: TextPiece): number => y + height / 2;

function joined(pieces: readonly TextPiece[]): string {
  const fromRight = pieces.filter(({ text }) => ARABIC_OR_HEBREW.test(text)).length > pieces.length / 2;
  const inOrder = [...pieces].sort((a, b) => (fromRight ? b.x + b.width - (a.x + a.width) : a.x - b.x));
  let line = '';
  for (const [i, piece] of inOrder.entries()) {
    const before = inOrder[i - 1];
    if (before) {
      const gap = fromRight ? before.x - (piece.x + piece.width) : piece.x - (before.x + before.width);
      const height = Math.min(before.height, piece.height);
      line += gap > COLUMN * height ? COLUMN_GAP : gap > SPACE * height ? ' ' : '';
    }
    line += piece.text;
  }
  // What a file writes as one piece may hold columns of its own.
  return line.replace(/\s{3,}/g, COLUMN_GAP).trim();
}

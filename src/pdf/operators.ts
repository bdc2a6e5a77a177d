/** What pictures and letters a page of a PDF is drawn with. */
export interface Imaged {
  /** The picture that covers most of the page: its area in square points, its own pixels. */
  readonly largest: { readonly area: number; readonly pixels: number } | null;
  /** Letters that are seen: those behind a scan, for searching, are not. */
  readonly letters: number;
}

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
  /** The library's numbers for what is done. */
  readonly ops: Readonly<Record<string, number>>;
}

/** How large an area becomes by the transformations so far: all that has to be known of them. */
type Matrix = readonly number[];
const grows = ([a = 1, b = 0, c = 0, d = 1]: Matrix): number => Math.abs(a * d - b * c);

/** Text that is drawn in this way is not seen (ISO 32000-1, table 106). */
const INVISIBLE = 3;

/** Goes through what a page draws, in the order in which it is drawn. */
export function picturesIn({ fnArray, argsArray, ops }: Operators): Imaged {
  const saved: { growth: number; mode: number }[] = [];
  let [growth, mode, letters] = [1, 0, 0];
  let largest: Imaged['largest'] = null;
  const push = (): void => void saved.push({ growth, mode });
  const pop = (): void => {
    ({ growth, mode } = saved.pop() ?? { growth: 1, mode: 0 });
  };
  for (const [i, fn] of fnArray.entries()) {
    const args = (argsArray[i] ?? []) as readonly unknown[];
    switch (fn) {
      case ops.save:
        push();
        break;
      case ops.restore:
      case ops.paintFormXObjectEnd:
        pop();
        break;
      case ops.transform:
        growth *= grows(args as Matrix);
        break;
      case ops.paintFormXObjectBegin:
        push();
        if (args[0]) growth *= grows(args[0] as Matrix);
        break;
      case ops.setTextRenderingMode:
        mode = Number(args[0]);
        break;
      case ops.showText:
        if (mode !== INVISIBLE) letters += lettersIn(args[0]);
        break;
      case ops.paintImageXObject:
      case ops.paintImageMaskXObject:
      case ops.paintInlineImageXObject: {
        const pixels = pixelsOf(args);
        if (growth > (largest?.area ?? 0)) largest = { area: growth, pixels };
        break;
      }
    }
  }
  return { largest, letters };
}

/** A run of text is glyphs, with numbers between them that move the next. */
const lettersIn = (run: unknown): number =>
  Array.isArray(run) ? run.filter((glyph) => typeof glyph === 'object' && glyph !== null).length : 0;

/** A picture stands there as its name with width and height, or as itself. */
function pixelsOf([first, width, height]: readonly unknown[]): number {
  if (typeof width === 'number' && typeof height === 'number') return width * height;
  const own = (first ?? {}) as { width?: number; height?: number };
  return (own.width ?? 1) * (own.height ?? 1);
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { KindId } from '../checks/kinds/index.ts';
import { worstOf } from '../pdf/worst.ts';
import { linesOf } from '../reading/paper/lines.ts';
import type { Photo } from '../vision/protocol.ts';

/** A page of a PDF as it was judged. */
export interface Page {
  readonly photo: Photo;
  /** The text that stands in the file. Of a scan there is mostly none. */
  readonly lines: readonly string[];
}

/** A PDF before the person: its pages, judged one after the other, and the one that is looked at. */
export class PdfController implements ReactiveController {
  pages: readonly Page[] = [];
  /** Index of the page that is shown. */
  at = 0;
  /** Counts from 1; null when all are judged. */
  judging: { readonly page: number; readonly pages: number } | null = null;
  #bytes: ArrayBuffer | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** The page that is shown; `null` where there is no PDF. */
  get page(): Page | null {
    return this.pages[this.at] ?? null;
  }

  /** Judges every page and shows the worst; resolves with that one. Rejects with a `pdf-…` problem, or with an `AbortError` where another took its place. */
  async open(bytes: ArrayBuffer, kind: KindId): Promise<Photo> {
    this.close();
    this.#bytes = bytes;
    const [{ openPdf }, { judgePage }] = await Promise.all([import('../pdf/pdf.ts'), import('../judge.ts')]);
    const pdf = await openPdf(bytes);
    try {
      const pages: Page[] = [];
      for (let page = 1; page <= pdf.pages; page++) {
        this.#goOn(bytes);
        this.judging = { page, pages: pdf.pages };
        this.host.requestUpdate();
        const { picture, made, text } = await pdf.page(page);
        pages.push({ photo: await judgePage(picture, made, kind), lines: linesOf(text) });
      }
      this.#goOn(bytes);
      this.pages = pages;
      this.at = worstOf(pages.map(({ photo }) => photo.judged.judgement.verdicts));
    } finally {
      if (this.#bytes === bytes) this.judging = null;
      await pdf.close();
    }
    this.host.requestUpdate();
    const { photo } = this.page as Page;
    return { ...photo, pdf: bytes };
  }

  turn(to: number): void {
    this.at = Math.min(this.pages.length - 1, Math.max(0, to));
    this.host.requestUpdate();
  }

  close(): void {
    this.#bytes = null;
    this.pages = [];
    this.at = 0;
    this.judging = null;
  }

  /** Throws where the person has left, or chosen another file. */
  #goOn(bytes: ArrayBuffer): void {
    if (this.#bytes !== bytes) throw new DOMException('another file took its place', 'AbortError');
  }
}

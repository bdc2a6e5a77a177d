import {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
  Util,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageMade } from '../checks/signals.ts';
import { Problem } from '../problems.ts';
import type { TextPiece } from '../reading/paper/lines.ts';
import { serviceWorker } from '../sw/registration.ts';
import { scriptUrl } from '../trusted.ts';
import { CMapFiles, WasmFiles } from './files.ts';
import { type Imaged, picturesIn } from './operators.ts';
import workerUrl from './pdf-worker.ts?worker&url';

/** What a provider takes is smaller still; beyond this a phone would run out of memory or patience. */
export const MAX_PAGES = 30;
const MAX_MEGABYTES = 30;

/** Longer side of a page's picture: print of 6 points is legible, and a phone holds it. */
const WRITTEN_PX = 1800;
/** A scan is shown with the pixels that it has, up to this. */
const SCANNED_PX = 2600;

/** A page whose picture covers so much of it holds paper that was scanned or photographed … */
const COVERED = 0.5;
/** … unless so many letters stand over it: a letterhead may be one large picture. */
const LETTERS = 60;

export interface Pdf {
  readonly pages: number;
  /** `number` counts from 1. One at a time: a page needs some 20 MB while it is made. */
  page(number: number): Promise<PdfPage>;
  /** Ends its worker. */
  close(): Promise<void>;
}

export interface PdfPage {
  /** The caller's own, to be closed. */
  readonly picture: ImageBitmap;
  readonly made: PageMade;
  /** The text that stands in the file, whether it is seen or lies behind a scan. Coordinates in points. */
  readonly text: readonly TextPiece[];
}

/** The only file that knows pdfjs-dist. Rejects with a `pdf-…` problem. The bytes stay the caller's. */
export async function openPdf(bytes: ArrayBuffer): Promise<Pdf> {
  if (bytes.byteLength > MAX_MEGABYTES * 1e6)
    throw new Problem('pdf-too-large', { values: { megabytes: MAX_MEGABYTES } });
  // On a host without headers a worker comes under our policy only through the service worker.
  await serviceWorker.guards();
  const port = new Worker(scriptUrl(workerUrl) as string, { type: 'module', name: 'pdf' });
  const broken = new Promise<never>((_, reject) => {
    port.addEventListener('error', ({ message }) => reject(new Problem('vision-broken', { cause: message })));
  });
  broken.catch(() => {});
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    // Copied: the library hands it to its worker.
    data: new Uint8Array(bytes.slice(0)),
    worker,
    isEvalSupported: false,
    useWorkerFetch: false,
    CMapReaderFactory: CMapFiles,
    WasmFactory: WasmFiles,
    // What is larger would not fit into a phone.
    maxImageSize: 80e6,
    verbosity: 0,
  });
  const close = async (): Promise<void> => {
    await task.destroy().catch(() => {});
    port.terminate();
  };
  try {
    const document = await Promise.race([task.promise, broken]);
    const pages = document.numPages;
    if (pages === 0) throw new Problem('pdf-damaged', { cause: 'no pages' });
    if (pages > MAX_PAGES) throw new Problem('pdf-too-many', { values: { pages, most: MAX_PAGES } });
    return { pages, page: (number) => Promise.race([pageOf(document, number), broken]), close };
  } catch (error) {
    await close();
    throw inWords(error);
  }
}

function inWords(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const locked = error instanceof Error && error.name === 'PasswordException';
  return new Problem(locked ? 'pdf-locked' : 'pdf-damaged', { cause: error });
}

async function pageOf(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  try {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const { width, height } = page.getViewport({ scale: 1 });
    const seen = picturesIn({ fnArray, argsArray, ops: OPS });
    const made = madeOf(seen, width * height);
    const scale = made === 'scanned' ? scannedScale(seen, width, height) : WRITTEN_PX / Math.max(width, height);
    const picture = await drawn(page, scale);
    const text = await textOf(page);
    page.cleanup();
    return { picture, made, text };
  } catch (error) {
    throw inWords(error);
  }
}

const madeOf = ({ largest, letters }: Imaged, area: number): PageMade =>
  largest && largest.area / area >= COVERED && letters < LETTERS ? 'scanned' : 'written';

/** As many pixels as the scan has, so that none are made up: too few of them are a fault to be told. */
function scannedScale({ largest }: Imaged, width: number, height: number): number {
  const longer = Math.max(width, height);
  const own = largest ? Math.sqrt(largest.pixels / largest.area) * longer : WRITTEN_PX;
  return Math.min(SCANNED_PX, Math.max(300, own)) / longer;
}

async function drawn(page: PDFPageProxy, scale: number): Promise<ImageBitmap> {
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))];
  const canvas = Object.assign(window.document.createElement('canvas'), { width, height });
  try {
    await page.render({ canvas, viewport, background: 'white' }).promise;
    return await createImageBitmap(canvas);
  } finally {
    // WebKit frees a canvas late; an empty one costs nothing.
    Object.assign(canvas, { width: 0, height: 0 });
  }
}

async function textOf(page: PDFPageProxy): Promise<readonly TextPiece[]> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item): TextPiece[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , c, d, x, y] = Util.transform(viewport.transform, item.transform) as number[];
    const height = Math.hypot(c as number, d as number);
    return [{ text: item.str, x: x as number, y: (y as number) - height, width: item.width, height }];
  });
}

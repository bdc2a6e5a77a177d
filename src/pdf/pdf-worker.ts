/** The other half of pdfjs-dist, as a script of our own origin. It answers messages once it is imported. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

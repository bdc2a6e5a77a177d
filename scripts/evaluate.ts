import { createWriteStream, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { openApp } from './evaluate/app.ts';
import { drawSheets } from './evaluate/pictures.ts';
import { report } from './evaluate/report.ts';
import type { Judged } from './evaluate/scores.ts';
import { readTruth } from './evaluate/truth.ts';

/**
 * npm run evaluate -- DIR … [--out FILE] [--report FILE] [--pictures FOLDER]
 * Judges every picture of each folder's index.csv as the app judges an imported photo. One JSON object a line goes to
 * --out; tables are printed, and written as Markdown to --report. --pictures gets sheets with what was found drawn on the
 * pictures, those first of which something else was said than is true.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, report: { type: 'string' }, pictures: { type: 'string' } },
});
if (positionals.length === 0) {
  console.error(
    'Name a folder that holds an index.csv: npm run evaluate -- DIR [--out FILE] [--report FILE] [--pictures FOLDER]',
  );
  process.exit(2);
}

const folder = `${root}.cache/evaluate`;
await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
const app = await openApp(folder);
const out = values.out ? createWriteStream(values.out) : null;
const sections: string[] = [];

for (const dir of positionals.map((given) => resolve(given))) {
  const all: Judged[] = [];
  for (const truth of readTruth(dir)) {
    const answer = await app.judge(dir, truth);
    all.push({ truth, answer });
    out?.write(`${JSON.stringify(answer)}\n`);
  }
  if (values.pictures) await drawSheets(dir, join(values.pictures, basename(dir)), all);
  const section = report(basename(dir), all);
  console.log(`\n${section}`);
  sections.push(section);
}
await app.close();
out?.end();
if (values.report) writeFileSync(values.report, `${preface(positionals)}\n${sections.join('\n')}`);

function preface(dirs: readonly string[]): string {
  const command = `npm run evaluate -- ${dirs.join(' ')} --report ${values.report}`;
  return [
    '# Accuracy',
    '',
    'Every picture is judged as the app judges an imported photo: the production build in a real browser, the same worker, models, measures and rules.',
    'A false alarm counts only for a label that cannot follow from what is truly wrong with the picture (`scripts/evaluate/scores.ts`).',
    '',
    `Written by \`${command}\`.`,
    '',
  ].join('\n');
}

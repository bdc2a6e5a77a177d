import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { facePath } from './bench/face.ts';
import { firstView } from './bench/first-view.ts';
import { emptyTables, hardScenes } from './bench/hard.ts';
import { corners, inNode } from './bench/in-node.ts';
import { inPage } from './bench/in-page.ts';
import { readPictures, readVaried } from './bench/pictures.ts';
import { readingShares } from './bench/reading.ts';
import { bundleFinder } from './bench/size.ts';
import { readTruth } from './evaluate/truth.ts';

/**
 * npm run bench -- [DIR] [--peers]
 * npm run bench -- --first-view
 * npm run bench -- --face [DIR]
 * npm run bench -- --hard COUNT [--seed SEED]
 * npm run bench -- --reading [DIR …] [--seed NUMBER]
 * How long the document path takes on the pictures of a folder, at the size of a live frame: in Node, in the app's worker, and
 * with --peers beside other finders in one page. With --first-view: how long a first visit takes on a slow phone.
 * With --face only how much longer the live face path takes than the bare model, on the pictures of a folder.
 * With --hard only: so many scenes of each trouble that makes a document hard to see, drawn from a seed (else two of each).
 * With --reading only: how many zones for machines are read from photographs, drawn in twenty ways from the documents of the folders.
 * Times are medians; compare ratios, not milliseconds, between machines.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'boolean' },
    'first-view': { type: 'boolean' },
    face: { type: 'boolean' },
    hard: { type: 'string' },
    reading: { type: 'boolean' },
    seed: { type: 'string', default: '1' },
  },
});
const FACES = `${root}../shared/data/faces`;
if (values['first-view']) {
  table('A first visit: 400 kbit/s, 400 ms a round trip, a processor six times slower', await firstView(root));
  process.exit();
}
if (values.face) {
  await faces(resolve(positionals[0] ?? FACES));
  process.exit();
}
if (values.reading) {
  const given =
    positionals.length > 0 ? positionals : ['specimens', 'mrz'].map((name) => `${root}../shared/data/${name}`);
  table(
    'Zones in photographs',
    await readingShares(
      given.map((one) => resolve(one)),
      Number(values.seed),
    ),
  );
  process.exit();
}
if (values.hard) {
  await showHard(Number(values.hard));
  process.exit();
}
const dir = resolve(positionals[0] ?? `${root}../shared/data/documents`);
const pictures = await readPictures(dir);
console.log(`${pictures.length} pictures of ${dir}\n`);

const bundle = await bundleFinder(root);
console.log(`The finder: ${bundle.bytes} bytes of script, ${bundle.gzip} compressed with gzip.\n`);
table('Node, one core', inNode(pictures));
const photographs = `${root}../shared/data/photographs`;
if (existsSync(photographs)) {
  const seeds = await Promise.all(
    [1, 2, 3, 4].map(async (seed) => corners(`seed ${seed}`, await readVaried(photographs, 40, seed))),
  );
  table('Real photographs, 40 other views of each', seeds);
}
await showHard(2);
const { worker, peers } = await inPage(root, bundle.code, pictures, values.peers ?? false);
table('The app in Chromium, in its worker', worker);
if (peers) table('In one page of Chromium', peers);
if (!positionals[0]) await faces(FACES);

async function faces(of: string): Promise<void> {
  const files = readTruth(of).map(({ file }) => file);
  table('Faces: the live path and the bare model, in one page of Chromium', await facePath(root, of, files));
}

async function showHard(count: number): Promise<void> {
  const { found, reliability } = await hardScenes(count, Number(values.seed));
  table('Scenes that are hard to see in', found);
  table('How far its confidence is right there', reliability);
  table('Tables with nothing on them', await emptyTables(count, Number(values.seed)));
}

function table(title: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  const names = Object.keys(rows[0] ?? {});
  console.log(`${title}\n`);
  console.log(`| ${names.join(' | ')} |\n|${names.map(() => '---').join('|')}|`);
  for (const row of rows) console.log(`| ${names.map((name) => row[name]).join(' | ')} |`);
  console.log('');
}

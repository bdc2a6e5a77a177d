import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shared } from '../test/fixtures/shared.ts';
import { bases } from './together/bases.ts';
import { type Quad, render, type Scene } from './together/scene.ts';

/**
 * npx tsx scripts/together-scenes.ts OUT COUNT SEED
 * Puts documents into the hands of people: the labelled faces and specimens, rendered, with what is true of each in
 * OUT/index.csv. Every second scene has one fault, the kinds in turn; the others have none.
 */
const [out = '', count = '', seed = ''] = process.argv.slice(2);
if (!out || !Number(count)) {
  console.error('Say where to, how many, and a seed: npx tsx scripts/together-scenes.ts OUT COUNT SEED');
  process.exit(2);
}

const FAULTS = [
  'no-document',
  'cut-off',
  'head-cut-off',
  'too-small',
  'overlapping',
  'covered',
  'glare',
  'blurred',
  'too-dark',
  'mirrored',
  'too-far',
  'several-faces',
  'no-face',
] as const;
type Fault = (typeof FAULTS)[number];

/** The sides with a portrait, by the picture that shows them. */
const DOCUMENTS = ['id-front-4', 'passport-1', 'licence-front-8', 'id-front-5', 'passport-2', 'passport-3'];
const SKINS = [
  [224, 172, 138],
  [190, 134, 100],
  [120, 80, 56],
  [242, 198, 172],
] as const;

/** mulberry32: the same scenes for the same seed. */
let state = Number(seed) >>> 0;
const random = (): number => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const between = (a: number, b: number): number => a + (b - a) * random();
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

mkdirSync(out, { recursive: true });
const rows = ['file,subject,labels,x1,y1,x2,y2,x3,y3,x4,y4,face_x,face_y,face_height'];
for (let n = 0; n < Number(count); n++) {
  const fault = n % 2 === 0 ? (FAULTS[(n / 2) % FAULTS.length] as Fault) : null;
  const scene = sceneOf(n, fault);
  const file = `${String(n).padStart(3, '0')}-${fault ?? 'clean'}.jpg`;
  writeFileSync(join(out, file), await render(scene));
  rows.push([file, 'selfie-with-document', fault ?? '', ...truth(scene)].join(','));
}
writeFileSync(join(out, 'index.csv'), `${rows.join('\n')}\n`);

function sceneOf(n: number, fault: Fault | null): Scene {
  const upright = n % 3 !== 2;
  const [width, height] = upright ? [1080, 1440] : [1440, 1080];
  const is = (one: Fault): boolean => fault === one;
  const face = {
    x: width * (upright ? between(0.44, 0.56) : between(0.3, 0.36)),
    y: is('head-cut-off') ? height * 0.07 : height * between(0.29, 0.33),
    height: height * (is('too-far') ? 0.1 : upright ? between(0.27, 0.33) : between(0.34, 0.4)),
  };
  const from = pick(['left', 'right'] as const);
  const document = pick(DOCUMENTS);
  // ISO 7810: ID-1 and TD3.
  const aspect = document.startsWith('passport') ? 125 / 88 : 85.6 / 53.98;
  const quad = placed({ width, height }, face, upright, fault, aspect);
  const held = is('no-document') ? null : { file: shared(`specimens/${document}.jpg`), quad };
  return {
    width,
    height,
    base: bases[n % bases.length] as Scene['base'],
    face,
    held,
    reach: is('covered') ? between(0.4, 0.55) : between(0.06, 0.11),
    from: upright ? from : 'right',
    skin: pick(SKINS),
    glare: is('glare') ? [between(0.3, 0.7), between(0.3, 0.7), between(0.14, 0.22)] : null,
    light: is('too-dark') ? between(0.1, 0.16) : between(0.85, 1.05),
    blur: is('blurred') ? between(3.5, 5) : between(0.5, 0.8),
    mirrored: is('mirrored'),
    nobody: is('no-face'),
    beside: is('several-faces') ? (bases[(n + 3) % bases.length] as Scene['base']) : null,
    random,
  };
}

/** Where the document is held: below the chin, or beside the head where the picture is wide. */
function placed(
  { width, height }: { width: number; height: number },
  face: Scene['face'],
  upright: boolean,
  fault: Fault | null,
  aspect: number,
): Quad {
  const chin = face.y + face.height / 2;
  const w = Math.min(width, height) * (fault === 'too-small' ? between(0.15, 0.2) : between(0.44, 0.58));
  const h = w / aspect;
  const centre = upright
    ? [width * between(0.42, 0.58), Math.max(chin, height * 0.45) + h * between(0.68, 0.8)]
    : [Math.min(width - w * 0.62, face.x + face.height * 0.55 + w * 0.6), height * between(0.5, 0.62)];
  if (fault === 'overlapping') [centre[0], centre[1]] = [face.x + face.height * between(-0.1, 0.1), chin + h * 0.08];
  if (fault === 'cut-off') {
    if (random() < 0.5) centre[1] = height - h * between(0.15, 0.3);
    else centre[0] = upright && random() < 0.5 ? w * between(0.2, 0.35) : width - w * between(0.2, 0.35);
  }
  return turned(
    [centre[0] as number, centre[1] as number],
    w,
    h,
    between(-7, 7),
    between(-0.05, 0.05),
    between(-0.05, 0.05),
  );
}

/** A rectangle, turned by degrees and a little nearer on one side. */
function turned(
  [x, y]: readonly [number, number],
  w: number,
  h: number,
  degrees: number,
  nearRight: number,
  nearBottom: number,
): Quad {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const at = (u: number, v: number) => {
    const scale = 1 + nearRight * u + nearBottom * v;
    const [dx, dy] = [(u * w * scale) / 2, (v * h * scale) / 2];
    return [x + dx * cos - dy * sin, y + dx * sin + dy * cos] as const;
  };
  return [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1)];
}

function truth({ held, width, height, mirrored, face }: Scene): string[] {
  const head = [mirrored ? 1 - face.x / width : face.x / width, face.y / height, face.height / height].map((value) =>
    value.toFixed(5),
  );
  if (!held) return [...Array.from({ length: 8 }, () => ''), ...head];
  const quad = mirrored
    ? [1, 0, 3, 2].map((i) => held.quad[i] as Quad[0]).map(([x, y]) => [width - x, y] as const)
    : held.quad;
  return [...quad.flatMap(([x, y]) => [(x / width).toFixed(5), (y / height).toFixed(5)]), ...head];
}

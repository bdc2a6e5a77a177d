import sharp from 'sharp';
import { fromUnitSquare } from '../../src/checks/derived/pose.ts';
import type { Base } from './bases.ts';

type Point = readonly [x: number, y: number];
type Colour = readonly [r: number, g: number, b: number];
export type Quad = readonly [Point, Point, Point, Point];

/** One person who holds one document, all in pixels of the picture. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly base: Base;
  /** Middle of the face, and its height from chin to forehead. */
  readonly face: { readonly x: number; readonly y: number; readonly height: number };
  /** File and corners of the document, from its own top left; none where nothing is held. */
  readonly held: { readonly file: string; readonly quad: Quad } | null;
  /** How far the fingers reach over the document: a share of its width. */
  readonly reach: number;
  /** Which hand holds it, as the picture shows it. */
  readonly from: 'left' | 'right';
  readonly skin: Colour;
  /** Middle and radius of a lamp's reflection on the document, 0–1 of its width and height. */
  readonly glare: readonly [x: number, y: number, radius: number] | null;
  readonly light: number;
  readonly blur: number;
  readonly mirrored: boolean;
  /** Only the wall, and what is held before it. */
  readonly nobody: boolean;
  /** Somebody else, as near, at the edge of the picture. */
  readonly beside: Base | null;
  readonly random: () => number;
}

/** Renders a scene as a camera at arm's length would have it. */
export async function render(scene: Scene): Promise<Buffer> {
  const { width, height, held, random } = scene;
  const pixels = await room(scene);
  if (scene.beside) await join(scene, scene.beside, pixels);
  if (held) await hold(scene, held, pixels);
  const exposed = Buffer.from(
    Uint8ClampedArray.from(pixels, (tone) => tone * scene.light + (random() + random() + random() - 1.5) * 5),
  );
  let picture = sharp(exposed, { raw: { width, height, channels: 3 } }).blur(Math.max(0.5, scene.blur));
  if (scene.mirrored) picture = picture.flop();
  return picture.jpeg({ quality: 88 }).toBuffer();
}

/** The person at the place wanted; what the photo does not show goes on as its border. */
async function room({ width, height, base, face, nobody }: Scene): Promise<Float32Array> {
  const scale = face.height / (2 * base.ry * base.height);
  const [w, h] = [Math.round(base.width * scale), Math.round(base.height * scale)];
  const left = Math.round(face.x - base.x * w);
  const top = Math.round(face.y - base.y * h);
  const person = await sharp(base.path)
    .resize(w, h, { fit: 'fill' })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  const out = new Float32Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    const fromY = nobody ? 2 : Math.min(h - 2, Math.max(1, y - top));
    for (let x = 0; x < width; x++) {
      const fromX = nobody ? 2 : Math.min(w - 2, Math.max(1, x - left));
      const from = (fromY * w + fromX) * 3;
      out.set(person.subarray(from, from + 3), (y * width + x) * 3);
    }
  }
  return out;
}

/** Puts the head of somebody else beside, with a soft border. */
async function join({ width, height, face }: Scene, base: Base, pixels: Float32Array): Promise<void> {
  const scale = (face.height * 0.8) / (2 * base.ry * base.height);
  const [w, h] = [Math.round(base.width * scale), Math.round(base.height * scale)];
  const person = await sharp(base.path)
    .resize(w, h, { fit: 'fill' })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  const middle: Point = [width - face.height * 0.42, face.y];
  const radius = face.height * 0.62;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const share = Math.min(1, Math.max(0, (1 - Math.hypot((x - middle[0]) * 1.3, y - middle[1]) / radius) * 6));
      const [px, py] = [Math.round(x - middle[0] + base.x * w), Math.round(y - middle[1] + base.y * h)];
      if (share === 0 || px < 0 || py < 0 || px >= w || py >= h) continue;
      for (let k = 0; k < 3; k++) {
        const i = (y * width + x) * 3 + k;
        pixels[i] = (pixels[i] as number) * (1 - share) + (person[(py * w + px) * 3 + k] as number) * share;
      }
    }
  }
}

/** The hand behind, the document, and the thumb before it. */
async function hold(scene: Scene, { file, quad }: NonNullable<Scene['held']>, pixels: Float32Array): Promise<void> {
  const [a, b, c, d, e, f, g, h] = fromUnitSquare(quad);
  const at = (u: number, v: number): Point => [
    (a * u + b * v + c) / (g * u + h * v + 1),
    (d * u + e * v + f) / (g * u + h * v + 1),
  ];
  const span = Math.hypot(quad[1][0] - quad[0][0], quad[1][1] - quad[0][1]);
  const right = scene.from === 'right';
  const across = (u: number): number => (right ? 1 - u : u);
  for (let i = 0; i < 4; i++)
    finger(scene, pixels, at(across(0.02), 0.3 + i * 0.17), at(across(-0.12 - 0.02 * i), 0.42 + i * 0.2), span * 0.062);
  finger(scene, pixels, at(across(-0.12), 0.9), [at(across(-0.3), 1)[0], scene.height * 1.1], span * 0.2);
  await lay(scene, file, quad, span, pixels);
  finger(scene, pixels, at(across(scene.reach - 0.05), 0.62), at(across(-0.14), 0.85), span * 0.072);
  if (scene.reach > 0.15)
    finger(scene, pixels, at(across(scene.reach - 0.05), 0.38), at(across(-0.14), 0.6), span * 0.066);
}

async function lay(scene: Scene, file: string, quad: Quad, span: number, pixels: Float32Array): Promise<void> {
  const { data: page, info } = await sharp(file)
    .resize({ width: Math.round(span) })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const onPage = inverse(quad);
  for (let y = 0; y < scene.height; y++) {
    for (let x = 0; x < scene.width; x++) {
      const [u, v] = onPage(x, y);
      if (u < 0 || v < 0 || u >= 1 || v >= 1) continue;
      const [px, py] = [u * (info.width - 1), v * (info.height - 1)];
      const spot = scene.glare
        ? 420 *
          Math.exp(
            -(
              (((u - scene.glare[0]) / scene.glare[2]) ** 2 + ((v - scene.glare[1]) / (scene.glare[2] * 1.6)) ** 2) **
              2
            ),
          )
        : 0;
      for (let k = 0; k < 3; k++) pixels[(y * scene.width + x) * 3 + k] = bilinear(page, info, px, py, k) * 0.92 + spot;
    }
  }
}

/** A rounded, shaded stroke. */
function finger(
  { width, height, skin }: Scene,
  pixels: Float32Array,
  [ax, ay]: Point,
  [bx, by]: Point,
  radius: number,
): void {
  const [dx, dy] = [bx - ax, by - ay];
  for (
    let y = Math.max(0, Math.floor(Math.min(ay, by) - radius));
    y < Math.min(height, Math.max(ay, by) + radius);
    y++
  ) {
    for (
      let x = Math.max(0, Math.floor(Math.min(ax, bx) - radius));
      x < Math.min(width, Math.max(ax, bx) + radius);
      x++
    ) {
      const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
      const far = Math.hypot(x - ax - along * dx, y - ay - along * dy) / radius;
      if (far > 1) continue;
      for (let k = 0; k < 3; k++) pixels[(y * width + x) * 3 + k] = (skin[k] as number) * (1 - 0.45 * far * far);
    }
  }
}

function bilinear(
  page: Buffer,
  { width, height }: { width: number; height: number },
  x: number,
  y: number,
  k: number,
): number {
  const [ix, iy] = [Math.min(width - 2, Math.floor(x)), Math.min(height - 2, Math.floor(y))];
  const at = (dx: number, dy: number): number => page[((iy + dy) * width + ix + dx) * 3 + k] as number;
  const [fx, fy] = [x - ix, y - iy];
  return (at(0, 0) * (1 - fx) + at(1, 0) * fx) * (1 - fy) + (at(0, 1) * (1 - fx) + at(1, 1) * fx) * fy;
}

/** From a place in the picture to one on the page, 0–1 of its width and height. */
function inverse(quad: Quad): (x: number, y: number) => Point {
  const [a, b, c, d, e, f, g, h] = fromUnitSquare(quad);
  const [A, B, C] = [e - f * h, c * h - b, b * f - c * e];
  const [D, E, F] = [f * g - d, a - c * g, c * d - a * f];
  const [G, H, I] = [d * h - e * g, b * g - a * h, a * e - b * d];
  return (x, y) => {
    const w = G * x + H * y + I;
    return [(A * x + B * y + C) / w, (D * x + E * y + F) / w];
  };
}

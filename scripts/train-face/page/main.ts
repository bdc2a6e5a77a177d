import { modelFiles } from 'virtual:models';
import { portraitOf } from '../../../src/checks/derived/portrait.ts';
import { unpack } from '../../../src/models/unpack.ts';
import { decode } from '../../../src/vision/worker/decode.ts';
import { facesIn } from '../../../src/vision/worker/face.ts';
import { loadModels } from '../../../src/vision/worker/models.ts';
import { Surface } from '../../../src/vision/worker/surface.ts';
import type { Portraits, Seen } from './contract.ts';

/** The app's own way from a file to upright heads, so that what is learned from is what will be asked about. */

const NEEDED = ['vision-wasm', 'face-landmarker'];
/** As photos are judged: src/vision/worker/judging.ts. */
const PHOTO_PX = 1280;
const surface = new Surface();

async function ready(): Promise<void> {
  const files = modelFiles.filter(({ id }) => NEEDED.includes(id));
  const bytes = files.map(async ({ id, url, rawBytes }) => {
    const wire = await (await fetch(`/${url}`)).arrayBuffer();
    return [id, await unpack(wire, rawBytes)] as const;
  });
  await loadModels(Object.fromEntries(await Promise.all(bytes)));
}

async function look(base64: string): Promise<readonly Seen[]> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const picture = surface.read((await decode(bytes.buffer)).picture, PHOTO_PX);
  return facesIn(picture).map(({ points, pose: { yawDeg } }) => {
    const portrait = portraitOf(picture, points, yawDeg);
    const { data } = portrait.picture;
    return { rgba: toBase64(data), points: toBase64(portrait.points), scale: portrait.scale, yawDeg };
  });
}

function toBase64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  let text = '';
  for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) text += String.fromCharCode(byte);
  return btoa(text);
}

const portraits: Portraits = { ready, look };
Object.assign(globalThis, { portraits });

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import * as v from 'valibot';
import type { KindId } from '../checks/kinds/index.ts';
import type { Attempt } from '../plan/attempts.ts';
import { Problem } from '../problems.ts';
import type { KeptPhoto } from '../storage/schema.ts';
import type { Bundle } from './bundle.ts';
import { type Content, content, VERSION } from './format.ts';
import { type PartRecords, partNames } from './parts.ts';

const JSON_NAME = 'firstpass.json';

/** A bundle of eight photos takes some 30 MB. Beyond this, packed or unpacked, a file is not ours, and may be meant to do harm. */
const MAX_BYTES = 300e6;

/** A zip that any computer opens: the photos in the order of the checklist (`order`), and `firstpass.json` about them. */
export function toFile(bundle: Bundle, now: Date, order: readonly KindId[] = []): File {
  const rank = ({ step }: KeptPhoto) => (order.includes(step) ? order.indexOf(step) : order.length);
  const named = [...bundle.photos]
    .sort((a, b) => rank(a) - rank(b))
    .map((photo, i) => ({ photo, name: `${String(i + 1).padStart(2, '0')}-${photo.step}` }))
    .map(({ photo, name }) => ({ photo, file: `${name}.jpg`, pdf: photo.pdf ? `${name}.pdf` : null }));
  const about = {
    app: 'FirstPass',
    version: VERSION,
    plan: bundle.plan,
    details: bundle.details,
    // Named one by one: nothing that is added to attempts later gets out by itself.
    attempts: withAttempts(bundle, now).map(({ id, step, at, source, verdicts, measures }) => ({
      id,
      step,
      at: new Date(at).toISOString(),
      source,
      ...photoOf(id, named),
      verdicts: inOrder(verdicts),
      measures: inOrder(measures),
    })),
    ...partsOf(bundle),
  };

  const parts: Zippable = { [JSON_NAME]: strToU8(JSON.stringify(about, null, 2)) };
  for (const { photo, file, pdf } of named) {
    parts[file] = new Uint8Array(photo.jpeg);
    if (pdf && photo.pdf) parts[pdf] = new Uint8Array(photo.pdf);
  }
  // Stored: JPEGs do not get smaller, and an old phone need not try.
  const zip = zipSync(parts, { level: 0, mtime: now });
  return new File([zip], `firstpass-${day(now)}.zip`, { type: 'application/zip' });
}

/** Reads such a file again. Whatever is not right about it is a Problem, and nothing of it is taken. */
export async function fromFile(file: Blob): Promise<Bundle> {
  if (file.size > MAX_BYTES) throw new Problem('export-unreadable');
  const parts = unzipped(new Uint8Array(await file.arrayBuffer()));
  const about = parsed(parts.get(JSON_NAME));
  const { plan, attempts, details } = about;
  const photos = attempts.flatMap(({ id, step, photo }): KeptPhoto[] => {
    if (!photo) return [];
    const { file, pdf: pdfName, ...rest } = photo;
    const bytes = parts.get(file);
    const pdf = pdfName === undefined ? null : parts.get(pdfName);
    if (!bytes || !isWholeJpeg(bytes) || pdf === undefined) throw new Problem('export-unreadable');
    return [{ step, attempt: id, jpeg: bytes.slice().buffer, ...rest, ...(pdf && { pdf: pdf.slice().buffer }) }];
  });
  if (hasTwice(attempts.map(({ id }) => id)) || hasTwice(photos.map(({ step }) => step))) {
    throw new Problem('export-unreadable');
  }
  const bare = attempts.map(({ photo, ...rest }): Attempt => ({ ...rest, kept: !!photo }));
  return { plan, attempts: bare, photos, details, ...partsOf(about) };
}

const partsOf = (given: PartRecords): PartRecords =>
  Object.fromEntries(partNames.map((name) => [name, given[name]])) as unknown as PartRecords;

/** With its keys in the order of the alphabet, so that what was brought in is written again byte for byte. */
function inOrder<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder) as T;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, inOrder(part)])) as T;
}

/** Every photo belongs to an attempt. Should that one be lost, the photo still is not. */
function withAttempts({ attempts, photos }: Bundle, now: Date): readonly Attempt[] {
  const orphans = photos.filter((photo) => !attempts.some(({ id }) => id === photo.attempt));
  const made = orphans.map(
    ({ attempt, step }): Attempt => ({
      id: attempt,
      step,
      at: now.getTime(),
      source: 'import',
      verdicts: [],
      measures: {},
      kept: true,
    }),
  );
  return [...attempts, ...made];
}

function photoOf(attempt: string, named: readonly { photo: KeptPhoto; file: string; pdf: string | null }[]) {
  const found = named.find(({ photo }) => photo.attempt === attempt);
  if (!found) return {};
  const { width, height, quad, oval, printed } = found.photo;
  const { file, pdf } = found;
  return { photo: { file, ...(pdf && { pdf }), width, height, quad, oval, ...(printed && { printed }) } };
}

/** Parts by their bare name: somebody may have opened the file and packed the folder again. */
function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    total += originalSize;
    return total <= MAX_BYTES && /\.(jpg|pdf|json)$/.test(name);
  };
  try {
    const parts = Object.entries(unzipSync(bytes, { filter }));
    return new Map(parts.map(([path, part]) => [path.slice(path.lastIndexOf('/') + 1), part]));
  } catch (cause) {
    throw new Problem('export-unreadable', { cause });
  }
}

/** As we write them: from the first marker to the last, and nothing after it. */
const isWholeJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === 0xd8 && bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;

function parsed(json: Uint8Array | undefined): Content {
  try {
    const given: unknown = JSON.parse(strFromU8(json ?? new Uint8Array()));
    const newer = v.is(
      v.object({ app: v.literal('FirstPass'), version: v.pipe(v.number(), v.gtValue(VERSION)) }),
      given,
    );
    if (newer) throw new Problem('export-newer');
    return v.parse(content, given);
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem('export-unreadable', { cause });
  }
}

const hasTwice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

/** The person's own day. */
const day = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

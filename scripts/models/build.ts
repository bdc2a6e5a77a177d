import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzip } from 'pako';
import type { ModelFile } from '../../src/models/manifest.ts';
import type { ModelId } from '../../src/vision/protocol.ts';
import { buildModels, optional, otherVersions, packages, packageVersion } from './sources.ts';

/** The models built into a folder: `manifest.json`, and every file under its address. */
export interface BuiltModels {
  readonly folder: string;
  readonly files: readonly ModelFile[];
}

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, '../../.cache');

/** Builds the models, unless that was done already from the same packages by the same code. */
export function ensureModels(): BuiltModels {
  const folder = join(cache, `models-${fingerprint()}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const unfinished = mkdtempSync(join(cache, 'building-'));
    writeModels(unfinished);
    for (const old of readdirSync(cache)) {
      if (old.startsWith('models-')) rmSync(join(cache, old), { recursive: true, force: true });
    }
    renameSync(unfinished, folder);
  }
  return { folder, files: JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) };
}

function writeModels(folder: string): void {
  const files = Object.entries(buildModels()).map(([id, raw]) => {
    const { file, wire } = pack(id as ModelId, raw);
    mkdirSync(join(folder, dirname(file.url)), { recursive: true });
    writeFileSync(join(folder, file.url), wire);
    return file;
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(files, null, 2));
}

/**
 * Compressed by us, because not every host does it, and under a name that no host takes for text: a host that re-encodes
 * a file serves no byte ranges of it. pako rather than Node's zlib, whose output differs between processors.
 */
export function pack(id: ModelId, raw: Uint8Array): { file: ModelFile; wire: Uint8Array } {
  const wire = gzip(raw, { level: 9 });
  const sha256 = hash(wire);
  const file: ModelFile = {
    id,
    url: `models/${sha256}.pack`,
    wireBytes: wire.length,
    rawBytes: raw.length,
    sha256,
    rawSha256: hash(raw),
    ...(optional.includes(id) && { optional: true }),
  };
  return { file, wire };
}

function fingerprint(): string {
  const code = readdirSync(here).map((name) => readFileSync(join(here, name), 'utf8'));
  const versions = packages.map((name) => `${name} ${packageVersion(name)}`);
  return hash([...code, ...versions, ...otherVersions()].join('\n')).slice(0, 16);
}

const hash = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

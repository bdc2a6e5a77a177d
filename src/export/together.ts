import { type Zippable, zipSync } from 'fflate';

/** The files as one zip that any computer opens. Stored: pictures do not get smaller, and an old phone need not try. */
export async function together(files: readonly File[], now: Date): Promise<File> {
  const parts: Zippable = {};
  for (const file of files) parts[file.name] = new Uint8Array(await file.arrayBuffer());
  const zip = zipSync(parts, { level: 0, mtime: now });
  return new File([zip], 'photos.zip', { type: 'application/zip' });
}

import { deleteDB } from 'idb';
import { Problem } from '../problems.ts';
import { isOurs, MODELS, nameOf } from './names.ts';

/** How long other tabs may take to let go of a database before the person is asked to close them. */
const GRACE_MS = 2000;

/** Deletes every database and cache of this copy of the app. The app's own files, which the service worker keeps, stay. */
export async function eraseOrigin(): Promise<void> {
  const [databases, caches] = await Promise.all([ourDatabases(), ourCaches()]);
  await Promise.all([...databases.map(deleteDatabase), ...caches.map((name) => globalThis.caches.delete(name))]);
}

async function ourDatabases(): Promise<string[]> {
  // Firefox can list them from version 126 on.
  if (!indexedDB.databases) return [nameOf('vault'), MODELS];
  const all = await indexedDB.databases();
  return all.flatMap(({ name }) => (name && isOurs(name) ? [name] : []));
}

async function ourCaches(): Promise<string[]> {
  // Absent on insecure addresses.
  return 'caches' in globalThis ? (await caches.keys()).filter(isOurs) : [];
}

/** The browser goes on trying after the Problem, and deletes it once the last tab is closed. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const blocked = () => setTimeout(() => reject(new Problem('storage-blocked')), GRACE_MS);
    deleteDB(name, { blocked }).then(resolve, reject);
  });
}

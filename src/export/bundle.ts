import { fieldIds } from '../checks/data/doubt.ts';
import type { KindId } from '../checks/kinds/index.ts';
import type { Attempt } from '../plan/attempts.ts';
import type { Plan } from '../plan/plan.ts';
import { attemptsIn } from '../storage/photos.ts';
import type { Details, KeptPhoto, Records } from '../storage/schema.ts';
import type { Vault, Write } from '../storage/vault.ts';
import { type Arrival, type Part, type PartName, type PartRecords, partNames, parts } from './parts.ts';

/** Everything that is the person's own: what moves to another device. Settings stay with the device they fit. */
export interface Bundle extends PartRecords {
  readonly plan: Plan | null;
  readonly attempts: readonly Attempt[];
  readonly photos: readonly KeptPhoto[];
  /** What was typed. */
  readonly details: Details | null;
}

/** Something that is on this device already, and different in the bundle. */
export type Conflict = 'plan' | 'details' | KindId;

export async function bundleOf(vault: Vault): Promise<Bundle> {
  const [plan, attempts, photos, details, ...records] = await Promise.all([
    vault.get('plan', 'plan'),
    attemptsIn(vault),
    vault.all('photos'),
    vault.get('details', 'details'),
    ...partNames.map((name) => vault.all(name)),
  ]);
  const others = Object.fromEntries(partNames.map((name, i) => [name, records[i]])) as unknown as PartRecords;
  return { plan: plan ?? null, attempts, photos, details: details ?? null, ...others };
}

/** What would be lost if the bundle simply took its place: to be decided by the person. */
export async function conflictsWith(vault: Vault, bundle: Bundle): Promise<readonly Conflict[]> {
  const mine = await bundleOf(vault);
  const photos = bundle.photos.filter(({ step, attempt }) => {
    const here = mine.photos.find((photo) => photo.step === step);
    return here && here.attempt !== attempt;
  });
  return [
    ...(plansDiffer(mine.plan, bundle.plan) ? (['plan'] as const) : []),
    ...(detailsDiffer(mine.details, bundle.details) ? (['details'] as const) : []),
    ...photos.map(({ step }) => step),
  ];
}

/**
 * Adds the bundle to what is here, at once or not at all. Where the two differ, what is here stays, except for `replace`.
 * All attempts of both are kept.
 */
export async function takeIn(vault: Vault, bundle: Bundle, replace: readonly Conflict[] = []): Promise<void> {
  const mine = await bundleOf(vault);
  const staying = (await conflictsWith(vault, bundle)).filter((conflict) => !replace.includes(conflict));
  // The same photo is not written again: a file of an earlier version may know less of it.
  const same = ({ step, attempt }: KeptPhoto) => mine.photos.some((p) => p.step === step && p.attempt === attempt);
  const arriving = bundle.photos.filter((photo) => !staying.includes(photo.step) && !same(photo));
  const attempts = new Map([...mine.attempts, ...bundle.attempts].map((attempt) => [attempt.id, attempt]));
  const kept = new Map([...mine.photos, ...arriving].map(({ step, attempt }) => [step, attempt]));
  const writes: Write[] = [
    ...[...attempts.values()].map((attempt): Write => {
      const record = { ...attempt, kept: kept.get(attempt.step) === attempt.id };
      return { store: 'attempts', id: attempt.id, record };
    }),
    ...arriving.map((record): Write => ({ store: 'photos', id: record.step, record })),
    ...partNames.flatMap((name) => arrivals(name, mine, bundle, staying)),
  ];
  if (bundle.plan && !staying.includes('plan')) writes.push({ store: 'plan', id: 'plan', record: bundle.plan });
  if (bundle.details && !staying.includes('details'))
    writes.push({ store: 'details', id: 'details', record: bundle.details });
  await vault.write(writes);
}

function arrivals<S extends PartName>(name: S, mine: Bundle, theirs: Bundle, staying: readonly Conflict[]): Write[] {
  const { id, step, comes }: Part<Records[S]> = parts[name];
  const here = new Set(recordsOf(mine, name).map(id));
  const photoOf = (of: string | undefined): Arrival['photo'] => {
    if (staying.some((conflict) => conflict === of)) return 'stays';
    return theirs.photos.some((photo) => photo.step === of) ? 'comes' : 'none';
  };
  return recordsOf(theirs, name)
    .filter((record) => comes({ here: here.has(id(record)), photo: photoOf(step?.(record)) }))
    .map((record) => ({ store: name, id: id(record), record }) as unknown as Write);
}

const recordsOf = <S extends PartName>(of: PartRecords, name: S): readonly Records[S][] => of[name];

const detailsDiffer = (mine: Details | null, theirs: Details | null): boolean =>
  mine !== null && theirs !== null && fieldIds.some((id) => mine[id] !== theirs[id]);

const plansDiffer = (mine: Plan | null, theirs: Plan | null): boolean =>
  mine !== null &&
  theirs !== null &&
  (mine.pack !== theirs.pack || mine.level !== theirs.level || mine.document !== theirs.document);

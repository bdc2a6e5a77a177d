import type { Attempt } from '../plan/attempts.ts';
import type { Photo } from '../vision/protocol.ts';
import type { Vault, Write } from './vault.ts';

/** All attempts, the earliest first. */
export const attemptsIn = async (vault: Vault): Promise<readonly Attempt[]> =>
  [...(await vault.all('attempts'))].sort((a, b) => a.at - b.at);

/** Remembers that a photo was made, before the person decides about it. `at` in milliseconds since 1970. */
export async function recordAttempt(vault: Vault, photo: Photo, at: number): Promise<Attempt> {
  const { verdicts, measures } = photo.judged.judgement;
  const { kind: step, source } = photo;
  const attempt: Attempt = { id: newId(), step, at, source, verdicts, measures, kept: false };
  await vault.put('attempts', attempt.id, attempt);
  return attempt;
}

/** Keeps the photo for its step in place of an older one. Cut off half-way, the older one is still there, whole. */
export async function keepPhoto(vault: Vault, photo: Photo, attempt: Attempt): Promise<void> {
  const { kind: step, jpeg, width, height, judged, pdf } = photo;
  const older = (await vault.all('attempts')).filter((other) => other.step === step && other.kept);
  // What stands in the document's zone word by word is not needed again.
  const printed = judged.printed && { says: judged.printed.says, place: judged.printed.place };
  await vault.write([
    ...older.map((other) => record({ ...other, kept: false })),
    record({ ...attempt, kept: true }),
    {
      store: 'photos',
      id: step,
      record: {
        step,
        attempt: attempt.id,
        jpeg,
        width,
        height,
        quad: judged.quad,
        oval: judged.oval,
        ...(printed && { printed }),
        ...(pdf && { pdf }),
      },
    },
  ]);
  // From the first photo on there is something to lose: ask the browser not to clear it when space gets short. Some ask
  // the person in turn, so nothing waits for the answer.
  if (vault.state.kept) navigator.storage?.persist?.().catch(() => {});
}

const record = (attempt: Attempt): Write => ({ store: 'attempts', id: attempt.id, record: attempt });

/** 64 random bits. Not `randomUUID`, which is missing on insecure addresses, where photos can be imported all the same. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');

import { fromBytes, toBytes } from './bytes.ts';

/** A record as it lies in the database. An `ArrayBuffer`, since WebKit refuses Blobs in private sessions. */
export interface Sealed {
  /** Schema version it was written with. */
  readonly version: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly ct: ArrayBuffer;
}

/** Where a record belongs. It is bound to it: moved or relabelled, it does not open. */
export interface Place {
  readonly store: string;
  readonly id: string;
}

/**
 * The key that all records are sealed with. Script cannot read it out, but it lies in the same browser profile: it protects
 * against other scripts and casual looks, not against somebody who copies the whole profile.
 */
export const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

export async function seal(key: CryptoKey, place: Place, version: number, record: object): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const ct = await crypto.subtle.encrypt(algorithm(iv, place, version), key, toBytes(record));
  return { version, iv, ct };
}

/** Throws an `OperationError` when anything about the record was changed. */
export async function unseal(key: CryptoKey, place: Place, { version, iv, ct }: Sealed): Promise<object> {
  return fromBytes(await crypto.subtle.decrypt(algorithm(iv, place, version), key, ct));
}

const algorithm = (iv: Uint8Array<ArrayBuffer>, { store, id }: Place, version: number): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(JSON.stringify([store, id, version])),
});

/** One thing to write: a record in its place, or nothing there any more. */
export interface Change<Store extends string = string> {
  readonly store: Store;
  readonly id: string;
  readonly record: object | undefined;
}

/** What keeps the records: the disk, or memory where the browser refuses. */
export interface Keeper {
  get(store: string, id: string): Promise<object | undefined>;
  all(store: string): Promise<object[]>;
  /** Together or not at all. */
  write(changes: readonly Change[]): Promise<void>;
  /** Forgets everything, and empties what it is kept in. */
  erase(): Promise<void>;
  /** Another tab erased everything: lets go of it. */
  forget(): void;
}

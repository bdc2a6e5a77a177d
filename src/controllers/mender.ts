import type { KindId } from '../checks/kinds/index.ts';
import { readyFor } from '../judge.ts';

/** The worker may be replaced this often before the person is told. */
const PATIENCE = 3;

/** A worker that broke is replaced by the client; its models are loaded again here. */
export class Mender {
  #broken = 0;

  /** Rejects with what stands in the way: with the fault itself once it came too often. */
  async mend(error: unknown, kind: KindId): Promise<void> {
    this.#broken++;
    if (this.#broken > PATIENCE) throw error;
    await readyFor(kind);
  }
}

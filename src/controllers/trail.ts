/** Where the person has been in this visit, so that "back" in the app and "back" on the phone are the same. */
export class Trail {
  readonly #addresses: string[];
  /** How far down each of them was scrolled when it was left. */
  readonly #tops = new Map<string, number>();

  constructor(first: string) {
    this.#addresses = [first];
  }

  /** Whether the address before this one is where "back" should lead: then it is better to go back than on. */
  leadsBackTo(address: string): boolean {
    return this.#addresses.at(-2) === address;
  }

  /** Notes a move, and how far down the address that is left was. Gives how far down the new one should be: where it was on the way back, else at the top. */
  move(to: string, top: number): number {
    const from = this.#addresses.at(-1);
    if (from !== undefined) this.#tops.set(from, top);
    if (this.leadsBackTo(to)) {
      this.#addresses.pop();
      return this.#tops.get(to) ?? 0;
    }
    this.#addresses.push(to);
    return 0;
  }
}

import type { Portrait } from '../../checks/derived/portrait.ts';
import { meanOf, VIEWS, type View, type Worn, wornIn } from '../../checks/derived/worn.ts';

/** Who is told to take something off is waited for; who wears nothing is looked at now and then. */
const LOOK_MS = 500;
const SURE_MS = 1200;
/** Log odds below which nothing of the kind is there. */
const SURE = -1.5;
/** Answers that count, the newest of them; after glasses are taken off the second one decides. */
const ANSWERS = 3;
const FORGET_MS = 2000;

/** What is worn, live: the views that a photo gets at once are spread over time, and each answer serves for a while. */
export class WornLately {
  #answers: readonly { readonly worn: Worn; readonly at: number }[] = [];
  #view = 0;

  /** `at` in milliseconds. */
  ask(portrait: Portrait, at: number): Worn {
    this.#answers = this.#answers.filter((answer) => at >= answer.at && at - answer.at < FORGET_MS);
    if (this.#isTimeFor(at)) {
      const view = VIEWS[this.#view++ % VIEWS.length] as View;
      this.#answers = [...this.#answers, { worn: wornIn(portrait, view), at }].slice(-ANSWERS);
    }
    return meanOf(this.#answers.map(({ worn }) => worn));
  }

  #isTimeFor(at: number): boolean {
    const last = this.#answers.at(-1);
    if (!last) return true;
    const sure = this.#answers.every(({ worn }) => Object.values(worn).every((odds) => odds < SURE));
    return at - last.at >= (sure ? SURE_MS : LOOK_MS);
  }
}

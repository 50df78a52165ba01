import type { Place } from '../viewport';
import type { Arrangement } from './arrangement';

type Places = ReadonlyMap<string, Place>;

/** Something done: an arrangement in another's stead, or a step of the page's own. */
export type Step =
  | { readonly kind: 'arranged'; readonly before: Arrangement; readonly after: Arrangement; readonly was: Places | null; readonly merge: string | null; readonly at: number }
  | { readonly kind: 'page' };

const MOST = 100;

/** What of one kind follows within this time is one step to go back over, in milliseconds. */
const TOGETHER = 1000;

/** What was done, to go back and forth. */
export class History {
  #done: Step[] = [];
  #undone: Step[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /**
   * Takes note of another arrangement. `was` are the places of nodes that it moves; steps of the
   * same `merge` that follow at once (a slider on its way) count as one.
   */
  arranged(before: Arrangement, after: Arrangement, was: Places | null, merge: string | null, at: number): void {
    const last = this.#done.at(-1);
    if (merge !== null && last?.kind === 'arranged' && last.merge === merge && at - last.at < TOGETHER) {
      this.#done[this.#done.length - 1] = { ...last, after, at };
    } else {
      this.#push({ kind: 'arranged', before, after, was, merge, at });
    }
    this.#undone = [];
  }

  page(): void {
    this.#push({ kind: 'page' });
    this.#undone = [];
  }

  /** The step to be taken back; `now` tells where the nodes it moved are, for the way forth. */
  undo(now: (places: Places) => Places): Step | null {
    return this.#move(this.#done, this.#undone, now);
  }

  redo(now: (places: Places) => Places): Step | null {
    return this.#move(this.#undone, this.#done, now);
  }

  #move(from: Step[], to: Step[], now: (places: Places) => Places): Step | null {
    const step = from.pop();
    if (!step) {
      return null;
    }
    to.push(step.kind === 'arranged' && step.was ? { ...step, was: now(step.was), merge: null } : step);
    return step;
  }

  #push(step: Step): void {
    this.#done.push(step);
    if (this.#done.length > MOST) {
      this.#done.shift();
    }
  }
}

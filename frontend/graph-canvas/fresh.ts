/** How long a change is seen, in milliseconds. */
const FRESH = 1800;

export interface FreshHooks {
  readonly calm: () => boolean;
  readonly draw: () => void;
  readonly now: () => number;
}

/** Which nodes have changed a moment ago; drawn until none is new any more. */
export class Fresh {
  readonly #hooks: FreshHooks;
  readonly #since = new Map<string, number>();

  constructor(hooks: FreshHooks) {
    this.#hooks = hooks;
  }

  add(ids: readonly string[]): void {
    if (ids.length > 0) {
      const now = this.#hooks.now();
      ids.forEach((id) => this.#since.set(id, now));
      this.#fade();
    }
  }

  /** How freshly nodes have changed, from 1 down to 0. */
  get shares(): ReadonlyMap<string, number> {
    const now = this.#hooks.now();
    return new Map([...this.#since].map(([id, since]) => [id, Math.max(0, 1 - (now - since) / FRESH)]));
  }

  #fade(): void {
    const now = this.#hooks.now();
    this.#since.forEach((since, id) => now - since > FRESH && this.#since.delete(id));
    this.#hooks.draw();
    if (this.#since.size > 0) {
      // Where no motion is wanted, a ring appears and goes.
      this.#hooks.calm() ? setTimeout(() => this.#fade(), FRESH) : requestAnimationFrame(() => this.#fade());
    }
  }
}

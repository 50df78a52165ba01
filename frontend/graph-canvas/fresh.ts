import type { Change } from './model';
import type { Scene } from './scene';

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

/** What others have changed, rather than what the user has just opened or closed. */
export function freshOf(change: Change, scene: Scene): string[] {
  const opened = new Set(change.changedNodes.map((node) => node.id));
  const added = change.addedNodes.filter((node) => node.parent && scene.model.nodes.get(node.parent)?.expanded && !opened.has(node.parent));
  const told = change.changedNodes.filter((node) => !change.addedNodes.some((each) => each.parent === node.id) && change.goneNodes.length === 0);
  return [...added, ...told].map((node) => node.id);
}

import type { GraphNode } from './types';

/** Which nodes were opened from which. */
export class Families {
  readonly #children = new Map<string, string[]>();

  constructor(nodes: Iterable<GraphNode>) {
    for (const { id, parent } of nodes) {
      if (parent && parent !== id) {
        const siblings = this.#children.get(parent);
        if (siblings) {
          siblings.push(id);
        } else {
          this.#children.set(parent, [id]);
        }
      }
    }
  }

  children(id: string): number {
    return this.#children.get(id)?.length ?? 0;
  }

  descendants(id: string): number {
    return this.openedFrom(id).length;
  }

  /** All that was opened from a node, directly or not; a node that goes round in a circle counts once. */
  openedFrom(id: string): string[] {
    const found = new Set<string>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const child of this.#children.get(next) ?? []) {
        if (child !== id && !found.has(child)) {
          found.add(child);
          open.push(child);
        }
      }
    }
    return [...found];
  }
}

/** Who was opened from whom, by index; whoever goes round in a circle is taken as a root. */
export class Forest {
  readonly roots: readonly number[];
  readonly #children: number[][];

  constructor(parents: Int32Array) {
    this.#children = Array.from(parents, () => []);
    const roots: number[] = [];
    parents.forEach((parent, node) => {
      if (parent < 0 || circles(parents, node)) {
        roots.push(node);
      } else {
        this.#children[parent]!.push(node);
      }
    });
    this.roots = roots;
  }

  children(node: number): readonly number[] {
    return this.#children[node]!;
  }

  isLeaf(node: number): boolean {
    return this.#children[node]!.length === 0;
  }
}

function circles(parents: Int32Array, node: number): boolean {
  let at = parents[node]!;
  for (let steps = 0; at >= 0 && steps <= parents.length; steps++) {
    if (at === node) {
      // Of all in the circle the first one is the root.
      return first(parents, node) === node;
    }
    at = parents[at]!;
    if (steps === parents.length) {
      return false;
    }
  }
  return false;
}

function first(parents: Int32Array, node: number): number {
  let least = node;
  for (let at = parents[node]!; at !== node; at = parents[at]!) {
    least = Math.min(least, at);
  }
  return least;
}

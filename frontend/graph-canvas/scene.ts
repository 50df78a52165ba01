import Graph from 'graphology';
import { Families } from './families';
import type { LayoutLink, LayoutNode } from './layout/arranger';
import { seed } from './layout/seeds';
import { type Change, isStructural, Model } from './model';
import { isRoot, largestValues, nodeRadius } from './sizes';
import { type GraphNode, OVERLAP, type Update } from './types';
import type { Place } from './viewport';

/**
 * What is drawn and where: the model, and the graph that sigma draws from it. Lives as long as
 * the element, so places survive when the element is moved about in the page.
 */
export class Scene {
  readonly model = new Model();
  #graph = emptyGraph();

  /** What sigma draws; another one after each change of what there is. */
  get graph(): Graph<Place> {
    return this.#graph;
  }

  apply(update: Update): Change {
    const change = this.model.apply(update);
    if (isStructural(change)) {
      this.#rebuild(change.addedNodes);
    }
    return change;
  }

  /** Sigma takes stock of everything at each node and link that goes: one new graph costs it less. */
  #rebuild(added: readonly GraphNode[]): void {
    const known = this.places();
    const places = new Map([...known].filter(([id]) => this.model.nodes.has(id)));
    seed(added, this.model.links.values(), places).forEach((place, id) => places.set(id, place));
    this.#graph = emptyGraph();
    this.model.nodes.forEach((_, id) => this.#graph.addNode(id, { ...places.get(id)! }));
    this.model.links.forEach((link, id) => this.#graph.addDirectedEdgeWithKey(id, link.from, link.to));
  }

  places(): Map<string, Place> {
    return new Map(this.graph.mapNodes((id, { x, y }) => [id, { x, y }]));
  }

  place(places: ReadonlyMap<string, Place>): void {
    this.graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...places.get(id) }), {
      attributes: ['x', 'y'],
    });
  }

  /** Forgets all places: what comes next is laid out as if it were new. */
  scatter(): void {
    this.place(seed([...this.model.nodes.values()], this.model.links.values(), new Map()));
  }

  /** A node moves and takes along all that was opened from it. */
  drag(id: string, to: Place): Map<string, Place> {
    const { x, y } = this.graph.getNodeAttributes(id);
    const moved = new Map<string, Place>([[id, to]]);
    for (const follower of new Families(this.model.nodes.values()).openedFrom(id)) {
      const at = this.graph.getNodeAttributes(follower);
      moved.set(follower, { x: at.x + to.x - x, y: at.y + to.y - y });
    }
    this.place(moved);
    return moved;
  }

  /** A node and all it is linked to. */
  neighbourhood(id: string): Set<string> {
    return new Set([id, ...this.graph.neighbors(id)]);
  }

  /** The layout's view of what is there; nodes other than the free ones keep their place. */
  layout(free: ReadonlySet<string>): { nodes: LayoutNode[]; links: LayoutLink[] } {
    const nodes = [...this.model.nodes.values()];
    const largest = largestValues(nodes);
    const families = new Families(nodes);
    // With nothing to hold it, a new graph would drift: what all was opened from stays in the middle.
    const root = free.size === nodes.length ? nodes.find(isRoot) : undefined;
    return {
      nodes: nodes.map((node) => {
        const { x, y } = this.graph.getNodeAttributes(node.id);
        const radius = nodeRadius(node, largest);
        // A large disc wants room of its own, and a hub room for all that hangs on it.
        const own = (radius * radius) / 20 + this.graph.degree(node.id);
        const mass = 1 + Math.max(isRoot(node) ? 4 * own : own, families.descendants(node.id));
        return { id: node.id, x, y, radius, mass, fixed: node === root || !free.has(node.id) };
      }),
      links: [...this.model.links.values()].map(({ from, to, type, count }) => ({
        from,
        to,
        // Shared customers draw divisions together, but far less than belonging does. What has many
        // children pushes hard, so it must be held as hard, or clusters would drift apart.
        weight:
          type === OVERLAP
            ? 0.015 * Math.log2(1 + Math.max(0, count))
            : 1 + 0.3 * Math.min(families.children(from), families.children(to)),
      })),
    };
  }
}

function emptyGraph(): Graph<Place> {
  return new Graph<Place>({ type: 'directed', multi: true });
}

import Graph from 'graphology';
import { type Arrangement, NONE, regroups } from './arrangement/arrangement';
import { present, type Presented } from './arrangement/grouping';
import { unseen } from './arrangement/sight';
import { Families } from './families';
import type { LayoutLink, LayoutNode } from './layout/arranger';
import type { PlaceJob } from './layout/job';
import { seed } from './layout/seeds';
import { type Change, isStructural, Model } from './model';
import { Properties } from './properties';
import { provinceOf } from './provinces';
import { isRoot, largestValues, nodeRadius } from './sizes';
import { type GraphLink, type GraphNode, OVERLAP, type Update } from './types';
import type { Place } from './viewport';

type Mutable = { -readonly [K in keyof Place]: Place[K] };

/**
 * What is drawn and where: the model as the user has arranged it, and the graph that sigma draws
 * from it. Lives as long as the element, so places survive when the element is moved in the page.
 */
export class Scene {
  readonly model = new Model();
  arrangement: Arrangement = NONE;
  properties = new Properties();
  /** What is drawn of the model: its nodes, or one for each group. */
  presented: Presented = { nodes: this.model.nodes, links: this.model.links, members: new Map() };
  /** What of it is not in sight. */
  unseen: ReadonlySet<string> = new Set();
  /** Draws nodes where they are now; set by whoever draws. */
  moved: () => void = () => undefined;
  #graph = emptyGraph();
  /** Where nodes were when they were last drawn, for when they are again. */
  readonly #resting = new Map<string, Place>();
  #families: Families | null = null;

  /** What sigma draws; another one after each change of what there is. */
  get graph(): Graph<Mutable> {
    return this.#graph;
  }

  apply(update: Update): Change {
    const change = this.model.apply(update);
    change.goneNodes.forEach((id) => this.#resting.delete(id));
    this.#look();
    if (isStructural(change) || (this.presented.members.size > 0 && change.changedNodes.length > 0)) {
      this.#rebuild();
    }
    return change;
  }

  /** Takes over another arrangement; true where other nodes are drawn for it. */
  arrange(arrangement: Arrangement): boolean {
    const before = this.arrangement;
    this.arrangement = arrangement;
    const regrouped = regroups(before, arrangement) || (arrangement.groupBy !== null && before.hidden !== arrangement.hidden);
    this.#look();
    if (regrouped) {
      this.#rebuild();
    }
    return regrouped;
  }

  /** The nodes a node stands for. */
  members(id: string): readonly string[] {
    return this.presented.members.get(id)?.ids ?? [id];
  }

  /** Ids of what is drawn and in sight. */
  seen(): string[] {
    return [...this.presented.nodes.keys()].filter((id) => !this.unseen.has(id));
  }

  #look(): void {
    const { nodes, links } = this.model;
    this.presented = present(nodes, links, this.arrangement, this.properties, new Set(this.arrangement.hidden));
    const out = unseen(nodes.values(), this.arrangement, this.properties);
    // A group is in sight while one of its own is.
    this.presented.members.forEach(({ ids }, group) => {
      if (ids.every((id) => out.has(id))) {
        out.add(group);
      }
    });
    this.unseen = out;
    this.#families = null;
  }

  /** Sigma takes stock of everything at each node and link that goes: one new graph costs it less. */
  #rebuild(): void {
    this.#graph.forEachNode((id, { x, y }) => this.#resting.set(id, { x, y }));
    const { nodes, links, members } = this.presented;
    members.forEach(({ ids }, group) => {
      const there = ids.map((id) => this.#resting.get(id)).filter((place) => place !== undefined);
      if (!this.#graph.hasNode(group) && there.length > 0) {
        const sum = there.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }));
        this.#resting.set(group, { x: sum.x / there.length, y: sum.y / there.length });
      }
    });
    const places = new Map<string, Place>();
    const added: GraphNode[] = [];
    nodes.forEach((node, id) => {
      const place = this.arrangement.pins[id] ?? this.#resting.get(id);
      if (place) {
        places.set(id, place);
      } else {
        added.push(node);
      }
    });
    if (added.length > 0) {
      seed(added, links.values(), places).forEach((place, id) => places.set(id, place));
    }
    this.#graph = emptyGraph();
    nodes.forEach((_, id) => this.#graph.addNode(id, { ...places.get(id)! }));
    links.forEach((link, id) => this.#graph.addDirectedEdgeWithKey(id, link.from, link.to));
  }

  places(): Map<string, Place> {
    return new Map(this.graph.mapNodes((id, { x, y }) => [id, { x, y }]));
  }

  /** The places of these, as far as they are drawn. */
  placesOf(ids: Iterable<string>): Map<string, Place> {
    const places = new Map<string, Place>();
    for (const id of ids) {
      if (this.#graph.hasNode(id)) {
        const { x, y } = this.#graph.getNodeAttributes(id);
        places.set(id, { x, y });
      }
    }
    return places;
  }

  /**
   * Puts nodes elsewhere. Not by way of graphology's events, at which sigma would ask again what
   * every node looks like: only places have changed, and `moved` says so.
   */
  place(places: ReadonlyMap<string, Place>): void {
    if (places.size === 0) {
      return;
    }
    places.forEach(({ x, y }, id) => {
      if (this.#graph.hasNode(id)) {
        const at = this.#graph.getNodeAttributes(id);
        at.x = x;
        at.y = y;
      }
    });
    this.moved();
  }

  /** Forgets all places: what comes next is laid out as if it were new. */
  scatter(): void {
    const pinned = new Map(Object.entries(this.arrangement.pins).filter(([id]) => this.#graph.hasNode(id)));
    const free = [...this.presented.nodes.values()].filter((node) => !pinned.has(node.id));
    this.place(seed(free, this.presented.links.values(), pinned));
  }

  /** A node moves and takes along all that was opened from it, but for what is pinned. */
  drag(id: string, to: Place): Map<string, Place> {
    const { x, y } = this.graph.getNodeAttributes(id);
    const moved = new Map<string, Place>([[id, to]]);
    for (const follower of this.following(id)) {
      const at = this.graph.getNodeAttributes(follower);
      moved.set(follower, { x: at.x + to.x - x, y: at.y + to.y - y });
    }
    this.place(moved);
    return moved;
  }

  /** What moves with a node: of a map of places, where each has its own, nothing. */
  following(id: string): string[] {
    if (this.arrangement.layout === 'PROVINCES' || this.arrangement.layout === 'TIMELINE') {
      return [];
    }
    this.#families ??= new Families(this.presented.nodes.values());
    return this.#families.openedFrom(id).filter((each) => !(each in this.arrangement.pins) && this.#graph.hasNode(each));
  }

  /** A node and all it is linked to. */
  neighbourhood(id: string): Set<string> {
    return this.#graph.hasNode(id) ? new Set([id, ...this.graph.neighbors(id)]) : new Set([id]);
  }

  /** Whether anything there is has this property as a number or a day. */
  hasNumbers(key: string): boolean {
    for (const node of this.model.nodes.values()) {
      if (this.properties.number(node, key) !== null) {
        return true;
      }
    }
    return false;
  }

  /** The links at a node. */
  ties(id: string): GraphLink[] {
    return this.#graph.hasNode(id) ? this.#graph.mapEdges(id, (edge) => this.presented.links.get(edge)!) : [];
  }

  /** What nodes are, for layouts that follow from it. */
  placeJob(layout: PlaceJob['layout'], along: string | null, spots: Float32Array): { ids: string[]; job: PlaceJob } {
    const nodes = [...this.presented.nodes.values()];
    const index = new Map(nodes.map((node, i) => [node.id, i]));
    const largest = largestValues(nodes);
    const places = this.properties.all.filter((property) => property.kind === 'PLACE').map(({ key }) => key);
    const valueOf = (node: GraphNode): number => {
      if (layout === 'TIMELINE') {
        return (along === null ? null : this.properties.number(node, along)) ?? Number.NaN;
      }
      for (const key of layout === 'PROVINCES' ? places : []) {
        const province = provinceOf(this.properties.word(node, key) ?? '');
        if (province !== null) {
          return province;
        }
      }
      return Number.NaN;
    };
    const job = {
      layout, spots,
      radii: Float32Array.from(nodes, (node) => nodeRadius(node, largest)),
      parents: Int32Array.from(nodes, (node) => (node.parent && node.parent !== node.id ? (index.get(node.parent) ?? -1) : -1)),
      values: Float64Array.from(nodes, valueOf),
    };
    return { ids: nodes.map((node) => node.id), job };
  }

  /** The layout's view of what is there; nodes other than the free ones keep their place. */
  layout(free: ReadonlySet<string>): { nodes: LayoutNode[]; links: LayoutLink[] } {
    const nodes = [...this.presented.nodes.values()];
    const largest = largestValues(nodes);
    const families = new Families(nodes);
    const { pins } = this.arrangement;
    // With nothing to hold it, a new graph would drift: what all was opened from stays in the middle.
    const root = free.size === nodes.length ? nodes.find(isRoot) : undefined;
    return {
      nodes: nodes.map((node) => {
        const { x, y } = this.graph.getNodeAttributes(node.id);
        const radius = nodeRadius(node, largest);
        // A large disc wants room of its own, and a hub room for all that hangs on it.
        const own = (radius * radius) / 20 + this.graph.degree(node.id);
        const mass = 1 + Math.max(isRoot(node) ? 4 * own : own, families.descendants(node.id));
        return { id: node.id, x, y, radius, mass, fixed: node === root || !free.has(node.id) || node.id in pins };
      }),
      links: [...this.presented.links.values()].map(({ from, to, type, count }) => ({
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

function emptyGraph(): Graph<Mutable> {
  return new Graph<Mutable>({ type: 'directed', multi: true });
}

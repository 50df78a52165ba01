import { type GraphLink, type GraphNode, type LinkKey, NOTHING, type Selection, selectionOf, type Update } from './types';

/** What an update made of the model. */
export interface Change {
  readonly addedNodes: readonly GraphNode[];
  readonly changedNodes: readonly GraphNode[];
  readonly goneNodes: readonly string[];
  readonly addedLinks: readonly GraphLink[];
  readonly changedLinks: readonly GraphLink[];
  readonly goneLinks: readonly string[];
}

/** Whether nodes or links have come or gone, rather than only changed. */
export function isStructural(change: Change): boolean {
  return [change.addedNodes, change.goneNodes, change.addedLinks, change.goneLinks].some((list) => list.length > 0);
}

/** A link's key as one string; JSON, because an id may hold any character. */
export function linkId(key: LinkKey): string {
  return JSON.stringify([key.from, key.type, key.to]);
}

/** What is drawn, as Java last described it. */
export class Model {
  readonly nodes = new Map<string, GraphNode>();
  readonly links = new Map<string, GraphLink>();
  walk: readonly string[] = [];
  selection: Selection = NOTHING;

  /** Takes an update in, and says what it changed beyond repeating what was known. */
  apply(update: Update): Change {
    const goneNodes = this.#gone(this.nodes, update.goneNodes ?? [], update.whole ? (update.nodes ?? []).map((n) => n.id) : null);
    goneNodes.forEach((id) => this.nodes.delete(id));
    const nodes = this.#put(this.nodes, update.nodes ?? [], (node) => node.id);

    const drawable = (update.links ?? []).filter((link) => link.from !== link.to && this.nodes.has(link.from) && this.nodes.has(link.to));
    const goneLinks = this.#gone(this.links, (update.goneLinks ?? []).map(linkId), update.whole ? drawable.map(linkId) : null);
    for (const [id, link] of this.links) {
      if (!this.nodes.has(link.from) || !this.nodes.has(link.to)) {
        goneLinks.add(id);
      }
    }
    goneLinks.forEach((id) => this.links.delete(id));
    const links = this.#put(this.links, drawable, linkId);

    this.walk = update.walk ?? (update.whole ? [] : this.walk);
    this.selection = this.#existing(update.selection ?? (update.whole ? NOTHING : this.selection));
    return {
      addedNodes: nodes.added,
      changedNodes: nodes.changed,
      goneNodes: [...goneNodes],
      addedLinks: links.added,
      changedLinks: links.changed,
      goneLinks: [...goneLinks],
    };
  }

  /** Selects what is there; whatever is not leaves nothing selected. */
  select(selection: Selection): boolean {
    const before = this.selection;
    this.selection = this.#existing(selection);
    return JSON.stringify(before) !== JSON.stringify(this.selection);
  }

  /** Ids of the links walked along: those between one node of the walk and the next. */
  walkedLinks(): Set<string> {
    const next = new Map<string, Set<string>>();
    this.walk.slice(1).forEach((id, index) => {
      const from = this.walk[index]!;
      next.set(from, (next.get(from) ?? new Set()).add(id));
      next.set(id, (next.get(id) ?? new Set()).add(from));
    });
    const walked = new Set<string>();
    for (const [id, link] of next.size > 0 ? this.links : []) {
      if (next.get(link.from)?.has(link.to)) {
        walked.add(id);
      }
    }
    return walked;
  }

  /** Links at a node, the one with the highest count first. */
  linksAt(node: string): GraphLink[] {
    return [...this.links.values()]
      .filter((link) => link.from === node || link.to === node)
      .sort((a, b) => b.count - a.count);
  }

  #existing(selection: Selection): Selection {
    if (selection.nodes && selection.nodes.length > 0) {
      const there = [...new Set(selection.nodes)].filter((id) => this.nodes.has(id));
      return there.length > 0 ? selectionOf(there) : NOTHING;
    }
    const node = selection.node !== null && this.nodes.has(selection.node) ? selection.node : null;
    const link = selection.link && this.links.has(linkId(selection.link)) ? selection.link : null;
    return node === null && link === null ? NOTHING : { node, link };
  }

  #gone(known: ReadonlyMap<string, unknown>, named: readonly string[], all: readonly string[] | null): Set<string> {
    const gone = new Set(named.filter((id) => known.has(id)));
    if (all) {
      const stay = new Set(all);
      [...known.keys()].filter((id) => !stay.has(id)).forEach((id) => gone.add(id));
    }
    return gone;
  }

  #put<T>(into: Map<string, T>, values: readonly T[], key: (value: T) => string): { added: T[]; changed: T[] } {
    const added: T[] = [];
    const changed: T[] = [];
    for (const value of values) {
      const before = into.get(key(value));
      if (before === undefined) {
        added.push(value);
      } else if (JSON.stringify(before) !== JSON.stringify(value)) {
        changed.push(value);
      }
      into.set(key(value), value);
    }
    return { added, changed };
  }
}

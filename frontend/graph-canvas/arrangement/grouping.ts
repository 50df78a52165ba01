import { linkId } from '../model';
import type { Properties } from '../properties';
import { type GraphLink, type GraphNode, OVERLAP } from '../types';
import type { Arrangement } from './arrangement';

/** The type of nodes that stand for a group; it has a range of sizes of its own. */
export const CLUSTER = 'CLUSTER';

/** What is drawn of a graph: its nodes, or one for all nodes of a group. */
export interface Presented {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly links: ReadonlyMap<string, GraphLink>;
  /** The nodes a group's node stands for, and the value they share. */
  readonly members: ReadonlyMap<string, { readonly value: string; readonly ids: readonly string[] }>;
}

/** Draws the nodes of each value of a property as one, with the sums of all of them. */
export function present(
  nodes: ReadonlyMap<string, GraphNode>,
  links: ReadonlyMap<string, GraphLink>,
  arrangement: Arrangement,
  properties: Properties,
  without: ReadonlySet<string>,
): Presented {
  const by = arrangement.groupBy;
  if (by === null || !properties.of(by)) {
    return { nodes, links, members: new Map() };
  }
  const groups = new Map<string, GraphNode[]>();
  for (const node of nodes.values()) {
    const value = without.has(node.id) ? null : properties.word(node, by);
    if (value !== null && !arrangement.opened.includes(value)) {
      const there = groups.get(value);
      if (there) {
        there.push(node);
      } else {
        groups.set(value, [node]);
      }
    }
  }
  const within = new Map<string, string>();
  const members = new Map<string, { value: string; ids: string[] }>();
  groups.forEach((group, value) => {
    if (group.length > 1) {
      const id = `group:${by}:${value}`;
      members.set(id, { value, ids: group.map((node) => node.id) });
      group.forEach((node) => within.set(node.id, id));
    }
  });
  const shown = new Map<string, GraphNode>();
  for (const node of nodes.values()) {
    const group = within.get(node.id);
    if (group === undefined) {
      shown.set(node.id, node.parent && within.has(node.parent) ? { ...node, parent: within.get(node.parent)! } : node);
    } else if (!shown.has(group)) {
      const { value } = members.get(group)!;
      shown.set(group, cluster(group, properties.say(by, value), groups.get(value)!, within));
    }
  }
  return { nodes: shown, links: joined(links, within), members };
}

function cluster(id: string, name: string, group: readonly GraphNode[], within: ReadonlyMap<string, string>): GraphNode {
  const [first] = group as readonly [GraphNode];
  const known = topmost(group).filter((node) => node.value !== null);
  const division = group.every((node) => node.division === first.division) ? first.division : null;
  const parent = group.map((node) => node.parent).find((above) => above && !within.has(above)) ?? null;
  return {
    id, type: CLUSTER, name, division, parent,
    count: group.reduce((sum, node) => sum + records(node), 0),
    value: known.length > 0 ? known.reduce((sum, node) => sum + node.value!, 0) : null,
    expandable: true, expanded: false, properties: first.properties ?? {},
  };
}

/** What is below another of the group is in that one's sum already. */
function topmost(group: readonly GraphNode[]): readonly GraphNode[] {
  const ids = new Set(group.map((node) => node.id));
  return group.filter((node) => !node.parent || !ids.has(node.parent));
}

/** A node that stands for others that are not drawn counts as many. */
function records(node: GraphNode): number {
  return /^group$/i.test(node.type) ? Math.max(1, node.count) : 1;
}

function joined(links: ReadonlyMap<string, GraphLink>, within: ReadonlyMap<string, string>): Map<string, GraphLink> {
  const shown = new Map<string, GraphLink>();
  for (const link of links.values()) {
    let from = within.get(link.from) ?? link.from;
    let to = within.get(link.to) ?? link.to;
    if (from === to) {
      continue;
    }
    const moved = from !== link.from || to !== link.to;
    if (moved && link.type === OVERLAP && from > to) {
      [from, to] = [to, from];
    }
    const key = linkId({ from, to, type: link.type });
    const there = shown.get(key);
    shown.set(key, there ? { ...there, count: there.count + link.count } : moved ? { ...link, from, to } : link);
  }
  return shown;
}

import type { GraphLink, GraphNode } from '../types';
import type { Place } from '../viewport';

/** The angle by which seeds of a sunflower follow each other: they never line up. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Room a lone node wants, and how the children of one parent spread around it, in canvas units. */
const ROOM = 44;
const SPREAD = 13;

/** Stands for the middle of the canvas; no record has an empty id. */
const NO_ANCHOR = '';

/**
 * Where new nodes appear: children around their parent, on the side away from what the parent
 * hangs on; others beside what they are linked to; the rest around the middle. No chance is
 * involved, so a page loaded again looks the same.
 */
export function seed(
  added: readonly GraphNode[],
  links: Iterable<GraphLink>,
  placed: ReadonlyMap<string, Place>,
): Map<string, Place> {
  const places = new Map<string, Place>(placed);
  const neighbours = neighbourIndex(links);
  const families = new Map<string, GraphNode[]>();
  for (const node of added) {
    const anchor = anchorOf(node, places, neighbours);
    const family = families.get(anchor);
    if (family) {
      family.push(node);
    } else {
      families.set(anchor, [node]);
    }
    places.set(node.id, { x: 0, y: 0 });
  }
  // Families stand in the order of their first members, so an anchor has been placed before it is used.
  for (const [anchor, family] of families) {
    const middle = anchor === NO_ANCHOR ? { x: 0, y: 0 } : places.get(anchor)!;
    const spots =
      anchor === NO_ANCHOR || Math.hypot(middle.x, middle.y) > 1
        ? fan(middle, family.length, anchor !== NO_ANCHOR)
        : ring(family.map((node) => families.get(node.id)?.length ?? 0));
    family.forEach((node, i) => places.set(node.id, spots[i]!));
  }
  return new Map(added.map((node) => [node.id, places.get(node.id)!]));
}

/** Around the middle of everything: a ring on which each gets room for its own children. */
function ring(children: readonly number[]): Place[] {
  const rooms = children.map((count) => ROOM + 3 * SPREAD * Math.sqrt(count));
  const round = rooms.reduce((sum, room) => sum + room, 0);
  const radius = Math.max(ROOM, round / (2 * Math.PI));
  let travelled = 0;
  return rooms.map((room) => {
    const angle = Math.PI / 2 - ((travelled + room / 2) / round) * 2 * Math.PI;
    travelled += room;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}

/** A sunflower, around its anchor and a little outward of it. */
function fan(middle: Place, count: number, aroundAnchor: boolean): Place[] {
  const distance = Math.hypot(middle.x, middle.y);
  const reach = aroundAnchor && distance > 0 ? (0.6 * SPREAD * Math.sqrt(count)) / distance : 0;
  const first = aroundAnchor ? ROOM / 2.5 : 0;
  const spread = aroundAnchor ? SPREAD : 3 * SPREAD;
  return Array.from({ length: count }, (_, i) => {
    const radius = count === 1 && !aroundAnchor ? 0 : first + spread * Math.sqrt(i + 0.5);
    return {
      x: middle.x * (1 + reach) + radius * Math.cos(i * GOLDEN),
      y: middle.y * (1 + reach) + radius * Math.sin(i * GOLDEN),
    };
  });
}

function anchorOf(node: GraphNode, places: ReadonlyMap<string, Place>, neighbours: ReadonlyMap<string, string[]>): string {
  if (node.parent && node.parent !== node.id && places.has(node.parent)) {
    return node.parent;
  }
  return (neighbours.get(node.id) ?? []).find((id) => id !== node.id && places.has(id)) ?? NO_ANCHOR;
}

function neighbourIndex(links: Iterable<GraphLink>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const there = index.get(from);
    if (there) {
      there.push(to);
    } else {
      index.set(from, [to]);
    }
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return index;
}

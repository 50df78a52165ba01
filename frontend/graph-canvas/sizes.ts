import type { GraphLink, GraphNode } from './types';
import { OVERLAP } from './types';

/** Radius in pixels of the smallest and the largest node of a type, at the usual distance. */
type Range = readonly [smallest: number, largest: number];

const RANGES: Readonly<Record<string, Range>> = {
  COMPANY: [22, 22],
  DIVISION: [13, 22],
  BRANCH: [9, 16],
  REP: [7, 13],
  GROUP: [6, 14],
  CLUSTER: [12, 26],
  CUSTOMER: [3.5, 11],
  PROJECT: [4, 10],
  CONTACT: [4, 6],
};

const OTHERS: Range = [4, 12];

const THINNEST = 1;
const THINNEST_OVERLAP = 1.6;
const THICKEST_OVERLAP = 6;

/** What everything else was opened from is never smaller than this. */
const ROOT = 14;

/** Whether everything else was opened from it; drawn in ink, as it belongs to no division. */
export function isRoot(node: GraphNode): boolean {
  return node.division === null && !node.parent;
}

/** The largest value of each type: sizes compare like with like, a rep with reps. */
export function largestValues(nodes: Iterable<GraphNode>): Map<string, number> {
  const largest = new Map<string, number>();
  for (const { type, value } of nodes) {
    if (value !== null && value > (largest.get(type) ?? 0)) {
      largest.set(type, value);
    }
  }
  return largest;
}

/** Radius of a node; its area, not its radius, grows with the value, as the eye compares areas. */
export function nodeRadius(node: GraphNode, largest: ReadonlyMap<string, number>): number {
  const [smallest, top] = RANGES[node.type.toUpperCase()] ?? OTHERS;
  const most = largest.get(node.type) ?? 0;
  const share = most > 0 && node.value !== null && node.value > 0 ? node.value / most : 0;
  const radius = smallest + (top - smallest) * Math.sqrt(Math.min(1, share));
  return isRoot(node) ? Math.max(ROOT, radius) : radius;
}

/** The largest count of the overlap links. */
export function largestOverlap(links: Iterable<GraphLink>): number {
  let largest = 0;
  for (const link of links) {
    if (link.type === OVERLAP) {
      largest = Math.max(largest, link.count);
    }
  }
  return largest;
}

/** Thickness of a link in pixels. */
export function linkThickness(link: GraphLink, most: number): number {
  if (link.type !== OVERLAP) {
    return THINNEST;
  }
  const share = most > 0 ? Math.min(1, Math.max(0, link.count) / most) : 0;
  return THINNEST_OVERLAP + (THICKEST_OVERLAP - THINNEST_OVERLAP) * Math.sqrt(share);
}

import { Properties } from '../properties';
import type { GraphLink, GraphNode } from '../types';

/** A node for tests; what matters is given, the rest says nothing. */
export function node(id: string, given: Partial<GraphNode> = {}): GraphNode {
  return { id, type: 'CUSTOMER', name: id, count: 0, value: null, division: 1, parent: null, expandable: false, expanded: false, ...given };
}

export function link(from: string, to: string, type = 'OWNS', count = 1): GraphLink {
  return { from, to, type, count };
}

/** Properties for tests, one of each kind. */
export const PROPERTIES = new Properties([
  { key: 'city', name: 'City', kind: 'PLACE' },
  { key: 'visits', name: 'Visits', kind: 'NUMBER' },
  { key: 'since', name: 'Since', kind: 'DATE' },
]);

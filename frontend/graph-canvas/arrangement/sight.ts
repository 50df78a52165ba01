import type { Properties } from '../properties';
import type { GraphNode } from '../types';
import type { Arrangement, Filter } from './arrangement';

/** Ids of the nodes that are not in sight: hidden, out of focus, filtered out, or of another time. */
export function unseen(nodes: Iterable<GraphNode>, arrangement: Arrangement, properties: Properties): Set<string> {
  const out = new Set<string>();
  const { filters, window } = arrangement;
  const hidden = new Set(arrangement.hidden);
  const focus = arrangement.focus.length > 0 ? new Set(arrangement.focus) : null;
  const asks: Filter[] = window ? [...filters, { ...window, without: [] }] : [...filters];
  const without = asks.map((filter) => new Set(filter.without));
  for (const node of nodes) {
    if (hidden.has(node.id) || (focus && !focus.has(node.id)) || asks.some((filter, i) => !passes(node, filter, without[i]!, properties))) {
      out.add(node.id);
    }
  }
  return out;
}

/** What has not the property is not asked. */
function passes(node: GraphNode, filter: Filter, without: ReadonlySet<string>, properties: Properties): boolean {
  if (without.size > 0) {
    const word = properties.word(node, filter.property);
    if (word !== null && without.has(word)) {
      return false;
    }
  }
  if (filter.from === null && filter.to === null) {
    return true;
  }
  const number = properties.number(node, filter.property);
  return number === null || ((filter.from === null || number >= filter.from) && (filter.to === null || number <= filter.to));
}

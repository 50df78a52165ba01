import { mix } from '../palette/colours';
import type { Attributes } from 'graphology-types';
import { CURVATURE } from './curves';
import { divisionColour, type Palette } from './palette';
import { isRoot, linkThickness, nodeRadius } from './sizes';
import type { Paint } from './arrangement/rules';
import { type GraphLink, type GraphNode, OVERLAP } from './types';

/** Which nodes and links stand out at the moment. */
export interface Emphasis {
  readonly palette: Palette;
  /** Nodes that keep their colour while the rest fades; null while nothing is hovered. */
  readonly lit: ReadonlySet<string> | null;
  readonly hovered: string | null;
  readonly selected: ReadonlySet<string>;
  readonly unseen: ReadonlySet<string>;
  readonly paint: Paint;
  /** How many times their usual size nodes are: less where there are so many that they would cover each other. */
  readonly scale: number;
  /** Links drawn as the thread: selected or walked. */
  readonly thread: ReadonlySet<string>;
  readonly walk: ReadonlySet<string>;
  readonly largestValues: ReadonlyMap<string, number>;
  readonly largestOverlap: number;
}

export interface NodeLook extends Attributes {
  readonly color: string;
  readonly size: number;
  readonly zIndex: number;
  readonly hidden: boolean;
}

export interface LinkLook extends NodeLook {
  readonly type: 'line' | 'curve';
  readonly curvature: number;
}

/** How much paper is mixed into what is not in focus. */
const FADED = 0.82;

export function nodeLook(node: GraphNode, emphasis: Emphasis): NodeLook {
  const { palette } = emphasis;
  const painted = emphasis.paint(node);
  const own = painted.colour ?? (node.mark ? palette.marks[node.mark] : isRoot(node) ? palette.ink : divisionColour(palette, node.division));
  const faded = emphasis.lit !== null && !emphasis.lit.has(node.id);
  const foremost = emphasis.selected.has(node.id) || node.id === emphasis.hovered;
  return {
    color: faded ? mix(own, palette.paper, FADED) : own,
    size: nodeRadius(node, emphasis.largestValues) * painted.times * emphasis.scale,
    zIndex: foremost ? 3 : faded ? 0 : emphasis.walk.has(node.id) ? 2 : 1,
    hidden: emphasis.unseen.has(node.id),
  };
}

export function linkLook(id: string, link: GraphLink, emphasis: Emphasis): LinkLook {
  const { palette } = emphasis;
  const overlap = link.type === OVERLAP;
  const type = overlap ? 'curve' : 'line';
  const curvature = overlap ? CURVATURE : 0;
  const thickness = linkThickness(link, emphasis.largestOverlap);
  if (emphasis.thread.has(id)) {
    return { type, curvature, color: palette.thread, size: overlap ? thickness + 1 : 2.25, zIndex: 3, hidden: false };
  }
  const own = link.mark ? palette.marks[link.mark] : overlap ? mix(palette.ink2, palette.paper, 0.5) : mix(palette.line, palette.ink2, 0.2);
  if (emphasis.lit === null) {
    return { type, curvature, color: own, size: link.mark && !overlap ? 1.6 : thickness, zIndex: overlap || link.mark ? 2 : 1, hidden: false };
  }
  const touched = link.from === emphasis.hovered || link.to === emphasis.hovered;
  return touched
    ? { type, curvature, color: mix(palette.ink2, palette.paper, overlap ? 0.2 : 0.45), size: thickness, zIndex: 2, hidden: false }
    : { type, curvature, color: mix(own, palette.paper, FADED), size: thickness, zIndex: 0, hidden: false };
}

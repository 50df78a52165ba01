import { nest } from './layout/nest';
import type { Scene } from './scene';
import type { Stage } from './stage';
import type { GraphNode, Zoom } from './types';
import type { Place, Size } from './viewport';

/** Pixels that a node must be away from the next of its kind before what is in it finds room around it. */
export const ROOM = 120;

/** The most that one zoom opens. */
const MOST = 3;

/** How far from where the user zooms what is opened may be, as a share of the smaller side of the view. */
const REACH = 0.4;

/** Places of the company: they have room among their like, however many records lie around them. */
const PLACES: ReadonlySet<string> = new Set(['COMPANY', 'DIVISION', 'BRANCH', 'REP']);

/** What hangs on records, and says nothing about their room. */
const LESSER: ReadonlySet<string> = new Set(['CONTACT', 'PROJECT', 'GROUP']);

/** By how much the distance must change to be a zoom, as a share of what it was. */
const NOTICED = 0.01;

/** A node where it is on the screen. */
export interface Standing extends Place {
  readonly id: string;
}

type DepthScene = Pick<Scene, 'arrangement' | 'model' | 'presented' | 'place' | 'placesOf'>;
type DepthStage = Pick<Stage, 'attention' | 'isOverview' | 'pixel' | 'size' | 'spots'>;

/** Has what a zoom makes room for opened, and places what comes of it. */
export class Depth {
  readonly #scene: DepthScene;
  readonly #stage: () => DepthStage | null;
  readonly #told: (zoom: Zoom) => void;
  /** What the last zoom has asked to be opened and has not come yet. */
  #awaited: ReadonlySet<string> = new Set();

  constructor(scene: DepthScene, stage: () => DepthStage | null, told: (zoom: Zoom) => void) {
    this.#scene = scene;
    this.#stage = stage;
    this.#told = told;
  }

  /** The user has come to rest this far away. */
  zoomed(ratio: number, before: number): void {
    const stage = this.#stage();
    if (stage && Math.abs(ratio / before - 1) > NOTICED) {
      const nearer = ratio < before && !stage.isOverview;
      const opened = nearer ? roomy(stage.spots(), this.#scene.model.nodes, stage.attention, stage.size) : [];
      this.#awaited = new Set(opened);
      this.#told({ ratio, roomy: opened });
    }
  }

  /** Places what has come in nodes that a zoom has opened close around them; the ids of all else that has come. */
  settle(added: readonly GraphNode[]): string[] {
    const ids = added.map((node) => node.id);
    const stage = this.#stage();
    if (!stage || this.#scene.arrangement.layout !== 'FORCE' || !added.some(({ parent }) => parent && this.#awaited.has(parent))) {
      return ids;
    }
    const own = new Set(ids);
    const others = this.#scene.placesOf([...this.#scene.presented.nodes.keys()].filter((id) => !own.has(id)));
    const close = nested(added, this.#awaited, others, stage.pixel);
    // Opened by hand later, it is laid out as everything is.
    this.#awaited = new Set();
    this.#scene.place(close);
    return ids.filter((id) => !close.has(id));
  }
}

/** The closed nodes whose contents have found room by a zoom, what is nearest to the user's attention first. */
export function roomy(spots: readonly Standing[], nodes: ReadonlyMap<string, GraphNode>, attention: Place, size: Size): string[] {
  const reach = REACH * Math.min(size.width, size.height);
  return spots
    .map((spot) => ({ spot, node: nodes.get(spot.id), away: Math.hypot(spot.x - attention.x, spot.y - attention.y) }))
    .filter(({ node, away }) => node !== undefined && node.expandable && !node.expanded && away <= reach)
    .sort((a, b) => a.away - b.away || (a.spot.id < b.spot.id ? -1 : 1))
    .filter(({ spot, node }) =>
      spots.every((other) => other.id === spot.id || !crowds(nodes.get(other.id), node!) || Math.hypot(other.x - spot.x, other.y - spot.y) >= ROOM),
    )
    .slice(0, MOST)
    .map(({ spot }) => spot.id);
}

/**
 * Places for what has come in nodes that a zoom has opened.
 *
 * @param added what has come
 * @param awaited the ids of what the zoom has opened
 * @param places where everything else is, in canvas units
 * @param pixel the canvas units that a pixel is worth
 */
export function nested(added: readonly GraphNode[], awaited: ReadonlySet<string>, places: ReadonlyMap<string, Place>, pixel: number): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const parent of awaited) {
    const own = added.filter((node) => node.parent === parent);
    const middle = places.get(parent);
    if (middle && own.length > 0) {
      const spots = nest(middle, own.length, [...places.values(), ...found.values()], pixel);
      own.forEach((node, i) => found.set(node.id, spots[i]!));
    }
  }
  return found;
}

/** Whether a node close by takes another's room. */
function crowds(other: GraphNode | undefined, node: GraphNode): boolean {
  const type = other?.type.toUpperCase() ?? '';
  return PLACES.has(node.type.toUpperCase()) ? type === node.type.toUpperCase() : !LESSER.has(type);
}

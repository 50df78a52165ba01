import { Forest } from './forest';
import type { PlaceJob } from './job';

const GAP = 12;
/** The least radius of the circle, and what lies between one circle and the next. */
const LEAST = 150;
const BETWEEN = 130;

/**
 * Everything without anything below it stands around the outer circle, families together; what
 * holds them stands on circles within, at the middle of its own, and the root in the middle.
 */
export function circular({ radii, parents }: PlaceJob): Float32Array {
  const forest = new Forest(parents);
  const depth = new Int32Array(parents.length);
  const outer: number[] = [];
  const inner: number[] = [];
  const open = [...forest.roots].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    (forest.isLeaf(node) ? outer : inner).push(node);
    for (const child of [...forest.children(node)].reverse()) {
      depth[child] = depth[node]! + 1;
      open.push(child);
    }
  }
  const angles = new Float64Array(parents.length);
  const places = new Float32Array(parents.length * 2);
  const lone = forest.roots.length === 1 && inner.length > 0 ? forest.roots[0]! : -1;
  const levels = inner.reduce((most, node) => Math.max(most, depth[node]! - (lone >= 0 ? 1 : 0)), -1) + 1;
  const around = outer.reduce((sum, node) => sum + 2 * radii[node]! + GAP, 0);
  const radius = Math.max(LEAST + levels * BETWEEN, around / (2 * Math.PI));
  let travelled = 0;
  for (const node of outer) {
    const room = 2 * radii[node]! + GAP;
    angles[node] = Math.PI / 2 - ((travelled + room / 2) / around) * 2 * Math.PI;
    travelled += room;
    put(places, node, radius, angles[node]!);
  }
  // From the innermost families outwards in reverse, so that children have their angle already.
  for (const node of inner.toReversed()) {
    const children = forest.children(node);
    angles[node] = (angles[children[0]!]! + angles[children.at(-1)!]!) / 2;
    const level = depth[node]! - (lone >= 0 ? 1 : 0);
    put(places, node, node === lone ? 0 : (radius * (level + 1)) / (levels + 1), angles[node]!);
  }
  spread(inner.filter((node) => node !== lone), places, radii);
  return places;
}

/** Hubs on the same circle step aside from one another, along it. */
function spread(nodes: readonly number[], places: Float32Array, radii: Float32Array): void {
  const rings = new Map<number, number[]>();
  for (const node of nodes) {
    const ring = Math.round(Math.hypot(places[2 * node]!, places[2 * node + 1]!));
    rings.set(ring, [...(rings.get(ring) ?? []), node]);
  }
  rings.forEach((ring, distance) => {
    const room = ring.reduce((sum, node) => sum + 2 * radii[node]! + GAP, 0);
    const radius = Math.max(distance, room / (2 * Math.PI));
    const turned = ring.map((node) => ({ node, angle: Math.atan2(places[2 * node + 1]!, places[2 * node]!) })).sort((a, b) => b.angle - a.angle);
    for (let round = 0; round < 30; round++) {
      let moved = false;
      turned.forEach((a, i) => {
        const b = turned[(i + 1) % turned.length]!;
        if (a === b) {
          return;
        }
        const apart = (a.angle - b.angle + 4 * Math.PI) % (2 * Math.PI);
        const missing = (radii[a.node]! + radii[b.node]! + GAP) / radius - apart;
        if (missing > 1e-3 && apart < Math.PI) {
          a.angle += missing / 2;
          b.angle -= missing / 2;
          moved = true;
        }
      });
      if (!moved) {
        break;
      }
    }
    turned.forEach(({ node, angle }) => put(places, node, radius, angle));
  });
}

function put(places: Float32Array, node: number, radius: number, angle: number): void {
  places[2 * node] = radius * Math.cos(angle);
  places[2 * node + 1] = radius * Math.sin(angle);
}

import { Forest } from './forest';
import type { PlaceJob } from './job';
import { separate } from './separate';

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const GAP = 4;
/** How far below the map those without a place stand. */
const BELOW = 70;
const COLUMNS = 40;
/** Few of them stand so far apart that there is room for their names. */
const FEW = 16;
const NAMED = 110;

/** Around the middle of their province; what has no place of its own stands with what it was opened from. */
export function provinces({ radii, parents, values, spots }: PlaceJob): Float32Array {
  const places = new Float32Array(parents.length * 2);
  const inside = new Map<number, number[]>();
  const nowhere: number[] = [];
  const forest = new Forest(parents);
  const open = forest.roots.map((node) => ({ node, from: Number.NaN })).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, from } = next;
    const own = values[node]!;
    const province = Number.isNaN(own) ? from : own;
    if (Number.isNaN(province)) {
      nowhere.push(node);
    } else {
      const there = inside.get(province);
      if (there) {
        there.push(node);
      } else {
        inside.set(province, [node]);
      }
    }
    for (const child of [...forest.children(node)].reverse()) {
      open.push({ node: child, from: province });
    }
  }
  inside.forEach((nodes, province) => {
    // The largest in the middle.
    const ordered = nodes.toSorted((a, b) => radii[b]! - radii[a]! || a - b);
    ordered.forEach((node, i) => {
      const distance = i === 0 ? 0 : (radii[ordered[0]!]! + radii[node]! + GAP) * 0.75 * Math.sqrt(i);
      places[2 * node] = spots[2 * province]! + distance * Math.cos(i * GOLDEN);
      places[2 * node + 1] = spots[2 * province + 1]! + distance * Math.sin(i * GOLDEN);
    });
  });
  for (let round = 0; round < 12 && !separate(places, radii, new Uint8Array(radii.length)); round++) {
    // Until all are free of each other, or near enough.
  }
  const lowest = places.reduce((least, value, i) => (i % 2 === 1 ? Math.min(least, value) : least), -560);
  const side = GAP * 2 + 2 * nowhere.reduce((most, node) => Math.max(most, radii[node]!), 8);
  const step = nowhere.length <= FEW ? Math.max(side, NAMED) : side;
  const columns = Math.min(COLUMNS, Math.max(1, Math.floor(1500 / step)));
  nowhere.forEach((node, i) => {
    places[2 * node] = ((i % columns) - (Math.min(columns, nowhere.length) - 1) / 2) * step;
    places[2 * node + 1] = lowest - BELOW - Math.floor(i / columns) * side;
  });
  return places;
}

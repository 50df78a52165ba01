import { hierarchy as tidy, type HierarchyPointNode, tree } from 'd3-hierarchy';

import { bounds } from '../viewport';
import { Forest } from './forest';
import type { PlaceJob } from './job';

/** Free units beside a node, for its name, and between one level and the next. */
const BESIDE = 30;
const LEVEL = 150;

/** From this many leaves of one parent on, they stand in a block rather than a row. */
const MANY = 7;
const CELL = 62;
const ROW = 46;

/** How wide blocks are beside their height, the first that makes the whole no wider than this many times its height. */
const WIDTHS = [0.8, 0.4, 0.2, 0.1];
const WIDEST = 2;

interface Item {
  /** Index of the node; -1 for what holds several roots together. */
  readonly node: number;
  /** Leaves that stand in a block here. */
  readonly block: readonly number[];
  readonly children: readonly Item[];
}

/** What was opened stands below what it was opened from: Reingold and Tilford's tidy tree. */
export function hierarchy(job: PlaceJob): Float32Array {
  let places = new Float32Array();
  for (const share of WIDTHS) {
    places = tidyTree(job, share);
    const box = bounds(Array.from({ length: job.parents.length }, (_, i) => ({ x: places[2 * i]!, y: places[2 * i + 1]! })));
    if (!box || box.right - box.left <= WIDEST * (box.top - box.bottom)) {
      break;
    }
  }
  return places;
}

function tidyTree({ radii, parents }: PlaceJob, share: number): Float32Array<ArrayBuffer> {
  const forest = new Forest(parents);
  const items = forest.roots.map((root) => itemOf(root, forest));
  const whole = items.length === 1 ? items[0]! : { node: -1, block: [], children: gathered(forest.roots, forest) };
  const points = tree<Item>()
    .nodeSize([1, LEVEL])
    .separation((a, b) => (width(a.data, radii, share) + width(b.data, radii, share)) / 2)(tidy(whole));
  const places = new Float32Array(parents.length * 2);
  const middle = (points.height * LEVEL) / 2;
  points.each((point) => put(point, middle, places, share));
  return places;
}

function put(point: HierarchyPointNode<Item>, middle: number, places: Float32Array, share: number): void {
  const { node, block } = point.data;
  const y = middle - point.y;
  if (node >= 0) {
    places.set([point.x, y], 2 * node);
  }
  const columns = columnsOf(block.length, share);
  block.forEach((leaf, i) => {
    // Every other row is moved by half a cell, so that names below find room.
    const row = Math.floor(i / columns);
    const x = ((i % columns) - (columns - 1) / 2 + (row % 2 ? 0.25 : -0.25)) * CELL;
    places.set([point.x + x, y - row * ROW], 2 * leaf);
  });
}

function itemOf(node: number, forest: Forest): Item {
  return { node, block: [], children: gathered(forest.children(node), forest) };
}

function gathered(nodes: readonly number[], forest: Forest): Item[] {
  const leaves = nodes.filter((node) => forest.isLeaf(node));
  const inner = nodes.filter((node) => !forest.isLeaf(node)).map((node) => itemOf(node, forest));
  if (leaves.length < MANY) {
    return [...inner, ...leaves.map((node) => itemOf(node, forest))];
  }
  return [...inner, { node: -1, block: leaves, children: [] }];
}

function width({ node, block }: Item, radii: Float32Array, share: number): number {
  return block.length > 0 ? (columnsOf(block.length, share) + 1) * CELL : node < 0 ? BESIDE : 2 * Math.max(radii[node]!, 24) + BESIDE;
}

function columnsOf(count: number, share: number): number {
  return Math.max(1, Math.ceil(Math.sqrt(count * share)));
}

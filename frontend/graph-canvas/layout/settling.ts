import iterate from 'graphology-layout-forceatlas2/iterate';

import type { LayoutJob } from './job';
import { separate } from './separate';

/** Numbers a node takes in ForceAtlas2's matrix, and the ones used here. */
const STRIDE = 10;
const X = 0;
const Y = 1;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
const FIXED = 9;

/** From this many nodes on, far ones are taken together, which costs accuracy nobody sees. */
const MANY = 350;

/** Steps of the algorithm a call works through: about one frame of a slow machine at 500 nodes. */
const STEPS = 8;
const MOST_CALLS = 70;
/** Settled when nodes move less than this on average in one call. */
const STILL = 0.35;
const SEPARATING_CALLS = 8;

/**
 * Works a layout out step by step: ForceAtlas2 until nodes come to rest, then a few rounds that
 * push discs off each other. Counts steps and never time, so the same graph always looks the same.
 */
export class Settling {
  readonly #job: LayoutJob;
  readonly #nodes: Float32Array;
  readonly #links: Float32Array;
  /** What hangs together, the largest part first. */
  readonly #parts: readonly number[][];
  #calls = 0;
  #separating = 0;

  constructor(job: LayoutJob) {
    this.#job = job;
    this.#parts = partsOf(job);
    this.#links = linkMatrix(job);
    this.#nodes = nodeMatrix(job);
  }

  /** Moves on a little; true once all is at rest. */
  advance(): boolean {
    if (this.#separating === 0 && this.#pull()) {
      return false;
    }
    const places = this.places();
    if (this.#separating === 0) {
      drawIn(places, this.#parts, this.#fixed());
    }
    const free = separate(places, this.#job.radii, this.#fixed());
    places.forEach((value, i) => {
      this.#nodes[(i >> 1) * STRIDE + (i & 1)] = value;
    });
    this.#separating++;
    return free || this.#separating >= SEPARATING_CALLS;
  }

  places(): Float32Array {
    const places = new Float32Array(this.#job.radii.length * 2);
    for (let i = 0; i < this.#job.radii.length; i++) {
      places[2 * i] = this.#nodes[i * STRIDE + X]!;
      places[2 * i + 1] = this.#nodes[i * STRIDE + Y]!;
    }
    return places;
  }

  /** The user holds a node here: it stays where it is put. */
  pin(index: number, x: number, y: number): void {
    const at = index * STRIDE;
    if (index >= 0 && at < this.#nodes.length) {
      this.#nodes[at + X] = x;
      this.#nodes[at + Y] = y;
      this.#nodes[at + FIXED] = 1;
    }
  }

  /** Lets forces work; false once they have nothing left to move. */
  #pull(): boolean {
    const before = this.places();
    for (let step = 0; step < STEPS; step++) {
      iterate(
        {
          linLogMode: false,
          outboundAttractionDistribution: false,
          adjustSizes: false,
          edgeWeightInfluence: 1,
          scalingRatio: 60,
          strongGravityMode: false,
          gravity: 10,
          slowDown: 2,
          barnesHutOptimize: this.#job.radii.length > MANY,
          barnesHutTheta: 0.6,
        },
        this.#nodes,
        this.#links,
      );
    }
    this.#calls++;
    return this.#calls < MOST_CALLS && moved(before, this.places()) > STILL;
  }

  #fixed(): Uint8Array {
    return this.#job.fixed.map((_, i) => (this.#nodes[i * STRIDE + FIXED] === 1 ? 1 : 0));
  }
}

function nodeMatrix(job: LayoutJob): Float32Array {
  const nodes = new Float32Array(job.radii.length * STRIDE);
  job.radii.forEach((radius, i) => {
    const at = i * STRIDE;
    nodes[at + X] = job.places[2 * i]!;
    nodes[at + Y] = job.places[2 * i + 1]!;
    nodes[at + MASS] = job.masses[i]!;
    nodes[at + CONVERGENCE] = 1;
    nodes[at + SIZE] = radius;
    nodes[at + FIXED] = job.fixed[i]!;
  });
  return nodes;
}

/** How far out of the largest part another may stay, in radii of that part. */
const FARTHEST = 1.15;

function linkMatrix(job: LayoutJob): Float32Array {
  const links = new Float32Array(job.weights.length * 3);
  job.weights.forEach((weight, i) => {
    links[3 * i] = job.links[2 * i]! * STRIDE;
    links[3 * i + 1] = job.links[2 * i + 1]! * STRIDE;
    links[3 * i + 2] = weight;
  });
  return links;
}

function partsOf(job: LayoutJob): number[][] {
  const part = Array.from(job.radii, (_, i) => i);
  const find = (i: number): number => {
    while (part[i] !== i) {
      part[i] = part[part[i]!]!;
      i = part[i]!;
    }
    return i;
  };
  job.weights.forEach((_, i) => (part[find(job.links[2 * i]!)] = find(job.links[2 * i + 1]!)));
  const parts = new Map<number, number[]>();
  part.forEach((_, i) => {
    const root = find(i);
    parts.get(root)?.push(i) ?? parts.set(root, [i]);
  });
  return [...parts.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

/**
 * Brings parts of the graph that drifted off nearer to the largest, each as a whole, but for those that hold what keeps
 * its place: nodes push each other away however far they are, so that what is linked to nothing makes all else small.
 */
function drawIn(places: Float32Array, [largest = [], ...others]: readonly number[][], fixed: Uint8Array): void {
  const core = circle(places, largest);
  for (const part of others) {
    const { x, y, radius } = circle(places, part);
    const away = Math.hypot(x - core.x, y - core.y);
    const most = FARTHEST * core.radius + radius;
    if (away > most && part.every((i) => !fixed[i])) {
      const [dx, dy] = [(core.x - x) * (1 - most / away), (core.y - y) * (1 - most / away)];
      part.forEach((i) => {
        places[2 * i]! += dx;
        places[2 * i + 1]! += dy;
      });
    }
  }
}

function circle(places: Float32Array, part: readonly number[]): { x: number; y: number; radius: number } {
  const x = part.reduce((sum, i) => sum + places[2 * i]!, 0) / part.length;
  const y = part.reduce((sum, i) => sum + places[2 * i + 1]!, 0) / part.length;
  return { x, y, radius: Math.max(0, ...part.map((i) => Math.hypot(places[2 * i]! - x, places[2 * i + 1]! - y))) };
}

function moved(before: Float32Array, after: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < after.length; i += 2) {
    sum += Math.hypot(after[i]! - before[i]!, after[i + 1]! - before[i + 1]!);
  }
  return after.length === 0 ? 0 : (2 * sum) / after.length;
}

import type { PlaceJob } from './job';

/** How wide the line is drawn, and free units between two nodes and between it and those without a date. */
export const LINE = 1700;
const GAP = 9;
const BELOW = 90;
/** How far nodes are drawn away from the line where there is room, and at most how many times as far. */
const TALL = 330;
const MOST_TALL = 3;
/** Few without a date stand so far apart that there is room for their names. */
const FEW = 16;
const NAMED = 110;

/** From where to where the dates go; null for none. */
export function timeSpan(values: Float64Array): [first: number, last: number] | null {
  let first = Infinity;
  let last = -Infinity;
  for (const value of values) {
    if (!Number.isNaN(value)) {
      first = Math.min(first, value);
      last = Math.max(last, value);
    }
  }
  return first <= last ? [first, last] : null;
}

/** Where a date lies on the line. */
export function along(value: number, [first, last]: readonly [number, number]): number {
  return last > first ? ((value - first) / (last - first) - 0.5) * LINE : 0;
}

/** From left to right by date, each as near to the line as the others let it; undated ones below. */
export function timeLine({ radii, values }: PlaceJob): Float32Array {
  const places = new Float32Array(values.length * 2);
  const span = timeSpan(values);
  const nodes = [...values.keys()];
  const dated = span ? nodes.filter((node) => !Number.isNaN(values[node]!)).sort((a, b) => values[a]! - values[b]! || a - b) : [];
  const beside: { x: number; y: number; radius: number }[] = [];
  let lowest = 0;
  for (const node of dated) {
    const radius = radii[node]!;
    const x = along(values[node]!, span!);
    const near = beside.filter((other) => x - other.x < other.radius + radius + GAP);
    const y = nearestFree(x, radius, near);
    beside.push({ x, y, radius });
    places.set([x, y], 2 * node);
    lowest = Math.min(lowest, y - radius);
    if (beside.length > 4 * near.length + 64) {
      beside.splice(0, beside.length, ...near, { x, y, radius });
    }
  }
  const reach = dated.reduce((most, node) => Math.max(most, Math.abs(places[2 * node + 1]!)), 1);
  const tall = Math.min(MOST_TALL, Math.max(1, TALL / reach));
  dated.forEach((node) => (places[2 * node + 1]! *= tall));
  lowest *= tall;
  const undated = nodes.filter((node) => Number.isNaN(values[node]!));
  const side = undated.length <= FEW ? NAMED : GAP + 2 * undated.reduce((most, node) => Math.max(most, radii[node]!), 8);
  const columns = Math.max(1, Math.floor(LINE / side));
  undated.forEach((node, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, undated.length - row * columns);
    places.set([((i % columns) - (inRow - 1) / 2) * side, lowest - BELOW - side * row], 2 * node);
  });
  return places;
}

/** The place nearest to the line at which a disc touches none of these. */
function nearestFree(x: number, radius: number, others: readonly { x: number; y: number; radius: number }[]): number {
  const blocked = others
    .map((other): [number, number] => {
      const apart = other.radius + radius + GAP;
      const reach = Math.sqrt(Math.max(0, apart * apart - (x - other.x) ** 2));
      return [other.y - reach, other.y + reach];
    })
    .sort((a, b) => a[0] - b[0]);
  const free = (y: number): boolean => blocked.every(([low, high]) => y <= low + 1e-6 || y >= high - 1e-6);
  const candidates = [0, ...blocked.flat()].sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
  return candidates.find(free) ?? 0;
}

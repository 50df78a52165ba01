import { PROVINCES } from './provinces';
import { TAIWAN } from './taiwan';
import type { Place } from './viewport';

/** The outline of the provinces, in canvas units. */
export interface Outline {
  /** The line around each province, by its place. */
  readonly paths: readonly Path2D[];
  /** The same as SVG draws it. */
  readonly lines: readonly string[];
  readonly spots: Float32Array;
}

/** How many canvas units a unit of the outline is, and its middle. */
const SCALE = 2;
const MIDDLE: Place = { x: 387, y: 284.5 };

let loading: Promise<Outline> | null = null;

/** Loads the outline; most pages never do. */
export function loadOutline(): Promise<Outline> {
  loading ??= import('@svg-maps/china').then(({ default: { locations } }) => {
    const lines = linesOf(locations);
    const spots = new Float32Array(PROVINCES.length * 2);
    lines.forEach((line, i) => {
      const middle = middleOf(line);
      spots.set([(middle.x - MIDDLE.x) * SCALE, (MIDDLE.y - middle.y) * SCALE], 2 * i);
    });
    const transform = new DOMMatrix([SCALE, 0, 0, SCALE, -MIDDLE.x * SCALE, -MIDDLE.y * SCALE]);
    const paths = lines.map((line) => {
      const path = new Path2D();
      path.addPath(new Path2D(line), transform);
      return path;
    });
    return { paths, lines, spots };
  });
  return loading;
}

/** The line around each province, by its place. */
export function linesOf(locations: readonly { readonly id: string; readonly path: string }[]): string[] {
  const known = new Map([['taiwan', TAIWAN], ...locations.map(({ id, path }): [string, string] => [id, path])]);
  return PROVINCES.map((id) => known.get(id) ?? '');
}

/** What turns the outline's own units into canvas units, y growing downwards, for SVG. */
export const OUTLINE_TRANSFORM = `matrix(${SCALE} 0 0 ${SCALE} ${-MIDDLE.x * SCALE} ${-MIDDLE.y * SCALE})`;

/** The middle of the largest part of a shape of straight, relative lines. */
export function middleOf(line: string): Place {
  let best = { area: -1, x: 0, y: 0 };
  let x = 0;
  let y = 0;
  for (const part of line.split(/z/i)) {
    const numbers = (part.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    if (numbers.length < 6) {
      continue;
    }
    const points: Place[] = [];
    const absolute = /^\s*M/.test(part);
    const [startX, startY] = absolute ? [0, 0] : [x, y];
    let [px, py] = [startX, startY];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      px += numbers[i]!;
      py += numbers[i + 1]!;
      points.push({ x: px, y: py });
    }
    // A closed part begins again where it began.
    [x, y] = [points[0]!.x, points[0]!.y];
    const found = centre(points);
    if (found.area > best.area) {
      best = found;
    }
  }
  return { x: best.x, y: best.y };
}

function centre(points: readonly Place[]): { area: number; x: number; y: number } {
  let twice = 0;
  let x = 0;
  let y = 0;
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length]!;
    const cross = a.x * b.y - b.x * a.y;
    twice += cross;
    x += (a.x + b.x) * cross;
    y += (a.y + b.y) * cross;
  });
  return twice === 0 ? { area: 0, ...points[0]! } : { area: Math.abs(twice / 2), x: x / (3 * twice), y: y / (3 * twice) };
}

import type { Place } from '../viewport';
import { separate } from './separate';

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Pixels a nest is to reach out, and how near its members may come to each other or need not. */
const REACH = 150;
const NEAREST = 26;
const FARTHEST = 52;

const CALLS = 5;

/** Pixels a member, and whatever was there before, keep free. */
const DISC = 9;

/**
 * Places for what is in a node, close around it at the distance it is looked at from: so there is more in it however
 * near one goes, and the rest of the map need not make room. What is there already stays.
 *
 * @param middle the node's place, in canvas units
 * @param others the places of all that is there
 * @param pixel the canvas units that a pixel is worth
 */
export function nest(middle: Place, count: number, others: readonly Place[], pixel: number): Place[] {
  const step = Math.min(FARTHEST, Math.max(NEAREST, REACH / Math.sqrt(count)));
  const own = Array.from({ length: count }, (_, i) => {
    const away = step * Math.sqrt(i + 1.2);
    return { x: away * Math.cos(i * GOLDEN), y: away * Math.sin(i * GOLDEN) };
  });
  const far = 2 * REACH + step * Math.sqrt(count);
  const near = others
    .map(({ x, y }) => ({ x: (x - middle.x) / pixel, y: (y - middle.y) / pixel }))
    .filter(({ x, y }) => Math.hypot(x, y) < far);
  const all = [...own, ...near];
  const places = Float32Array.from(all.flatMap(({ x, y }) => [x, y]));
  const fixed = Uint8Array.from(all, (_, i) => (i < count ? 0 : 1));
  const discs = new Float32Array(all.length).fill(DISC);
  for (let call = 0; call < CALLS && !separate(places, discs, fixed); call++) {
    // Pushed off one, a member may come upon another.
  }
  return own.map((_, i) => ({ x: middle.x + places[2 * i]! * pixel, y: middle.y + places[2 * i + 1]! * pixel }));
}

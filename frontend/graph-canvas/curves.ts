import type { Place } from './viewport';

/** How far overlap links bend, as a share of their length. */
export const CURVATURE = 0.16;

/**
 * Middle of a curved link on the screen: a quadratic Bézier curve whose control point lies to
 * the left of the way from one end to the other, y growing downwards.
 */
export function curveMiddle(from: Place, to: Place, curvature = CURVATURE): Place {
  return {
    x: (from.x + to.x) / 2 + ((to.y - from.y) * curvature) / 2,
    y: (from.y + to.y) / 2 - ((to.x - from.x) * curvature) / 2,
  };
}

import { describe, expect, it } from 'vitest';

import type { Place } from '../viewport';
import { nest } from './nest';

const middle = { x: 400, y: -300 };

function closest(places: readonly Place[]): number {
  return Math.min(...places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
}

describe('a nest', () => {
  it.each([1, 8, 60, 120])('is as large on the screen however near it is looked at: %i', (count) => {
    const far = nest(middle, count, [middle], 3);
    const near = nest(middle, count, [middle], 0.01);
    const reach = (places: Place[], pixel: number): number => Math.max(...places.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) / pixel));
    expect(reach(near, 0.01)).toBeCloseTo(reach(far, 3), 0);
    expect(reach(far, 3)).toBeLessThan(320);
    expect(reach(far, 3)).toBeGreaterThan(20);
  });

  it('keeps its members off each other, off what they are in and off what is there', () => {
    const there = [middle, { x: 440, y: -300 }, { x: 400, y: -260 }];
    const places = nest(middle, 30, there, 1);
    expect(closest([...places, ...there])).toBeGreaterThan(15);
  });

  it('is always the same', () => {
    expect(nest(middle, 5, [middle], 0.5)).toEqual(nest(middle, 5, [middle], 0.5));
  });
});

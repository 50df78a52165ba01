import { describe, expect, it } from 'vitest';
import { bounds, fitView, isInView, isView, sameView, showsAny } from './viewport';

const size = { width: 1200, height: 800 };

describe('the viewport', () => {
  it('fits a graph with room for its names', () => {
    const places = [{ x: -900, y: -600 }, { x: 900, y: 600 }];
    const view = fitView(bounds(places), size);
    expect(places.every((place) => isInView(place, view, size))).toBe(true);
    expect(view.x).toBeCloseTo(0.5);
    expect(view.y).toBeLessThan(0.5);
  });

  it('does not go close to a few nodes', () => {
    expect(fitView(bounds([{ x: 0, y: 0 }]), size).ratio).toBe(0.45);
  });

  it('looks at the middle of an empty canvas', () => {
    expect(fitView(bounds([]), size)).toEqual({ x: 0.5, y: 0.5, ratio: 1 });
  });

  it('copes with an element too small for its margins', () => {
    const view = fitView(bounds([{ x: -10, y: 0 }, { x: 10, y: 0 }]), { width: 2, height: 2 });
    expect(isView(view)).toBe(true);
  });

  it.each([null, {}, { x: 0, y: 0, ratio: 0 }, { x: Number.NaN, y: 0, ratio: 1 }, { x: 0, y: 0, ratio: 99 }, { x: '0', y: 0, ratio: 1 }])(
    'takes %j for no view',
    (view) => {
      expect(isView(view)).toBe(false);
    },
  );

  it('notices a view of bare paper', () => {
    expect(showsAny([{ x: 0, y: 0 }], { x: 40, y: 40, ratio: 1 }, size)).toBe(false);
    expect(showsAny([{ x: 0, y: 0 }], { x: 0.5, y: 0.5, ratio: 1 }, size)).toBe(true);
  });

  it('takes views for the same that look the same', () => {
    expect(sameView({ x: 0.5, y: 0.5, ratio: 1 }, { x: 0.50001, y: 0.5, ratio: 1 })).toBe(true);
    expect(sameView({ x: 0.5, y: 0.5, ratio: 1 }, { x: 0.5, y: 0.5, ratio: 1.1 })).toBe(false);
  });
});

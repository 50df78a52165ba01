import { describe, expect, it } from 'vitest';
import { largestOverlap, largestValues, linkThickness, nodeRadius } from './sizes';
import { link, node } from './testing/fixtures';

describe('sizes', () => {
  it('compare values within a type', () => {
    const nodes = [node('d', { type: 'DIVISION', value: 1e9 }), node('a', { value: 100 }), node('b', { value: 25 })];
    const largest = largestValues(nodes);
    const [division, a, b] = nodes.map((n) => nodeRadius(n, largest)) as [number, number, number];
    expect(division).toBe(22);
    expect(a).toBe(11);
    expect(b).toBeCloseTo(3.5 + (11 - 3.5) / 2);
  });

  it.each([null, 0, -5, Number.NaN])('draw a value of %s as the smallest', (value) => {
    const nodes = [node('a', { value: 100 }), node('b', { value })];
    expect(nodeRadius(nodes[1]!, largestValues(nodes))).toBe(3.5);
  });

  it('never draw the root small', () => {
    expect(nodeRadius(node('root', { division: null }), new Map())).toBe(14);
  });

  it('thicken overlaps by what they share, and other links not at all', () => {
    const links = [link('a', 'b', 'OVERLAP', 31), link('b', 'c', 'OVERLAP', 2), link('a', 'c', 'OWNS', 900)];
    const most = largestOverlap(links);
    expect(most).toBe(31);
    const [strong, weak, other] = links.map((l) => linkThickness(l, most)) as [number, number, number];
    expect(strong).toBe(6);
    expect(weak).toBeGreaterThan(other);
    expect(weak).toBeLessThan(strong);
    expect(other).toBe(1);
  });
});

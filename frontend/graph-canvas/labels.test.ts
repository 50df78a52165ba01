import { describe, expect, it } from 'vitest';
import { type LabelWish, placeLabels } from './labels';

const size = { width: 400, height: 300 };

function wish(id: string, x: number, y: number, given: Partial<LabelWish> = {}): LabelWish {
  return { id, x, y, radius: 10, width: 60, height: 16, rank: 0, always: false, ...given };
}

describe('label placement', () => {
  it('writes a name below its node', () => {
    expect(placeLabels([wish('a', 100, 100)], size)).toEqual([{ id: 'a', x: 100, y: 123 }]);
  });

  it('moves aside for another node', () => {
    const labels = placeLabels([wish('a', 100, 100, { rank: 1 }), wish('b', 100, 125)], size);
    expect(labels[0]).toEqual({ id: 'a', x: 145, y: 100 });
  });

  it('never writes one name over another', () => {
    const wishes = Array.from({ length: 60 }, (_, i) => wish(`n${i}`, 40 + (i % 10) * 30, 40 + Math.floor(i / 10) * 35, { rank: i }));
    const labels = placeLabels(wishes, size);
    expect(labels.length).toBeGreaterThan(0);
    labels.forEach((a, i) =>
      labels.slice(i + 1).forEach((b) => expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 16).toBe(true)),
    );
  });

  it('leaves a space between two names on one line', () => {
    const [first, second] = placeLabels([wish('a', 100, 100, { rank: 1 }), wish('b', 162, 100)], size);
    expect(first).toEqual({ id: 'a', x: 100, y: 123 });
    expect(second).not.toMatchObject({ y: 123 });
    expect(placeLabels([wish('a', 100, 100, { rank: 1 }), wish('b', 172, 100)], size)[1]).toEqual({ id: 'b', x: 172, y: 123 });
  });

  it('writes no name under what covers a part of the canvas', () => {
    const map = { left: 60, top: 110, right: 400, bottom: 300 };
    expect(placeLabels([wish('a', 100, 100)], size, 0, [map])[0]).toEqual({ id: 'a', x: 145, y: 100 });
    expect(placeLabels([wish('b', 200, 200, { always: true })], size, 0, [map])).toEqual([]);
  });

  it('gives way to the higher rank', () => {
    const crowd = [wish('low', 100, 100), ...[90, 110, 130].map((x, i) => wish(`high${i}`, x, 104, { rank: 5, always: true }))];
    const ids = placeLabels(crowd, size).map((label) => label.id);
    expect(ids.slice(0, 3)).toEqual(['high0', 'high1', 'high2']);
  });

  it('leaves out what is outside the canvas', () => {
    expect(placeLabels([wish('a', -20, 100), wish('b', 100, 900)], size)).toEqual([]);
  });

  it('leaves out a count that has no room on its link', () => {
    const count = wish('count', 100, 100, { onPlace: true, radius: 0, width: 20 });
    expect(placeLabels([count], size)).toEqual([{ id: 'count', x: 100, y: 100 }]);
    expect(placeLabels([count, wish('node', 105, 100, { rank: -1 })], size).map((label) => label.id)).toEqual(['node']);
  });

  it('does not depend on the order of wishes', () => {
    const wishes = [wish('a', 100, 100), wish('b', 120, 104), wish('c', 110, 112)];
    expect(placeLabels(wishes, size)).toEqual(placeLabels(wishes.toReversed(), size));
  });
});

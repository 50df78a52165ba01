import { describe, expect, it } from 'vitest';
import { type Disc, largest, Overlay, type OverlayInput } from './overlay';
import type { Palette } from './palette';
import { node } from './testing/fixtures';
import { type GraphNode, NO_TEXTS } from './types';

const context = { measureText: (text: string) => ({ width: 7 * text.length }) } as CanvasRenderingContext2D;

function input(nodes: readonly GraphNode[], given: Partial<OverlayInput> = {}): OverlayInput {
  const places = new Map(nodes.map(({ id }, i) => [id, { x: 100 + 150 * i, y: 300, radius: 5 }]));
  return {
    nodes: new Map(nodes.map((each) => [each.id, each])), links: new Map(), selected: new Set(), pinned: {},
    palette: { ink: '#000', ink2: '#555' } as Palette, texts: NO_TEXTS, language: 'en', size: { width: 800, height: 600 }, top: 0, covered: [],
    screen: (id) => places.get(id) ?? null, lit: null, hovered: null, hoveredLink: null, focused: null, thread: new Set(),
    fresh: new Map(), overview: false, rushing: false, ties: [], ...given,
  };
}

const named = (given: OverlayInput): string[] => new Overlay().labels(context, given).map(({ id }) => id);

describe('what is named', () => {
  const nodes = [node('hub', { expandable: true }), node('small')];

  it('is small records too where there is room', () => {
    expect(named(input(nodes)).toSorted()).toEqual(['hub', 'small']);
  });

  it('is hubs only while many are on their way', () => {
    expect(named(input(nodes, { rushing: true }))).toEqual(['hub']);
  });

  it('is what is pointed at however many are on their way', () => {
    expect(named(input(nodes, { rushing: true, hovered: 'small' }))).toContain('small');
  });
});

describe('the largest of many', () => {
  const discs = new Map<string, Disc>([5, 9, 1, 9, 7, 3].map((radius, i) => [`n${i}`, { x: 0, y: 0, radius }]));

  it('come first, equal ones always in the same order', () => {
    expect(largest(discs, 3, () => true)).toEqual(['n1', 'n3', 'n4']);
  });

  it('are only those that are wanted', () => {
    expect(largest(discs, 2, (id) => id !== 'n1')).toEqual(['n3', 'n4']);
  });

  it('are all where there are fewer', () => {
    expect(largest(discs, 20, () => true)).toEqual(['n1', 'n3', 'n4', 'n0', 'n5', 'n2']);
  });
});

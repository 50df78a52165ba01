import { describe, expect, it } from 'vitest';

import { Depth, nested, ROOM, roomy, type Standing } from './depth';
import { Scene } from './scene';
import { node } from './testing/fixtures';
import type { GraphNode, Zoom } from './types';

const size = { width: 1000, height: 800 };
const middle = { x: 500, y: 400 };

function graph(...nodes: GraphNode[]): Map<string, GraphNode> {
  return new Map(nodes.map((each) => [each.id, each]));
}

describe('the depth of a zoom', () => {
  const closed = { type: 'DIVISION', expandable: true, expanded: false };

  it('opens what is far from its like and near to where the user zooms', () => {
    const nodes = graph(node('near', closed), node('far', closed), node('beyond', closed));
    const spots: Standing[] = [{ id: 'far', x: 500 + ROOM + 20, y: 400 }, { id: 'near', x: 510, y: 410 }, { id: 'beyond', x: 980, y: 400 }];
    expect(roomy(spots, nodes, middle, size)).toEqual(['near', 'far']);
  });

  it('leaves closed what stands close to its like', () => {
    const nodes = graph(node('one', closed), node('other', closed));
    const spots: Standing[] = [{ id: 'one', x: 500, y: 400 }, { id: 'other', x: 500 + ROOM - 1, y: 400 }];
    expect(roomy(spots, nodes, middle, size)).toEqual([]);
  });

  it('goes down step by step: places before the records around them, and those once they stand alone', () => {
    const nodes = graph(node('place', closed), node('record', { ...closed, type: 'Customer' }), node('person', { type: 'Contact' }));
    const spots: Standing[] = [{ id: 'place', x: 500, y: 400 }, { id: 'record', x: 510, y: 400 }, { id: 'person', x: 515, y: 400 }];
    expect(roomy(spots, nodes, middle, size)).toEqual(['place']);
    const apart = spots.map((spot) => (spot.id === 'place' ? { ...spot, y: 400 - ROOM } : spot));
    expect(roomy(apart, nodes, middle, size)).toEqual(['record', 'place']);
  });

  it('never names what is open already or holds nothing', () => {
    const nodes = graph(node('open', { ...closed, expanded: true }), node('empty', { ...closed, type: 'REP', expandable: false }));
    const spots: Standing[] = [{ id: 'open', x: 500, y: 400 }, { id: 'empty', x: 510, y: 400 }];
    expect(roomy(spots, nodes, middle, size)).toEqual([]);
  });

  it('places what it opened close around it, and nothing that others opened', () => {
    const places = new Map([['one', { x: 100, y: 100 }], ['other', { x: -300, y: 0 }]]);
    const added = [node('a', { parent: 'one' }), node('b', { parent: 'other' }), node('c', { parent: 'one' })];
    const found = nested(added, new Set(['one', 'gone']), places, 0.1);
    expect([...found.keys()]).toEqual(['a', 'c']);
    found.forEach(({ x, y }) => expect(Math.hypot(x - 100, y - 100)).toBeLessThan(20));
  });
});

describe('what a zoom opens', () => {
  const closed = { type: 'DIVISION', expandable: true, expanded: false };
  const added = [node('a', { parent: 'one' })];

  function depth(): { depth: Depth; told: Zoom[]; scene: Scene } {
    const scene = new Scene();
    scene.apply({ whole: true, nodes: [node('one', closed)], links: [] });
    const stage = { attention: middle, isOverview: false, pixel: 1, size, spots: () => [{ id: 'one', ...middle }] };
    const told: Zoom[] = [];
    return { depth: new Depth(scene, () => stage, (zoom) => told.push(zoom)), told, scene };
  }

  it('is asked for nearer, not farther away, nor by a tremble', () => {
    const { depth: zooms, told } = depth();
    zooms.zoomed(0.02, 0.04);
    zooms.zoomed(0.0201, 0.02);
    zooms.zoomed(0.04, 0.02);
    expect(told).toEqual([{ ratio: 0.02, roomy: ['one'] }, { ratio: 0.04, roomy: [] }]);
  });

  it('is placed close by, once: opened by hand later, it is laid out as everything is', () => {
    const { depth: zooms, scene } = depth();
    expect(zooms.settle(added)).toEqual(['a']);
    zooms.zoomed(0.5, 1);
    scene.apply({ nodes: added });
    expect(zooms.settle(added)).toEqual([]);
    expect(zooms.settle(added)).toEqual(['a']);
  });
});

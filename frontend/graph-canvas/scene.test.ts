import { describe, expect, it } from 'vitest';
import { Scene } from './scene';
import { link, node } from './testing/fixtures';

function division(id: string): ReturnType<typeof node> {
  return node(id, { type: 'DIVISION', parent: 'company', expandable: true });
}

function company(): Scene {
  const scene = new Scene();
  scene.apply({
    nodes: [node('company', { division: null }), division('d1'), division('d2'), division('d3')],
    links: ['d1', 'd2', 'd3'].map((id) => link(id, 'company', 'PART_OF')),
  });
  return scene;
}

function open(scene: Scene, count = 20): void {
  const children = Array.from({ length: count }, (_, i) => node(`c${i}`, { parent: 'd1' }));
  scene.apply({ nodes: children, links: children.map((child) => link('d1', child.id)) });
}

describe('the scene', () => {
  it('keeps everybody in place when a node is opened and closed', () => {
    const scene = company();
    const before = scene.places();
    open(scene);
    scene.apply({ goneNodes: Array.from({ length: 20 }, (_, i) => `c${i}`) });
    expect(scene.places()).toEqual(before);
  });

  it('lets new nodes appear near their parent', () => {
    const scene = company();
    open(scene);
    const places = scene.places();
    const parent = places.get('d1')!;
    for (let i = 0; i < 20; i++) {
      const { x, y } = places.get(`c${i}`)!;
      expect(Math.hypot(x - parent.x, y - parent.y)).toBeLessThan(150);
    }
    expect(new Set([...places.values()].map(({ x, y }) => `${x},${y}`)).size).toBe(places.size);
  });

  it('keeps the places of what a whole update repeats', () => {
    const scene = company();
    scene.place(new Map([['d2', { x: 7, y: 8 }]]));
    scene.apply({ whole: true, nodes: [node('company', { division: null }), division('d2')] });
    expect(scene.places().get('d2')).toEqual({ x: 7, y: 8 });
    expect(scene.graph.order).toBe(2);
    expect(scene.graph.size).toBe(0);
  });

  it('lays out only what is new', () => {
    const scene = company();
    open(scene, 3);
    const { nodes } = scene.layout(new Set(['c0', 'c1', 'c2']));
    expect(nodes.filter((n) => !n.fixed).map((n) => n.id)).toEqual(['c0', 'c1', 'c2']);
  });

  it('holds the root in the middle when all is new', () => {
    const { nodes } = company().layout(new Set(['company', 'd1', 'd2', 'd3']));
    expect(nodes.filter((n) => n.fixed)).toMatchObject([{ id: 'company', x: 0, y: 0 }]);
  });

  it('drags along what was opened from a node', () => {
    const scene = company();
    open(scene, 2);
    const before = scene.places();
    scene.drag('d1', { x: before.get('d1')!.x + 10, y: before.get('d1')!.y - 5 });
    const after = scene.places();
    for (const id of ['d1', 'c0', 'c1']) {
      expect(after.get(id)!.x).toBeCloseTo(before.get(id)!.x + 10);
      expect(after.get(id)!.y).toBeCloseTo(before.get(id)!.y - 5);
    }
    expect(after.get('d2')).toEqual(before.get('d2'));
  });

  it('survives nodes that are each other’s parents', () => {
    const scene = new Scene();
    scene.apply({ nodes: [node('a', { parent: 'b' }), node('b', { parent: 'a' })] });
    expect(scene.drag('a', { x: 1, y: 1 }).size).toBe(2);
    expect(scene.layout(new Set(['a', 'b'])).nodes).toHaveLength(2);
  });

  it('knows whom a node is linked to', () => {
    expect(company().neighbourhood('company')).toEqual(new Set(['company', 'd1', 'd2', 'd3']));
  });
});

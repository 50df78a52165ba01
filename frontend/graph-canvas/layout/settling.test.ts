import { describe, expect, it } from 'vitest';
import { company } from '../dev/generated-graph';
import { Scene } from '../scene';
import { layoutJob } from './arranger';
import type { LayoutJob } from './job';
import { separate } from './separate';
import { Settling } from './settling';

function job(free?: (id: string) => boolean): { job: LayoutJob; ids: string[] } {
  const scene = new Scene();
  scene.apply(company(7, true));
  const ids = [...scene.model.nodes.keys()];
  const { nodes, links } = scene.layout(new Set(free ? ids.filter(free) : ids));
  return { job: layoutJob(nodes, links), ids };
}

function settle(settling: Settling): number {
  let rounds = 1;
  while (!settling.advance()) {
    rounds++;
  }
  return rounds;
}

function overlaps(places: Float32Array, radii: Float32Array): number {
  let count = 0;
  for (let i = 0; i < radii.length; i++) {
    for (let j = i + 1; j < radii.length; j++) {
      const distance = Math.hypot(places[2 * i]! - places[2 * j]!, places[2 * i + 1]! - places[2 * j + 1]!);
      count += distance < radii[i]! + radii[j]! - 0.5 ? 1 : 0;
    }
  }
  return count;
}

describe('the layout', () => {
  it('comes to rest, with no disc over another and none lost', () => {
    const { job: work } = job();
    const settling = new Settling(work);
    expect(settle(settling)).toBeLessThan(80);
    const places = settling.places();
    expect(places.every((value) => Number.isFinite(value) && Math.abs(value) < 3000)).toBe(true);
    expect(overlaps(places, work.radii)).toBe(0);
  });

  it('looks the same each time', () => {
    const [first, second] = [new Settling(job().job), new Settling(job().job)];
    settle(first);
    settle(second);
    expect(first.places()).toEqual(second.places());
  });

  it.each([
    ['a tree', 1, 3],
    ['a dense crowd', 12, 30],
  ])('keeps what is linked to nothing near the rest: %s', (_, ties, mass) => {
    const rest = 200;
    const count = rest + 3;
    const among = (i: number): number[][] => Array.from({ length: ties }, (__, k) => [i + 1, Math.floor((i + 23 * k) / 3) % rest]);
    const links = [...Array.from({ length: rest - 1 }, (__, i) => among(i)).flat(), [rest, rest + 1]].filter(([a, b]) => a !== b).flat();
    const settling = new Settling({
      places: Float32Array.from({ length: 2 * count }, (_, i) => Math.sin(i * 7) * 300),
      radii: new Float32Array(count).fill(6),
      masses: Float32Array.from({ length: count }, (__, i) => (i < rest ? mass : 6)),
      fixed: new Uint8Array(count),
      links: Uint32Array.from(links),
      weights: new Float32Array(links.length / 2).fill(1),
    });
    settle(settling);
    const places = settling.places();
    const far = (i: number): number => Math.hypot(places[2 * i]!, places[2 * i + 1]!);
    const radius = Math.max(...Array.from({ length: rest }, (_, i) => far(i)));
    for (const apart of [rest, rest + 1, rest + 2]) {
      expect(far(apart)).toBeLessThan(1.6 * radius);
    }
  });

  it('does not move what keeps its place', () => {
    const { job: work, ids } = job((id) => id.startsWith('d3c'));
    const settling = new Settling(work);
    settle(settling);
    const places = settling.places();
    const moved = ids.filter((_, i) => places[2 * i] !== work.places[2 * i] || places[2 * i + 1] !== work.places[2 * i + 1]);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.every((id) => id.startsWith('d3c'))).toBe(true);
  });

  it('leaves a node where the user holds it', () => {
    const { job: work } = job();
    const settling = new Settling(work);
    settling.advance();
    settling.pin(5, 1234, -321);
    settling.pin(-1, 0, 0);
    settle(settling);
    expect([...settling.places().slice(10, 12)]).toEqual([1234, -321]);
  });

  it('has nothing to do for nothing', () => {
    const settling = new Settling(layoutJob([], []));
    expect(settle(settling)).toBe(1);
  });
});

describe('separating', () => {
  it('parts discs on the very same spot', () => {
    const places = Float32Array.of(0, 0, 0, 0, 0, 0);
    const radii = Float32Array.of(5, 5, 5);
    while (!separate(places, radii, Uint8Array.of(1, 0, 0)));
    expect(overlaps(places, radii)).toBe(0);
    expect([...places.slice(0, 2)]).toEqual([0, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import map from '@svg-maps/china';
import { company, large } from '../dev/generated-graph';
import { type LabelWish, placeLabels } from '../labels';
import { linesOf, middleOf } from '../outline';
import { Properties } from '../properties';
import { Scene } from '../scene';
import { bounds, fitView, WORLD } from '../viewport';
import type { PlaceJob } from './job';
import { placed } from './placed';

const LAYOUTS = ['HIERARCHY', 'CIRCULAR', 'TIMELINE', 'PROVINCES'] as const;
const SIZE = { width: 1136, height: 800 };
const spots = Float32Array.from(
  linesOf(map.locations).flatMap((line) => {
    const { x, y } = middleOf(line);
    return [(x - 387) * 2, (284.5 - y) * 2];
  }),
);

function scene(graph = company(7, true)): Scene {
  const made = new Scene();
  made.properties = new Properties([
    { key: 'city', name: 'City', kind: 'PLACE' },
    { key: 'since', name: 'Since', kind: 'DATE' },
  ]);
  made.apply({ whole: true, ...graph });
  return made;
}

function jobOf(layout: PlaceJob['layout'], graph?: Parameters<typeof scene>[0]): { ids: string[]; job: PlaceJob } {
  return scene(graph).placeJob(layout, layout === 'TIMELINE' ? 'since' : null, spots);
}

describe.each(LAYOUTS)('the %s layout', (layout) => {
  it('gives each node a place of its own, always the same', () => {
    const { job } = jobOf(layout);
    const places = placed(job);
    expect(places).toEqual(placed(job));
    expect(places.every(Number.isFinite)).toBe(true);
    let over = 0;
    for (let i = 0; i < job.radii.length; i++) {
      for (let j = i + 1; j < job.radii.length; j++) {
        const apart = Math.hypot(places[2 * i]! - places[2 * j]!, places[2 * i + 1]! - places[2 * j + 1]!);
        over += apart < (job.radii[i]! + job.radii[j]!) * 0.98 ? 1 : 0;
      }
    }
    expect(over).toBe(0);
  });

  it('takes nothing, one node, and nodes that were opened from each other in a circle', () => {
    const job = (parents: number[]): PlaceJob => ({
      layout, spots, parents: Int32Array.from(parents), radii: Float32Array.from(parents, () => 5), values: Float64Array.from(parents, () => Number.NaN),
    });
    expect(placed(job([]))).toHaveLength(0);
    expect(placed(job([-1])).every(Number.isFinite)).toBe(true);
    const circle = placed(job([2, 0, 1, -1, 4]));
    expect(circle).toHaveLength(10);
    expect(circle.every(Number.isFinite)).toBe(true);
  });

  it('leaves room for names, none of which is written over another or cut off', () => {
    const { ids, job } = jobOf(layout);
    const places = placed(job);
    const at = ids.map((_, i) => ({ x: places[2 * i]!, y: places[2 * i + 1]! }));
    const view = fitView(bounds(at), SIZE, 50);
    const one = Math.min(SIZE.width, SIZE.height) / (WORLD * view.ratio);
    const wishes = ids.map((id, i): LabelWish => {
      const x = SIZE.width / 2 + (at[i]!.x - (view.x - 0.5) * WORLD) * one;
      const y = SIZE.height / 2 - (at[i]!.y - (view.y - 0.5) * WORLD) * one;
      return { id, x, y, radius: job.radii[i]! / Math.sqrt(view.ratio), width: 40 + (i % 5) * 20, height: 16, rank: job.radii[i]!, always: job.radii[i]! > 12 };
    });
    const widths = new Map(wishes.map((wish) => [wish.id, wish.width]));
    const labels = placeLabels(wishes, SIZE, 50);
    expect(labels.length).toBeGreaterThan(7);
    labels.forEach((a, i) => {
      expect(a.x - widths.get(a.id)! / 2).toBeGreaterThanOrEqual(0);
      expect(a.x + widths.get(a.id)! / 2).toBeLessThanOrEqual(SIZE.width);
      labels.slice(i + 1).forEach((b) => expect(Math.abs(a.x - b.x) >= (widths.get(a.id)! + widths.get(b.id)!) / 2 || Math.abs(a.y - b.y) >= 16).toBe(true));
    });
  });

  it('places three thousand nodes while one waits', () => {
    const { job } = jobOf(layout, large(3000, 4000));
    const begun = performance.now();
    expect(placed(job).every(Number.isFinite)).toBe(true);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});

describe('places', () => {
  it('of a hierarchy stand below what they were opened from', () => {
    const { job } = jobOf('HIERARCHY');
    const places = placed(job);
    job.parents.forEach((parent, node) => parent >= 0 && expect(places[2 * node + 1]!).toBeLessThan(places[2 * parent + 1]!));
  });

  it('on a time line go from left to right', () => {
    const { job } = jobOf('TIMELINE');
    const places = placed(job);
    const dated = [...job.values.keys()].filter((node) => !Number.isNaN(job.values[node]!)).sort((a, b) => job.values[a]! - job.values[b]!);
    dated.slice(1).forEach((node, i) => expect(places[2 * node]!).toBeGreaterThanOrEqual(places[2 * dated[i]!]!));
  });

  it('on the map are nearer to their own province than to most others', () => {
    const { job } = jobOf('PROVINCES');
    const places = placed(job);
    job.values.forEach((province, node) => {
      if (!Number.isNaN(province)) {
        expect(Math.hypot(places[2 * node]! - spots[2 * province]!, places[2 * node + 1]! - spots[2 * province + 1]!)).toBeLessThan(260);
      }
    });
  });
});

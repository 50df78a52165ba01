import type { ViewState } from './types';

/**
 * The side of the square that a camera of ratio 1 fits into the element. The layout works in
 * these units whatever the graph, so the same view means the same place for every graph.
 */
export const WORLD = 1000;

/** What sigma scales by, so that it does not rescale when nodes come and go. */
export const WORLD_BOX: { x: [number, number]; y: [number, number] } = {
  x: [-WORLD / 2, WORLD / 2],
  y: [-WORLD / 2, WORLD / 2],
};

/** Near enough for what is in what is in a node, each placed close around what it is in. */
export const NEAREST = 0.01;
export const FARTHEST = 12;

/** How near the camera goes to fit a graph: a few nodes shall not fill the screen. */
const NEAREST_FIT = 0.45;

/** Free pixels around what is fitted, for discs and the names beside and below them. */
const MARGIN = { side: 72, top: 40, bottom: 76 };

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The box around places; null for none. */
export function bounds(places: Iterable<Place>): Bounds | null {
  let box: { left: number; right: number; bottom: number; top: number } | null = null;
  for (const { x, y } of places) {
    box = box
      ? { left: Math.min(box.left, x), right: Math.max(box.right, x), bottom: Math.min(box.bottom, y), top: Math.max(box.top, y) }
      : { left: x, right: x, bottom: y, top: y };
  }
  return box;
}

/** The view that brings a box into an element of this size. */
export function fitView(box: Bounds | null, size: Size, covered = 0): ViewState {
  if (!box) {
    return { x: 0.5, y: 0.5, ratio: 1 };
  }
  const smaller = Math.min(size.width, size.height);
  const [side, above, bottom] = [MARGIN.side, MARGIN.top, MARGIN.bottom].map((wanted) => Math.min(wanted, smaller / 8)) as [number, number, number];
  const top = Math.min(smaller / 3, above / (covered > 0 ? 2 : 1) + covered);
  const across = ((box.right - box.left) / WORLD) * (smaller / Math.max(1, size.width - 2 * side));
  const upright = ((box.top - box.bottom) / WORLD) * (smaller / Math.max(1, size.height - top - bottom));
  const ratio = Math.min(FARTHEST, Math.max(NEAREST_FIT, across, upright));
  return {
    x: 0.5 + (box.left + box.right) / 2 / WORLD,
    // The wider margin below moves the middle of the picture up.
    y: 0.5 + (box.bottom + box.top) / 2 / WORLD - (((bottom - top) / 2) * ratio) / smaller,
    ratio,
  };
}

/** Whether a view can be looked at: it comes from an address, so it may be anything. */
export function isView(view: unknown): view is ViewState {
  const { x, y, ratio } = (view ?? {}) as Partial<Record<keyof ViewState, unknown>>;
  return (
    Number.isFinite(x) && Number.isFinite(y) && Number.isFinite(ratio) &&
    (ratio as number) >= NEAREST && (ratio as number) <= FARTHEST
  );
}

/** Whether any of these places is in view: a view from an address may show nothing but paper. */
export function showsAny(places: Iterable<Place>, view: ViewState, size: Size): boolean {
  return [...places].some((place) => isInView(place, view, size));
}

export function isInView(place: Place, view: ViewState, size: Size): boolean {
  const smaller = Math.min(size.width, size.height);
  const halfWidth = (view.ratio * size.width) / smaller / 2;
  const halfHeight = (view.ratio * size.height) / smaller / 2;
  return Math.abs(0.5 + place.x / WORLD - view.x) <= halfWidth && Math.abs(0.5 + place.y / WORLD - view.y) <= halfHeight;
}

/** Whether two views would be told apart on the screen. */
export function sameView(a: ViewState, b: ViewState): boolean {
  return Math.abs(a.x - b.x) < 1e-4 && Math.abs(a.y - b.y) < 1e-4 && Math.abs(a.ratio - b.ratio) < 1e-4;
}

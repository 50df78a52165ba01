import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ViewState } from './types';
import { ViewKeeper } from './view-keeper';
import type { Place } from './viewport';

const chosen: ViewState = { x: 0.3, y: 0.4, ratio: 0.8 };

/** A camera that says when it moves, as sigma's does. */
class Camera {
  view: ViewState = { x: 0.5, y: 0.5, ratio: 1 };
  size = { width: 1000, height: 1000 };
  moved: () => void = () => undefined;

  look(view: ViewState): Promise<void> {
    this.view = view;
    this.moved();
    return Promise.resolve();
  }
}

describe('the view keeper', () => {
  let camera: Camera;
  let places: Place[];
  let told: ViewState[];
  let keeper: ViewKeeper;

  beforeEach(() => {
    vi.useFakeTimers();
    camera = new Camera();
    places = [{ x: -400, y: 0 }, { x: 400, y: 0 }];
    told = [];
    keeper = new ViewKeeper(() => camera, () => places, (view) => told.push(view));
    camera.moved = () => keeper.cameraMoved();
  });

  afterEach(() => vi.useRealTimers());

  it('follows the graph while the user leaves it to', () => {
    keeper.stageMade();
    places = [...places, { x: 900, y: 0 }];
    keeper.layoutMoved(true);
    vi.runAllTimers();
    expect(camera.view.x).toBeCloseTo(0.75);
    expect(told).toEqual([]);
  });

  it('stays where the user looks, and says so once they rest', () => {
    keeper.stageMade();
    void camera.look({ ...chosen, ratio: 0.9 });
    void camera.look(chosen);
    vi.runAllTimers();
    keeper.layoutMoved(true);
    keeper.resized();
    expect(camera.view).toEqual(chosen);
    expect(told).toEqual([chosen]);
  });

  it('says how far away the user was before', () => {
    const before: number[] = [];
    keeper = new ViewKeeper(() => camera, () => places, (_, ratio) => before.push(ratio));
    keeper.restore({ ...chosen, ratio: 2 });
    void camera.look({ ...chosen, ratio: 1.5 });
    void camera.look({ ...chosen, ratio: 1 });
    vi.runAllTimers();
    void camera.look({ ...chosen, ratio: 0.5 });
    vi.runAllTimers();
    expect(before).toEqual([2, 1]);
  });

  it('restores a view without reporting it back', () => {
    keeper.stageMade();
    keeper.restore(chosen);
    keeper.layoutMoved(true);
    vi.runAllTimers();
    expect(camera.view).toEqual(chosen);
    expect(told).toEqual([]);
  });

  it('passes over a view of bare paper once the graph is laid out', () => {
    keeper.stageMade();
    keeper.restore({ x: 90, y: 90, ratio: 1 });
    keeper.layoutMoved(true);
    expect(camera.view.x).toBeCloseTo(0.5);
  });

  it('passes over what is no view', () => {
    keeper.stageMade();
    const before = camera.view;
    keeper.restore({ x: Number.NaN, y: 0, ratio: 1 });
    expect(camera.view).toEqual(before);
  });

  it('keeps the view over a new stage', () => {
    keeper.stageMade();
    void camera.look(chosen);
    keeper.stageGone();
    camera.view = { x: 0.5, y: 0.5, ratio: 1 };
    keeper.stageMade();
    expect(camera.view).toEqual(chosen);
  });

  it('reports the whole when it was asked for, and follows again', async () => {
    keeper.stageMade();
    void camera.look(chosen);
    keeper.fit();
    await vi.runAllTimersAsync();
    expect(told.at(-1)?.x).toBeCloseTo(0.5);
    places = [{ x: 800, y: 0 }];
    keeper.layoutMoved(false);
    expect(camera.view.x).toBeCloseTo(1.3);
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Palette } from '../palette';
import { Minimap } from './minimap';

describe('the mini-map', () => {
  const context = { clearRect: vi.fn(), drawImage: vi.fn(), strokeRect: vi.fn(), fillRect: vi.fn() };
  const places = vi.fn(() => Array.from({ length: 3 }, (_, x) => ({ x, y: 0, colour: '#000' })));
  let map: Minimap;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.clearAllMocks();
    HTMLCanvasElement.prototype.getContext = (() => context) as never;
    map = new Minimap({ places, view: () => ({ view: { x: 0.5, y: 0.5, ratio: 1 }, size: { width: 800, height: 600 } }), palette: () => ({ focus: '#00f' }) as Palette, moved: () => undefined });
  });

  afterEach(() => void vi.useRealTimers());

  it('shows at once what is in view, and leaves its dots to a task of its own', () => {
    map.draw(performance.now());
    expect(context.strokeRect).toHaveBeenCalledOnce();
    expect(places).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(context.fillRect).toHaveBeenCalledTimes(3);
  });

  it('draws dots only now and then while nodes move, and once more when they have come to rest', () => {
    for (let frame = 0; frame < 30; frame++) {
      map.draw(performance.now());
      vi.advanceTimersByTime(16);
    }
    expect(places.mock.calls.length).toBeLessThanOrEqual(3);
    const before = places.mock.calls.length;
    vi.advanceTimersByTime(1000);
    expect(places.mock.calls.length).toBe(before + 1);
  });
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Fresh } from './fresh';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => void vi.useRealTimers());

it('shows a change for a moment, and then no more', () => {
  const draw = vi.fn();
  const fresh = new Fresh({ calm: () => true, draw, now: () => Date.now() });
  fresh.add(['a']);
  expect(fresh.shares.get('a')).toBe(1);
  vi.advanceTimersByTime(900);
  expect(fresh.shares.get('a')).toBeCloseTo(0.5);
  vi.advanceTimersByTime(3000);
  expect(fresh.shares.size).toBe(0);
  const drawn = draw.mock.calls.length;
  vi.advanceTimersByTime(10_000);
  expect(draw.mock.calls.length).toBe(drawn);
});

it('draws nothing where nothing has changed', () => {
  const draw = vi.fn();
  new Fresh({ calm: () => true, draw, now: () => 0 }).add([]);
  expect(draw).not.toHaveBeenCalled();
});

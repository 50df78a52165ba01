import { describe, expect, it } from 'vitest';
import { histogram } from './histogram';

describe('a histogram', () => {
  it('counts everything once, and what is in sight of it', () => {
    const bars = histogram([0, 1, 2, 10].map((number) => ({ number, seen: number < 2 })), 5);
    expect(bars.map((bar) => bar.count)).toEqual([2, 1, 0, 0, 1]);
    expect(bars.map((bar) => bar.seen)).toEqual([2, 0, 0, 0, 0]);
    expect([bars[0]!.from, bars.at(-1)!.to]).toEqual([0, 10]);
  });

  it('takes one number, or none', () => {
    expect(histogram([{ number: 4, seen: true }], 3).map((bar) => bar.count)).toEqual([1, 0, 0]);
    expect(histogram([])).toEqual([]);
  });
});

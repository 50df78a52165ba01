import { describe, expect, it } from 'vitest';
import { placeOf, spotOf, walk } from './cursor';
import { ORDERS, REPS, SHARED } from './testing/fixtures';
import type { ChartData, Spot } from './types';

const keys = (data: ChartData, ...pressed: string[]): Spot | null => pressed.reduce<Spot | null>((spot, key) => walk(data, spot, key), null);

describe('the keyboard', () => {
  it('starts at the first value and walks along the axis and between series', () => {
    expect(keys(ORDERS, 'ArrowRight')).toEqual({ item: '2025-04', series: 'value' });
    expect(keys(ORDERS, 'ArrowRight', 'ArrowRight', 'ArrowDown')).toEqual({ item: '2025-05', series: 'share' });
    expect(keys(ORDERS, 'ArrowRight', 'End')).toEqual({ item: '2025-06', series: 'value' });
  });

  it('stays within the chart', () => {
    expect(keys(REPS, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toEqual({ item: 'r2', series: null });
    expect(keys(REPS, 'ArrowDown', 'End', 'Home', 'ArrowUp')).toEqual({ item: 'r1', series: null });
  });

  it('walks a matrix in both directions', () => {
    expect(keys(SHARED, 'ArrowDown', 'ArrowDown', 'ArrowRight')).toEqual({ item: 'b', series: 'b' });
  });

  it('leaves other keys alone, and has nowhere to go in an empty chart', () => {
    expect(keys(ORDERS, 'a')).toBeNull();
    expect(keys({ ...REPS, bars: [] }, 'ArrowDown')).toBeNull();
  });
});

describe('places', () => {
  it.each<[string, ChartData]>([
    ['series', ORDERS],
    ['ranking', REPS],
    ['matrix', SHARED],
  ])('lead back to their spots in a %s', (_, data) => {
    const spot = spotOf(data, { series: 0, index: 1 })!;
    expect(placeOf(data, spot)).toEqual({ series: 0, index: 1 });
    expect(spotOf(data, { series: 0, index: 99 })).toBeNull();
    expect(placeOf(data, { item: 'nowhere', series: null })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { isInside } from './band';

describe('a lasso', () => {
  const shape = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 5, y: 5 }, { x: 0, y: 10 }];

  it('holds what lies within its line, and nothing in its bays', () => {
    expect(isInside({ x: 2, y: 2 }, shape)).toBe(true);
    expect(isInside({ x: 5, y: 8 }, shape)).toBe(false);
    expect(isInside({ x: 12, y: 5 }, shape)).toBe(false);
  });

  it('without a width holds nothing', () => {
    expect(isInside({ x: 0, y: 0 }, [{ x: 0, y: 0 }])).toBe(false);
  });
});

import { expect, it } from 'vitest';
import { curveMiddle } from './curves';

it('the middle of a curve lies to the left of its way', () => {
  expect(curveMiddle({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.2)).toEqual({ x: 50, y: -10 });
  expect(curveMiddle({ x: 0, y: 0 }, { x: 0, y: 100 }, 0.2)).toEqual({ x: 10, y: 50 });
});

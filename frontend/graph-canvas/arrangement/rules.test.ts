import { describe, expect, it } from 'vitest';
import { readTokens } from '../../palette/colours';
import { asPalette, TOKENS } from '../palette';
import { node, PROPERTIES } from '../testing/fixtures';
import type { Rule } from './arrangement';
import { legendOf, paintOf, values } from './rules';

const palette = asPalette(readTokens(TOKENS, () => ''));
const nodes = [
  node('a', { properties: { city: '上海', visits: 0 } }),
  node('b', { properties: { city: '上海', visits: 10 } }),
  node('c', { properties: { city: '北京', visits: 5 } }),
  node('plain'),
];
const rule = (given: Partial<Rule>): Rule => ({ property: 'city', how: 'UNIQUE', paints: 'COLOUR', value: null, from: null, to: null, colour: 3, size: 2, ...given });

describe('rules', () => {
  it('give each value a colour of its own, the most frequent first', () => {
    const paint = paintOf([rule({})], nodes, PROPERTIES, palette);
    expect(nodes.map((each) => paint(each).colour)).toEqual([palette.divisions[0], palette.divisions[0], palette.divisions[1], null]);
    expect(values(nodes, 'city', PROPERTIES)).toEqual(['上海', '北京']);
  });

  it('paint a range from pale to full, and from small to large', () => {
    const colour = paintOf([rule({ property: 'visits', how: 'RANGE' })], nodes, PROPERTIES, palette);
    expect(colour(nodes[1]!).colour).toBe(palette.divisions[2]);
    expect(colour(nodes[0]!).colour).not.toBe(colour(nodes[2]!).colour);
    const size = paintOf([rule({ property: 'visits', how: 'RANGE', paints: 'SIZE' })], nodes, PROPERTIES, palette);
    const [least, most, middle, none] = nodes.map((each) => size(each).times) as [number, number, number, number];
    expect(least).toBeLessThan(middle);
    expect(middle).toBeLessThan(most);
    expect(none).toBe(1);
  });

  it('paint one value or one range alone, the later rule over the earlier', () => {
    const paint = paintOf([rule({}), rule({ how: 'SINGLE', value: '上海', colour: 7 }), rule({ property: 'visits', how: 'SINGLE', from: 8, paints: 'SIZE' })], nodes, PROPERTIES, palette);
    expect(paint(nodes[0]!)).toEqual({ colour: palette.divisions[6], times: 1 });
    expect(paint(nodes[1]!)).toEqual({ colour: palette.divisions[6], times: 2 });
    expect(paint(nodes[2]!).colour).toBe(palette.divisions[1]);
  });

  it('say in the legend what their colours stand for', () => {
    const rows = legendOf([rule({}), rule({ property: 'visits', how: 'RANGE' })], nodes, PROPERTIES, palette);
    expect(rows.slice(0, 2).map((row) => row.value)).toEqual(['上海', '北京']);
    expect(rows.slice(2).map((row) => [row.from, row.to])).toEqual([[0, 2.5], [2.5, 5], [5, 7.5], [7.5, 10]]);
  });
});

import { describe, expect, it } from 'vitest';
import { luminance, mix, readTokens, toHex } from './colours';

describe('colours', () => {
  it.each([
    ['rgb(196, 61, 43)', '#c43d2b'],
    ['rgba(28, 31, 35, 0.5)', '#1c1f23'],
    ['color(srgb 1 0.5 0)', '#ff8000'],
    ['#FAF9F6', '#faf9f6'],
    ['oklch(0.7 0.1 200)', null],
    ['', null],
  ])('reads %s as %s', (computed, hex) => {
    expect(toHex(computed)).toBe(hex);
  });

  it('falls back on its own colour where the page has none', () => {
    const tokens = { thread: ['--thread', 'light-dark(#111111, #222222)'], paper: ['--paper', '#333333'] } as const;
    expect(readTokens(tokens, (token) => (token === 'thread' ? 'rgb(196, 61, 43)' : 'nonsense'))).toEqual({ thread: '#c43d2b', paper: '#333333' });
  });

  it('mixes', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
  });

  it('knows light from dark', () => {
    expect(luminance('#ffffff')).toBeCloseTo(1);
    expect(luminance('#000000')).toBe(0);
    expect(luminance('#c43d2b')).toBeCloseTo(0.16, 1);
  });
});

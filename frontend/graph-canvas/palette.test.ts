import { describe, expect, it } from 'vitest';
import { divisionColour, mix, readPalette, toHex } from './palette';

const palette = readPalette((token) => (token === 'thread' ? 'rgb(196, 61, 43)' : token === 'paper' ? 'nonsense' : 'color(srgb 0.5 0 1)'));

describe('the palette', () => {
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
    expect(palette.thread).toBe('#c43d2b');
    expect(palette.paper).toBe('#faf9f6');
  });

  it('draws what belongs to no division, or to an eighth, in ink', () => {
    expect(divisionColour(palette, 1)).toBe(palette.divisions[0]);
    expect(divisionColour(palette, null)).toBe(palette.ink2);
    expect(divisionColour(palette, 8)).toBe(palette.ink2);
  });

  it('mixes colours', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
  });
});

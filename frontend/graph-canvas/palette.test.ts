import { describe, expect, it } from 'vitest';
import { readTokens } from '../palette/colours';
import { asPalette, divisionColour, TOKENS } from './palette';

const palette = asPalette(readTokens(TOKENS, (token) => (token === 'd1' ? 'rgb(196, 61, 43)' : '')));

describe('the palette', () => {
  it('has a colour for each place of a division', () => {
    expect(divisionColour(palette, 1)).toBe('#c43d2b');
    expect(new Set(palette.divisions).size).toBe(7);
  });

  it('draws what belongs to no division, or to an eighth, in ink', () => {
    expect(divisionColour(palette, null)).toBe(palette.ink2);
    expect(divisionColour(palette, 8)).toBe(palette.ink2);
  });
});

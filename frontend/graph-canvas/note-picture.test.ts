import { describe, expect, it } from 'vitest';
import { wrap } from './note-picture';

const measure = (part: string): number => [...part].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);

describe('a note in a picture', () => {
  it('breaks between words and keeps the lines that were written', () => {
    expect(wrap('call them before\nthe fair', 9, measure)).toEqual(['call them', 'before', 'the fair']);
  });

  it('breaks Chinese anywhere', () => {
    expect(wrap('下周拜访光学事业部', 8, measure)).toEqual(['下周拜访', '光学事业', '部']);
  });

  it('breaks a word that is wider than a line', () => {
    expect(wrap('abcdefgh', 3, measure)).toEqual(['abc', 'def', 'gh']);
  });

  it('keeps an empty line', () => {
    expect(wrap('a\n\nb', 9, measure)).toEqual(['a', '', 'b']);
  });
});

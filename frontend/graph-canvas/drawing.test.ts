// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readTokens } from '../palette/colours';
import { toSvg } from './drawing';
import { asPalette, TOKENS } from './palette';

describe('the drawing', () => {
  it('is well formed whatever names hold', () => {
    const name = '</text><script>alert(1)</script>&"\u202e\u0000华东';
    const svg = toSvg({
      size: { width: 100, height: 80 }, palette: asPalette(readTokens(TOKENS, () => '')), title: name, outline: null,
      nodes: [{ x: 10, y: 20, radius: 5, colour: '#112233', name }],
      links: [{ from: { x: 10, y: 20 }, to: { x: 50, y: 60 }, colour: '#445566', width: 1.5, curved: true }],
      labels: [{ id: 'a', x: 10, y: 30, lines: [{ text: name, font: '', size: 12, weight: 400, colour: '#000000' }] }],
      notes: [{ x: 1, y: 2, text: name }],
    });
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('script')).toBeNull();
    expect(svg).not.toContain('<script');
    expect(parsed.querySelectorAll('circle')).toHaveLength(1);
    expect(parsed.querySelectorAll('text')).toHaveLength(2);
    expect(parsed.querySelector('text')!.textContent).toContain('华东');
  });
});

import { describe, expect, it } from 'vitest';
import { type Emphasis, linkLook, nodeLook } from './appearance';
import { linkId } from './model';
import { mix, readTokens } from '../palette/colours';
import { asPalette, TOKENS } from './palette';
import { link, node } from './testing/fixtures';

const palette = asPalette(readTokens(TOKENS, () => ''));
const calm: Emphasis = {
  palette, lit: null, hovered: null, selected: new Set(), unseen: new Set(), scale: 1, paint: () => ({ colour: null, times: 1 }), thread: new Set(), walk: new Set(), largestValues: new Map(), largestOverlap: 31,
};

describe('looks', () => {
  it('colour a node by its division and the root in ink', () => {
    expect(nodeLook(node('a', { division: 3 }), calm).color).toBe(palette.divisions[2]);
    expect(nodeLook(node('a', { division: null }), calm).color).toBe(palette.ink);
    expect(nodeLook(node('a', { division: null, parent: 'b' }), calm).color).toBe(palette.ink2);
  });

  it('fade what the hovered node is not linked to', () => {
    const hovering = { ...calm, hovered: 'a', lit: new Set(['a', 'b']) };
    expect(nodeLook(node('b'), hovering).color).toBe(palette.divisions[0]);
    expect(nodeLook(node('c'), hovering).color).toBe(mix(palette.divisions[0]!, palette.paper, 0.82));
    const [near, far] = [link('a', 'b'), link('b', 'c')].map((l) => linkLook(linkId(l), l, hovering));
    expect(near!.zIndex).toBeGreaterThan(far!.zIndex);
  });

  it('keep vermilion for the thread alone', () => {
    const overlap = link('a', 'b', 'OVERLAP', 31);
    const plain = linkLook(linkId(overlap), overlap, calm);
    const walked = linkLook(linkId(overlap), overlap, { ...calm, thread: new Set([linkId(overlap)]) });
    expect(plain.color).not.toBe(palette.thread);
    expect(walked.color).toBe(palette.thread);
    expect(walked.size).toBeGreaterThan(plain.size);
    expect([plain.type, linkLook('x', link('a', 'b'), calm).type]).toEqual(['curve', 'line']);
  });
});

import { describe, expect, it } from 'vitest';
import { isStructural, linkId, Model } from './model';
import { link, node } from './testing/fixtures';

function ids(nodes: readonly { id: string }[]): string[] {
  return nodes.map((n) => n.id);
}

describe('the model', () => {
  it('tells what is new from what changed and what is as it was', () => {
    const model = new Model();
    model.apply({ nodes: [node('a'), node('b')] });
    const change = model.apply({ nodes: [node('a'), node('b', { count: 3 }), node('c')] });
    expect(ids(change.addedNodes)).toEqual(['c']);
    expect(ids(change.changedNodes)).toEqual(['b']);
    expect(isStructural(change)).toBe(true);
  });

  it('keeps what a whole update repeats and drops what it leaves out', () => {
    const model = new Model();
    model.apply({ whole: true, nodes: [node('a'), node('b')], links: [link('a', 'b')], walk: ['a', 'b'] });
    const change = model.apply({ whole: true, nodes: [node('b'), node('c')] });
    expect(change.goneNodes).toEqual(['a']);
    expect(change.goneLinks).toEqual([linkId(link('a', 'b'))]);
    expect(ids(change.addedNodes)).toEqual(['c']);
    expect(model.walk).toEqual([]);
  });

  it('takes links along with the nodes they hang on', () => {
    const model = new Model();
    model.apply({ nodes: [node('a'), node('b')], links: [link('a', 'b')] });
    expect(model.apply({ goneNodes: ['b'] }).goneLinks).toHaveLength(1);
    expect(model.links.size).toBe(0);
  });

  it('draws no link to itself or to what is not there', () => {
    const model = new Model();
    model.apply({ nodes: [node('a')], links: [link('a', 'a'), link('a', 'nobody')] });
    expect(model.links.size).toBe(0);
  });

  it('tells links with strange ids apart', () => {
    expect(linkId(link('a","b', 'c'))).not.toBe(linkId(link('a', 'b","c')));
  });

  it('selects only what is there, and forgets it when it goes', () => {
    const model = new Model();
    model.apply({ nodes: [node('a')] });
    expect(model.select({ node: 'nobody', link: null })).toBe(false);
    expect(model.select({ node: 'a', link: null })).toBe(true);
    expect(model.select({ node: 'a', link: null })).toBe(false);
    model.apply({ goneNodes: ['a'] });
    expect(model.selection).toEqual({ node: null, link: null });
  });

  it('knows the links walked along, whichever way they point', () => {
    const model = new Model();
    model.apply({ nodes: ['a', 'b', 'c'].map((id) => node(id)), links: [link('b', 'a'), link('b', 'c'), link('a', 'c')], walk: ['a', 'b', 'c'] });
    expect(model.walkedLinks()).toEqual(new Set([linkId(link('b', 'a')), linkId(link('b', 'c'))]));
  });

  it('lists the links at a node, the strongest first', () => {
    const model = new Model();
    model.apply({ nodes: ['a', 'b', 'c'].map((id) => node(id)), links: [link('a', 'b', 'X', 2), link('c', 'a', 'X', 9), link('b', 'c')] });
    expect(model.linksAt('a').map((l) => l.count)).toEqual([9, 2]);
  });
});

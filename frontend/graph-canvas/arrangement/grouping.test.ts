import { describe, expect, it } from 'vitest';
import { link, node, PROPERTIES } from '../testing/fixtures';
import type { GraphLink, GraphNode } from '../types';
import { linkId } from '../model';
import { grouped, NONE, toggledGroup } from './arrangement';
import { CLUSTER, present, type Presented } from './grouping';

const city = (name: string): Partial<GraphNode> => ({ properties: { city: name }, parent: 'rep' });
const nodes = [
  node('rep', { type: 'REP' }),
  node('a', { ...city('上海'), value: 10 }),
  node('b', { ...city('上海'), value: 5 }),
  node('more', { ...city('上海'), type: 'Group', count: 40 }),
  node('c', { ...city('北京'), value: 7 }),
];
const links = [link('rep', 'a'), link('rep', 'b'), link('rep', 'c'), link('a', 'c', 'OVERLAP', 2), link('c', 'b', 'OVERLAP', 3), link('a', 'b', 'OVERLAP', 9)];

function shown(by: string | null, opened: readonly string[] = [], without: readonly string[] = []): Presented {
  const arrangement = opened.reduce(toggledGroup, grouped(NONE, by));
  return present(
    new Map(nodes.map((each) => [each.id, each])), new Map(links.map((each): [string, GraphLink] => [linkId(each), each])), arrangement, PROPERTIES, new Set(without),
  );
}

describe('grouping', () => {
  it('draws all nodes of a value as one, with the sums of all of them', () => {
    const { nodes: drawn, members } = shown('city');
    const group = drawn.get('group:city:上海')!;
    expect(group).toMatchObject({ type: CLUSTER, name: '上海', count: 42, value: 15, parent: 'rep', expandable: true });
    expect(members.get(group.id)!.ids).toEqual(['a', 'b', 'more']);
    expect([...drawn.keys()]).toEqual(['rep', 'group:city:上海', 'c']);
  });

  it('joins the links of a group, and drops those within it', () => {
    const drawn = [...shown('city').links.values()];
    expect(drawn).toContainEqual(link('rep', 'group:city:上海', 'OWNS', 2));
    expect(drawn.filter((each) => each.type === 'OVERLAP').map((each) => each.count)).toEqual([5]);
    expect(drawn).toHaveLength(3);
  });

  it('draws an opened group, a single node, and everything without the property as it is', () => {
    expect([...shown('city', ['上海']).nodes.keys()]).toEqual(['rep', 'a', 'b', 'more', 'c']);
    expect(shown(null).nodes.size).toBe(5);
    expect(shown('unheard-of').nodes.size).toBe(5);
  });

  it('does not count what is hidden', () => {
    expect(shown('city', [], ['more']).nodes.get('group:city:上海')!.count).toBe(2);
  });

  it('does not count a value twice that is in the sum of another of the group', () => {
    const family = [node('x', { properties: { city: '上海' }, value: 10 }), node('y', { properties: { city: '上海' }, value: 4, parent: 'x' })];
    const drawn = present(new Map(family.map((each) => [each.id, each])), new Map(), grouped(NONE, 'city'), PROPERTIES, new Set());
    expect(drawn.nodes.get('group:city:上海')!.value).toBe(10);
  });
});

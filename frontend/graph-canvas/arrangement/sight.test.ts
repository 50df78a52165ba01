import { describe, expect, it } from 'vitest';
import { node, PROPERTIES } from '../testing/fixtures';
import { filtered, hidden, NONE } from './arrangement';
import { unseen } from './sight';

const nodes = [
  node('a', { properties: { city: '上海', visits: 3, since: '2024-05-01' } }),
  node('b', { properties: { city: '北京', visits: 9, since: '2026-01-01' } }),
  node('hub'),
];

describe('what is in sight', () => {
  it('is everything at first', () => {
    expect(unseen(nodes, NONE, PROPERTIES).size).toBe(0);
  });

  it('is neither what is hidden nor what is out of focus', () => {
    expect([...unseen(nodes, hidden(NONE, ['a']), PROPERTIES)]).toEqual(['a']);
    expect([...unseen(nodes, { ...NONE, focus: ['a'] }, PROPERTIES)]).toEqual(['b', 'hub']);
  });

  it('is what passes every filter; what has not the property is not asked', () => {
    const range = filtered(NONE, { property: 'visits', from: 4, to: null, without: [] });
    expect([...unseen(nodes, range, PROPERTIES)]).toEqual(['a']);
    const both = filtered(range, { property: 'city', from: null, to: null, without: ['北京'] });
    expect([...unseen(nodes, both, PROPERTIES)]).toEqual(['a', 'b']);
  });

  it('is what lies within the time looked at, both days included', () => {
    const window = { property: 'since', from: Date.UTC(2024, 4, 1) / 86_400_000, to: Date.UTC(2024, 4, 2) / 86_400_000 };
    expect([...unseen(nodes, { ...NONE, window }, PROPERTIES)]).toEqual(['b']);
  });
});

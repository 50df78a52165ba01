import { describe, expect, it } from 'vitest';
import { node } from '../testing/fixtures';
import { found } from './find';

const nodes = [node('a', { name: '华东光学' }), node('b', { name: 'Café Optics', value: 3 }), node('c', { name: 'Optics East', value: 1 }), node('d', { name: 'OPTICS West', value: 9 })];

describe('finding on the map', () => {
  it('takes any case and any accent, names that begin so and higher values first', () => {
    expect(found(nodes, 'optics')).toEqual(['d', 'c', 'b']);
    expect(found(nodes, 'cafe')).toEqual(['b']);
    expect(found(nodes, '光学')).toEqual(['a']);
  });

  it('wants all words, and finds nothing for none', () => {
    expect(found(nodes, 'east opt')).toEqual(['c']);
    expect(found(nodes, '  ')).toEqual([]);
    expect(found(nodes, '.*')).toEqual([]);
  });
});

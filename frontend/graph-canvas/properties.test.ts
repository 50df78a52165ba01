import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, Properties } from './properties';
import { node, PROPERTIES } from './testing/fixtures';

describe('properties', () => {
  it('are read as what they are said to be', () => {
    const given = node('a', { properties: { city: '上海', visits: 3, since: '2024-02-29' } });
    expect(PROPERTIES.word(given, 'city')).toBe('上海');
    expect(PROPERTIES.number(given, 'city')).toBeNull();
    expect(PROPERTIES.number(given, 'visits')).toBe(3);
    expect(dayOf(PROPERTIES.number(given, 'since')!)).toBe('2024-02-29');
    expect(PROPERTIES.word(given, 'unheard-of')).toBeNull();
  });

  it.each<Record<string, string | number>>([{ visits: 'many' }, { since: '29/02/2024' }, { since: '2024-13-45' }, { visits: Number.NaN }])('of another kind say nothing: %o', (properties) => {
    const given = node('a', { properties });
    expect([PROPERTIES.number(given, 'visits'), PROPERTIES.number(given, 'since')]).toEqual([null, null]);
  });

  it('hold for every node its kind, its value and its count', () => {
    const properties = new Properties([], { type: 'Kind' }, { CUSTOMER: 'customer' });
    expect(properties.all.map(({ key, name }) => [key, name])).toContainEqual(['type', 'Kind']);
    expect(properties.say('type', 'CUSTOMER')).toBe('customer');
    expect(properties.number(node('a', { value: 5 }), 'value')).toBe(5);
    expect(properties.number(node('a'), 'count')).toBeNull();
  });

  it('turn days into numbers and back', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayOf(dayNumber('2026-11-26')!)).toBe('2026-11-26');
  });
});

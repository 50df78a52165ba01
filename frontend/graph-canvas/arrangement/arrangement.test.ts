import { describe, expect, it } from 'vitest';
import { filtered, filterOf, grouped, hidden, laidOut, NONE, noted, pinned, same, toggledGroup, toggledValue, unpinned } from './arrangement';

describe('an arrangement', () => {
  it('is never changed, only replaced', () => {
    const one = pinned(NONE, new Map([['a', { x: 1, y: 2 }]]));
    expect(NONE.pins).toEqual({});
    expect(one.pins).toEqual({ a: { x: 1, y: 2 } });
    expect(unpinned(one, ['a', 'b'])).toEqual(NONE);
    expect(same(unpinned(one, ['a']), NONE)).toBe(true);
  });

  it('hides a node once', () => {
    expect(hidden(hidden(NONE, ['a']), ['a', 'b']).hidden).toEqual(['a', 'b']);
  });

  it('lets go of pins with another layout, since a place there means nothing', () => {
    const pins = pinned(NONE, new Map([['a', { x: 1, y: 2 }]]));
    expect(laidOut(pins, 'TIMELINE', 'since')).toMatchObject({ layout: 'TIMELINE', along: 'since', pins: {} });
  });

  it('keeps a filter only while it asks for something', () => {
    const off = toggledValue(NONE, 'city', '上海');
    expect(filterOf(off, 'city').without).toEqual(['上海']);
    expect(toggledValue(off, 'city', '上海').filters).toEqual([]);
    const ranged = filtered(off, { property: 'value', from: 3, to: null, without: [] });
    expect(ranged.filters).toHaveLength(2);
    expect(filtered(ranged, { property: 'value', from: null, to: null, without: [] }).filters).toHaveLength(1);
  });

  it('opens and closes one group, and closes all with another property', () => {
    const open = toggledGroup(grouped(NONE, 'city'), '上海');
    expect(open.opened).toEqual(['上海']);
    expect(toggledGroup(open, '上海').opened).toEqual([]);
    expect(grouped(open, 'trade').opened).toEqual([]);
  });

  it('drops a note that says nothing', () => {
    const note = { id: 'n', x: 0, y: 0, text: 'Ask first' };
    expect(noted(NONE, note).notes).toEqual([note]);
    expect(noted(noted(NONE, note), { ...note, text: '  ' }).notes).toEqual([]);
  });
});

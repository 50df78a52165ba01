import { describe, expect, it } from 'vitest';
import { type Press, shiftOf, stepOf } from './keyboard';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('keys', () => {
  it('lead to views, to today and to what comes before and after', () => {
    expect(['d', 'w', 'm', 'l', 't', 'j', 'k'].map((key) => stepOf(press(key)))).toEqual([
      'day',
      'week',
      'month',
      'list',
      'today',
      'next',
      'previous',
    ]);
  });

  it('held with others belong to somebody else', () => {
    expect(stepOf(press('t', { ctrlKey: true }))).toBeNull();
    expect(stepOf(press('d', { metaKey: true }))).toBeNull();
    expect(stepOf(press('x'))).toBeNull();
  });

  it('move an entry by half an hour or a day, held with Alt', () => {
    expect(shiftOf(press('ArrowDown', { altKey: true }), false)).toBe(30);
    expect(shiftOf(press('ArrowUp', { altKey: true }), false)).toBe(-30);
    expect(shiftOf(press('ArrowRight', { altKey: true }), false)).toBe(1440);
    expect(shiftOf(press('ArrowDown', { altKey: true }), true)).toBe(1440);
    expect(shiftOf(press('ArrowDown'), false)).toBeNull();
    expect(shiftOf(press('a', { altKey: true }), false)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { keyAction, nearest, nearestTo, type Spot } from './keyboard';

const spots: Spot[] = [
  { id: 'middle', x: 0, y: 0 },
  { id: 'right', x: 50, y: 10 },
  { id: 'far right', x: 90, y: 0 },
  { id: 'above', x: 5, y: -60 },
  { id: 'steep', x: 10, y: 80 },
];
const middle = spots[0]!;

describe('walking by keyboard', () => {
  it('goes to the nearest node in a direction', () => {
    expect(nearest(middle, spots, 'right')).toBe('right');
    expect(nearest(middle, spots, 'up')).toBe('above');
    expect(nearest(middle, spots, 'down')).toBe('steep');
  });

  it('stays where nothing lies that way', () => {
    expect(nearest(middle, spots, 'left')).toBeNull();
    expect(nearest(middle, [middle], 'right')).toBeNull();
  });

  it('reaches a node far off the direction when it is the only one on that side', () => {
    expect(nearest(middle, [middle, { id: 'steep', x: -5, y: 80 }], 'left')).toBe('steep');
  });

  it('prefers a node straight ahead to a nearer one aside', () => {
    const choice = [middle, { id: 'aside', x: 10, y: 30 }, { id: 'ahead', x: 50, y: 0 }];
    expect(nearest(middle, choice, 'right')).toBe('ahead');
  });

  it('begins at the node nearest to the middle of the screen', () => {
    expect(nearestTo({ x: 80, y: 5 }, spots)).toBe('far right');
    expect(nearestTo({ x: 0, y: 0 }, [])).toBeNull();
  });
});

describe('keys', () => {
  const key = (name: string, modifiers = {}): ReturnType<typeof keyAction> =>
    keyAction({ key: name, ctrlKey: false, altKey: false, metaKey: false, ...modifiers });

  it('ask for what is printed beside the map', () => {
    expect(key('ArrowLeft')).toEqual({ kind: 'walk', direction: 'left' });
    expect(['Enter', ' ', 'l', '+', '-', '0', 'Escape'].map((name) => key(name)?.kind)).toEqual([
      'open', 'select', 'next-link', 'zoom-in', 'zoom-out', 'fit', 'clear',
    ]);
  });

  it('leave the browser and the page their own', () => {
    expect(key('Tab')).toBeNull();
    expect(key('0', { ctrlKey: true })).toBeNull();
    expect(key('ArrowLeft', { altKey: true })).toBeNull();
  });
});

describe('keys of the tools', () => {
  const plain = { ctrlKey: false, altKey: false, metaKey: false };

  it.each([
    [{ ...plain, ctrlKey: true, key: 'z' }, 'undo'],
    [{ ...plain, ctrlKey: true, key: 'Z', shiftKey: true }, 'redo'],
    [{ ...plain, ctrlKey: true, key: 'y' }, 'redo'],
    [{ ...plain, metaKey: true, key: 'a' }, 'select-all'],
    [{ ...plain, ctrlKey: true, key: 'f' }, 'find'],
    [{ ...plain, key: 'h' }, 'hide'],
    [{ ...plain, key: 'P' }, 'pin'],
    [{ ...plain, key: ' ', shiftKey: true }, 'select-more'],
  ])('%o', (event, kind) => {
    expect(keyAction(event)?.kind).toBe(kind);
  });

  it.each(['p', 'h', 's'])('leave Ctrl-%s to the browser', (key) => {
    expect(keyAction({ ...plain, ctrlKey: true, key })).toBeNull();
  });
});

export type Direction = 'left' | 'right' | 'up' | 'down';

/** What a key asks for. */
export type KeyAction =
  | { readonly kind: 'walk'; readonly direction: Direction }
  | {
      readonly kind:
        | 'open' | 'select' | 'select-more' | 'next-link' | 'zoom-in' | 'zoom-out' | 'fit' | 'clear'
        | 'undo' | 'redo' | 'select-all' | 'find' | 'pin' | 'hide' | 'focus' | 'neighbours' | 'shared' | 'invert' | 'look';
    };

const KEYS: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: { kind: 'walk', direction: 'left' },
  ArrowRight: { kind: 'walk', direction: 'right' },
  ArrowUp: { kind: 'walk', direction: 'up' },
  ArrowDown: { kind: 'walk', direction: 'down' },
  Enter: { kind: 'open' },
  ' ': { kind: 'select' },
  l: { kind: 'next-link' },
  '+': { kind: 'zoom-in' },
  '=': { kind: 'zoom-in' },
  '-': { kind: 'zoom-out' },
  '0': { kind: 'fit' },
  Escape: { kind: 'clear' },
  p: { kind: 'pin' },
  h: { kind: 'hide' },
  f: { kind: 'focus' },
  n: { kind: 'neighbours' },
  s: { kind: 'shared' },
  i: { kind: 'invert' },
  z: { kind: 'look' },
};

/** Together with Ctrl, or ⌘. */
const WITH_CTRL: Readonly<Record<string, KeyAction>> = {
  z: { kind: 'undo' },
  y: { kind: 'redo' },
  a: { kind: 'select-all' },
  f: { kind: 'find' },
};

/** What a key asks for; null for keys that are not ours, and for the browser's and the page's own combinations. */
export function keyAction(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'> & Partial<Pick<KeyboardEvent, 'shiftKey'>>): KeyAction | null {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.altKey) {
    return null;
  }
  if (event.ctrlKey || event.metaKey) {
    return key === 'z' && event.shiftKey ? { kind: 'redo' } : (WITH_CTRL[key] ?? null);
  }
  return key === ' ' && event.shiftKey ? { kind: 'select-more' } : (KEYS[key] ?? null);
}

/** Where a node is on the screen, y growing downwards. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Straying sideways counts this much against a step ahead. */
const STRAY = 2;

/**
 * The nearest node in a direction: within 45° of it if there is one, otherwise within the half
 * plane, so that no node is out of reach. Null where nothing lies that way.
 */
export function nearest(from: Spot, spots: Iterable<Spot>, direction: Direction): string | null {
  let inCone: { id: string; cost: number } | null = null;
  let inHalf: { id: string; cost: number } | null = null;
  for (const spot of spots) {
    if (spot.id === from.id) {
      continue;
    }
    const [ahead, aside] = relative(from, spot, direction);
    if (ahead <= 0) {
      continue;
    }
    const cost = ahead + STRAY * aside;
    if (aside <= ahead && (!inCone || cost < inCone.cost)) {
      inCone = { id: spot.id, cost };
    } else if (!inHalf || cost < inHalf.cost) {
      inHalf = { id: spot.id, cost };
    }
  }
  return (inCone ?? inHalf)?.id ?? null;
}

/** The node nearest to a place: where the walk begins. */
export function nearestTo(place: { readonly x: number; readonly y: number }, spots: Iterable<Spot>): string | null {
  let best: { id: string; distance: number } | null = null;
  for (const spot of spots) {
    const distance = Math.hypot(spot.x - place.x, spot.y - place.y);
    if (!best || distance < best.distance) {
      best = { id: spot.id, distance };
    }
  }
  return best?.id ?? null;
}

function relative(from: Spot, to: Spot, direction: Direction): [ahead: number, aside: number] {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  switch (direction) {
    case 'left':
      return [-dx, Math.abs(dy)];
    case 'right':
      return [dx, Math.abs(dy)];
    case 'up':
      return [-dy, Math.abs(dx)];
    case 'down':
      return [dy, Math.abs(dx)];
  }
}

import type { Step } from './types';

/** A key and what was held with it. */
export interface Press {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const STEPS: Readonly<Record<string, Step>> = {
  d: 'day',
  w: 'week',
  m: 'month',
  l: 'list',
  t: 'today',
  j: 'next',
  k: 'previous',
  PageDown: 'next',
  PageUp: 'previous',
};

/** Where a key leads, if anywhere. */
export function stepOf(press: Press): Step | null {
  return press.altKey || press.ctrlKey || press.metaKey ? null : (STEPS[press.key] ?? null);
}

const DAY = 24 * 60;

/** By how many minutes Alt and an arrow move the entry that has the focus. */
export function shiftOf(press: Press, allDay: boolean): number | null {
  if (!press.altKey || press.ctrlKey || press.metaKey) {
    return null;
  }
  switch (press.key) {
    case 'ArrowLeft':
      return -DAY;
    case 'ArrowRight':
      return DAY;
    case 'ArrowUp':
      return allDay ? -DAY : -30;
    case 'ArrowDown':
      return allDay ? DAY : 30;
    default:
      return null;
  }
}

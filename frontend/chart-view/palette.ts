import type { Paint } from './types';

/** The custom properties read from the page, and what stands in where it has none. */
export const TOKENS = {
  surface: ['--ot-surface', 'light-dark(#ffffff, #1c1f24)'],
  ink: ['--ot-ink', 'light-dark(#1c1f23, #eceae5)'],
  ink2: ['--ot-ink-2', 'light-dark(#50555d, #b3b7be)'],
  ink3: ['--ot-ink-3', 'light-dark(#686d76, #9297a0)'],
  line: ['--ot-line', 'light-dark(#e3dfd6, #2b2f36)'],
  lineStrong: ['--ot-line-strong', 'light-dark(#cfc9bc, #3b4048)'],
  thread: ['--ot-thread', 'light-dark(#c43d2b, #ee6a56)'],
  good: ['--ot-good', 'light-dark(#24694b, #6cc39b)'],
  warn: ['--ot-warn', 'light-dark(#855300, #e0ab4f)'],
  bad: ['--ot-bad', 'light-dark(#b3261e, #f08079)'],
  info: ['--ot-info', 'light-dark(#2d5f9e, #86b3ea)'],
  d1: ['--ot-d1', 'light-dark(#3e6c8f, #7fb0d4)'],
  d2: ['--ot-d2', 'light-dark(#8a6d3b, #cdae73)'],
  d3: ['--ot-d3', 'light-dark(#5b7f4f, #9cc48d)'],
  d4: ['--ot-d4', 'light-dark(#7a5a86, #bd98ca)'],
  d5: ['--ot-d5', 'light-dark(#a2574c, #dd9184)'],
  d6: ['--ot-d6', 'light-dark(#4d7f80, #86c0c1)'],
  d7: ['--ot-d7', 'light-dark(#6b6f86, #a6abc6)'],
} as const;

/** The colours of a chart. */
export type Palette = Readonly<Record<keyof typeof TOKENS, string>>;

const ROLES: Readonly<Record<Paint, keyof Palette>> = {
  INK: 'ink2',
  QUIET: 'lineStrong',
  GOOD: 'good',
  WARN: 'warn',
  BAD: 'bad',
  INFO: 'info',
  THREAD: 'thread',
  D1: 'd1',
  D2: 'd2',
  D3: 'd3',
  D4: 'd4',
  D5: 'd5',
  D6: 'd6',
  D7: 'd7',
};

export function colour(palette: Palette, paint: Paint): string {
  return palette[ROLES[paint] ?? 'ink2'];
}

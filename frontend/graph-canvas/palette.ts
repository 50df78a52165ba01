import { mix } from '../palette/colours';
import type { Mark } from './types';

/** The colours of the canvas, always as #rrggbb, which is what sigma's shaders take. */
export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly line: string;
  readonly thread: string;
  readonly focus: string;
  readonly divisions: readonly string[];
  readonly marks: Readonly<Record<Mark, string>>;
}

/** The custom properties read from the page, and what stands in where it has none. */
export const TOKENS = {
  paper: ['--ot-paper', 'light-dark(#faf9f6, #14161a)'],
  surface: ['--ot-surface', 'light-dark(#ffffff, #1c1f24)'],
  ink: ['--ot-ink', 'light-dark(#1c1f23, #eceae5)'],
  ink2: ['--ot-ink-2', 'light-dark(#565b63, #a9adb5)'],
  line: ['--ot-line', 'light-dark(#e3dfd6, #2b2f36)'],
  thread: ['--ot-thread', 'light-dark(#c43d2b, #ee6a56)'],
  focus: ['--ot-focus', 'light-dark(#2f6fde, #7aa7ff)'],
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

export type Token = keyof typeof TOKENS;

/** The palette made of these colours. */
export function asPalette(colours: Readonly<Record<Token, string>>): Palette {
  const { paper, surface, ink, ink2, line, thread, focus, good, warn, bad, info, d1, d2, d3, d4, d5, d6, d7 } = colours;
  const marks = { GOOD: good, WARN: warn, BAD: bad, INFO: info, QUIET: mix(ink2, paper, 0.6) };
  return { paper, surface, ink, ink2, line, thread, focus, divisions: [d1, d2, d3, d4, d5, d6, d7], marks };
}

/** The colour of a division's place; ink for none. */
export function divisionColour(palette: Palette, division: number | null): string {
  return (division === null ? undefined : palette.divisions[division - 1]) ?? palette.ink2;
}

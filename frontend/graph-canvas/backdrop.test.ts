import { describe, expect, it } from 'vitest';
import { marks, timeBackdrop, writtenOn } from './backdrop';
import { dayNumber } from './properties';

const first = dayNumber('2024-01-15')!;
const last = dayNumber('2026-06-01')!;

describe('the days of a time line', () => {
  it('are marked as densely as there is room', () => {
    expect(marks(first, last, 0.3, 'en').map((mark) => mark.text)).toEqual(['2025', '2026']);
    expect(marks(first, last, 1, 'en').map((mark) => mark.text)).toContain('Apr 2024');
    expect(marks(first, first + 3, 100, 'en')).toHaveLength(4);
  });

  it('are named in the language of the page', () => {
    expect(marks(first, last, 0.3, 'zh-CN')[0]!.text).toBe('2025年');
  });

  it('are none where no node has a day', () => {
    expect(timeBackdrop(Float64Array.of(Number.NaN))).toBeNull();
    expect(timeBackdrop(Float64Array.of(3, Number.NaN, 9))).toEqual({ kind: 'time', first: 3, last: 9 });
  });

  it('keeps names off the days that are written above a time line', () => {
    const size = { width: 400, height: 300 };
    const [days] = writtenOn({ kind: 'time', first: 0, last: 1 }, size, 90);
    expect(days).toMatchObject({ left: 0, top: 90, right: 400 });
    expect(days!.bottom).toBeGreaterThan(90 + 14);
    expect(writtenOn(null, size, 90)).toEqual([]);
  });
});

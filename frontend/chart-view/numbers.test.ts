import { describe, expect, it } from 'vitest';
import { date, full, short } from './numbers';

describe('numbers', () => {
  it.each([
    [1_840_000, 'en', '1.84 M'],
    [920_400, 'en', '920 k'],
    [-12_300, 'en', '-12.3 k'],
    [2_500_000_000, 'en', '2.5 B'],
    [999, 'en', '999'],
    [1_840_000, 'zh-CN', '184 万'],
    [120_000_000, 'zh-CN', '1.2 亿'],
    [9_200, 'zh-CN', '9,200'],
  ])('writes %d of money in %s short as %s', (value, language, text) => {
    expect(short(value, 'MONEY', language)).toBe(text);
  });

  it('writes anything but money in full', () => {
    expect(short(12_345, 'COUNT', 'en')).toBe('12,345');
    expect(short(0.1234, 'PERCENT', 'en')).toBe('12.3%');
    expect(full(1234.567, 'MONEY', 'en')).toBe('1,234.57');
    expect(full(0.0815, 'INDEX', 'en')).toBe('0.082');
    expect(full(12.34, 'DAYS', 'zh-CN')).toBe('12.3');
  });

  it('writes months and days in the language', () => {
    expect(date('2025-06', 'en')).toBe('Jun 2025');
    expect(date('2025-06', 'zh-CN')).toBe('2025年6月');
    expect(date('2025-06-30', 'en')).toBe('Jun 30, 2025');
    expect(date('soon', 'en')).toBe('soon');
  });
});

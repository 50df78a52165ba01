import type { Unit } from './types';

/** The mark of a value that is not known. */
export const UNKNOWN = '–';

/** Money in three digits and a unit: 1.84 M, 920 k; in Chinese 184 万, 1.2 亿. Anything else in full. */
export function short(value: number, unit: Unit, language: string): string {
  if (unit !== 'MONEY') {
    return full(value, unit, language);
  }
  const steps: readonly (readonly [number, string])[] = language.startsWith('zh')
    ? [[1e8, ' 亿'], [1e4, ' 万']]
    : [[1e9, ' B'], [1e6, ' M'], [1e3, ' k']];
  const [divisor, name] = steps.find(([from]) => Math.abs(value) >= from) ?? [1, ''];
  return digits(value / divisor, language) + name;
}

/** The whole number, for tables. */
export function full(value: number, unit: Unit, language: string): string {
  switch (unit) {
    case 'PERCENT':
      return format(language, { style: 'percent', maximumFractionDigits: 1 }).format(value);
    case 'INDEX':
      return format(language, { maximumFractionDigits: 3 }).format(value);
    case 'DAYS':
    case 'HOURS':
      return format(language, { maximumFractionDigits: 1 }).format(value);
    case 'MONEY':
      return format(language, { maximumFractionDigits: 2 }).format(value);
    case 'COUNT':
      return format(language, { maximumFractionDigits: 0 }).format(value);
  }
}

/** A month (2025-06) or a day (2025-06-30) as it is written in this language. */
export function date(iso: string, language: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (!year || !month) {
    return iso;
  }
  const time = Date.UTC(year, month - 1, day ?? 1);
  const style: Intl.DateTimeFormatOptions = day === undefined ? { year: 'numeric', month: 'short' } : { year: 'numeric', month: 'short', day: 'numeric' };
  return new Intl.DateTimeFormat(language || undefined, { ...style, timeZone: 'UTC' }).format(time);
}

function digits(value: number, language: string): string {
  const size = Math.abs(value);
  return format(language, { maximumFractionDigits: size >= 100 ? 0 : size >= 10 ? 1 : 2 }).format(value);
}

function format(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(language || undefined, options);
}

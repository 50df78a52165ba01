// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ORDERS, REPS, SHARED } from './testing/fixtures';
import { spoken, tipAt, tipElement } from './tips';

describe('tips', () => {
  it('name all values over an item, short and in full, and what happened there', () => {
    expect(spoken(tipAt(ORDERS, { item: '2025-04', series: 'value' }, 'en')!)).toBe('Apr 2025, Orders 1.84 M (1,840,000), Share 50%');
    expect(spoken(tipAt(ORDERS, { item: '2025-06', series: 'share' }, 'en')!)).toBe('Jun 2025, Orders 0, Owner changed; Decline');
  });

  it('name both sides of a cell, and one where both are the same', () => {
    expect(tipAt(SHARED, { item: 'a', series: 'b' }, 'en')!.head).toBe('Imaging × Optics');
    expect(tipAt(SHARED, { item: 'a', series: 'a' }, 'en')!.head).toBe('Imaging');
    expect(tipAt(SHARED, { item: 'b', series: 'b' }, 'en')).toBeNull();
  });

  it('never read a name as markup', () => {
    const element = tipElement(tipAt(REPS, { item: 'r1', series: null }, 'en')!, () => '#000000');
    expect(element.querySelector('img')).toBeNull();
    expect(element.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(element.textContent).toContain('31 customers');
  });
});

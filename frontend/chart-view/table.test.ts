import { describe, expect, it } from 'vitest';
import { isEmpty, tableOf } from './table';
import { ORDERS, REPS, SHARED, TEXTS } from './testing/fixtures';

const texts = (table: ReturnType<typeof tableOf>): string[][] => table.rows.map((row) => [row.head, ...row.cells.map((cell) => cell.text)]);

describe('the table twin', () => {
  it('says all that the chart says, marks and gaps among it', () => {
    const table = tableOf(ORDERS, TEXTS, 'en');
    expect(table.columns.map((column) => column.text)).toEqual(['Name', 'Orders', 'Share', 'Remarks']);
    expect(texts(table)).toEqual([
      ['Apr 2025', '1,840,000', '50%', ''],
      ['May 2025', '–', '25%', 'Decline'],
      ['Jun 2025', '0', '–', 'Owner changed; Decline'],
      ['Usual', '900,000', '', ''],
    ]);
    expect(table.rows[0]!.cells[1]!.spot).toEqual({ item: '2025-04', series: 'share' });
    expect(table.rows[1]!.cells[0]!.spot).toBeNull();
  });

  it('has a row for each bar, with its remark', () => {
    expect(texts(tableOf(REPS, TEXTS, 'zh-CN'))).toEqual([
      ['<img src=x onerror=alert(1)>', '920,000', '31 customers'],
      ['陈德', '500', ''],
    ]);
  });

  it('leaves blank what a matrix leaves blank', () => {
    const table = tableOf(SHARED, TEXTS, 'en');
    expect(texts(table)).toEqual([
      ['Imaging', '0', '12'],
      ['Optics', '12', '–'],
    ]);
    expect(table.rows[0]!.cells[1]!.spot).toEqual({ item: 'a', series: 'b' });
  });

  it('knows when there is nothing to show', () => {
    expect(isEmpty(ORDERS)).toBe(false);
    expect(isEmpty({ ...ORDERS, series: [{ ...ORDERS.series[0]!, values: [null, null, null] }] })).toBe(true);
    expect(isEmpty({ ...REPS, bars: [] })).toBe(true);
    expect(isEmpty({ ...SHARED, cells: [] })).toBe(true);
  });
});

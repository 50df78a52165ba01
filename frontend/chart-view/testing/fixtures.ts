import type { ChartState, MatrixData, RankingData, SeriesData, Texts } from '../types';

export const TEXTS: Texts = { showTable: 'Table', showChart: 'Chart', help: 'Arrow keys walk', empty: 'Nothing yet', name: 'Name', marks: 'Remarks' };

export const ORDERS: SeriesData = {
  type: 'series',
  axis: {
    kind: 'MONTHS',
    items: ['2025-04', '2025-05', '2025-06'].map((id) => ({ id, name: id })),
  },
  series: [
    { id: 'value', name: 'Orders', kind: 'BAR', unit: 'MONEY', paint: 'D1', values: [1_840_000, null, 0] },
    { id: 'share', name: 'Share', kind: 'LINE', unit: 'PERCENT', paint: 'INK', values: [0.5, 0.25, null] },
  ],
  stacked: false,
  marks: [
    { type: 'note', at: '2025-06', text: 'Owner changed', paint: 'WARN' },
    { type: 'band', from: '2025-05', to: '2025-06', text: 'Decline', paint: 'BAD' },
    { type: 'level', value: 900_000, text: 'Usual', paint: 'QUIET' },
    { type: 'note', at: '2031-01', text: 'Elsewhere', paint: 'WARN' },
  ],
};

export const REPS: RankingData = {
  type: 'ranking',
  measure: 'Value',
  unit: 'MONEY',
  bars: [
    { id: 'r1', name: '<img src=x onerror=alert(1)>', why: '31 customers', value: 920_000, paint: 'D2' },
    { id: 'r2', name: '陈德', why: '', value: 500, paint: 'INK' },
  ],
};

export const SHARED: MatrixData = {
  type: 'matrix',
  measure: 'Shared',
  unit: 'COUNT',
  paint: 'THREAD',
  rows: [
    { id: 'a', name: 'Imaging' },
    { id: 'b', name: 'Optics' },
  ],
  columns: [
    { id: 'a', name: 'Imaging' },
    { id: 'b', name: 'Optics' },
  ],
  cells: [
    { row: 'a', column: 'a', value: 0 },
    { row: 'a', column: 'b', value: 12 },
    { row: 'b', column: 'a', value: 12 },
  ],
};

export function state(changes: Partial<ChartState> = {}): ChartState {
  return { title: 'Orders', why: '', language: 'en', data: ORDERS, table: false, clickable: true, texts: TEXTS, ...changes };
}

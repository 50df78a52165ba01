import '../chart-view';
import { ORDERS, REPS, SHARED, state } from '../testing/fixtures';
import type { ChartData, MatrixData, SeriesData } from '../types';

const months = Array.from({ length: 24 }, (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
const divisions = ['成像事业部', 'Lasers', 'Optics', 'Networks', 'Drives', 'Service', '仪器分销事业部', 'Metrology'].map((name, index) => ({ id: `d${index}`, name }));

const decline: SeriesData = {
  type: 'series',
  axis: { kind: 'MONTHS', items: months.map((id) => ({ id, name: id })) },
  series: [
    { id: 'value', name: 'Orders', kind: 'BAR', unit: 'MONEY', paint: 'D1', values: months.map((_, index) => 400_000 - index * 9_000 + (index % 5) * 40_000) },
    { id: 'usual', name: 'Own past', kind: 'DASHED', unit: 'MONEY', paint: 'INK', values: months.map(() => 380_000) },
  ],
  stacked: false,
  marks: [
    { type: 'note', at: '2025-03', text: 'Owner changed', paint: 'WARN' },
    { type: 'band', from: '2025-06', to: '2025-12', text: 'Decline', paint: 'BAD' },
  ],
};

const stages: SeriesData = {
  type: 'series',
  axis: { kind: 'NAMES', items: divisions },
  series: (['D1', 'D2', 'D3'] as const).map((paint, row) => ({
    id: `m${row}`,
    name: ['Open', 'Offer', 'Won'][row]!,
    kind: 'BAR',
    unit: 'COUNT',
    paint,
    values: divisions.map((_, index) => 3 + ((index * 7 + row * 5) % 11)),
  })),
  stacked: true,
  marks: [],
};

const matrix: MatrixData = {
  ...SHARED,
  rows: divisions,
  columns: divisions,
  cells: divisions.flatMap((row, y) => divisions.map((column, x) => ({ row: row.id, column: column.id, value: (x * 13 + y * 13) % 7 === 0 ? 0 : (x * y * 5) % 43 }))),
};

const days: SeriesData = {
  type: 'series',
  axis: { kind: 'DAYS', items: ['2025-01-03', '2025-01-20', '2025-03-01', '2025-03-02', '2025-06-30'].map((id) => ({ id, name: id })) },
  series: [{ id: 'gap', name: 'Gap', kind: 'AREA', unit: 'DAYS', paint: 'INFO', values: [0, 17, 40, 1, 120] }],
  stacked: false,
  marks: [{ type: 'level', value: 30, text: 'Usual rhythm', paint: 'WARN' }],
};

const charts: readonly (readonly [string, ChartData])[] = [
  ['A decline', decline],
  ['Two units', ORDERS],
  ['Stages', stages],
  ['Silence', days],
  ['Who holds most', REPS],
  ['Shared customers', matrix],
  ['Nothing', { ...REPS, bars: [] }],
];

let language = 'en';
const main = document.querySelector('main')!;
const output = document.querySelector('output')!;

for (const [title] of charts) {
  const chart = document.createElement('chart-view');
  chart.addEventListener('point-click', (event) => (output.textContent = `${title}: ${JSON.stringify((event as CustomEvent).detail)}`));
  main.append(chart);
}

function show(): void {
  [...main.children].forEach((chart, index) => {
    const [title, data] = charts[index]!;
    (chart as HTMLElementTagNameMap['chart-view']).synchronize(state({ title, why: 'as in the tests', data, language }));
  });
}

document.querySelector('#scheme')!.addEventListener('click', () => {
  const root = document.documentElement;
  root.style.colorScheme = root.style.colorScheme === 'dark' ? 'light' : 'dark';
});
document.querySelector('#language')!.addEventListener('click', () => {
  language = language === 'en' ? 'zh-CN' : 'en';
  show();
});
show();

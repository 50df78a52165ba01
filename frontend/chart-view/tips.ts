import { full, short } from './numbers';
import { nameOf } from './table';
import type { ChartData, MatrixData, Paint, RankingData, SeriesData, Spot, Unit } from './types';

/** What is said of a place in the chart, in the tip beside it and aloud. */
export interface Tip {
  readonly head: string;
  readonly lines: readonly { readonly name: string; readonly value: string; readonly paint: Paint | null }[];
  readonly note: string;
}

/** The tip at a spot; null where nothing is drawn. */
export function tipAt(data: ChartData, spot: Spot, language: string): Tip | null {
  switch (data.type) {
    case 'series':
      return ofSeries(data, spot, language);
    case 'ranking':
      return ofBar(data, spot, language);
    case 'matrix':
      return ofCell(data, spot, language);
  }
}

/** The tip as one sentence. */
export function spoken(tip: Tip): string {
  return [tip.head, ...tip.lines.map((line) => [line.name, line.value].filter((part) => part !== '').join(' ')), tip.note]
    .filter((part) => part !== '')
    .join(', ');
}

/** The tip as an element: names are untrusted, so nothing here is parsed as markup. */
export function tipElement(tip: Tip, paint: (paint: Paint) => string): HTMLElement {
  const element = part('div', 'tip');
  element.append(part('strong', '', tip.head));
  for (const line of tip.lines) {
    const row = part('div', 'tip-line');
    if (line.paint) {
      const dot = part('i', 'dot');
      dot.style.background = paint(line.paint);
      row.append(dot);
    }
    row.append(part('span', '', line.name), part('b', '', line.value));
    element.append(row);
  }
  if (tip.note) {
    element.append(part('div', 'tip-note', tip.note));
  }
  return element;
}

function ofSeries(data: SeriesData, spot: Spot, language: string): Tip | null {
  const index = data.axis.items.findIndex((item) => item.id === spot.item);
  const item = data.axis.items[index];
  if (!item) {
    return null;
  }
  const place = (id: string): number => data.axis.items.findIndex((other) => other.id === id);
  const notes = data.marks.filter(
    (mark) => (mark.type === 'note' && mark.at === item.id) || (mark.type === 'band' && place(mark.from) <= index && index <= place(mark.to)),
  );
  return {
    head: nameOf(data, item, language),
    lines: data.series.flatMap((series) => {
      const value = series.values[index] ?? null;
      return value === null ? [] : [{ name: series.name, value: both(value, series.unit, language), paint: series.paint }];
    }),
    note: notes.map((mark) => mark.text).join('; '),
  };
}

function ofBar(data: RankingData, spot: Spot, language: string): Tip | null {
  const bar = data.bars.find((one) => one.id === spot.item);
  return bar
    ? { head: bar.name, lines: [{ name: data.measure, value: both(bar.value, data.unit, language), paint: bar.paint }], note: bar.why }
    : null;
}

function ofCell(data: MatrixData, spot: Spot, language: string): Tip | null {
  const cell = data.cells.find((one) => one.row === spot.item && one.column === spot.series);
  const row = data.rows.find((one) => one.id === spot.item);
  const column = data.columns.find((one) => one.id === spot.series);
  if (!cell || !row || !column) {
    return null;
  }
  const head = row.id === column.id ? row.name : `${row.name} × ${column.name}`;
  return { head, lines: [{ name: data.measure, value: both(cell.value, data.unit, language), paint: null }], note: '' };
}

/** Short, and in full where that says more. */
function both(value: number, unit: Unit, language: string): string {
  const brief = short(value, unit, language);
  const whole = full(value, unit, language);
  return brief === whole ? whole : `${brief} (${whole})`;
}

function part(tag: string, name: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}

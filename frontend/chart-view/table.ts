import { date, full, UNKNOWN } from './numbers';
import type { ChartData, Item, MatrixData, RankingData, SeriesData, Spot, Texts } from './types';

/** A cell of the table twin; a spot makes it lead where the drawn value leads. */
export interface Cell {
  readonly text: string;
  readonly spot: Spot | null;
  readonly number: boolean;
}

/** The same content as the chart, as rows and columns. */
export interface Table {
  readonly columns: readonly { readonly text: string; readonly number: boolean }[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly Cell[] }[];
}

export function tableOf(data: ChartData, texts: Texts, language: string): Table {
  switch (data.type) {
    case 'series':
      return ofSeries(data, texts, language);
    case 'ranking':
      return ofRanking(data, texts, language);
    case 'matrix':
      return ofMatrix(data, texts, language);
  }
}

/** The name of an item as it is written: dates in the words of the language. */
export function nameOf(data: ChartData, item: Item, language: string): string {
  return data.type === 'series' && data.axis.kind !== 'NAMES' ? date(item.id, language) : item.name;
}

/** Whether there is anything to draw. */
export function isEmpty(data: ChartData): boolean {
  switch (data.type) {
    case 'series':
      return !data.series.some((series) => series.values.some((value) => value !== null));
    case 'ranking':
      return data.bars.length === 0;
    case 'matrix':
      return data.cells.length === 0;
  }
}

function ofSeries(data: SeriesData, texts: Texts, language: string): Table {
  const items = data.axis.items;
  const noted = items.map((item) => notes(data, item));
  const levels = data.marks.flatMap((mark) => (mark.type === 'level' ? [mark] : []));
  const withNotes = noted.some((note) => note !== '') || levels.length > 0;
  const rows = items.map((item, index) => ({
    head: nameOf(data, item, language),
    cells: [
      ...data.series.map((series) => value(series.values[index] ?? null, series.unit, { item: item.id, series: series.id }, language)),
      ...(withNotes ? [words(noted[index]!)] : []),
    ],
  }));
  const unit = data.series[0]?.unit ?? 'COUNT';
  const below = levels.map((level) => ({
    head: level.text,
    cells: [...data.series.map((_, index) => (index === 0 ? value(level.value, unit, null, language) : words(''))), words('')],
  }));
  return {
    columns: [
      { text: texts.name, number: false },
      ...data.series.map((series) => ({ text: series.name, number: true })),
      ...(withNotes ? [{ text: texts.marks, number: false }] : []),
    ],
    rows: [...rows, ...below],
  };
}

function notes(data: SeriesData, item: Item): string {
  const place = (id: string): number => data.axis.items.findIndex((other) => other.id === id);
  const at = place(item.id);
  return data.marks
    .filter((mark) => (mark.type === 'note' && mark.at === item.id) || (mark.type === 'band' && place(mark.from) <= at && at <= place(mark.to)))
    .map((mark) => mark.text)
    .join('; ');
}

function ofRanking(data: RankingData, texts: Texts, language: string): Table {
  const withWhy = data.bars.some((bar) => bar.why !== '');
  return {
    columns: [{ text: texts.name, number: false }, { text: data.measure, number: true }, ...(withWhy ? [{ text: texts.marks, number: false }] : [])],
    rows: data.bars.map((bar) => ({
      head: bar.name,
      cells: [value(bar.value, data.unit, { item: bar.id, series: null }, language), ...(withWhy ? [words(bar.why)] : [])],
    })),
  };
}

function ofMatrix(data: MatrixData, texts: Texts, language: string): Table {
  const cells = new Map(data.cells.map((cell) => [JSON.stringify([cell.row, cell.column]), cell.value]));
  return {
    columns: [{ text: texts.name, number: false }, ...data.columns.map((column) => ({ text: column.name, number: true }))],
    rows: data.rows.map((row) => ({
      head: row.name,
      cells: data.columns.map((column) =>
        value(cells.get(JSON.stringify([row.id, column.id])) ?? null, data.unit, { item: row.id, series: column.id }, language),
      ),
    })),
  };
}

function value(number: number | null, unit: Parameters<typeof full>[1], spot: Spot | null, language: string): Cell {
  return number === null
    ? { text: UNKNOWN, spot: null, number: true }
    : { text: full(number, unit, language), spot, number: true };
}

function words(text: string): Cell {
  return { text, spot: null, number: false };
}

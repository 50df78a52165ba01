/** What a number counts; decides how it is written. */
export type Unit = 'COUNT' | 'MONEY' | 'PERCENT' | 'DAYS' | 'HOURS' | 'INDEX';

/** A colour by its role; D1 to D7 are the places of divisions. */
export type Paint = 'INK' | 'QUIET' | 'GOOD' | 'WARN' | 'BAD' | 'INFO' | 'THREAD' | 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6' | 'D7';

/** Something with a name on an axis; on an axis of time its id is the date and the name is written here. */
export interface Item {
  readonly id: string;
  readonly name: string;
}

export interface Axis {
  readonly kind: 'NAMES' | 'MONTHS' | 'DAYS';
  readonly items: readonly Item[];
}

export interface Series {
  readonly id: string;
  readonly name: string;
  readonly kind: 'BAR' | 'LINE' | 'DASHED' | 'AREA';
  readonly unit: Unit;
  readonly paint: Paint;
  /** One for each item of the axis; null where nothing is known. */
  readonly values: readonly (number | null)[];
}

export type Mark =
  | { readonly type: 'note'; readonly at: string; readonly text: string; readonly paint: Paint }
  | { readonly type: 'band'; readonly from: string; readonly to: string; readonly text: string; readonly paint: Paint }
  | { readonly type: 'level'; readonly value: number; readonly text: string; readonly paint: Paint };

export interface SeriesData {
  readonly type: 'series';
  readonly axis: Axis;
  readonly series: readonly Series[];
  readonly stacked: boolean;
  readonly marks: readonly Mark[];
}

export interface RankingData {
  readonly type: 'ranking';
  readonly measure: string;
  readonly unit: Unit;
  readonly bars: readonly { readonly id: string; readonly name: string; readonly why: string; readonly value: number; readonly paint: Paint }[];
}

export interface MatrixData {
  readonly type: 'matrix';
  readonly measure: string;
  readonly unit: Unit;
  readonly paint: Paint;
  readonly rows: readonly Item[];
  readonly columns: readonly Item[];
  readonly cells: readonly { readonly row: string; readonly column: string; readonly value: number }[];
}

export type ChartData = SeriesData | RankingData | MatrixData;

export interface Texts {
  readonly showTable: string;
  readonly showChart: string;
  readonly help: string;
  readonly empty: string;
  readonly name: string;
  readonly marks: string;
}

/** Everything the element shows; sent as a whole. */
export interface ChartState {
  readonly title: string;
  readonly why: string;
  readonly language: string;
  readonly data: ChartData | null;
  readonly table: boolean;
  /** Whether clicks lead anywhere. */
  readonly clickable: boolean;
  readonly texts: Texts;
}

/** One value that is drawn: of an item, in a series; in a matrix the row and the column. */
export interface Spot {
  readonly item: string;
  readonly series: string | null;
}

export interface ChartViewEvents {
  'point-click': Spot;
  'table-toggle': { readonly table: boolean };
}

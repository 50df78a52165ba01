import type { ChartData, Spot } from './types';

/** Where the chart's library finds a spot. */
export interface Place {
  readonly series: number;
  readonly index: number;
}

/** The spot a key leads to from here; null when the key does not walk this chart. */
export function walk(data: ChartData, from: Spot | null, key: string): Spot | null {
  const grid = gridOf(data);
  if (grid.across.length === 0 || grid.down.length === 0 || !(key in STEPS || key === 'Home' || key === 'End')) {
    return null;
  }
  const start = from && position(grid, from);
  if (!start) {
    return grid.at(0, 0);
  }
  if (key === 'Home' || key === 'End') {
    const last = key === 'End';
    return grid.across.length > 1
      ? grid.at(last ? grid.across.length - 1 : 0, start.down)
      : grid.at(start.across, last ? grid.down.length - 1 : 0);
  }
  const [dx, dy] = STEPS[key]!;
  return grid.at(within(start.across + dx, grid.across), within(start.down + dy, grid.down));
}

/** Where a spot is drawn; null where it is not. */
export function placeOf(data: ChartData, spot: Spot): Place | null {
  switch (data.type) {
    case 'series':
      return found(data.series.findIndex((one) => one.id === spot.series), data.axis.items.findIndex((one) => one.id === spot.item));
    case 'ranking':
      return found(0, data.bars.findIndex((one) => one.id === spot.item));
    case 'matrix':
      return found(0, data.cells.findIndex((one) => one.row === spot.item && one.column === spot.series));
  }
}

/** The spot drawn at a place; null where nothing is. */
export function spotOf(data: ChartData, place: Place): Spot | null {
  switch (data.type) {
    case 'series': {
      const item = data.axis.items[place.index];
      const series = data.series[place.series];
      return item && series ? { item: item.id, series: series.id } : null;
    }
    case 'ranking': {
      const bar = data.bars[place.index];
      return bar ? { item: bar.id, series: null } : null;
    }
    case 'matrix': {
      const cell = data.cells[place.index];
      return cell ? { item: cell.row, series: cell.column } : null;
    }
  }
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A chart as what can be walked: ids from left to right and from top to bottom. */
interface Grid {
  readonly across: readonly (string | null)[];
  readonly down: readonly (string | null)[];
  at(across: number, down: number): Spot;
}

function gridOf(data: ChartData): Grid {
  switch (data.type) {
    case 'series': {
      const across = data.axis.items.map((item) => item.id);
      const down = data.series.map((series) => series.id);
      return { across, down, at: (x, y) => ({ item: across[x]!, series: down[y]! }) };
    }
    case 'ranking': {
      const down = data.bars.map((bar) => bar.id);
      return { across: [null], down, at: (_, y) => ({ item: down[y]!, series: null }) };
    }
    case 'matrix': {
      const across = data.columns.map((column) => column.id);
      const down = data.rows.map((row) => row.id);
      return { across, down, at: (x, y) => ({ item: down[y]!, series: across[x]! }) };
    }
  }
}

function position(grid: Grid, spot: Spot): { across: number; down: number } | null {
  for (let across = 0; across < grid.across.length; across++) {
    for (let down = 0; down < grid.down.length; down++) {
      const at = grid.at(across, down);
      if (at.item === spot.item && at.series === spot.series) {
        return { across, down };
      }
    }
  }
  return null;
}

function within(index: number, list: readonly unknown[]): number {
  return Math.min(list.length - 1, Math.max(0, index));
}

function found(series: number, index: number): Place | null {
  return series < 0 || index < 0 ? null : { series, index };
}

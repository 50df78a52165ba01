import type { EChartsCoreOption } from 'echarts/core';
import { luminance, mix } from '../palette/colours';
import { spotOf } from './cursor';
import { short } from './numbers';
import { colour, type Palette } from './palette';
import { seriesOptions } from './series-options';
import { tipAt, tipElement } from './tips';
import type { ChartData, MatrixData, RankingData } from './types';

/** How a chart is to look here and now. */
export interface Appearance {
  readonly palette: Palette;
  readonly language: string;
  readonly font: string;
  readonly width: number;
  readonly calm: boolean;
  readonly clickable: boolean;
}

/** A bar of a ranking and a row of a matrix are this high; what surrounds them is added. */
const ROW = 30;

/** How high the drawing wants to be. */
export function heightOf(data: ChartData): number {
  switch (data.type) {
    case 'series':
      return 260;
    case 'ranking':
      return data.bars.length * ROW + 12;
    case 'matrix':
      return data.rows.length * ROW + 96;
  }
}

/** The chart in the words of the library that draws it. */
export function optionsOf(data: ChartData, look: Appearance): EChartsCoreOption {
  return {
    animation: !look.calm,
    animationDuration: 250,
    animationDurationUpdate: 250,
    textStyle: { fontFamily: look.font, fontSize: 12, color: look.palette.ink2 },
    tooltip: {
      trigger: data.type === 'series' ? 'axis' : 'item',
      confine: true,
      transitionDuration: 0,
      backgroundColor: look.palette.surface,
      borderColor: look.palette.lineStrong,
      padding: 8,
      axisPointer: { type: 'shadow', shadowStyle: { color: look.palette.line, opacity: 0.5 }, lineStyle: { color: look.palette.lineStrong } },
      formatter: (given: unknown) => {
        const at = (Array.isArray(given) ? given[0] : given) as { seriesIndex?: number; dataIndex?: number } | undefined;
        const spot = spotOf(data, { series: at?.seriesIndex ?? 0, index: at?.dataIndex ?? -1 });
        const tip = spot && tipAt(data, spot, look.language);
        return tip ? tipElement(tip, (paint) => colour(look.palette, paint)) : '';
      },
    },
    ...(data.type === 'series' ? seriesOptions(data, look) : data.type === 'ranking' ? rankingOptions(data, look) : matrixOptions(data, look)),
  };
}

function rankingOptions(data: RankingData, look: Appearance): EChartsCoreOption {
  const names = Math.min(200, Math.round(look.width * 0.38));
  return {
    grid: { left: names + 8, right: 72, top: 4, bottom: 4 },
    xAxis: { type: 'value', show: false, min: (range: { min: number }) => Math.min(0, range.min) },
    yAxis: {
      type: 'category',
      inverse: true,
      data: data.bars.map((bar) => bar.name),
      triggerEvent: look.clickable,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { interval: 0, width: names, overflow: 'truncate', color: look.palette.ink, fontSize: 13 },
    },
    series: [
      {
        type: 'bar',
        barWidth: 14,
        cursor: look.clickable ? 'pointer' : 'default',
        label: { show: true, position: 'right', color: look.palette.ink2, formatter: ({ value }: { value: number }) => short(value, data.unit, look.language) },
        data: data.bars.map((bar) => ({ value: bar.value, itemStyle: { color: colour(look.palette, bar.paint), borderRadius: 2 } })),
      },
    ],
  };
}

function matrixOptions(data: MatrixData, look: Appearance): EChartsCoreOption {
  const rows = new Map(data.rows.map((row, index) => [row.id, index]));
  const columns = new Map(data.columns.map((column, index) => [column.id, index]));
  const most = Math.max(1, ...data.cells.map((cell) => cell.value));
  const names = Math.min(150, Math.round(look.width * 0.3));
  const room = (look.width - names) / Math.max(1, data.columns.length);
  const shades = [0, 0.25, 0.5, 0.75, 1].map((share) => mix(look.palette.surface, colour(look.palette, data.paint), share));
  return {
    grid: { left: names + 8, right: 4, top: 88, bottom: 4 },
    xAxis: {
      type: 'category',
      position: 'top',
      data: data.columns.map((column) => column.name),
      axisLine: { show: false },
      axisTick: { show: false },
      splitArea: { show: false },
      axisLabel: { interval: 0, rotate: room < 90 ? 50 : 0, width: room < 90 ? 96 : room - 8, overflow: 'truncate', color: look.palette.ink2, fontSize: 12 },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: data.rows.map((row) => row.name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { interval: 0, width: names, overflow: 'truncate', color: look.palette.ink2, fontSize: 12 },
    },
    visualMap: { type: 'continuous', show: false, dimension: 3, min: 0, max: 1, inRange: { color: shades } },
    series: [
      {
        type: 'heatmap',
        cursor: look.clickable ? 'pointer' : 'default',
        itemStyle: { borderColor: look.palette.surface, borderWidth: 2, borderRadius: 3 },
        emphasis: { itemStyle: { borderColor: look.palette.ink } },
        data: data.cells.map((cell) => {
          // By the square root, so that one great number does not make all others look like none.
          const share = Math.sqrt(Math.max(0, cell.value) / most);
          return {
            value: [columns.get(cell.column) ?? -1, rows.get(cell.row) ?? -1, cell.value, share],
            label: {
              show: room > 24 && cell.value !== 0,
              fontSize: 11,
              color: contrasting(mix(look.palette.surface, colour(look.palette, data.paint), share)),
              formatter: short(cell.value, data.unit, look.language),
            },
          };
        }),
      },
    ],
  };
}

/** Black or white, whichever is read more easily on this ground. */
function contrasting(ground: string): string {
  return luminance(ground) > 0.179 ? '#000000' : '#ffffff';
}


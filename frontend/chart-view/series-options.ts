import type { EChartsCoreOption } from 'echarts/core';
import { mix } from '../palette/colours';
import { date, short } from './numbers';
import type { Appearance } from './options';
import { colour } from './palette';
import type { Mark, Series, SeriesData, Unit } from './types';

/** Bars, lines and areas over names or time; series of a second unit have their axis on the right. */
export function seriesOptions(data: SeriesData, look: Appearance): EChartsCoreOption {
  const units = [...new Set(data.series.map((series) => series.unit))].slice(0, 2);
  const legend = data.series.length > 1;
  return {
    grid: { left: 8, right: 8, top: legend ? 36 : 16, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: { show: legend, top: 0, left: 0, icon: 'roundRect', itemWidth: 12, itemHeight: 8, textStyle: { color: look.palette.ink2 } },
    xAxis: across(data, look),
    yAxis: (units.length > 0 ? units : (['COUNT'] as const)).map((unit, index) => upright(unit, index, look)),
    series: data.series.map((series, index) => ({
      ...drawn(series, data, look),
      yAxisIndex: Math.max(0, units.indexOf(series.unit)),
      ...(index === 0 ? marked(data.marks, data, look) : {}),
    })),
  };
}

function across(data: SeriesData, look: Appearance): object {
  const { axis } = data;
  const label = { color: look.palette.ink3, hideOverlap: true };
  const line = { axisLine: { lineStyle: { color: look.palette.lineStrong } }, axisTick: { show: false } };
  if (axis.kind === 'DAYS') {
    return { type: 'time', ...line, axisLabel: { ...label, formatter: (time: number) => date(new Date(time).toISOString().slice(0, 10), look.language) } };
  }
  const room = look.width / Math.max(1, axis.items.length);
  const names = axis.kind === 'NAMES';
  return {
    type: 'category',
    ...line,
    data: axis.items.map((item) => (names ? item.name : date(item.id, look.language))),
    axisLabel: names
      ? { ...label, interval: 0, hideOverlap: false, rotate: room < 72 ? 45 : 0, width: room < 72 ? 88 : room - 8, overflow: 'truncate' }
      : label,
  };
}

function upright(unit: Unit, index: number, look: Appearance): object {
  return {
    type: 'value',
    position: index === 0 ? 'left' : 'right',
    ...(unit === 'COUNT' ? { minInterval: 1 } : {}),
    splitNumber: 4,
    axisLabel: { color: look.palette.ink3, formatter: (value: number) => short(value, unit, look.language) },
    splitLine: { show: index === 0, lineStyle: { color: look.palette.line } },
  };
}

function drawn(series: Series, data: SeriesData, look: Appearance): object {
  const own = colour(look.palette, series.paint);
  const values = data.axis.kind === 'DAYS' ? data.axis.items.map((item, index) => [item.id, series.values[index] ?? null]) : series.values;
  const common = { id: series.id, name: series.name, data: values, cursor: look.clickable ? 'pointer' : 'default' };
  if (series.kind === 'BAR') {
    return { ...common, type: 'bar', barMaxWidth: 28, ...(data.stacked ? { stack: 'all' } : {}), itemStyle: { color: own, borderRadius: data.stacked ? 0 : [2, 2, 0, 0] } };
  }
  return {
    ...common,
    type: 'line',
    symbol: 'circle',
    symbolSize: 6,
    showSymbol: data.axis.items.length <= 36,
    triggerEvent: look.clickable,
    itemStyle: { color: own },
    lineStyle: { color: own, width: 2, type: series.kind === 'DASHED' ? 'dashed' : 'solid' },
    ...(series.kind === 'AREA' ? { areaStyle: { color: own, opacity: 0.15 } } : {}),
  };
}

function marked(marks: readonly Mark[], data: SeriesData, look: Appearance): object {
  const place = (id: string): string | number => (data.axis.kind === 'DAYS' ? id : data.axis.items.findIndex((item) => item.id === id));
  const known = (id: string): boolean => data.axis.items.some((item) => item.id === id);
  const label = (text: string): object => ({ show: true, formatter: () => text, color: look.palette.ink2, fontSize: 11, width: 120, overflow: 'truncate' });
  const lines = marks.flatMap((mark): object[] => {
    const line = (paint: string): object => ({ color: paint, type: 'dashed', width: 1 });
    switch (mark.type) {
      case 'note':
        return known(mark.at) ? [{ xAxis: place(mark.at), lineStyle: line(colour(look.palette, mark.paint)), label: { ...label(mark.text), position: 'end' } }] : [];
      case 'level':
        return [{ yAxis: mark.value, lineStyle: line(colour(look.palette, mark.paint)), label: { ...label(mark.text), position: 'insideEndTop' } }];
      case 'band':
        return [];
    }
  });
  const areas = marks.flatMap((mark) =>
    mark.type === 'band' && known(mark.from) && known(mark.to)
      ? [
          [
            {
              xAxis: place(mark.from),
              itemStyle: { color: mix(look.palette.surface, colour(look.palette, mark.paint), 0.1) },
              label: { ...label(mark.text), position: 'insideTop' },
            },
            { xAxis: place(mark.to) },
          ],
        ]
      : [],
  );
  return {
    markLine: { silent: true, symbol: 'none', animation: false, data: lines },
    markArea: { silent: true, animation: false, data: areas },
  };
}

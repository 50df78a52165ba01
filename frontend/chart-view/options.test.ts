import { describe, expect, it } from 'vitest';
import { readTokens } from '../palette/colours';
import { type Appearance, heightOf, optionsOf } from './options';
import { TOKENS } from './palette';
import { ORDERS, REPS, SHARED } from './testing/fixtures';

const palette = readTokens(TOKENS, () => '');
const look: Appearance = { palette, language: 'en', font: 'Inter', width: 800, calm: false, clickable: true };

interface Drawn {
  animation: boolean;
  yAxis: { position: string; axisLabel: { formatter: (value: number) => string } }[];
  xAxis: { data: string[]; axisLabel: { rotate: number } };
  series: {
    type: string;
    yAxisIndex: number;
    cursor: string;
    data: { value: number[]; itemStyle: { color: string }; label: { show: boolean; color: string } }[];
    markLine: { data: { xAxis?: number; yAxis?: number }[] };
    markArea: { data: [{ xAxis: number }, { xAxis: number }][] };
  }[];
}

const options = (...given: Parameters<typeof optionsOf>): Drawn => optionsOf(...given) as unknown as Drawn;

describe('the drawing', () => {
  it('gives a second unit an axis on the right', () => {
    const drawn = options(ORDERS, look);
    expect(drawn.yAxis.map((axis) => axis.position)).toEqual(['left', 'right']);
    expect(drawn.series.map((series) => series.yAxisIndex)).toEqual([0, 1]);
    expect(drawn.yAxis[0]!.axisLabel.formatter(1_840_000)).toBe('1.84 M');
    expect(drawn.yAxis[1]!.axisLabel.formatter(0.5)).toBe('50%');
  });

  it('draws marks where their items are, and none that have no place', () => {
    const { markLine, markArea } = options(ORDERS, look).series[0]!;
    expect(markLine.data.map((line) => line.xAxis ?? line.yAxis)).toEqual([2, 900_000]);
    expect(markArea.data.map(([from, to]) => [from.xAxis, to.xAxis])).toEqual([[1, 2]]);
  });

  it('writes dates in the language of the page', () => {
    expect(options(ORDERS, { ...look, language: 'zh-CN' }).xAxis.data[0]).toBe('2025年4月');
  });

  it('shades a matrix so that the greatest stands out and small ones stay visible', () => {
    const cells = options(SHARED, look).series[0]!.data;
    expect(cells.map((cell) => cell.value)).toEqual([
      [0, 0, 0, 0],
      [1, 0, 12, 1],
      [0, 1, 12, 1],
    ]);
    expect(cells.map((cell) => cell.label.show)).toEqual([false, true, true]);
  });

  it('turns names where they have no room', () => {
    expect(options(SHARED, look).xAxis.axisLabel.rotate).toBe(0);
    expect(options(SHARED, { ...look, width: 200 }).xAxis.axisLabel.rotate).toBe(50);
  });

  it('paints bars in the colours of their divisions', () => {
    expect(options(REPS, look).series[0]!.data.map((bar) => bar.itemStyle.color)).toEqual([palette.d2, palette.ink2]);
  });

  it('keeps still for those who want no motion, and points only at what leads somewhere', () => {
    const drawn = options(REPS, { ...look, calm: true, clickable: false });
    expect(drawn.animation).toBe(false);
    expect(drawn.series[0]!.cursor).toBe('default');
  });

  it('is as high as its rows need', () => {
    expect(heightOf(REPS)).toBeLessThan(heightOf({ ...REPS, bars: [...REPS.bars, ...REPS.bars] }));
    expect(heightOf(ORDERS)).toBe(260);
  });
});

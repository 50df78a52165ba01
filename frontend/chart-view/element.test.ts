// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Place } from './cursor';
import type { ChartViewElement } from './element';
import { REPS, SHARED, state } from './testing/fixtures';

/** Stands in for the drawing: remembers what it was told, and plays the user. */
const plots: FakePlot[] = [];

class FakePlot {
  readonly clicked: (place: Place) => void;
  draw = vi.fn();
  resize = vi.fn();
  point = vi.fn();
  end = vi.fn();

  constructor(...given: unknown[]) {
    this.clicked = given[1] as (place: Place) => void;
    plots.push(this);
  }
}

vi.mock('./plot', () => ({ Plot: FakePlot }));
vi.mock('../palette/probe', () => ({
  PaletteProbe: class {
    readonly element = document.createElement('div');
    read(): object {
      return new Proxy({}, { get: () => '#000000' });
    }
  },
}));

let resized: () => void = () => undefined;
vi.stubGlobal(
  'ResizeObserver',
  class {
    constructor(callback: () => void) {
      resized = callback;
    }
    observe = vi.fn();
    disconnect = vi.fn();
  },
);

await import('./chart-view');

describe('the element', () => {
  let chart: ChartViewElement;
  let told: [name: string, detail: unknown][];

  const find = <T extends HTMLElement>(selector: string): T => chart.shadowRoot!.querySelector<T>(selector)!;
  const press = (key: string): boolean => find('.stage').dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));

  const roomy = (width: number): void => void Object.defineProperty(find('.stage'), 'clientWidth', { value: width, configurable: true });

  beforeEach(() => {
    plots.length = 0;
    told = [];
    document.body.replaceChildren();
    chart = document.createElement('chart-view');
    for (const name of ['point-click', 'table-toggle']) {
      chart.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]));
    }
    document.body.append(chart);
    roomy(600);
  });

  it('waits for room before it draws', () => {
    roomy(0);
    chart.synchronize(state());
    expect(plots).toHaveLength(0);
    roomy(600);
    resized();
    expect(plots).toHaveLength(1);
  });

  it('draws what it is told and says the same in a table that only screen readers find', () => {
    chart.synchronize(state());
    expect(plots[0]!.draw).toHaveBeenCalledOnce();
    expect(find('.unseen > table').querySelectorAll('tbody tr')).toHaveLength(4);
    expect(find('table').querySelector('button')).toBeNull();
    expect(find('caption').textContent).toBe('Orders');
    expect(find('.stage').ariaLabel).toBe('Orders');
  });

  it('turns to the table, where values are buttons, and says so', () => {
    chart.synchronize(state());
    find('.toggle').click();
    expect(told).toEqual([['table-toggle', { table: true }]]);
    expect(find('.stage').hidden).toBe(true);
    expect(plots[0]!.end).toHaveBeenCalledOnce();
    find('table button').click();
    expect(told[1]).toEqual(['point-click', { item: '2025-04', series: 'value' }]);
    find('.toggle').click();
    expect(plots).toHaveLength(2);
  });

  it('reports what is clicked by id', () => {
    chart.synchronize(state({ data: SHARED }));
    plots[0]!.clicked({ series: 0, index: 1 });
    plots[0]!.clicked({ series: 0, index: 99 });
    expect(told).toEqual([['point-click', { item: 'a', series: 'b' }]]);
  });

  it('reports nothing where clicks lead nowhere', () => {
    chart.synchronize(state({ data: SHARED, clickable: false }));
    plots[0]!.clicked({ series: 0, index: 1 });
    press('ArrowRight');
    press('Enter');
    expect(told).toEqual([]);
  });

  it('is walked by keys, aloud', () => {
    chart.synchronize(state({ data: REPS }));
    expect(press('ArrowDown')).toBe(false);
    press('ArrowDown');
    expect(plots[0]!.point).toHaveBeenLastCalledWith({ series: 0, index: 1 });
    expect(find('[aria-live]').textContent).toContain('陈德');
    press('Enter');
    expect(told).toEqual([['point-click', { item: 'r2', series: null }]]);
    press('Escape');
    expect(plots[0]!.point).toHaveBeenLastCalledWith(null);
    expect(press('x')).toBe(true);
  });

  it('says what is missing where there is nothing to draw', () => {
    chart.synchronize(state({ data: { ...REPS, bars: [] } }));
    expect(plots).toHaveLength(0);
    expect(find('.notice').textContent).toBe('Nothing yet');
    expect(find('.toggle').hidden).toBe(true);
  });

  it('draws again when its size changes, and ends with the page', () => {
    chart.synchronize(state());
    resized();
    expect(plots[0]!.resize).toHaveBeenCalledOnce();
    chart.remove();
    expect(plots[0]!.end).toHaveBeenCalledOnce();
  });
});

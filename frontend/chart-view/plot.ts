import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent, VisualMapContinuousComponent } from 'echarts/components';
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Place } from './cursor';

// Only what is drawn here: the whole library is three times as large.
use([
  BarChart,
  HeatmapChart,
  LineChart,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapContinuousComponent,
  SVGRenderer,
]);

/** The drawing: all that knows the library. */
export class Plot {
  readonly #chart: EChartsType;
  #shown: Place | null = null;

  constructor(container: HTMLElement, clicked: (place: Place) => void) {
    this.#chart = init(container, null, { renderer: 'svg' });
    this.#chart.on('click', (event) => {
      // A name on the axis counts as its bar.
      const index = event.componentType === 'yAxis' ? (event as { dataIndex?: number }).dataIndex : event.dataIndex;
      if (index !== undefined) {
        clicked({ series: event.seriesIndex ?? 0, index });
      }
    });
  }

  draw(option: EChartsCoreOption): void {
    this.#chart.setOption(option, { notMerge: true });
  }

  resize(): void {
    this.#chart.resize();
  }

  /** Shows the tip at a place, as if it were pointed at; null hides it. */
  point(place: Place | null): void {
    if (this.#shown) {
      this.#chart.dispatchAction({ type: 'downplay', seriesIndex: this.#shown.series, dataIndex: this.#shown.index });
    }
    this.#shown = place;
    if (place) {
      const at = { seriesIndex: place.series, dataIndex: place.index };
      this.#chart.dispatchAction({ type: 'highlight', ...at });
      this.#chart.dispatchAction({ type: 'showTip', ...at });
    } else {
      this.#chart.dispatchAction({ type: 'hideTip' });
    }
  }

  end(): void {
    this.#chart.dispose();
  }
}

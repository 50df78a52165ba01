import { ChartViewElement } from './element';

if (!customElements.get('chart-view')) {
  customElements.define('chart-view', ChartViewElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'chart-view': ChartViewElement;
  }
}

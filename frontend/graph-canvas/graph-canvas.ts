import { GraphCanvasElement } from './element';

if (!customElements.get('graph-canvas')) {
  customElements.define('graph-canvas', GraphCanvasElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'graph-canvas': GraphCanvasElement;
  }
}

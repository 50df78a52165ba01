import { PaletteProbe } from '../palette/probe';
import { placeOf, spotOf, walk } from './cursor';
import { STYLES } from './element.css';
import { heightOf, optionsOf } from './options';
import { TOKENS } from './palette';
import { Plot } from './plot';
import { isEmpty, tableOf } from './table';
import { writeTable } from './table-view';
import { spoken, tipAt } from './tips';
import type { ChartState, ChartViewEvents, Spot } from './types';

/**
 * A chart and its table twin: shows what `synchronize` says, and reports by events, with ids,
 * what the user points out. Decides nothing by itself.
 */
export class ChartViewElement extends HTMLElement {
  readonly #probe = new PaletteProbe(TOKENS, () => this.#draw());
  readonly #title = part('div', 'title');
  readonly #why = part('div', 'why');
  readonly #toggle = part('button', 'toggle');
  readonly #stage = part('div', 'stage');
  readonly #notice = part('div', 'notice');
  readonly #table = part('div', 'scroller');
  readonly #spoken = part('div', 'unseen');
  readonly #resizes = new ResizeObserver(() => this.#fit());
  #plot: Plot | null = null;
  #state: ChartState | null = null;
  #spot: Spot | null = null;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    this.#title.role = 'heading';
    this.#title.ariaLevel = '2';
    this.#toggle.setAttribute('type', 'button');
    this.#toggle.addEventListener('click', () => this.#turn());
    this.#stage.role = 'application';
    this.#stage.tabIndex = 0;
    this.#stage.addEventListener('keydown', (event) => this.#key(event));
    this.#stage.addEventListener('blur', () => this.#goTo(null));
    this.#spoken.setAttribute('aria-live', 'polite');
    const head = part('div', 'head');
    head.append(this.#title, this.#why, this.#toggle);
    const body = part('div', 'body');
    body.append(this.#stage, this.#notice, this.#table, this.#spoken);
    root.append(head, body, this.#probe.element);
  }

  connectedCallback(): void {
    this.#resizes.observe(this.#stage);
  }

  disconnectedCallback(): void {
    this.#resizes.disconnect();
    this.#endPlot();
  }

  /** The one inlet: takes in everything there is to show. */
  synchronize(state: ChartState): void {
    this.#state = state;
    this.#spot = null;
    const { data, texts, title } = state;
    const empty = data === null || isEmpty(data);
    this.#title.textContent = title;
    this.#why.textContent = state.why;
    this.#stage.ariaLabel = title;
    this.#stage.ariaDescription = texts.help;
    this.#stage.hidden = state.table || empty;
    this.#notice.textContent = empty ? texts.empty : '';
    this.#toggle.hidden = empty;
    this.#toggle.textContent = state.table ? texts.showChart : texts.showTable;
    this.#table.className = state.table ? 'scroller' : 'unseen';
    // A table wider than the page is scrolled, and by keys as well.
    this.#table.tabIndex = state.table ? 0 : -1;
    const follow = state.table && state.clickable ? (spot: Spot): void => this.#tell('point-click', spot) : null;
    this.#table.replaceChildren(...(empty ? [] : [writeTable(tableOf(data, texts, state.language), title, follow)]));
    if (this.#stage.hidden) {
      this.#endPlot();
    } else if (data) {
      this.#stage.style.height = `${heightOf(data)}px`;
      this.#draw();
    }
  }

  /** Draws once there is room: the library measures its container when it is made. */
  #fit(): void {
    if (this.#stage.clientWidth > 0 && !this.#stage.hidden) {
      this.#plot?.resize();
      this.#draw();
    }
  }

  #draw(): void {
    const state = this.#state;
    if (!state?.data || this.#stage.hidden || this.#stage.clientWidth === 0 || !this.isConnected) {
      return;
    }
    this.#plot ??= new Plot(this.#stage, (place) => {
      const data = this.#state?.data;
      const spot = data && spotOf(data, place);
      if (spot) {
        this.#follow(spot);
      }
    });
    this.#plot.draw(
      optionsOf(state.data, {
        palette: this.#probe.read(),
        language: state.language,
        font: getComputedStyle(this).fontFamily,
        width: this.#stage.clientWidth,
        calm: matchMedia('(prefers-reduced-motion: reduce)').matches,
        clickable: state.clickable,
      }),
    );
  }

  #endPlot(): void {
    this.#plot?.end();
    this.#plot = null;
  }

  #key(event: KeyboardEvent): void {
    const data = this.#state?.data;
    if (!data || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter' && this.#spot) {
      event.preventDefault();
      this.#follow(this.#spot);
    } else if (event.key === 'Escape') {
      this.#goTo(null);
    } else {
      const spot = walk(data, this.#spot, event.key);
      if (spot) {
        event.preventDefault();
        this.#goTo(spot);
      }
    }
  }

  #goTo(spot: Spot | null): void {
    const state = this.#state;
    this.#spot = spot;
    if (!state?.data) {
      return;
    }
    this.#plot?.point(spot && placeOf(state.data, spot));
    const tip = spot && tipAt(state.data, spot, state.language);
    this.#spoken.textContent = tip ? spoken(tip) : '';
  }

  #follow(spot: Spot): void {
    if (this.#state?.clickable) {
      this.#tell('point-click', spot);
    }
  }

  #turn(): void {
    if (this.#state) {
      const table = !this.#state.table;
      this.synchronize({ ...this.#state, table });
      this.#tell('table-toggle', { table });
    }
  }

  #tell<K extends keyof ChartViewEvents>(name: K, detail: ChartViewEvents[K]): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function part<K extends 'div' | 'button'>(tag: K, name: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}

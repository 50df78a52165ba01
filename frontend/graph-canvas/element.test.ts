// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readTokens } from '../palette/colours';
import type { GraphCanvasElement } from './element';
import type { TOKENS } from './palette';
import type { StageHooks } from './stage';
import { link, node } from './testing/fixtures';
import { NO_TEXTS } from './types';

/** Stands in for the WebGL drawing: remembers what it was told, and plays the user. */
const stages: FakeStage[] = [];

class FakeStage {
  readonly hooks: StageHooks;
  readonly size = { width: 800, height: 600 };
  view = { x: 0.5, y: 0.5, ratio: 1 };
  focused: string | null = null;
  killed = false;
  zoomed: boolean[] = [];
  palette: unknown;
  adopt = vi.fn();
  redraw = vi.fn();
  resize = vi.fn();
  reveal = vi.fn();
  setTexts = vi.fn();
  flash = vi.fn();
  paint: unknown;
  backdrop: unknown;
  covered = vi.fn();
  settling = false;
  isOverview = false;
  project = (at: object): object => at;
  unproject = (at: object): object => at;

  constructor(...given: unknown[]) {
    this.hooks = given[5] as StageHooks;
    stages.push(this);
  }

  look(view: FakeStage['view']): Promise<void> {
    this.view = view;
    return Promise.resolve();
  }

  zoom(nearer: boolean): Promise<void> {
    this.zoomed.push(nearer);
    return Promise.resolve();
  }

  spots(): object[] {
    return [{ id: 'a', x: 400, y: 300 }, { id: 'b', x: 500, y: 300 }];
  }

  kill(): void {
    this.killed = true;
  }
}

vi.mock('./stage', () => ({ Stage: FakeStage }));
vi.mock('./layout/worker', () => ({ layoutWorker: () => ({ postMessage: vi.fn(), terminate: vi.fn() }) }));
vi.mock('../palette/probe', () => ({
  PaletteProbe: class {
    readonly element = document.createElement('div');
    readonly #tokens: typeof TOKENS;
    constructor(tokens: typeof TOKENS) {
      this.#tokens = tokens;
    }
    read(): object {
      return readTokens(this.#tokens, () => '');
    }
  },
}));

const sizes: (() => void)[] = [];
const resized = (): void => sizes.forEach((each) => each());
vi.stubGlobal(
  'ResizeObserver',
  class {
    constructor(callback: () => void) {
      sizes.push(callback);
    }
    observe = vi.fn();
    unobserve = vi.fn();
    disconnect = vi.fn();
  },
);

await import('./graph-canvas');

const texts = { ...NO_TEXTS, label: 'Map', help: 'Arrow keys walk', open: 'open', closed: 'closed', selected: 'selected', shared: '{count} shared' };

describe('the element', () => {
  let canvas: GraphCanvasElement;
  let told: [name: string, detail: unknown][];

  beforeEach(() => {
    document.body.replaceChildren();
    stages.length = 0;
    told = [];
    canvas = document.createElement('graph-canvas');
    for (const name of ['node-select', 'node-open', 'link-select', 'view-change']) {
      canvas.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]));
    }
    document.body.append(canvas);
    canvas.synchronize({
      whole: true,
      nodes: [node('a', { name: '<img src=x onerror=alert(1)>', expandable: true }), node('b')],
      links: [link('a', 'b', 'OVERLAP', 31)],
      texts,
    });
  });

  function grow(width = 800, height = 600): FakeStage {
    Object.defineProperty(canvas, 'clientWidth', { configurable: true, value: width });
    Object.defineProperty(canvas, 'clientHeight', { configurable: true, value: height });
    resized();
    return stages.at(-1)!;
  }

  function press(key: string): void {
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
  }

  function spoken(): HTMLElement {
    return canvas.shadowRoot!.querySelector('.spoken')!;
  }

  it('draws only once it has a size', () => {
    grow(0, 600);
    expect(stages).toHaveLength(0);
    grow();
    grow(900);
    expect(stages).toHaveLength(1);
    expect(stages[0]!.resize).toHaveBeenCalledOnce();
  });

  it('ends the drawing with its connection, and draws again when it is back', () => {
    const first = grow();
    canvas.remove();
    expect(first.killed).toBe(true);
    document.body.append(canvas);
    expect(grow()).not.toBe(first);
  });

  it('says what it is', () => {
    expect(canvas.getAttribute('role')).toBe('application');
    expect(canvas.ariaLabel).toBe('Map');
    expect(canvas.ariaDescription).toBe('Arrow keys walk');
    expect(canvas.tabIndex).toBe(0);
  });

  it('walks by arrow keys and reads names as text', () => {
    const stage = grow();
    press('ArrowRight');
    expect(spoken().textContent).toBe('<img src=x onerror=alert(1)>, closed');
    expect(spoken().children).toHaveLength(0);
    press('ArrowRight');
    expect(spoken().textContent).toBe('b');
    expect(stage.reveal).toHaveBeenLastCalledWith('b');
    press('ArrowRight');
    expect(spoken().textContent).toBe('b');
  });

  it('asks for a node to be opened, if there is something in it', () => {
    grow();
    press('Enter');
    press('ArrowRight');
    press('Enter');
    press('ArrowRight');
    press('Enter');
    expect(told).toEqual([['node-open', { id: 'a' }]]);
  });

  it('says once what is selected, and that nothing is', () => {
    const stage = grow();
    press('ArrowRight');
    press(' ');
    press(' ');
    stage.hooks.nodeClicked('a', false);
    press('Escape');
    press('Escape');
    expect(told).toEqual([['node-select', { id: 'a' }], ['node-select', { id: null }]]);
  });

  it('goes through the links of a node', () => {
    grow();
    press('ArrowRight');
    press('l');
    expect(told).toEqual([['link-select', { from: 'a', to: 'b', type: 'OVERLAP' }]]);
    expect(spoken().textContent).toContain('31 shared');
  });

  it('tells what was opened since it was read out', () => {
    grow();
    press('ArrowRight');
    canvas.synchronize({ nodes: [node('a', { name: 'A', expandable: true, expanded: true })] });
    expect(spoken().textContent).toBe('A, open');
  });

  it('takes a change of nodes over before anything else is drawn', () => {
    const stage = grow();
    stage.redraw.mockClear();
    stage.adopt.mockClear();
    press('ArrowRight');
    stage.redraw.mockImplementation(() => expect(stage.adopt).toHaveBeenCalled());
    canvas.synchronize({ goneNodes: ['a'] });
    expect(stage.adopt).toHaveBeenCalledOnce();
  });

  it('does what it was told before it was drawn', () => {
    canvas.synchronize({ commands: [{ name: 'zoom-in' }, { name: 'zoom-out' }, { name: 'unheard-of' }] });
    expect(grow().zoomed).toEqual([true, false]);
  });

  it('looks where it is told', () => {
    const stage = grow();
    canvas.viewState = { x: 0.2, y: 0.3, ratio: 0.5 };
    expect(stage.view).toEqual({ x: 0.2, y: 0.3, ratio: 0.5 });
    expect(canvas.viewState).toEqual(stage.view);
    expect(told).toEqual([]);
  });
});

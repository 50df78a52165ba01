import { PaletteProbe } from '../palette/probe';
import { STYLES } from './element.css';
import { keyAction, nearest, nearestTo } from './keyboard';
import { Arranger } from './layout/arranger';
import { layoutWorker } from './layout/worker';
import { isStructural, linkId } from './model';
import { asPalette, TOKENS } from './palette';
import { download, pictureName } from './picture';
import { Scene } from './scene';
import { Stage } from './stage';
import { describe, describeLink } from './texts';
import {
  type Command,
  type GraphCanvasEvents,
  type LinkKey,
  NO_TEXTS,
  NOTHING,
  type Selection,
  type Texts,
  type Update,
  type ViewState,
} from './types';
import { ViewKeeper } from './view-keeper';

/**
 * The map: shows what `synchronize` says, and reports by events, with ids, what the user does.
 * It opens, closes and decides nothing by itself.
 */
export class GraphCanvasElement extends HTMLElement {
  readonly #scene = new Scene();
  readonly #probe = new PaletteProbe(TOKENS, () => this.#repaint());
  readonly #container = part('stage');
  readonly #failed = part('failed');
  readonly #spoken = part('spoken');
  readonly #resizes = new ResizeObserver(() => this.#fitIntoPage());
  readonly #keeper: ViewKeeper;
  readonly #arranger = new Arranger({
    worker: layoutWorker,
    frame: (then) => requestAnimationFrame(then),
    placed: (places, settled) => {
      this.#scene.place(places);
      if (settled) {
        this.#unsettled = null;
        this.ariaBusy = 'false';
      }
      this.#keeper.layoutMoved(settled);
    },
  });
  #stage: Stage | null = null;
  #texts: Texts = NO_TEXTS;
  #focused: string | null = null;
  #waiting: readonly Command[] = [];
  /** Nodes that have yet to come to rest. */
  #unsettled: Set<string> | null = null;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    this.#spoken.setAttribute('aria-live', 'polite');
    this.#container.ariaHidden = 'true';
    const tools = part('tools');
    const slot = document.createElement('slot');
    slot.name = 'tools';
    tools.append(slot);
    root.append(this.#container, tools, this.#failed, this.#spoken, this.#probe.element);
    this.#keeper = new ViewKeeper(
      () => this.#stage,
      () => this.#scene.graph.mapNodes((_, place) => place),
      (view) => this.#tell('view-change', view),
    );
    this.#container.addEventListener('webglcontextlost', () => this.#remake(), true);
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('focus', () => this.#ring());
    this.addEventListener('blur', () => this.#ring());
  }

  connectedCallback(): void {
    if (!this.hasAttribute('tabindex')) {
      this.tabIndex = 0;
    }
    this.setAttribute('role', 'application');
    this.#resizes.observe(this);
    this.#arrange([]);
  }

  disconnectedCallback(): void {
    this.#resizes.disconnect();
    this.#arranger.stop();
    this.#endStage();
  }

  /** The one inlet: takes in what is new, draws it, then does what is to be done once. */
  synchronize(update: Update): void {
    if (update.texts) {
      this.#write(update.texts);
    }
    const change = this.#scene.apply(update);
    if (isStructural(change)) {
      this.#stage?.adopt();
    } else {
      this.#stage?.redraw();
    }
    if (this.#focused !== null && change.goneNodes.includes(this.#focused)) {
      this.#focused = null;
      this.#ring();
    } else if (change.changedNodes.some((node) => node.id === this.#focused)) {
      this.#speak();
    }
    if (update.view) {
      this.#keeper.restore(update.view);
    }
    if (change.addedNodes.length > 0) {
      this.#arrange(change.addedNodes.map((node) => node.id));
    }
    this.#do(update.commands ?? []);
  }

  /** What is in view; setting it looks there. */
  get viewState(): ViewState | null {
    return this.#stage?.view ?? null;
  }

  set viewState(view: ViewState) {
    this.#keeper.restore(view);
  }

  #fitIntoPage(): void {
    if (this.clientWidth === 0 || this.clientHeight === 0) {
      return;
    }
    if (this.#stage) {
      this.#stage.resize();
      this.#keeper.resized();
      return;
    }
    try {
      this.#stage = new Stage(this.#container, this.#scene, asPalette(this.#probe.read()), this.#texts, calm, {
        nodeClicked: (id) => {
          this.#walkTo(id, false);
          this.#select({ node: id, link: null });
        },
        nodeOpened: (id) => this.#open(id),
        linkClicked: (link) => this.#select({ node: null, link }),
        emptyClicked: () => this.#select(NOTHING),
        nodeDragged: (places) => places.forEach((place, moved) => this.#arranger.hold(moved, place)),
        viewMoved: () => this.#keeper.cameraMoved(),
      });
      this.#failed.textContent = '';
    } catch {
      // No WebGL here. The same content stands beside the canvas as a tree.
      this.#failed.textContent = this.#texts.failed;
      this.#container.replaceChildren();
      return;
    }
    this.#write(this.#texts);
    this.#keeper.stageMade();
    this.#do(this.#waiting);
  }

  /** The graphics driver has taken the drawing away: start over, with everything where it was. */
  #remake(): void {
    this.#endStage();
    requestAnimationFrame(() => this.isConnected && this.#fitIntoPage());
  }

  #endStage(): void {
    this.#keeper.stageGone();
    this.#stage?.kill();
    this.#stage = null;
  }

  /** Finds places for these nodes and for those still looking for theirs; all others stay. */
  #arrange(ids: readonly string[]): void {
    const free = new Set([...(this.#unsettled ?? []), ...ids].filter((id) => this.#scene.model.nodes.has(id)));
    this.#unsettled = free.size > 0 ? free : null;
    if (free.size > 0 && this.isConnected) {
      const { nodes, links } = this.#scene.layout(free);
      this.ariaBusy = 'true';
      this.#arranger.start(nodes, links, !calm());
    }
  }

  #do(commands: readonly Command[]): void {
    const stage = this.#stage;
    if (!stage) {
      this.#waiting = [...this.#waiting, ...commands];
      return;
    }
    this.#waiting = [];
    for (const { name, argument } of commands) {
      switch (name) {
        case 'fit':
          this.#keeper.fit();
          break;
        case 'zoom-in':
        case 'zoom-out':
          void stage.zoom(name === 'zoom-in');
          break;
        case 'arrange':
          this.#scene.scatter();
          this.#keeper.follow();
          this.#arrange([...this.#scene.model.nodes.keys()]);
          break;
        case 'export-png':
          void stage.picture().then((picture) => picture && download(picture, pictureName(argument)));
          break;
      }
    }
  }

  #key(event: KeyboardEvent): void {
    const action = keyAction(event);
    if (!action || !this.#stage) {
      return;
    }
    event.preventDefault();
    const focused = this.#focused;
    switch (action.kind) {
      case 'walk': {
        const spots = this.#stage.spots();
        const from = spots.find((spot) => spot.id === focused);
        const { width, height } = this.#stage.size;
        const start = this.#scene.model.selection.node ?? nearestTo({ x: width / 2, y: height / 2 }, spots);
        this.#walkTo(from ? nearest(from, spots, action.direction) : start, true);
        break;
      }
      case 'open':
        if (focused !== null) {
          this.#open(focused);
        }
        break;
      case 'select':
        if (focused !== null) {
          this.#select({ node: focused, link: null });
        }
        break;
      case 'next-link':
        this.#nextLink();
        break;
      case 'clear':
        this.#select(NOTHING);
        break;
      default:
        this.#do([{ name: action.kind }]);
    }
  }

  #walkTo(id: string | null, reveal: boolean): void {
    if (id !== null) {
      this.#focused = id;
      this.#ring();
      this.#speakNode();
      if (reveal) {
        this.#stage?.reveal(id);
      }
    }
  }

  #open(id: string): void {
    if (this.#scene.model.nodes.get(id)?.expandable) {
      this.#tell('node-open', { id });
    }
  }

  #select(selection: Selection): void {
    const { model } = this.#scene;
    if (!model.select(selection)) {
      return;
    }
    this.#stage?.redraw();
    this.#speak();
    if (model.selection.link) {
      this.#tell('link-select', model.selection.link);
    } else {
      this.#tell('node-select', { id: model.selection.node });
    }
  }

  #nextLink(): void {
    const { model } = this.#scene;
    if (this.#focused === null) {
      return;
    }
    const links = model.linksAt(this.#focused);
    const at = links.findIndex((link) => sameLink(link, model.selection.link));
    const next = links[(at + 1) % links.length];
    if (next) {
      this.#select({ node: null, link: { from: next.from, to: next.to, type: next.type } });
    }
  }

  #speak(): void {
    const { nodes, links, selection } = this.#scene.model;
    const link = selection.link && links.get(linkId(selection.link));
    if (link) {
      const name = (id: string): string => nodes.get(id)?.name ?? '';
      this.#spoken.textContent = describeLink(link, [name(link.from), name(link.to)], this.#texts, language());
    } else {
      this.#speakNode();
    }
  }

  #speakNode(): void {
    const { nodes, selection } = this.#scene.model;
    const node = this.#focused === null ? undefined : nodes.get(this.#focused);
    const selected = node !== undefined && selection.node === node.id;
    this.#spoken.textContent = node ? describe(node, this.#texts, selected, language()) : '';
  }

  #ring(): void {
    if (this.#stage) {
      this.#stage.focused = this.matches(':focus-visible') ? this.#focused : null;
    }
  }

  #repaint(): void {
    if (this.#stage) {
      this.#stage.palette = asPalette(this.#probe.read());
    }
  }

  #write(texts: Texts): void {
    this.#texts = texts;
    this.ariaLabel = texts.label;
    this.ariaDescription = texts.help;
    this.#stage?.setTexts(texts, language());
  }

  #tell<K extends keyof GraphCanvasEvents>(name: K, detail: GraphCanvasEvents[K]): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

function sameLink(a: LinkKey, b: LinkKey | null): boolean {
  return b !== null && a.from === b.from && a.to === b.to && a.type === b.type;
}

/** Whether the user wants no motion. */
function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function language(): string {
  return document.documentElement.lang;
}

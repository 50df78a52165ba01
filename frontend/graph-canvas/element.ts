import { PaletteProbe } from '../palette/probe';
import { type Arrangement, NONE, same } from './arrangement/arrangement';
import { legendOf, paintOf } from './arrangement/rules';
import { Arranging } from './arranging';
import { doCommand } from './commands';
import { Depth } from './depth';
import { Desk } from './desk';
import { STYLES } from './element.css';
import { freshOf } from './fresh';
import { Hand } from './hand';
import { keyAction } from './keyboard';
import { layoutWorker } from './layout/worker';
import { isStructural } from './model';
import { asPalette, divisionColour, type Palette, TOKENS } from './palette';
import { calm, isTyping, language, part } from './page';
import { Properties } from './properties';
import { Scene } from './scene';
import { sendPicture } from './sending';
import { Stage } from './stage';
import { chipsOf } from './tools/chips';
import { Clearance, type Covered } from './tools/clearance';
import { Desktop } from './tools/desktop';
import { Minimap } from './tools/minimap';
import { Notes } from './tools/notes';
import { TOOL_STYLES } from './tools/tools.css';
import { Words } from './tools/words';
import { type Command, type GraphCanvasEvents, NO_TEXTS, NOTHING, selectedIds, type Texts, type Tools, type Update, type ViewState } from './types';
import { ViewKeeper } from './view-keeper';
import type { Place } from './viewport';

/** The corners of the outline of the provinces. */
const LAND: readonly Place[] = [{ x: -760, y: -540 }, { x: 760, y: 560 }];

/** Rest after which an arrangement is told, in milliseconds. */
const REST = 400;

/**
 * The map: shows what `synchronize` says, and reports by events, with ids, what the user does.
 * It opens, closes and decides nothing by itself; how it is arranged is the user's.
 */
export class GraphCanvasElement extends HTMLElement {
  readonly #scene = new Scene();
  readonly #probe = new PaletteProbe(TOKENS, () => this.#repaint());
  readonly #container = part('stage');
  readonly #failed = part('failed');
  readonly #spoken = part('spoken');
  readonly #resizes = new ResizeObserver(() => this.#fitIntoPage());
  readonly #keeper: ViewKeeper;
  readonly #desk: Desk;
  readonly #desktop: Desktop;
  readonly #clearance: Clearance;
  readonly #notes: Notes;
  readonly #minimap: Minimap;
  readonly #hand: Hand;
  readonly #arranging: Arranging;
  #stage: Stage | null = null;
  #texts: Texts = NO_TEXTS;
  #tools: Tools | null = null;
  #palette: Palette | null = null;
  #waiting: readonly Command[] = [];
  #telling: ReturnType<typeof setTimeout> | undefined;
  #toldArrangement: Arrangement = NONE;
  #drawn = false;
  readonly #depth: Depth;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES + TOOL_STYLES);
    root.adoptedStyleSheets = [sheet];
    this.#spoken.setAttribute('aria-live', 'polite');
    this.#container.ariaHidden = 'true';
    this.#arranging = new Arranging(this.#scene, {
      worker: layoutWorker,
      connected: () => this.isConnected,
      calm,
      busy: (busy) => {
        this.ariaBusy = String(busy);
        if (this.#stage) {
          this.#stage.settling = busy;
        }
      },
      moved: (settled) => this.#keeper.layoutMoved(settled),
      follow: () => this.#keeper.follow(),
      laid: (backdrop) => {
        if (this.#stage) {
          this.#stage.backdrop = backdrop;
        }
        this.#refreshTools();
      },
    });
    this.#desk = new Desk(this.#scene, {
      drawn: (next, back) => this.#draw(next, back),
      step: (undo) => this.#tell('step', { undo }),
      said: (key, count) => (this.#spoken.textContent = this.#desktop.words.say(key, { count: count ?? 0 })),
      select: (selection) => this.#hand.select(selection),
      now: () => performance.now(),
    });
    this.#notes = new Notes(new Words(), {
      project: (at) => this.#stage?.project(at) ?? null,
      unproject: (at) => this.#stage?.unproject(at) ?? null,
      changed: (note) => this.#desk.note(note),
      back: () => this.focus(),
    });
    this.#minimap = new Minimap({
      places: () => this.#dots(),
      view: () => (this.#stage ? { view: this.#stage.view, size: this.#stage.size } : null),
      palette: () => this.#colours(),
      moved: (view) => void this.#stage?.look(view, false),
    });
    this.#desktop = new Desktop({
      desk: this.#desk, scene: this.#scene, minimap: this.#minimap, notes: this.#notes,
      palette: () => this.#colours(),
      do: (name, argument) => this.#do([argument === undefined ? { name } : { name, argument }]),
      select: (kind) => (kind === 'all' ? this.#desk.selectAll() : this.#hand.select(NOTHING)),
      beginNote: () => this.#beginNote(),
      walkTo: (id) => this.#hand.jump(id),
      back: () => this.focus(),
    });
    this.#clearance = new Clearance(this.#desktop.top, this.#desktop.bottom, (covered) => this.#keepClear(covered));
    this.#hand = new Hand({
      scene: this.#scene, desk: this.#desk, language,
      stage: () => this.#stage,
      tell: (name, detail) => this.#tell(name, detail),
      say: (text) => (this.#spoken.textContent = text),
      words: (key, count) => this.#desktop.words.say(key, { count }),
      hasKeyboard: () => this.matches(':focus-visible'),
      selected: () => this.#refreshTools(),
      find: () => this.#desktop.openFind(),
      command: (name) => this.#do([{ name }]),
    });
    root.append(this.#container, this.#notes.element, this.#desktop.bottom, this.#desktop.panel, this.#desktop.top, this.#desktop.menus, this.#failed, this.#spoken, this.#probe.element);
    this.#depth = new Depth(this.#scene, () => this.#stage, (zoom) => this.#tell('zoom', zoom));
    this.#keeper = new ViewKeeper(
      () => this.#stage,
      () => this.#wanted(),
      (view, before) => {
        this.#tell('view-change', view);
        this.#depth.zoomed(view.ratio, before);
      },
    );
    this.#container.addEventListener('webglcontextlost', () => this.#remake(), true);
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('focus', () => this.#hand.ring());
    this.addEventListener('blur', () => this.#hand.ring());
  }

  connectedCallback(): void {
    if (!this.hasAttribute('tabindex')) {
      this.tabIndex = 0;
    }
    this.setAttribute('role', 'application');
    this.#resizes.observe(this);
    this.#arranging.some([]);
  }

  disconnectedCallback(): void {
    this.#resizes.disconnect();
    this.#arranging.stop();
    this.#endStage();
  }

  /** The one inlet: takes in what is new, draws it, then does what is to be done once. */
  synchronize(update: Update): void {
    if (update.texts || update.tools) {
      this.#tools = update.tools ?? this.#tools;
      this.#write(update.texts ?? this.#texts);
    }
    const early = update.arrangement && this.#scene.model.nodes.size === 0;
    if (update.arrangement && early) {
      // Told with the graph itself: the first drawing is of it.
      this.#toldArrangement = update.arrangement;
      this.#scene.arrange(update.arrangement);
    }
    const known = this.#scene.model.nodes.size > 0;
    const change = this.#scene.apply(update);
    this.#paint();
    if (isStructural(change)) {
      this.#stage?.adopt();
    } else {
      this.#stage?.redraw();
    }
    this.#hand.changed(change.changedNodes.map((node) => node.id));
    if (update.view) {
      this.#keeper.restore(update.view);
    }
    if (change.addedNodes.length > 0) {
      this.#arranging.some(this.#depth.settle(change.addedNodes));
    }
    if (known) {
      this.#stage?.flash(freshOf(change, this.#scene));
    }
    if (update.arrangement && !early && !same(update.arrangement, this.#scene.arrangement)) {
      this.#toldArrangement = update.arrangement;
      this.#desk.change(update.arrangement, this.#scene.places());
    }
    this.#refreshTools();
    this.#do(update.commands ?? []);
  }

  /** What is in view; setting it looks there. */
  get viewState(): ViewState | null {
    return this.#stage?.view ?? null;
  }

  set viewState(view: ViewState) {
    this.#keeper.restore(view);
  }

  /** Sends what is in view where `picture-to` says. */
  sendPicture(): Promise<boolean> {
    return sendPicture(this, this.#stage);
  }

  /** Where a node is on the screen, for whoever points at it from outside. */
  spotOf(id: string): Place | null {
    const place = this.#scene.placesOf([id]).get(id);
    return place && this.#stage ? this.#stage.project(place) : null;
  }

  /** How the user has arranged it. */
  get arrangement(): Arrangement {
    return this.#scene.arrangement;
  }

  #fitIntoPage(): void {
    if (this.clientWidth === 0 || this.clientHeight === 0) {
      return;
    }
    if (this.#stage) {
      this.#stage.resize();
      this.#keeper.resized();
      this.#clearance.measure();
      return;
    }
    try {
      this.#stage = new Stage(this.#container, this.#scene, this.#colours(), this.#texts, calm, {
        nodeClicked: (id, more) => this.#hand.clicked(id, more),
        nodeOpened: (id) => this.#hand.open(id),
        linkClicked: (link) => this.#hand.select({ node: null, link }),
        emptyClicked: () => this.#hand.select(NOTHING),
        nodeDragged: (places) => places.forEach((at, moved) => this.#arranging.hold(moved, at)),
        nodeDropped: (id, before) => this.#desk.dropped(id, before),
        areaSelected: (ids, more) => this.#hand.around(ids, more),
        viewMoved: () => this.#keeper.cameraMoved(),
        rendered: () => {
          if (!this.#drawn && this.#scene.model.nodes.size > 0) {
            this.#drawn = true;
            this.#tell('first-frame', null);
          }
          this.#notes.place();
          if (this.#desktop.shown) {
            this.#minimap.draw(performance.now());
          }
        },
      });
      this.#failed.textContent = '';
    } catch {
      // No WebGL here. The same content stands beside the canvas as a tree.
      this.#failed.textContent = this.#texts.failed;
      this.#container.replaceChildren();
      return;
    }
    this.#write(this.#texts);
    this.#stage.settling = this.ariaBusy === 'true';
    this.#clearance.again();
    this.#keeper.stageMade();
    this.#paint();
    this.#stage.adopt();
    this.#refreshTools();
    this.#do(this.#waiting);
    if (this.#scene.arrangement.layout !== 'FORCE') {
      void this.#arranging.all();
    }
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

  /** Draws another arrangement, and puts nodes back where they were, if it is one gone back to. */
  #draw(next: Arrangement, back: ReadonlyMap<string, Place> | null): void {
    const before = this.#scene.arrangement;
    const rebuilt = this.#scene.arrange(next);
    this.#paint();
    if (rebuilt) {
      this.#stage?.adopt();
    } else {
      this.#stage?.redraw();
    }
    const relaid = before.layout !== next.layout || before.along !== next.along;
    if (back) {
      this.#arranging.back(back);
    }
    this.#scene.place(new Map(Object.entries(next.pins)));
    if (relaid) {
      void this.#arranging.all(back !== null);
      if (back) {
        this.#keeper.follow();
        this.#keeper.layoutMoved(true);
      }
    } else if (before.groupBy !== next.groupBy || before.opened !== next.opened) {
      // Groups settle among what is there; opened again, their nodes are where they were.
      this.#arranging.some([...this.#scene.presented.members.keys()]);
    }
    this.#notes.show(next.notes);
    this.#refreshTools();
    this.#later();
  }

  #do(commands: readonly Command[]): void {
    const stage = this.#stage;
    if (!stage) {
      this.#waiting = [...this.#waiting, ...commands];
      return;
    }
    this.#waiting = [];
    const arrange = (): void => void this.#arranging.all();
    commands.forEach(({ name, argument }) => doCommand(name, argument, { stage, keeper: this.#keeper, desk: this.#desk, arrange }));
    if (commands.length > 0) {
      this.#refreshTools();
    }
  }

  #key(event: KeyboardEvent): void {
    // Keys in the tools are theirs, but for what is undone everywhere.
    const action = event.defaultPrevented ? null : keyAction(event);
    if (!action || !this.#stage || (isTyping(event) && action.kind !== 'find')) {
      return;
    }
    event.preventDefault();
    this.#hand.act(action, this.#stage);
  }

  #beginNote(): void {
    if (this.#stage) {
      const { width, height } = this.#stage.size;
      const at = this.#stage.unproject({ x: width / 2 - 85, y: height / 3 });
      this.#notes.begin({ id: crypto.randomUUID(), ...at, text: '' });
    }
  }

  #repaint(): void {
    this.#palette = null;
    if (this.#stage) {
      this.#paint();
      this.#stage.palette = this.#colours();
    }
    this.#refreshTools();
  }

  #colours(): Palette {
    this.#palette ??= asPalette(this.#probe.read());
    return this.#palette;
  }

  /** Takes over what the rules make of nodes, for the drawing that follows. */
  #paint(): void {
    if (this.#stage) {
      const { arrangement, presented, properties } = this.#scene;
      this.#stage.paint = paintOf(arrangement.rules, presented.nodes.values(), properties, this.#colours());
    }
  }

  #refreshTools(): void {
    if (!this.#desktop.shown) {
      return;
    }
    const { arrangement, model, properties, presented } = this.#scene;
    const counts = {
      hidden: arrangement.hidden.filter((id) => model.nodes.has(id)).length,
      focused: arrangement.focus.filter((id) => model.nodes.has(id)).length,
      selected: selectedIds(model.selection).length,
      ...this.#arranging.unplaced,
      overview: this.#stage?.isOverview ? presented.nodes.size : 0,
      outline: arrangement.layout === 'PROVINCES',
    };
    const chips = chipsOf(this.#desktop.words, counts, () => this.#desk.showHidden(), () => this.#desk.unfocus());
    this.#desktop.refresh(legendOf(arrangement.rules, model.nodes.values(), properties, this.#colours()), chips);
  }

  /** What shall be in view as a whole: all nodes in sight, and the land they lie in. */
  #wanted(): Place[] {
    const { graph, unseen, arrangement } = this.#scene;
    const places = graph.mapNodes((id, place) => (unseen.has(id) ? null : place)).filter((place) => place !== null);
    return arrangement.layout === 'PROVINCES' ? [...places, ...LAND] : places;
  }

  #dots(): (Place & { colour: string })[] {
    const palette = this.#colours();
    const { graph, presented, unseen } = this.#scene;
    const dots: (Place & { colour: string })[] = [];
    graph.forEachNode((id, { x, y }) => {
      if (!unseen.has(id)) {
        dots.push({ x, y, colour: divisionColour(palette, presented.nodes.get(id)?.division ?? null) });
      }
    });
    return dots;
  }

  #write(texts: Texts): void {
    this.#texts = texts;
    this.#hand.texts = texts;
    this.ariaLabel = texts.label;
    this.ariaDescription = texts.help;
    this.#stage?.setTexts(texts, language());
    if (this.#tools) {
      this.#scene.properties = new Properties(this.#tools.properties, this.#tools.words, texts.types);
      this.#desktop.write(this.#tools, this.#scene.properties, language());
      this.#clearance.shown = this.#desktop.shown;
    }
  }

  /** Names and what is fitted keep off the tools. */
  #keepClear({ top, parts }: Covered): void {
    this.#keeper.top = top;
    if (this.#stage) {
      this.#stage.covered(top, parts);
      this.#keeper.resized();
    }
  }

  /** Tells how it is arranged, once the user rests. */
  #later(): void {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      const { arrangement } = this.#scene;
      if (!same(arrangement, this.#toldArrangement)) {
        this.#toldArrangement = arrangement;
        this.#tell('arrangement-change', arrangement);
      }
    }, REST);
  }

  #tell<K extends keyof GraphCanvasEvents>(name: K, detail: GraphCanvasEvents[K]): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

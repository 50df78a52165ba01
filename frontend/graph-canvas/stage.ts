import EdgeCurveProgram from '@sigma/edge-curve';
import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeRectangleProgram } from 'sigma/rendering';
import type { CameraState } from 'sigma/types';

import { type Emphasis, linkLook, nodeLook } from './appearance';
import type { Paint } from './arrangement/rules';
import { type Backdrop, drawBackdrop, writtenOn } from './backdrop';
import { drawBand, isInside, watchBand } from './band';
import { svgOf } from './drawing';
import { Fresh } from './fresh';
import type { Spot } from './keyboard';
import type { Box } from './labels';
import { linkId } from './model';
import { writeNotes } from './note-picture';
import { Overlay, type OverlayInput } from './overlay';
import type { Palette } from './palette';
import { compose } from './picture';
import { watchPointer } from './pointer';
import type { Scene } from './scene';
import { clearSheet } from './sheet';
import { largestOverlap, largestValues } from './sizes';
import { type LinkKey, selectedIds, type Texts, type ViewState } from './types';
import { FARTHEST, isInView, NEAREST, type Place, type Size, WORLD, WORLD_BOX } from './viewport';

export interface StageHooks {
  /** `more` where it is to be added to what is selected. */
  readonly nodeClicked: (id: string, more: boolean) => void;
  readonly nodeOpened: (id: string) => void;
  readonly linkClicked: (link: LinkKey) => void;
  readonly emptyClicked: () => void;
  readonly nodeDragged: (places: ReadonlyMap<string, Place>) => void;
  /** Dropped: where it and what went along were before. */
  readonly nodeDropped: (id: string, before: ReadonlyMap<string, Place>) => void;
  /** Drawn around with a rectangle or a lasso. */
  readonly areaSelected: (ids: readonly string[], more: boolean) => void;
  readonly rendered: () => void;
  /** The camera moved, by whomever. */
  readonly viewMoved: () => void;
}

/** How long the camera takes to a new place, in milliseconds. */
const FLIGHT = 320;
const ZOOM_STEP = 1.5;

/** From this many nodes on only what is pointed at is named, and links wait while the camera moves. */
const OVERVIEW = 6000;

/** How large nodes are in an overview. */
const SMALL = 0.4;

/** From this many on nothing fades beside what is pointed at: to draw everything anew takes longer than a glance. */
const MANY = 1000;

/** How near discs and links grow. */
const LARGEST_AT = 0.35;

const NO_PAINT: Paint = () => PLAIN;
const PLAIN = { colour: null, times: 1 };

/** Draws a scene with sigma. Made once the element has a size, and killed with it. */
export class Stage {
  readonly #scene: Scene;
  readonly #sigma: Sigma;
  readonly #overlay = new Overlay();
  readonly #context: CanvasRenderingContext2D;
  readonly #beneath: CanvasRenderingContext2D;
  readonly #calm: () => boolean;
  readonly #fresh: Fresh;
  #palette: Palette;
  #texts: Texts;
  #language = '';
  #emphasis!: Emphasis;
  #hovered: string | null = null;
  #hoveredLink: string | null = null;
  #focused: string | null = null;
  #paint: Paint = NO_PAINT;
  #backdrop: Backdrop | null = null;
  #top = 0;
  #covered: readonly Box[] = [];
  #wheel: Place | null = null;
  #band: readonly Place[] = [];
  #overview: boolean;
  #settling = false;
  #glancing: number | null = null;

  constructor(container: HTMLElement, scene: Scene, palette: Palette, texts: Texts, calm: () => boolean, hooks: StageHooks) {
    this.#scene = scene;
    this.#palette = palette;
    this.#texts = texts;
    this.#calm = calm;
    this.#fresh = new Fresh({ calm, draw: () => this.#glance(), now: () => performance.now() });
    this.#overview = scene.presented.nodes.size >= OVERVIEW;
    this.#review();
    // Sigma draws at once; what there is comes with `adopt`, when the camera is where it shall be.
    this.#sigma = new Sigma(new Graph(), container, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: !this.#overview,
      hideEdgesOnMove: this.#overview,
      zIndex: true,
      minEdgeThickness: 1.5,
      antiAliasingFeather: 1,
      stagePadding: 0,
      minCameraRatio: NEAREST,
      maxCameraRatio: FARTHEST,
      // Nearer than this there is more to be seen, rather than larger discs.
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(Math.max(ratio, LARGEST_AT)),
      defaultDrawNodeHover: () => undefined,
      edgeProgramClasses: { line: EdgeRectangleProgram, curve: EdgeCurveProgram },
      nodeReducer: (id, place) => ({ ...place, ...nodeLook(this.#scene.presented.nodes.get(id)!, this.#emphasis) }),
      edgeReducer: (id) => linkLook(id, this.#scene.presented.links.get(id)!, this.#emphasis),
    });
    this.#sigma.setCustomBBox(WORLD_BOX);
    const canvas = this.#sigma.createCanvas('overlay', { beforeLayer: 'mouse' });
    this.#context = canvas.getContext('2d')!;
    this.#beneath = this.#sigma.createCanvas('backdrop', { beforeLayer: 'edges' }).getContext('2d')!;
    this.#sigma.resize(true);
    this.#sigma.on('afterRender', () => {
      this.#drawBeneath();
      this.#drawOverlay();
      hooks.rendered();
    });
    this.#sigma.getCamera().on('updated', hooks.viewMoved);
    const place = this.#sigma.getContainer();
    place.addEventListener('wheel', (event) => (this.#wheel = spotIn(place, event)), { passive: true, capture: true });
    place.addEventListener('touchstart', () => (this.#wheel = null), { passive: true, capture: true });
    scene.moved = () => void this.#sigma.refresh({ partialGraph: {}, schedule: true });
    watchPointer(this.#sigma, scene, {
      ...hooks,
      hovered: (id) => {
        this.#hovered = id;
        this.#isCrowded() ? this.#glance() : this.redraw();
      },
      linkHovered: (id) => {
        this.#hoveredLink = id;
        this.#glance();
      },
    });
    watchBand(this.#sigma.getContainer(), {
      drawn: (band) => {
        this.#band = band;
        this.#glance();
      },
      clicked: (more) => this.#hovered !== null && hooks.nodeClicked(this.#hovered, more),
      selected: (band, more) => {
        const inside = this.spots().filter((spot) => isInside(spot, band));
        hooks.areaSelected(inside.map((spot) => spot.id), more);
      },
    });
  }

  /** Where tools lie over the canvas: so many pixels at the top, and other parts. */
  covered(top: number, parts: readonly Box[]): void {
    this.#top = top;
    this.#covered = parts;
    this.#glance();
  }

  get isOverview(): boolean {
    return this.#overview;
  }

  /** Whether nodes are on their way to where the layout has them. */
  set settling(settling: boolean) {
    const rushed = this.#settling && this.#isCrowded();
    this.#settling = settling;
    if (rushed && !settling) {
      this.#glance();
    }
  }

  /** What rules make of nodes, from the next drawing on. */
  set paint(paint: Paint) {
    this.#paint = paint;
  }

  set backdrop(backdrop: Backdrop | null) {
    this.#backdrop = backdrop;
    this.#sigma.scheduleRender();
  }

  /** Shows for a moment which nodes have changed. */
  flash(ids: readonly string[]): void {
    this.#fresh.add(ids);
  }

  set palette(palette: Palette) {
    this.#palette = palette;
    this.redraw();
  }

  setTexts(texts: Texts, language: string): void {
    this.#texts = texts;
    this.#language = language;
    this.redraw();
  }

  /** The node with the keyboard's ring, if any. */
  set focused(id: string | null) {
    this.#focused = id;
    this.#glance();
  }

  /** Draws the scene's graph after nodes or links have come or gone. */
  adopt(): void {
    this.#forgetGone();
    const overview = this.#scene.presented.nodes.size >= OVERVIEW;
    if (overview !== this.#overview) {
      this.#overview = overview;
      this.#sigma.setSetting('enableEdgeEvents', !overview);
      this.#sigma.setSetting('hideEdgesOnMove', overview);
    }
    this.#review();
    this.#sigma.setGraph(this.#scene.graph);
  }

  /** Draws again after a change of what is there, selected or hovered. */
  redraw(): void {
    this.#review();
    this.#sigma.scheduleRefresh();
  }

  resize(): void {
    this.#sigma.resize();
    this.#sigma.scheduleRefresh();
  }

  get size(): Size {
    return this.#sigma.getDimensions();
  }

  get view(): ViewState {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    return { x, y, ratio };
  }

  /** Looks elsewhere; resolves once there. */
  async look(view: ViewState, animated: boolean): Promise<void> {
    const camera = this.#sigma.getCamera();
    const target: Partial<CameraState> = { ...view, angle: 0 };
    if (animated && !this.#calm()) {
      await camera.animate(target, { duration: FLIGHT, easing: 'cubicInOut' });
    } else {
      camera.setState(target);
    }
  }

  /** Where the user zooms: where the wheel was turned, else the middle. */
  get attention(): Place {
    return this.#wheel ?? { x: this.size.width / 2, y: (this.size.height + this.#top) / 2 };
  }

  zoom(nearer: boolean): Promise<void> {
    this.#wheel = null;
    const ratio = this.view.ratio * (nearer ? 1 / ZOOM_STEP : ZOOM_STEP);
    return this.look({ ...this.view, ratio: Math.min(FARTHEST, Math.max(NEAREST, ratio)) }, true);
  }

  /** Moves just enough to have a node in view. */
  reveal(id: string): void {
    const place = this.#scene.placesOf([id]).get(id);
    const view = this.view;
    if (place && !isInView(place, { ...view, ratio: view.ratio * 0.9 }, this.size)) {
      void this.look({ x: 0.5 + place.x / WORLD, y: 0.5 + place.y / WORLD, ratio: view.ratio }, true);
    }
  }

  /** Where nodes in sight are on the screen. */
  spots(): Spot[] {
    return this.#scene.graph.mapNodes((id, place) => ({ id, ...this.project(place) })).filter(({ id }) => !this.#scene.unseen.has(id));
  }

  /** Canvas units as pixels. */
  project = (place: Place): Place => this.#sigma.graphToViewport(place);

  /** Pixels as canvas units. */
  unproject = (place: Place): Place => this.#sigma.viewportToGraph(place);

  /** The canvas units that a pixel is worth. */
  get pixel(): number {
    const [from, to] = [this.unproject({ x: 0, y: 0 }), this.unproject({ x: 1, y: 0 })];
    return Math.hypot(to.x - from.x, to.y - from.y);
  }

  /** All that is in sight as a drawing. */
  drawing(): string {
    this.#sigma.refresh({ schedule: false });
    const input = { ...this.#input(), rushing: false, covered: [] };
    return svgOf({
      input, emphasis: this.#emphasis, labels: this.#overlay.labels(this.#context, input), title: this.#texts.label, notes: this.#notes(),
      scale: (size) => this.#sigma.scaleSize(size), backdrop: this.#backdrop, project: this.project,
    });
  }

  /** What is in view as one image over paper. */
  image(): HTMLCanvasElement {
    // A WebGL canvas can be read only until the browser has shown it: draw and read in one go.
    this.#sigma.refresh({ schedule: false });
    const layers = [...this.#sigma.getContainer().querySelectorAll('canvas')].filter((canvas) => canvas.width > 0);
    const image = compose(layers, this.#palette.paper, document.createElement('canvas'));
    const context = image.getContext('2d');
    if (context) {
      writeNotes(context, this.#notes(), this.#palette, image.width / Math.max(1, this.size.width));
    }
    return image;
  }

  kill(): void {
    this.#scene.moved = () => undefined;
    if (this.#glancing !== null) {
      cancelAnimationFrame(this.#glancing);
    }
    this.#sigma.kill();
  }

  #isCrowded(): boolean {
    return this.#scene.presented.nodes.size > MANY;
  }

  /** Draws over the graph alone before the next frame; the graph itself stays as it is. */
  #glance(): void {
    this.#glancing ??= requestAnimationFrame(() => {
      this.#glancing = null;
      this.#drawOverlay();
    });
  }

  /** What is gone is not hovered any more; the pointer does not say so. */
  #forgetGone(): void {
    const { nodes, links } = this.#scene.presented;
    this.#hovered = this.#hovered !== null && nodes.has(this.#hovered) ? this.#hovered : null;
    this.#hoveredLink = this.#hoveredLink !== null && links.has(this.#hoveredLink) ? this.#hoveredLink : null;
  }

  #review(): void {
    const { model, presented } = this.#scene;
    const thread = model.walkedLinks();
    if (model.selection.link) {
      thread.add(linkId(model.selection.link));
    }
    const chosen = new Set(selectedIds(model.selection));
    const selected = new Set(chosen);
    presented.members.forEach(({ ids }, group) => ids.some((id) => chosen.has(id)) && selected.add(group));
    this.#emphasis = {
      palette: this.#palette,
      lit: this.#hovered === null || this.#isCrowded() ? null : this.#scene.neighbourhood(this.#hovered),
      hovered: this.#hovered,
      selected,
      unseen: this.#scene.unseen,
      paint: this.#paint,
      scale: this.#overview ? SMALL : 1,
      thread,
      walk: new Set(model.walk),
      largestValues: largestValues(presented.nodes.values()),
      largestOverlap: largestOverlap(presented.links.values()),
    };
  }

  #drawBeneath(): void {
    const { canvas } = this.#beneath;
    if (!this.#backdrop && canvas.dataset['drawn'] !== 'true') {
      return;
    }
    canvas.dataset['drawn'] = String(this.#backdrop !== null);
    clearSheet(this.#beneath, this.size);
    if (this.#backdrop) {
      const nodes = this.#backdrop.kind === 'provinces' && !this.#overview ? this.spots() : [];
      drawBackdrop(this.#beneath, this.#backdrop, this.#palette, this.project, this.size, this.#top, this.#language, nodes);
    }
  }

  #drawOverlay(): void {
    clearSheet(this.#context, this.size);
    this.#overlay.draw(this.#context, this.#input());
    drawBand(this.#context, this.#band, this.#palette);
  }

  /** Notes where they are on the screen. */
  #notes(): (Place & { text: string })[] {
    return this.#scene.arrangement.notes.map((note) => ({ ...this.project(note), text: note.text }));
  }

  #input(): OverlayInput {
    return {
      nodes: this.#scene.presented.nodes,
      links: this.#scene.presented.links,
      selected: this.#emphasis.selected,
      pinned: this.#scene.arrangement.pins,
      palette: this.#palette,
      texts: this.#texts,
      language: this.#language,
      size: this.size,
      top: this.#top,
      covered: [...this.#covered, ...writtenOn(this.#backdrop, this.size, this.#top)],
      screen: (id) => this.#onScreen(id),
      lit: this.#emphasis.lit,
      hovered: this.#hovered,
      hoveredLink: this.#hoveredLink,
      focused: this.#focused,
      thread: this.#emphasis.thread,
      fresh: this.#fresh.shares,
      overview: this.#overview,
      rushing: this.#settling && this.#isCrowded(),
      ties: this.#hovered !== null && this.#isCrowded() ? this.#scene.ties(this.#hovered) : [],
    };
  }

  #onScreen(id: string): (Place & { radius: number }) | null {
    const shown = this.#sigma.getNodeDisplayData(id);
    return shown && !shown.hidden ? { ...this.#sigma.framedGraphToViewport(shown), radius: this.#sigma.scaleSize(shown.size) } : null;
  }
}

/** Where in an element something happened. */
function spotIn(element: HTMLElement, { clientX, clientY }: MouseEvent): Place {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

import EdgeCurveProgram from '@sigma/edge-curve';
import Sigma from 'sigma';
import { EdgeRectangleProgram } from 'sigma/rendering';
import type { CameraState } from 'sigma/types';

import { type Emphasis, linkLook, nodeLook } from './appearance';
import type { Spot } from './keyboard';
import { linkId } from './model';
import { Overlay } from './overlay';
import type { Palette } from './palette';
import { compose } from './picture';
import { watchPointer } from './pointer';
import type { Scene } from './scene';
import { largestOverlap, largestValues } from './sizes';
import type { LinkKey, Texts, ViewState } from './types';
import { FARTHEST, isInView, NEAREST, type Place, type Size, WORLD, WORLD_BOX } from './viewport';

export interface StageHooks {
  readonly nodeClicked: (id: string) => void;
  readonly nodeOpened: (id: string) => void;
  readonly linkClicked: (link: LinkKey) => void;
  readonly emptyClicked: () => void;
  readonly nodeDragged: (places: ReadonlyMap<string, Place>) => void;
  /** The camera moved, by whomever. */
  readonly viewMoved: () => void;
}

/** How long the camera takes to a new place, in milliseconds. */
const FLIGHT = 320;
const ZOOM_STEP = 1.5;

/** Draws a scene with sigma. Made once the element has a size, and killed with it. */
export class Stage {
  readonly #scene: Scene;
  readonly #sigma: Sigma;
  readonly #overlay = new Overlay();
  readonly #context: CanvasRenderingContext2D;
  readonly #calm: () => boolean;
  #palette: Palette;
  #texts: Texts;
  #language = '';
  #emphasis!: Emphasis;
  #hovered: string | null = null;
  #hoveredLink: string | null = null;
  #focused: string | null = null;

  constructor(container: HTMLElement, scene: Scene, palette: Palette, texts: Texts, calm: () => boolean, hooks: StageHooks) {
    this.#scene = scene;
    this.#palette = palette;
    this.#texts = texts;
    this.#calm = calm;
    this.#review();
    this.#sigma = new Sigma(scene.graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: true,
      zIndex: true,
      minEdgeThickness: 1.5,
      antiAliasingFeather: 1,
      stagePadding: 0,
      minCameraRatio: NEAREST,
      maxCameraRatio: FARTHEST,
      defaultDrawNodeHover: () => undefined,
      edgeProgramClasses: { line: EdgeRectangleProgram, curve: EdgeCurveProgram },
      nodeReducer: (id, place) => ({ ...place, ...nodeLook(this.#scene.model.nodes.get(id)!, this.#emphasis) }),
      edgeReducer: (id) => linkLook(id, this.#scene.model.links.get(id)!, this.#emphasis),
    });
    this.#sigma.setCustomBBox(WORLD_BOX);
    const canvas = this.#sigma.createCanvas('overlay', { beforeLayer: 'mouse' });
    this.#context = canvas.getContext('2d')!;
    this.#sigma.resize(true);
    this.#sigma.on('afterRender', () => this.#drawOverlay());
    this.#sigma.getCamera().on('updated', hooks.viewMoved);
    watchPointer(this.#sigma, scene, {
      ...hooks,
      hovered: (id) => {
        this.#hovered = id;
        this.redraw();
      },
      linkHovered: (id) => {
        this.#hoveredLink = id;
        this.redraw();
      },
    });
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
    this.redraw();
  }

  /** Draws the scene's graph after nodes or links have come or gone. */
  adopt(): void {
    this.#forgetGone();
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

  zoom(nearer: boolean): Promise<void> {
    const ratio = this.view.ratio * (nearer ? 1 / ZOOM_STEP : ZOOM_STEP);
    return this.look({ ...this.view, ratio: Math.min(FARTHEST, Math.max(NEAREST, ratio)) }, true);
  }

  /** Moves just enough to have a node in view. */
  reveal(id: string): void {
    const place = this.#scene.places().get(id);
    const view = this.view;
    if (place && !isInView(place, { ...view, ratio: view.ratio * 0.9 }, this.size)) {
      void this.look({ x: 0.5 + place.x / WORLD, y: 0.5 + place.y / WORLD, ratio: view.ratio }, true);
    }
  }

  /** Where nodes are on the screen. */
  spots(): Spot[] {
    return this.#scene.graph.mapNodes((id, place) => ({ id, ...this.#sigma.graphToViewport(place) }));
  }

  /** What is in view as one image over paper. */
  picture(): Promise<Blob | null> {
    // A WebGL canvas can be read only until the browser has shown it: draw and read in one go.
    this.#sigma.refresh({ schedule: false });
    const layers = [...this.#sigma.getContainer().querySelectorAll('canvas')].filter((canvas) => canvas.width > 0);
    const image = compose(layers, this.#palette.paper, document.createElement('canvas'));
    return new Promise((resolve) => image.toBlob(resolve, 'image/png'));
  }

  kill(): void {
    this.#sigma.kill();
  }

  /** What is gone is not hovered any more; the pointer does not say so. */
  #forgetGone(): void {
    const { nodes, links } = this.#scene.model;
    this.#hovered = this.#hovered !== null && nodes.has(this.#hovered) ? this.#hovered : null;
    this.#hoveredLink = this.#hoveredLink !== null && links.has(this.#hoveredLink) ? this.#hoveredLink : null;
  }

  #review(): void {
    const { model } = this.#scene;
    const thread = model.walkedLinks();
    if (model.selection.link) {
      thread.add(linkId(model.selection.link));
    }
    this.#emphasis = {
      palette: this.#palette,
      lit: this.#hovered === null ? null : this.#scene.neighbourhood(this.#hovered),
      hovered: this.#hovered,
      selectedNode: model.selection.node,
      thread,
      walk: new Set(model.walk),
      largestValues: largestValues(model.nodes.values()),
      largestOverlap: largestOverlap(model.links.values()),
    };
  }

  #drawOverlay(): void {
    const { width, height } = this.size;
    const { canvas } = this.#context;
    const pixels = window.devicePixelRatio || 1;
    canvas.width = Math.round(width * pixels);
    canvas.height = Math.round(height * pixels);
    this.#context.setTransform(pixels, 0, 0, pixels, 0, 0);
    this.#overlay.draw(this.#context, {
      model: this.#scene.model,
      palette: this.#palette,
      texts: this.#texts,
      language: this.#language,
      size: { width, height },
      screen: (id) => this.#onScreen(id),
      lit: this.#emphasis.lit,
      hovered: this.#hovered,
      hoveredLink: this.#hoveredLink,
      focused: this.#focused,
      thread: this.#emphasis.thread,
    });
  }

  #onScreen(id: string): (Place & { radius: number }) | null {
    const shown = this.#sigma.getNodeDisplayData(id);
    return shown ? { ...this.#sigma.framedGraphToViewport(shown), radius: this.#sigma.scaleSize(shown.size) } : null;
  }
}

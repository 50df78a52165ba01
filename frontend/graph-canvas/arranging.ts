import type { Backdrop } from './backdrop';
import { Arranger, type LayoutWorker } from './layout/arranger';
import { ALL_PLACED, type Laid, place, type Unplaced } from './layouts';
import type { Scene } from './scene';
import type { Place } from './viewport';

/** So many would take minutes to come to rest under forces: the seeds they begin with are a picture too. */
const TOO_MANY = 6000;

export interface ArrangingHooks {
  readonly worker: () => LayoutWorker;
  /** Whether there is a page to lay out for, and whether it wants no motion. */
  readonly connected: () => boolean;
  readonly calm: () => boolean;
  readonly busy: (busy: boolean) => void;
  /** Nodes have moved, perhaps for the last time. */
  readonly moved: (settled: boolean) => void;
  /** The camera is to follow. */
  readonly follow: () => void;
  readonly laid: (backdrop: Backdrop | null) => void;
}

/** Finds places for nodes: by forces for those that are new, or by the layout for all. */
export class Arranging {
  readonly #scene: Scene;
  readonly #hooks: ArrangingHooks;
  readonly #arranger: Arranger;
  /** Nodes that have yet to come to rest. */
  #unsettled: Set<string> | null = null;
  #unplaced: Unplaced = ALL_PLACED;

  constructor(scene: Scene, hooks: ArrangingHooks) {
    this.#scene = scene;
    this.#hooks = hooks;
    this.#arranger = new Arranger({
      worker: hooks.worker,
      frame: (then) => requestAnimationFrame(then),
      placed: (places, settled) => {
        scene.place(places);
        if (settled) {
          this.#unsettled = null;
          hooks.busy(false);
        }
        hooks.moved(settled);
      },
    });
  }

  get unplaced(): Unplaced {
    return this.#unplaced;
  }

  /** Finds places for these nodes and for those still looking for theirs; all others stay. */
  some(ids: readonly string[]): void {
    if (this.#scene.arrangement.layout !== 'FORCE') {
      if (ids.length > 0 && this.#hooks.connected()) {
        void this.all();
      }
      return;
    }
    const free = new Set([...(this.#unsettled ?? []), ...ids].filter((id) => this.#scene.presented.nodes.has(id)));
    this.#unsettled = free.size > 0 ? free : null;
    if (free.size === 0 || !this.#hooks.connected()) {
      return;
    }
    if (free.size >= TOO_MANY) {
      this.#unsettled = null;
      this.#hooks.busy(false);
      this.#hooks.moved(true);
      return;
    }
    const { nodes, links } = this.#scene.layout(free);
    this.#hooks.busy(true);
    this.#arranger.start(nodes, links, !this.#hooks.calm());
  }

  /** Places everything by the layout; where places are known already only what lies beneath is drawn. */
  async all(known = false): Promise<void> {
    const { layout } = this.#scene.arrangement;
    if (layout === 'FORCE') {
      this.#laid({ backdrop: null, unplaced: ALL_PLACED });
      if (!known) {
        this.#scene.scatter();
        this.#hooks.follow();
        this.some([...this.#scene.presented.nodes.keys()]);
      }
      return;
    }
    if (!known) {
      this.#hooks.follow();
      this.#hooks.busy(true);
    }
    const laid = await place(this.#scene, this.#arranger, this.#scene.arrangement, known);
    if (this.#scene.arrangement.layout === layout) {
      this.#laid(laid);
    }
  }

  /** Puts nodes where they were; whatever is on its way ends. */
  back(places: ReadonlyMap<string, Place>): void {
    this.stop();
    this.#unsettled = null;
    this.#scene.place(places);
    this.#hooks.busy(false);
  }

  /** The user holds a node here. */
  hold(id: string, at: Place): void {
    this.#arranger.hold(id, at);
  }

  stop(): void {
    this.#arranger.stop();
  }

  #laid({ backdrop, unplaced }: Laid): void {
    this.#unplaced = unplaced;
    this.#hooks.laid(backdrop);
  }
}

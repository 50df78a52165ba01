import type { Stage } from './stage';
import type { ViewState } from './types';
import { bounds, fitView, isView, type Place, sameView, showsAny } from './viewport';

/** Rest after which a view counts as chosen, in milliseconds. */
const REST = 250;

type Camera = Pick<Stage, 'view' | 'size' | 'look'>;

/**
 * Decides where the camera looks. Until the user takes it, it follows the graph so that all of
 * it is in view; then it stays where the user put it. Reports only what the user chose, so that
 * an address does not change by itself.
 */
export class ViewKeeper {
  readonly #camera: () => Camera | null;
  readonly #places: () => readonly Place[];
  readonly #chosen: (view: ViewState, before: number) => void;
  #following = true;
  /** Views the camera goes through by itself are not the user's. */
  #flights = 0;
  #kept: ViewState | null = null;
  #told: ViewState | null = null;
  /** How far away the camera was before the user moved it. */
  #ratio = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Pixels at the top that are covered. */
  top = 0;

  /** @param chosen hears what the user looks at, and how far away the camera was before */
  constructor(camera: () => Camera | null, places: () => readonly Place[], chosen: (view: ViewState, before: number) => void) {
    this.#camera = camera;
    this.#places = places;
    this.#chosen = chosen;
  }

  stageMade(): void {
    if (this.#kept) {
      this.restore(this.#kept);
    } else {
      this.#fly(this.#whole(), false);
    }
  }

  stageGone(): void {
    clearTimeout(this.#timer);
    this.#flights = 0;
    this.#kept = this.#following ? null : (this.#camera()?.view ?? this.#kept);
  }

  /** Looks at a view from outside; one that shows nothing is passed over. */
  restore(view: ViewState): void {
    if (!isView(view)) {
      return;
    }
    const camera = this.#camera();
    if (!camera) {
      this.#kept = view;
      return;
    }
    this.#following = false;
    this.#told = view;
    this.#fly(view, false);
    this.#kept = view;
  }

  /** Nodes have moved, perhaps for the last time. */
  layoutMoved(settled: boolean): void {
    const camera = this.#camera();
    if (!camera) {
      return;
    }
    if (settled && !this.#following && this.#places().length > 0 && !showsAny(this.#places(), camera.view, camera.size)) {
      this.#following = true;
    }
    if (this.#following) {
      this.#fly(this.#whole(), false);
    }
  }

  resized(): void {
    if (this.#following) {
      this.#fly(this.#whole(), false);
    }
  }

  /** The user asks for the whole. */
  fit(): void {
    this.#fly(this.#whole(), true, () => {
      this.#following = true;
      this.#tell();
    });
  }

  /** Follows the graph from now on. */
  follow(): void {
    this.#following = true;
  }

  /** The camera has moved, by itself or by the user. */
  cameraMoved(): void {
    if (this.#flights > 0) {
      return;
    }
    this.#following = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), REST);
  }

  #tell(): void {
    const view = this.#camera()?.view;
    if (view && (!this.#told || !sameView(view, this.#told))) {
      const before = this.#ratio;
      this.#told = view;
      this.#ratio = view.ratio;
      this.#chosen(view, before);
    }
  }

  #whole(): ViewState {
    const size = this.#camera()?.size ?? { width: 1, height: 1 };
    return fitView(bounds(this.#places()), size, this.top);
  }

  #fly(view: ViewState, animated: boolean, then: () => void = () => undefined): void {
    const camera = this.#camera();
    if (!camera) {
      return;
    }
    this.#flights++;
    const landed = (): void => {
      this.#flights = Math.max(0, this.#flights - 1);
      then();
    };
    if (animated) {
      void camera.look(view, true).then(landed);
    } else {
      void camera.look(view, false);
      this.#ratio = view.ratio;
      landed();
    }
  }
}

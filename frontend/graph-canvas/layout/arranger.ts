import type { Place } from '../viewport';
import type { FromWorker, LayoutJob, PlaceJob, ToWorker } from './job';

/** What the layout needs to know of a node and a link. */
export interface LayoutNode extends Place {
  readonly id: string;
  readonly radius: number;
  readonly mass: number;
  readonly fixed: boolean;
}

export interface LayoutLink {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** A worker, as far as it is used here. */
export type LayoutWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export interface ArrangerHooks {
  readonly worker: () => LayoutWorker;
  /** Calls back before the next frame, with the time in milliseconds. */
  readonly frame: (then: (now: number) => void) => void;
  /** New places, and whether they are the last. */
  readonly placed: (places: ReadonlyMap<string, Place>, settled: boolean) => void;
}

/** The layout is round, the screen and the names are wide: places are drawn apart this much from side to side. */
const STRETCH = 1.3;

/** What a round of the layout may take on the screen, and the most rounds to be worked between two frames. */
const ROUND = 17;
const MOST_ROUNDS = 10;

/**
 * Has a worker lay nodes out, and hands over the places frame by frame or, where motion is not
 * wanted, once at the end. A new layout ends the one before.
 */
export class Arranger {
  readonly #hooks: ArrangerHooks;
  #worker: LayoutWorker | null = null;
  #ids: readonly string[] = [];
  readonly #held = new Map<string, Place>();
  #kept: ReadonlySet<string> = new Set();
  #stretch = STRETCH;
  #lastFrame = 0;

  constructor(hooks: ArrangerHooks) {
    this.#hooks = hooks;
  }

  get running(): boolean {
    return this.#worker !== null;
  }

  start(nodes: readonly LayoutNode[], links: readonly LayoutLink[], animated: boolean): void {
    this.stop();
    if (nodes.every((node) => node.fixed)) {
      return;
    }
    this.#run(nodes.map((node) => node.id), { kind: 'start', job: layoutJob(nodes, links) }, STRETCH, animated);
  }

  /** Has places worked out that follow from what nodes are; those of `kept` stay where they are. */
  place(ids: readonly string[], job: PlaceJob, kept: ReadonlySet<string>): void {
    this.stop();
    this.#kept = kept;
    this.#run(ids, { kind: 'place', job }, 1, false);
  }

  #run(ids: readonly string[], message: ToWorker, stretch: number, animated: boolean): void {
    this.#ids = ids;
    this.#stretch = stretch;
    const worker = this.#hooks.worker();
    this.#worker = worker;
    this.#lastFrame = 0;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (this.#worker === worker) {
        this.#receive(worker, data, animated);
      }
    };
    worker.onerror = () => {
      // Nodes stay where they were seeded, which is a picture too.
      if (this.#worker === worker) {
        this.stop();
        this.#hooks.placed(new Map(), true);
      }
    };
    this.#send(worker, message);
  }

  /** Keeps a node where the user holds it. */
  hold(id: string, place: Place): void {
    if (this.#worker) {
      this.#held.set(id, place);
      this.#send(this.#worker, { kind: 'pin', index: this.#ids.indexOf(id), x: place.x / this.#stretch, y: place.y });
    }
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#held.clear();
    this.#kept = new Set();
  }

  #receive(worker: LayoutWorker, { places, settled }: FromWorker, animated: boolean): void {
    if (!animated && !settled) {
      this.#send(worker, { kind: 'next', rounds: MOST_ROUNDS });
      return;
    }
    this.#hooks.frame((now) => {
      if (this.#worker !== worker) {
        return;
      }
      // A slow screen shows fewer steps of the way, and is there as soon.
      const rounds = this.#lastFrame === 0 ? 1 : Math.round((now - this.#lastFrame) / ROUND);
      this.#lastFrame = now;
      const found = new Map(this.#ids.map((id, i): [string, Place] => [id, { x: places[2 * i]! * this.#stretch, y: places[2 * i + 1]! }]));
      this.#kept.forEach((id) => found.delete(id));
      this.#held.forEach((place, id) => found.set(id, place));
      if (settled) {
        this.stop();
      } else {
        this.#send(worker, { kind: 'next', rounds: Math.min(MOST_ROUNDS, Math.max(1, rounds)) });
      }
      this.#hooks.placed(found, settled);
    });
  }

  #send(worker: LayoutWorker, message: ToWorker): void {
    worker.postMessage(message);
  }
}

/** Puts a layout into flat arrays. */
export function layoutJob(nodes: readonly LayoutNode[], links: readonly LayoutLink[]): LayoutJob {
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const between = links.filter((link) => link.from !== link.to && index.has(link.from) && index.has(link.to));
  return {
    places: Float32Array.from(nodes.flatMap((node) => [node.x / STRETCH, node.y])),
    radii: Float32Array.from(nodes, (node) => node.radius),
    masses: Float32Array.from(nodes, (node) => node.mass),
    fixed: Uint8Array.from(nodes, (node) => (node.fixed ? 1 : 0)),
    links: Uint32Array.from(between.flatMap((link) => [index.get(link.from)!, index.get(link.to)!])),
    weights: Float32Array.from(between, (link) => link.weight),
  };
}

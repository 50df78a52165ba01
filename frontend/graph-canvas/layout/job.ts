/** A layout to be worked out, in flat arrays that travel to a worker. Lengths are canvas units. */
export interface LayoutJob {
  /** x and y of each node in turn. */
  readonly places: Float32Array;
  readonly radii: Float32Array;
  /** How hard each node pushes others away. */
  readonly masses: Float32Array;
  /** 1 for nodes that keep their place. */
  readonly fixed: Uint8Array;
  /** Indexes of the nodes each link joins, in turn. */
  readonly links: Uint32Array;
  /** How strongly each link pulls. */
  readonly weights: Float32Array;
}

/** Places that follow from what nodes are, rather than from forces. */
export interface PlaceJob {
  readonly layout: 'HIERARCHY' | 'CIRCULAR' | 'TIMELINE' | 'PROVINCES';
  readonly radii: Float32Array;
  /** Index of the node each was opened from; -1 for none. */
  readonly parents: Int32Array;
  /** Of the time line: days since 1970, NaN for unknown. Of the provinces: index of the province, NaN likewise. */
  readonly values: Float64Array;
  /** Of the provinces: x and y of the middle of each, and the room around it. */
  readonly spots: Float32Array;
}

export type ToWorker =
  | { readonly kind: 'start'; readonly job: LayoutJob }
  | { readonly kind: 'place'; readonly job: PlaceJob }
  /** Go on for this many rounds before the next answer. */
  | { readonly kind: 'next'; readonly rounds: number }
  | { readonly kind: 'pin'; readonly index: number; readonly x: number; readonly y: number };

export interface FromWorker {
  readonly places: Float32Array;
  readonly settled: boolean;
}

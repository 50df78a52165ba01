/** What Java sends and what is sent back: the whole border of the canvas. */

import type { Arrangement } from './arrangement/arrangement';

/** A node as Java describes it. */
export interface GraphNode {
  readonly id: string;
  readonly type: string;
  /** Untrusted text: only ever drawn on a canvas or set as text content. */
  readonly name: string;
  readonly count: number;
  readonly value: number | null;
  /** Place in the palette, 1 to 7. */
  readonly division: number | null;
  readonly parent?: string | null;
  readonly expandable: boolean;
  readonly expanded: boolean;
  /** Words, numbers, or days as 2026-11-26: which of them, the property says. */
  readonly properties?: Readonly<Record<string, string | number>>;
  readonly mark?: Mark;
}

/** What is to be seen at first glance; the page's quiet pairs of colours. */
export type Mark = 'GOOD' | 'WARN' | 'BAD' | 'INFO' | 'QUIET';

/** A property that rules, filters, groups and the time line are made of. */
export interface Property {
  readonly key: string;
  readonly name: string;
  readonly kind: 'TEXT' | 'NUMBER' | 'DATE' | 'PLACE';
}

/** What the canvas's own tools say, and what they offer. */
export interface Tools {
  readonly words: Readonly<Record<string, string>>;
  readonly properties: readonly Property[];
}

/** What tells a link from all others. */
export interface LinkKey {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

export interface GraphLink extends LinkKey {
  readonly count: number;
  readonly mark?: Mark;
}

/** A node, a link, several nodes, or nothing. */
export interface Selection {
  readonly node: string | null;
  readonly link: LinkKey | null;
  readonly nodes?: readonly string[];
}

/** The ids of all selected nodes. */
export function selectedIds(selection: Selection): readonly string[] {
  return selection.node === null ? (selection.nodes ?? []) : [selection.node];
}

/** The selection of as many nodes as there are. */
export function selectionOf(ids: readonly string[]): Selection {
  return ids.length > 1 ? { node: null, link: null, nodes: ids } : { node: ids[0] ?? null, link: null };
}

/** The camera, in coordinates that are the same for every graph (see viewport.ts). */
export interface ViewState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** How near the user is after a zoom, and the ids of closed nodes that have found room by it. */
export interface Zoom {
  readonly ratio: number;
  readonly roomy: readonly string[];
}

/** Sentences in the user's language, with words in braces to be replaced. */
export interface Texts {
  readonly label: string;
  readonly help: string;
  readonly failed: string;
  readonly count: string;
  readonly value: string;
  readonly open: string;
  readonly closed: string;
  readonly selected: string;
  readonly shared: string;
  readonly types: Readonly<Record<string, string>>;
}

export interface Command {
  readonly name: string;
  readonly argument?: string;
}

/** What is new; absent parts have not changed. */
export interface Update {
  /** Nodes and links are all there are, rather than those that changed. */
  readonly whole?: boolean;
  /** Each after its parent. */
  readonly nodes?: readonly GraphNode[];
  readonly links?: readonly GraphLink[];
  readonly goneNodes?: readonly string[];
  readonly goneLinks?: readonly LinkKey[];
  readonly walk?: readonly string[];
  readonly selection?: Selection;
  readonly view?: ViewState;
  readonly texts?: Texts;
  readonly arrangement?: Arrangement;
  readonly tools?: Tools;
  /** To be done once, after the rest has been drawn. */
  readonly commands?: readonly Command[];
}

/** The events of the element and what their details hold: ids, and where the camera is. */
export interface GraphCanvasEvents {
  'node-select': { readonly id: string | null };
  'node-open': { readonly id: string };
  'link-select': LinkKey;
  'view-change': ViewState;
  /** The user went nearer or farther, and these closed nodes have found room by it. */
  'zoom': Zoom;
  'nodes-select': { readonly ids: readonly string[] };
  'arrangement-change': Arrangement;
  /** A step of the page's own is to be taken back, or again. */
  'step': { readonly undo: boolean };
  /** Nodes have been drawn for the first time. */
  'first-frame': null;
}

/** The type of links drawn as curves that show their count. */
export const OVERLAP = 'OVERLAP';

export const NOTHING: Selection = { node: null, link: null };

export const NO_TEXTS: Texts = {
  label: '',
  help: '',
  failed: '',
  count: '',
  value: '',
  open: '',
  closed: '',
  selected: '',
  shared: '',
  types: {},
};

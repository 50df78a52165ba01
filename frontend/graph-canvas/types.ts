/** What Java sends and what is sent back: the whole border of the canvas. */

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
}

/** What tells a link from all others. */
export interface LinkKey {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

export interface GraphLink extends LinkKey {
  readonly count: number;
}

export interface Selection {
  readonly node: string | null;
  readonly link: LinkKey | null;
}

/** The camera, in coordinates that are the same for every graph (see viewport.ts). */
export interface ViewState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
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
  /** To be done once, after the rest has been drawn. */
  readonly commands?: readonly Command[];
}

/** The events of the element and what their details hold: ids, and where the camera is. */
export interface GraphCanvasEvents {
  'node-select': { readonly id: string | null };
  'node-open': { readonly id: string };
  'link-select': LinkKey;
  'view-change': ViewState;
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

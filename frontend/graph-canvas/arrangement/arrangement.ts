import type { Place } from '../viewport';

export type LayoutName = 'FORCE' | 'HIERARCHY' | 'CIRCULAR' | 'TIMELINE' | 'PROVINCES';

export const LAYOUTS: readonly LayoutName[] = ['FORCE', 'HIERARCHY', 'CIRCULAR', 'TIMELINE', 'PROVINCES'];

/** How nodes with a property are painted; numbers of days are days since 1970. */
export interface Rule {
  readonly property: string;
  readonly how: 'SINGLE' | 'RANGE' | 'UNIQUE';
  readonly paints: 'COLOUR' | 'SIZE';
  readonly value: string | null;
  readonly from: number | null;
  readonly to: number | null;
  /** Place in the palette, 1 to 7. */
  readonly colour: number;
  readonly size: number;
}

/** Which nodes with a property are in sight; those without it are. */
export interface Filter {
  readonly property: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly without: readonly string[];
}

export interface Window {
  readonly property: string;
  readonly from: number;
  readonly to: number;
}

export interface Note extends Place {
  readonly id: string;
  readonly text: string;
}

/** All of a canvas that is the user's rather than the graph's. Never changed, only replaced. */
export interface Arrangement {
  readonly layout: LayoutName;
  /** The property the time line is drawn along. */
  readonly along: string | null;
  readonly pins: Readonly<Record<string, Place>>;
  readonly hidden: readonly string[];
  /** The only nodes in sight; none for all. */
  readonly focus: readonly string[];
  readonly groupBy: string | null;
  /** Those values of it whose nodes are drawn one by one all the same. */
  readonly opened: readonly string[];
  readonly rules: readonly Rule[];
  readonly filters: readonly Filter[];
  readonly window: Window | null;
  readonly notes: readonly Note[];
}

export const NONE: Arrangement = {
  layout: 'FORCE', along: null, pins: {}, hidden: [], focus: [], groupBy: null, opened: [], rules: [], filters: [], window: null, notes: [],
};

export function pinned(arrangement: Arrangement, places: ReadonlyMap<string, Place>): Arrangement {
  const pins = { ...arrangement.pins };
  places.forEach(({ x, y }, id) => {
    pins[id] = { x, y };
  });
  return { ...arrangement, pins };
}

export function unpinned(arrangement: Arrangement, ids: readonly string[]): Arrangement {
  const gone = new Set(ids);
  return { ...arrangement, pins: Object.fromEntries(Object.entries(arrangement.pins).filter(([id]) => !gone.has(id))) };
}

export function hidden(arrangement: Arrangement, ids: readonly string[]): Arrangement {
  return { ...arrangement, hidden: [...new Set([...arrangement.hidden, ...ids])] };
}

/** Another layout lets go of what was pinned in the one before: a place there means nothing here. */
export function laidOut(arrangement: Arrangement, layout: LayoutName, along: string | null): Arrangement {
  return { ...arrangement, layout, along, pins: {} };
}

export function grouped(arrangement: Arrangement, by: string | null): Arrangement {
  return { ...arrangement, groupBy: by, opened: [] };
}

export function toggledGroup(arrangement: Arrangement, value: string): Arrangement {
  const opened = arrangement.opened.includes(value) ? arrangement.opened.filter((each) => each !== value) : [...arrangement.opened, value];
  return { ...arrangement, opened };
}

/** With another filter of a property; one that asks for nothing is none. */
export function filtered(arrangement: Arrangement, filter: Filter): Arrangement {
  const others = arrangement.filters.filter((each) => each.property !== filter.property);
  const asks = filter.from !== null || filter.to !== null || filter.without.length > 0;
  return { ...arrangement, filters: asks ? [...others, filter] : others };
}

export function filterOf(arrangement: Arrangement, property: string): Filter {
  return arrangement.filters.find((each) => each.property === property) ?? { property, from: null, to: null, without: [] };
}

/** With a value in or out of sight. */
export function toggledValue(arrangement: Arrangement, property: string, value: string): Arrangement {
  const filter = filterOf(arrangement, property);
  const without = filter.without.includes(value) ? filter.without.filter((each) => each !== value) : [...filter.without, value];
  return filtered(arrangement, { ...filter, without });
}

export function noted(arrangement: Arrangement, note: Note): Arrangement {
  const others = arrangement.notes.filter((each) => each.id !== note.id);
  return { ...arrangement, notes: note.text.trim() === '' ? others : [...others, note] };
}

/** Whether another drawing of nodes is needed, rather than another look of the same ones. */
export function regroups(a: Arrangement, b: Arrangement): boolean {
  return a.groupBy !== b.groupBy || a.opened.join('\u0000') !== b.opened.join('\u0000');
}

export function same(a: Arrangement, b: Arrangement): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

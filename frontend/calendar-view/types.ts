/** What Java sends and what is sent back: the whole border of the calendar. */

export type ViewName = 'day' | 'week' | 'month' | 'list';

/** What an entry is: an activity in one of its states, a time that is taken, a task. */
export type EntryState = 'planned' | 'done' | 'cancelled' | 'busy' | 'task';

/** Something in the calendar. */
export interface Entry {
  /** Null where there is nothing to be opened. */
  readonly id: string | null;
  /** Untrusted text: only ever set as text content. */
  readonly title: string;
  /** An instant, or a day where only that is known. */
  readonly start: string;
  readonly end: string | null;
  readonly allDay: boolean;
  readonly state: EntryState;
  /** Place in the palette, 1 to 7; 0 for none. */
  readonly colour: number;
  readonly movable: boolean;
}

/** Sentences in the user's language. */
export interface Texts {
  readonly label: string;
  readonly help: string;
  readonly empty: string;
}

/** All that is shown. */
export interface CalendarState {
  readonly view: ViewName;
  /** A day within what is shown. */
  readonly date: string;
  readonly locale: string;
  readonly plannable: boolean;
  readonly entries: readonly Entry[];
  readonly texts: Texts;
}

/** Where to go: a step, today, or another view of the same day. */
export type Step = 'previous' | 'next' | 'today' | ViewName;

/** The events of the element and what their details hold: ids and times, no text. */
export interface CalendarViewEvents {
  'calendar-go': { readonly to: Step };
  'calendar-day': { readonly date: string };
  'entry-open': { readonly id: string };
  'entry-move': { readonly id: string; readonly start: string; readonly minutes: number | null; readonly allDay: boolean };
  'slot-pick': { readonly start: string; readonly minutes: number | null; readonly allDay: boolean };
}

export const NO_STATE: CalendarState = {
  view: 'week',
  date: '',
  locale: 'en',
  plannable: false,
  entries: [],
  texts: { label: '', help: '', empty: '' },
};

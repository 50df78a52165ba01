import type { ViewName } from './types';

/** Below this width a week of columns cannot be read. */
export const NARROW = 620;

const WIDE: Readonly<Record<ViewName, string>> = {
  day: 'timeGridDay',
  week: 'timeGridWeek',
  month: 'dayGridMonth',
  list: 'listWeek',
};

/** The FullCalendar view that shows this: where it is narrow, lists stand for grids. */
export function viewFor(view: ViewName, width: number): string {
  if (width >= NARROW) {
    return WIDE[view];
  }
  return view === 'week' ? 'listWeek' : view === 'month' ? 'listMonth' : WIDE[view];
}

import type { EventInput } from '@fullcalendar/core';
import type { Entry } from './types';

/** What has no length is drawn half an hour long, so that one can take hold of it. */
const USUAL_MINUTES = 30;

/** An entry as FullCalendar takes it. Its title stays text. */
export function eventOf(entry: Entry, place: number): EventInput {
  return {
    id: entry.id ?? `busy-${place}`,
    title: entry.title,
    start: entry.start,
    ...(entry.allDay ? {} : { end: entry.end ?? plusMinutes(entry.start, USUAL_MINUTES) }),
    allDay: entry.allDay,
    editable: entry.movable,
    durationEditable: entry.movable && !entry.allDay,
    interactive: entry.id !== null,
    classNames: ['entry', `entry-${entry.state}`, ...(entry.colour > 0 ? [`entry-c${entry.colour}`] : [])],
    extendedProps: { record: entry.id },
  };
}

/** How long from one moment to another; null where there is no end. */
export function minutesBetween(start: Date | null, end: Date | null): number | null {
  return start && end ? Math.round((end.getTime() - start.getTime()) / 60_000) : null;
}

/** A moment as it is told: the day alone where the time does not count. */
export function moment(date: Date, allDay: boolean): string {
  if (!allDay) {
    return date.toISOString();
  }
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function plusMinutes(start: string, minutes: number): string {
  return new Date(new Date(start).getTime() + minutes * 60_000).toISOString();
}

import { describe, expect, it } from 'vitest';
import { eventOf, minutesBetween, moment } from './entries';
import type { Entry } from './types';

const VISIT: Entry = {
  id: 'a1',
  title: '<b>Visit</b>',
  start: '2026-11-27T07:00:00Z',
  end: null,
  allDay: false,
  state: 'planned',
  colour: 3,
  movable: true,
};

describe('an entry', () => {
  it('keeps its title as it is and shows its state and colour by classes', () => {
    const event = eventOf(VISIT, 0);
    expect(event.title).toBe('<b>Visit</b>');
    expect(event.classNames).toEqual(['entry', 'entry-planned', 'entry-c3']);
    expect(event.editable).toBe(true);
  });

  it('without an end is half an hour long', () => {
    expect(eventOf(VISIT, 0).end).toBe('2026-11-27T07:30:00.000Z');
    expect(eventOf({ ...VISIT, end: '2026-11-27T09:00:00Z' }, 0).end).toBe('2026-11-27T09:00:00Z');
  });

  it('of a whole day has no end and cannot be drawn longer', () => {
    const event = eventOf({ ...VISIT, allDay: true, start: '2026-11-27' }, 0);
    expect(event.end).toBeUndefined();
    expect(event.durationEditable).toBe(false);
  });

  it('that is kept from the viewer cannot be opened or moved', () => {
    const event = eventOf({ ...VISIT, id: null, state: 'busy', movable: false, colour: 0 }, 7);
    expect(event.id).toBe('busy-7');
    expect(event.interactive).toBe(false);
    expect(event.editable).toBe(false);
    expect(event.extendedProps?.['record']).toBeNull();
  });
});

describe('a moment', () => {
  it('is an instant, or the day where the time does not count', () => {
    const date = new Date(2026, 0, 5, 9, 30);
    expect(moment(date, true)).toBe('2026-01-05');
    expect(moment(date, false)).toBe(date.toISOString());
  });

  it('is so many minutes before another', () => {
    expect(minutesBetween(new Date(0), new Date(90 * 60_000))).toBe(90);
    expect(minutesBetween(new Date(0), null)).toBeNull();
  });
});

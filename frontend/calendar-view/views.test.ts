import { expect, it } from 'vitest';
import { NARROW, viewFor } from './views';

it('shows grids where there is room', () => {
  expect(viewFor('week', NARROW)).toBe('timeGridWeek');
  expect(viewFor('month', 1200)).toBe('dayGridMonth');
  expect(viewFor('day', 1200)).toBe('timeGridDay');
  expect(viewFor('list', 1200)).toBe('listWeek');
});

it('shows lists where there is none, and the day as it is', () => {
  expect(viewFor('week', NARROW - 1)).toBe('listWeek');
  expect(viewFor('month', 390)).toBe('listMonth');
  expect(viewFor('day', 390)).toBe('timeGridDay');
});

import { describe, expect, it } from 'vitest';
import { hidden, NONE } from './arrangement';
import { History } from './history';

const nowhere = (places: ReadonlyMap<string, { x: number; y: number }>): typeof places => places;

describe('the history', () => {
  const one = hidden(NONE, ['a']);
  const two = hidden(one, ['b']);

  it('goes back and forth over what was done', () => {
    const history = new History();
    history.arranged(NONE, one, null, null, 0);
    history.arranged(one, two, null, null, 0);
    expect(history.undo(nowhere)).toMatchObject({ before: one });
    expect(history.undo(nowhere)).toMatchObject({ before: NONE });
    expect(history.undo(nowhere)).toBeNull();
    expect(history.redo(nowhere)).toMatchObject({ after: one });
    expect([history.canUndo, history.canRedo]).toEqual([true, true]);
  });

  it('forgets what was taken back once something else is done', () => {
    const history = new History();
    history.arranged(NONE, one, null, null, 0);
    history.undo(nowhere);
    history.page();
    expect(history.canRedo).toBe(false);
    expect(history.undo(nowhere)).toEqual({ kind: 'page' });
  });

  it('takes a slider on its way as one step, and a later move as another', () => {
    const history = new History();
    history.arranged(NONE, one, null, 'time', 0);
    history.arranged(one, two, null, 'time', 200);
    history.arranged(two, one, null, 'time', 5000);
    history.undo(nowhere);
    expect(history.undo(nowhere)).toMatchObject({ before: NONE, after: two });
    expect(history.canUndo).toBe(false);
  });

  it('remembers on the way back where nodes were, for the way forth', () => {
    const history = new History();
    history.arranged(NONE, one, new Map([['a', { x: 1, y: 1 }]]), null, 0);
    history.undo(() => new Map([['a', { x: 9, y: 9 }]]));
    const again = history.redo(nowhere);
    expect(again?.kind === 'arranged' && again.was?.get('a')).toEqual({ x: 9, y: 9 });
  });

  it('keeps the last hundred steps', () => {
    const history = new History();
    for (let i = 0; i < 130; i++) {
      history.page();
    }
    let steps = 0;
    while (history.undo(nowhere)) {
      steps++;
    }
    expect(steps).toBe(100);
  });
});

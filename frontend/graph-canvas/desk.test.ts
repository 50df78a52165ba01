import { beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk';
import { Scene } from './scene';
import { link, node, PROPERTIES } from './testing/fixtures';
import { selectedIds, type Selection, selectionOf } from './types';

describe('the desk', () => {
  let scene: Scene;
  let desk: Desk;
  let steps: boolean[];
  let said: [string, number | undefined][];

  beforeEach(() => {
    scene = new Scene();
    scene.properties = PROPERTIES;
    steps = [];
    said = [];
    scene.apply({
      nodes: ['a', 'b', 'c', 'd', 'far'].map((id) => node(id, { properties: { city: id < 'c' ? '上海' : '北京' } })),
      links: [link('a', 'c'), link('b', 'c'), link('a', 'd'), link('d', 'far')],
    });
    desk = new Desk(scene, {
      drawn: (next, back) => {
        scene.arrange(next);
        if (back) {
          scene.place(back);
        }
      },
      step: (undo) => steps.push(undo),
      said: (key, count) => said.push([key, count]),
      select: (selection: Selection) => scene.model.select(selection),
      now: () => 0,
    });
  });

  const select = (...ids: string[]): void => void scene.model.select(selectionOf(ids));

  it('hides what is selected, says so, and shows it again by undo', () => {
    select('a', 'b');
    desk.hide();
    expect([...scene.unseen]).toEqual(['a', 'b']);
    expect(said).toEqual([['hidden', 2]]);
    desk.undo();
    expect(scene.unseen.size).toBe(0);
    desk.redo();
    expect(scene.unseen.size).toBe(2);
    desk.showHidden();
    expect(scene.unseen.size).toBe(0);
  });

  it('leaves in focus the selected and what they are linked to', () => {
    select('a');
    desk.focus();
    expect([...scene.unseen]).toEqual(['b', 'far']);
    desk.focus();
    expect(scene.unseen.size).toBe(0);
  });

  it('turns a selection round, among what is in sight', () => {
    select('far');
    desk.hide();
    select('a', 'b');
    desk.invertSelection();
    expect(selectedIds(scene.model.selection)).toEqual(['c', 'd']);
    expect(said.at(-1)).toEqual(['selected', 2]);
  });

  it('selects what hangs on nothing in sight', () => {
    scene.apply({ nodes: [node('alone')] });
    select('d');
    desk.hide();
    desk.selectSingle();
    expect(selectedIds(scene.model.selection)).toEqual(['far', 'alone']);
  });

  it('knows where the selected are', () => {
    scene.place(new Map([['a', { x: 3, y: 4 }]]));
    select('a');
    expect(desk.placesOfSelected()).toEqual([{ x: 3, y: 4 }]);
    select();
    expect(desk.placesOfSelected()).toEqual([]);
  });

  it('selects neighbours, and what several share', () => {
    select('a');
    desk.selectNeighbours();
    expect(scene.model.selection.nodes).toEqual(['a', 'c', 'd']);
    select('a', 'b');
    desk.selectShared();
    expect(scene.model.selection.nodes).toEqual(['a', 'b', 'c']);
  });

  it('pins by dragging, and lets a drag be taken back to where it began', () => {
    const before = scene.placesOf(['a']);
    scene.drag('a', { x: 500, y: 500 });
    desk.dropped('a', before);
    expect(desk.now.pins['a']).toEqual({ x: 500, y: 500 });
    desk.undo();
    expect(desk.now.pins).toEqual({});
    expect(scene.placesOf(['a'])).toEqual(before);
    desk.redo();
    expect(scene.placesOf(['a']).get('a')).toEqual({ x: 500, y: 500 });
  });

  it('pins and unpins what is selected', () => {
    select('a', 'b');
    desk.togglePin();
    expect(Object.keys(desk.now.pins)).toEqual(['a', 'b']);
    desk.togglePin();
    expect(desk.now.pins).toEqual({});
  });

  it('draws groups where their nodes were, and the nodes where they were once they are opened', () => {
    const before = scene.placesOf(['a', 'b']);
    const [a, b] = [before.get('a')!, before.get('b')!];
    desk.group('city');
    const at = scene.placesOf(['group:city:上海']).get('group:city:上海')!;
    expect(at.x).toBeCloseTo((a.x + b.x) / 2);
    select(...scene.members('group:city:上海'));
    expect(scene.model.selection.nodes).toEqual(['a', 'b']);
    desk.toggleGroup('上海');
    expect(scene.placesOf(['a', 'b'])).toEqual(before);
    desk.undo();
    desk.undo();
    expect([...scene.presented.nodes.keys()]).toEqual(['a', 'b', 'c', 'd', 'far']);
  });

  it('hands steps of the page back to the page, in their turn', () => {
    desk.group('city');
    desk.page();
    desk.layOut('CIRCULAR', null);
    desk.undo();
    expect(desk.now.layout).toBe('FORCE');
    expect(steps).toEqual([]);
    desk.undo();
    expect(steps).toEqual([true]);
    desk.undo();
    expect(desk.now.groupBy).toBeNull();
    desk.redo();
    desk.redo();
    expect(steps).toEqual([true, false]);
  });

  it('takes no note of what changes nothing', () => {
    desk.clearFilters();
    desk.unfocus();
    desk.group(null);
    expect(desk.canUndo).toBe(false);
  });
});

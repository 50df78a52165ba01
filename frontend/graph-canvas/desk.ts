import {
  type Arrangement, type Filter, filtered, grouped, hidden, laidOut, type LayoutName, type Note, noted, pinned, type Rule, same, toggledGroup,
  toggledValue, unpinned, type Window,
} from './arrangement/arrangement';
import { History } from './arrangement/history';
import type { Scene } from './scene';
import { type Selection, selectedIds, selectionOf } from './types';
import type { Place } from './viewport';

type Places = ReadonlyMap<string, Place>;

export interface DeskHooks {
  /** This arrangement is to be drawn; `back` are the places nodes go back to, where they do. */
  readonly drawn: (next: Arrangement, back: Places | null) => void;
  /** A step of the page's own is to be taken back or again. */
  readonly step: (undo: boolean) => void;
  /** To be said aloud: a key of the tools' words and a number. */
  readonly said: (key: string, count?: number) => void;
  readonly select: (selection: Selection) => void;
  readonly now: () => number;
}

/** What the user does with what is drawn: every change of the arrangement goes through here, and back. */
export class Desk {
  readonly #scene: Scene;
  readonly #hooks: DeskHooks;
  readonly #history = new History();

  constructor(scene: Scene, hooks: DeskHooks) {
    this.#scene = scene;
    this.#hooks = hooks;
  }

  get now(): Arrangement {
    return this.#scene.arrangement;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Takes another arrangement; `was` are the places of nodes this moves. */
  change(next: Arrangement, was: Places | null = null, merge: string | null = null): void {
    const before = this.now;
    if (same(before, next)) {
      return;
    }
    this.#history.arranged(before, next, was, merge, this.#hooks.now());
    this.#hooks.drawn(next, null);
  }

  /** The page has taken a step of its own, which comes between. */
  page(): void {
    this.#history.page();
  }

  undo(): void {
    this.#go(this.#history.undo((places) => this.#scene.placesOf(places.keys())), true);
  }

  redo(): void {
    this.#go(this.#history.redo((places) => this.#scene.placesOf(places.keys())), false);
  }

  dropped(id: string, before: Places): void {
    this.change(pinned(this.now, this.#scene.placesOf([id])), before);
  }

  togglePin(): void {
    const ids = this.#chosen();
    if (ids.length === 0) {
      return;
    }
    const all = ids.every((id) => id in this.now.pins);
    this.change(all ? unpinned(this.now, ids) : pinned(this.now, this.#scene.placesOf(ids)));
    this.#hooks.said(all ? 'unpinned' : 'pinned', ids.length);
  }

  hide(): void {
    const ids = this.#chosenRecords();
    if (ids.length > 0) {
      this.change(hidden(this.now, ids));
      this.#hooks.said('hidden', this.now.hidden.length);
      this.#hooks.select(selectionOf([]));
    }
  }

  showHidden(): void {
    this.change({ ...this.now, hidden: [] });
  }

  /** Only the selected and what they are linked to; once more, and all is in sight again. */
  focus(): void {
    const ids = this.#chosenRecords();
    if (ids.length === 0 || this.now.focus.length > 0) {
      this.change({ ...this.now, focus: [] });
      return;
    }
    const near = new Set(ids);
    for (const { from, to } of this.#scene.model.links.values()) {
      if (ids.includes(from)) {
        near.add(to);
      } else if (ids.includes(to)) {
        near.add(from);
      }
    }
    this.change({ ...this.now, focus: [...near] });
    this.#hooks.said('focused', near.size);
  }

  unfocus(): void {
    this.change({ ...this.now, focus: [] });
  }

  selectNeighbours(): void {
    const chosen = new Set(this.#chosenRecords());
    const more = new Set(chosen);
    for (const { from, to } of this.#scene.model.links.values()) {
      if (chosen.has(from)) {
        more.add(to);
      } else if (chosen.has(to)) {
        more.add(from);
      }
    }
    this.#hooks.select(selectionOf([...more].filter((id) => !this.#scene.unseen.has(id))));
  }

  /** Selects, beside the selected, all that is linked to at least two of them. */
  selectShared(): void {
    const chosen = new Set(this.#chosenRecords());
    const ties = new Map<string, Set<string>>();
    const tie = (near: string, of: string): void => {
      ties.set(near, (ties.get(near) ?? new Set()).add(of));
    };
    for (const { from, to } of this.#scene.model.links.values()) {
      if (chosen.has(from) && !chosen.has(to)) {
        tie(to, from);
      } else if (chosen.has(to) && !chosen.has(from)) {
        tie(from, to);
      }
    }
    const shared = [...ties].filter(([id, of]) => of.size > 1 && !this.#scene.unseen.has(id)).map(([id]) => id);
    this.#hooks.select(selectionOf([...chosen, ...shared]));
    this.#hooks.said('selected', chosen.size + shared.length);
  }

  selectAll(): void {
    this.#choose(this.#scene.seen().flatMap((id) => this.#scene.members(id)));
  }

  /** Selects all in sight that is not selected, and nothing else. */
  invertSelection(): void {
    const chosen = new Set(this.#chosenRecords());
    this.#choose(this.#scene.seen().flatMap((id) => this.#scene.members(id)).filter((id) => !chosen.has(id)));
  }

  /** Selects what hangs on nothing in sight: to be hidden, or to be asked why. */
  selectSingle(): void {
    const { links } = this.#scene.presented;
    const tied = new Set([...links.values()].filter(({ from, to }) => from !== to && !this.#scene.unseen.has(from) && !this.#scene.unseen.has(to)).flatMap(({ from, to }) => [from, to]));
    this.#choose(this.#scene.seen().filter((id) => !tied.has(id)).flatMap((id) => this.#scene.members(id)));
  }

  /** Where the selected are, so that they can be looked at. */
  placesOfSelected(): readonly Place[] {
    return [...this.#scene.placesOf(this.#chosen().filter((id) => !this.#scene.unseen.has(id))).values()];
  }

  group(by: string | null): void {
    this.change(grouped(this.now, by));
  }

  toggleGroup(value: string): void {
    this.change(toggledGroup(this.now, value));
  }

  layOut(layout: LayoutName, along: string | null): void {
    this.change(laidOut(this.now, layout, along), this.#scene.places());
  }

  rules(rules: readonly Rule[]): void {
    this.change({ ...this.now, rules });
  }

  filter(filter: Filter): void {
    this.change(filtered(this.now, filter), null, `filter ${filter.property}`);
  }

  toggleValue(property: string, value: string): void {
    this.change(toggledValue(this.now, property, value));
  }

  clearFilters(): void {
    this.change({ ...this.now, filters: [] });
  }

  time(window: Window | null): void {
    this.change({ ...this.now, window }, null, 'time');
  }

  note(note: Note): void {
    this.change(noted(this.now, note), null, `note ${note.id}`);
  }

  #choose(ids: readonly string[]): void {
    this.#hooks.select(selectionOf(ids));
    this.#hooks.said('selected', ids.length);
  }

  #go(step: ReturnType<History['undo']>, undo: boolean): void {
    if (!step) {
      return;
    }
    this.#hooks.said(undo ? 'undone' : 'redone');
    if (step.kind === 'page') {
      this.#hooks.step(undo);
      return;
    }
    this.#hooks.drawn(undo ? step.before : step.after, step.was);
  }

  /** What is drawn of what is selected. */
  #chosen(): string[] {
    const ids = new Set(selectedIds(this.#scene.model.selection));
    const { nodes, members } = this.#scene.presented;
    return [...nodes.keys()].filter((id) => ids.has(id) || (members.get(id)?.ids ?? []).some((member) => ids.has(member)));
  }

  #chosenRecords(): readonly string[] {
    return selectedIds(this.#scene.model.selection);
  }
}

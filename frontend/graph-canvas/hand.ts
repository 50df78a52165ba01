import type { Desk } from './desk';
import { type KeyAction, nearest, nearestTo } from './keyboard';
import { linkId } from './model';
import type { Scene } from './scene';
import type { Stage } from './stage';
import { describe, describeLink } from './texts';
import { type GraphCanvasEvents, type LinkKey, NO_TEXTS, NOTHING, selectedIds, type Selection, selectionOf, type Texts } from './types';

export interface HandInput {
  readonly scene: Scene;
  readonly desk: Desk;
  readonly stage: () => Stage | null;
  readonly tell: <K extends keyof GraphCanvasEvents>(name: K, detail: GraphCanvasEvents[K]) => void;
  /** To be said aloud. */
  readonly say: (text: string) => void;
  /** A key of the tools' words. */
  readonly words: (key: string, count: number) => string;
  readonly language: () => string;
  /** Whether the keyboard is at the canvas, so that its ring is drawn. */
  readonly hasKeyboard: () => boolean;
  readonly selected: () => void;
  readonly find: () => void;
  readonly command: (name: string) => void;
}

/** What the user points at and selects, by mouse or by keys. */
export class Hand {
  readonly #input: HandInput;
  texts: Texts = NO_TEXTS;
  #focused: string | null = null;

  constructor(input: HandInput) {
    this.#input = input;
  }

  /** What is drawn has changed: of what is gone nothing more is said, of what has changed it is said anew. */
  changed(ids: readonly string[]): void {
    if (this.#focused !== null && !this.#input.scene.presented.nodes.has(this.#focused)) {
      this.#focused = null;
      this.ring();
    } else if (this.#focused !== null && ids.includes(this.#focused)) {
      this.#speak();
    }
  }

  act(action: KeyAction, stage: Stage): void {
    const { desk, scene } = this.#input;
    const focused = this.#focused;
    switch (action.kind) {
      case 'walk': {
        const spots = stage.spots();
        const from = spots.find((spot) => spot.id === focused);
        const { width, height } = stage.size;
        const start = scene.model.selection.node ?? nearestTo({ x: width / 2, y: height / 2 }, spots);
        this.#walkTo(from ? nearest(from, spots, action.direction) : start, true);
        break;
      }
      case 'open':
        if (focused !== null) {
          this.open(focused);
        }
        break;
      case 'select':
      case 'select-more':
        if (focused !== null) {
          this.#pick(focused, action.kind === 'select-more');
        }
        break;
      case 'next-link':
        this.#nextLink();
        break;
      case 'clear':
        this.select(NOTHING);
        break;
      case 'select-all':
        desk.selectAll();
        break;
      case 'find':
        this.#input.find();
        break;
      case 'pin':
        this.#onFocused(() => desk.togglePin());
        break;
      case 'hide':
        this.#onFocused(() => desk.hide());
        break;
      case 'focus':
        this.#onFocused(() => desk.focus());
        break;
      case 'neighbours':
        this.#onFocused(() => desk.selectNeighbours());
        break;
      case 'shared':
        desk.selectShared();
        break;
      default:
        this.#input.command(action.kind);
    }
  }

  clicked(id: string, more: boolean): void {
    this.#walkTo(id, false);
    this.#pick(id, more);
  }

  /** Everything within a rectangle or a lasso. */
  around(ids: readonly string[], more: boolean): void {
    const { scene } = this.#input;
    const inside = ids.flatMap((id) => scene.members(id));
    this.select(selectionOf(more ? [...new Set([...selectedIds(scene.model.selection), ...inside])] : inside));
  }

  /** Goes to a node that was looked for. */
  jump(id: string): void {
    const { stage } = this.#input;
    this.#focused = id;
    this.#pick(id, false);
    stage()?.flash([id]);
    stage()?.reveal(id);
  }

  open(id: string): void {
    const { scene, desk, tell } = this.#input;
    const group = scene.presented.members.get(id);
    if (group) {
      desk.toggleGroup(group.value);
    } else if (scene.model.nodes.get(id)?.expandable) {
      tell('node-open', { id });
    }
  }

  select(selection: Selection): void {
    const { scene, stage, tell, selected } = this.#input;
    const { model } = scene;
    if (!model.select(selection)) {
      return;
    }
    stage()?.redraw();
    this.#speak();
    selected();
    const ids = selectedIds(model.selection);
    if (model.selection.link) {
      tell('link-select', model.selection.link);
    } else if (ids.length > 1) {
      tell('nodes-select', { ids });
    } else {
      tell('node-select', { id: model.selection.node });
    }
  }

  ring(): void {
    const stage = this.#input.stage();
    if (stage) {
      stage.focused = this.#input.hasKeyboard() ? this.#focused : null;
    }
  }

  /** What is done to the selected is done to the node the keyboard is at, where nothing is selected. */
  #onFocused(then: () => void): void {
    if (selectedIds(this.#input.scene.model.selection).length === 0 && this.#focused !== null) {
      this.#pick(this.#focused, false);
    }
    then();
  }

  /** Selects a node, or adds it to or takes it from what is selected; a group stands for all of its own. */
  #pick(id: string, more: boolean): void {
    const { scene } = this.#input;
    const own = scene.members(id);
    if (!more) {
      this.select(selectionOf(own));
      return;
    }
    const chosen = new Set(selectedIds(scene.model.selection));
    const all = own.every((each) => chosen.has(each));
    own.forEach((each) => (all ? chosen.delete(each) : chosen.add(each)));
    this.select(selectionOf([...chosen]));
  }

  #walkTo(id: string | null, reveal: boolean): void {
    if (id !== null) {
      this.#focused = id;
      this.ring();
      this.#speakNode();
      if (reveal) {
        this.#input.stage()?.reveal(id);
      }
    }
  }

  #nextLink(): void {
    const { model } = this.#input.scene;
    if (this.#focused === null) {
      return;
    }
    const links = model.linksAt(this.#focused);
    const at = links.findIndex((link) => sameLink(link, model.selection.link));
    const next = links[(at + 1) % links.length];
    if (next) {
      this.select({ node: null, link: { from: next.from, to: next.to, type: next.type } });
    }
  }

  #speak(): void {
    const { nodes, links, selection } = this.#input.scene.model;
    const link = selection.link && links.get(linkId(selection.link));
    const count = selectedIds(selection).length;
    if (link) {
      const name = (id: string): string => nodes.get(id)?.name ?? '';
      this.#input.say(describeLink(link, [name(link.from), name(link.to)], this.texts, this.#input.language()));
    } else if (count > 1) {
      this.#input.say(this.#input.words('selected', count));
    } else {
      this.#speakNode();
    }
  }

  #speakNode(): void {
    const { model, presented } = this.#input.scene;
    const node = this.#focused === null ? undefined : presented.nodes.get(this.#focused);
    const selected = node !== undefined && selectedIds(model.selection).includes(node.id);
    this.#input.say(node ? describe(node, this.texts, selected, this.#input.language()) : '');
  }
}

function sameLink(a: LinkKey, b: LinkKey | null): boolean {
  return b !== null && a.from === b.from && a.to === b.to && a.type === b.type;
}

import { LAYOUTS, type LayoutName } from '../arrangement/arrangement';
import { type LegendRow } from '../arrangement/rules';
import type { Desk } from '../desk';
import type { Palette } from '../palette';
import type { Properties } from '../properties';
import type { Scene } from '../scene';
import { selectedIds, type Tools } from '../types';
import { type Chip, Chips } from './chips';
import { h, keepOwn } from './dom';
import { filterPanel } from './filter-panel';
import { Find } from './find';
import { icon } from './icons';
import { legend } from './legend';
import type { Minimap } from './minimap';
import type { Notes } from './notes';
import { rulesPanel } from './rules-panel';
import { TimeSlider } from './time-slider';
import { type MenuItem, type Tool, Toolbar } from './toolbar';
import { Words } from './words';

export interface DesktopInput {
  readonly desk: Desk;
  readonly scene: Scene;
  readonly palette: () => Palette;
  readonly minimap: Minimap;
  readonly notes: Notes;
  readonly do: (command: string, argument?: string) => void;
  readonly select: (kind: 'all' | 'clear') => void;
  readonly beginNote: () => void;
  readonly walkTo: (id: string) => void;
  readonly back: () => void;
}

type PanelName = 'rules' | 'filter';

/** All tools over the drawing: bar, panels, legend, chips, time and the whole in a corner. */
export class Desktop {
  readonly top = h('div', { class: 'tools' });
  readonly bottom = h('div', { class: 'bottom' });
  readonly panel = h('section', { class: 'panel side', hidden: true });
  readonly menus: HTMLElement;
  readonly #input: DesktopInput;
  readonly #bar = new Toolbar();
  readonly #chips = new Chips();
  readonly #legend = h('div', { class: 'legend', role: 'group', hidden: true });
  readonly #find: Find;
  readonly #time: TimeSlider;
  #words = new Words();
  #open: PanelName | null = null;
  #shown = false;

  constructor(given: DesktopInput) {
    const { desk, scene } = given;
    this.#input = given;
    this.menus = this.#bar.menus;
    this.#find = new Find(this.#words, () => [...scene.presented.nodes.values()].filter((node) => !scene.unseen.has(node.id)), given.walkTo, given.back);
    this.#time = new TimeSlider(this.#words, scene.properties, {
      nodes: () => scene.model.nodes.values(),
      has: (key) => scene.hasNumbers(key),
      changed: (window) => desk.time(window),
      frame: (then) => requestAnimationFrame(then),
    });
    const slot = h('slot', { name: 'tools' });
    this.#bar.element.hidden = true;
    given.minimap.element.hidden = true;
    this.top.append(this.#bar.element, this.#find.element, slot);
    this.bottom.append(this.#legend, given.minimap.element, this.#chips.element, this.#time.element);
    this.panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        this.#toggle(this.#open);
        given.back();
      }
      keepOwn(event);
    });
    // Keys of the page's own tools, and of fields, are theirs.
    slot.addEventListener('keydown', keepOwn);
    this.#legend.addEventListener('keydown', keepOwn);
  }

  get shown(): boolean {
    return this.#shown;
  }

  get words(): Words {
    return this.#words;
  }

  write(tools: Tools, properties: Properties, language: string): void {
    this.#words = new Words(tools.words, language);
    this.#shown = true;
    this.#bar.element.hidden = false;
    this.#input.minimap.element.hidden = false;
    this.#bar.fill(this.#tools(), this.#words);
    this.#find.write(this.#words);
    this.#time.write(this.#words, properties);
    this.#input.notes.words = this.#words;
    this.#legend.ariaLabel = this.#words.say('legend');
  }

  openFind(): void {
    if (this.#shown) {
      this.#find.open();
    }
  }

  /** Shows what is so now. */
  refresh(rows: readonly LegendRow[], chips: readonly Chip[]): void {
    if (!this.#shown) {
      return;
    }
    const { desk, scene } = this.#input;
    this.#bar.refresh();
    this.#chips.show(chips);
    this.#time.show(desk.now.window);
    this.#legend.hidden = rows.length === 0;
    this.#legend.replaceChildren(
      ...legend({
        words: this.#words, properties: scene.properties, rows, arrangement: desk.now,
        toggle: (property, value) => desk.toggleValue(property, value), filter: (filter) => desk.filter(filter),
      }),
    );
    this.#fillPanel();
  }

  #tools(): Tool[][] {
    const { desk, scene } = this.#input;
    const run = (command: string): (() => void) => () => this.#input.do(command);
    const chosen = (): boolean => selectedIds(scene.model.selection).length > 0;
    return [
      [
        { name: 'undo', word: 'undo', run: () => desk.undo(), enabled: () => desk.canUndo },
        { name: 'redo', word: 'redo', run: () => desk.redo(), enabled: () => desk.canRedo },
      ],
      [
        { name: 'in', word: 'in', run: run('zoom-in') },
        { name: 'out', word: 'out', run: run('zoom-out') },
        { name: 'fit', word: 'fit', run: run('fit') },
        { name: 'find', word: 'find', run: () => this.openFind() },
      ],
      [
        { name: 'layout', word: 'layout', menu: () => this.#layouts() },
        { name: 'group', word: 'group', menu: () => this.#groups(), pressed: () => desk.now.groupBy !== null },
        { name: 'rules', word: 'rules', run: () => this.#toggle('rules'), pressed: () => this.#open === 'rules' },
        { name: 'filter', word: 'filter', run: () => this.#toggle('filter'), pressed: () => this.#open === 'filter' || desk.now.filters.length > 0 },
        { name: 'time', word: 'time', run: () => this.#toggleTime(), enabled: () => scene.properties.dates.some(({ key }) => scene.hasNumbers(key)), pressed: () => this.#time.isOpen },
      ],
      [
        { name: 'select', word: 'select', menu: () => this.#selections() },
        { name: 'pin', word: 'pin', run: () => desk.togglePin(), enabled: chosen },
        { name: 'hide', word: 'hide', run: () => desk.hide(), enabled: chosen },
        { name: 'focus', word: 'focus', run: () => desk.focus(), enabled: () => chosen() || desk.now.focus.length > 0, pressed: () => desk.now.focus.length > 0 },
        { name: 'note', word: 'note', run: () => this.#input.beginNote() },
      ],
      [{ name: 'export', word: 'export', menu: () => this.#exports() }],
    ];
  }

  #layouts(): MenuItem[] {
    const { desk, scene } = this.#input;
    const now = desk.now;
    const item = (layout: LayoutName, along: string | null, text: string): MenuItem => ({
      text, checked: now.layout === layout && now.along === along, run: () => desk.layOut(layout, along),
    });
    return LAYOUTS.flatMap((layout) => {
      if (layout === 'TIMELINE') {
        return scene.properties.dates.filter(({ key }) => scene.hasNumbers(key)).map(({ key, name }) => item(layout, key, this.#words.say('layout.along', { property: name })));
      }
      const placeable = layout !== 'PROVINCES' || scene.properties.all.some((property) => property.kind === 'PLACE');
      return placeable ? [item(layout, null, this.#words.say(`layout.${layout}`))] : [];
    }).concat({ text: this.#words.say('arrange'), run: () => this.#input.do('arrange') });
  }

  #groups(): MenuItem[] {
    const { desk, scene } = this.#input;
    const by = desk.now.groupBy;
    const none: MenuItem = { text: this.#words.say('group.none'), checked: by === null, run: () => desk.group(null) };
    const all = scene.properties.words.map(({ key, name }): MenuItem => ({ text: name, checked: by === key, run: () => desk.group(key) }));
    return desk.now.opened.length > 0 ? [none, ...all, { text: this.#words.say('group.close'), run: () => desk.group(by) }] : [none, ...all];
  }

  #selections(): MenuItem[] {
    const { desk, select } = this.#input;
    return [
      { text: this.#words.say('select.all'), run: () => select('all') },
      { text: this.#words.say('neighbours'), run: () => desk.selectNeighbours() },
      { text: this.#words.say('shared'), run: () => desk.selectShared() },
      { text: this.#words.say('select.invert'), run: () => desk.invertSelection() },
      { text: this.#words.say('select.single'), run: () => desk.selectSingle() },
      { text: this.#words.say('look'), run: () => this.#input.do('look') },
      { text: this.#words.say('select.clear'), run: () => select('clear') },
      { text: this.#words.say('select.marquee'), run: () => this.#input.back() },
    ];
  }

  #exports(): MenuItem[] {
    return (['png', 'svg'] as const).map((kind) => ({ text: this.#words.say(kind), run: () => this.#input.do(`export-${kind}`, `onethread-map.${kind}`) }));
  }

  #toggleTime(): void {
    this.#time.toggle();
    this.#bar.refresh();
  }

  #toggle(panel: PanelName | null): void {
    const opener = this.#open ?? panel;
    this.#open = this.#open === panel ? null : panel;
    this.#fillPanel();
    this.#bar.refresh();
    if (this.#open) {
      this.panel.querySelector<HTMLElement>('select, input, .quiet, button')?.focus();
    } else if (opener) {
      this.#bar.focus(opener);
    }
  }

  #fillPanel(): void {
    this.panel.hidden = this.#open === null;
    if (!this.#open) {
      return;
    }
    const { desk, scene, palette } = this.#input;
    const common = { words: this.#words, properties: scene.properties, nodes: [...scene.model.nodes.values()] };
    const content =
      this.#open === 'rules'
        ? rulesPanel({ ...common, rules: desk.now.rules, colours: palette().divisions, changed: (rules) => desk.rules(rules) })
        : filterPanel({
            ...common, unseen: scene.unseen, arrangement: desk.now, filter: (filter) => desk.filter(filter),
            toggle: (property, value) => desk.toggleValue(property, value), clear: () => desk.clearFilters(),
          });
    const open = this.#open;
    const close = h('button', { type: 'button', class: 'icon', title: this.#words.say('close'), 'aria-label': this.#words.say('close'), onclick: () => this.#toggle(open) }, icon('close'));
    const at = focusedIndex(this.panel);
    const scrolled = [this.panel, ...this.panel.querySelectorAll('.checks')].map((each) => each.scrollTop);
    this.panel.style.top = `${this.top.offsetTop + this.top.offsetHeight + 8}px`;
    this.panel.style.maxHeight = `calc(100% - ${this.top.offsetTop + this.top.offsetHeight + 24}px)`;
    this.panel.ariaLabel = this.#words.say(open);
    this.panel.replaceChildren(h('h2', {}, this.#words.say(open), close), content);
    [this.panel, ...this.panel.querySelectorAll('.checks')].forEach((each, i) => (each.scrollTop = scrolled[i] ?? 0));
    controls(this.panel)[at]?.focus();
  }
}

function controls(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('select, input, button')];
}

/** Which of the controls has the focus, so that the same one has it after the panel is filled anew. */
function focusedIndex(panel: HTMLElement): number {
  const active = (panel.getRootNode() as ShadowRoot | Document).activeElement;
  return controls(panel).indexOf(active as HTMLElement);
}

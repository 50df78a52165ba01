import { type Arrangement, type Filter, filterOf } from '../arrangement/arrangement';
import { histogram } from '../arrangement/histogram';
import { values } from '../arrangement/rules';
import { dayNumber, dayOf, type Properties } from '../properties';
import type { GraphNode, Property } from '../types';
import { h, input } from './dom';
import type { Words } from './words';

const MOST_VALUES = 60;

export interface FilterInput {
  readonly words: Words;
  readonly properties: Properties;
  readonly nodes: readonly GraphNode[];
  readonly unseen: ReadonlySet<string>;
  readonly arrangement: Arrangement;
  readonly filter: (filter: Filter) => void;
  readonly toggle: (property: string, value: string) => void;
  readonly clear: () => void;
}

/** Every property that says something of what is drawn: a histogram for numbers and days, boxes for words. */
export function filterPanel(given: FilterInput): HTMLElement {
  const { words, properties, nodes, unseen, arrangement, clear } = given;
  const seen = nodes.reduce((count, node) => count + (unseen.has(node.id) ? 0 : 1), 0);
  const parts = properties.all.map((property) => (property.kind === 'NUMBER' || property.kind === 'DATE' ? numbers(given, property) : boxes(given, property)));
  return h(
    'div', { class: 'rows' },
    h('div', { class: 'why', role: 'status' }, words.say('filter.shown', { count: seen, total: nodes.length })),
    ...parts,
    arrangement.filters.length > 0 ? h('button', { type: 'button', class: 'quiet', onclick: clear }, words.say('filter.clear')) : null,
  );
}

function numbers({ words, properties, nodes, unseen, arrangement, filter }: FilterInput, property: Property): HTMLElement | null {
  const known: { number: number; seen: boolean }[] = [];
  for (const node of nodes) {
    const number = properties.number(node, property.key);
    if (number !== null) {
      known.push({ number, seen: !unseen.has(node.id) });
    }
  }
  const bars = histogram(known);
  if (bars.length === 0 || new Set(known.map(({ number }) => number)).size < 2) {
    return null;
  }
  const most = Math.max(...bars.map((bar) => bar.count));
  const now = filterOf(arrangement, property.key);
  const drawn = bars.map((bar) => {
    const text = words.say('filter.bar', { from: words.short(bar.from, property), to: words.short(bar.to, property), count: bar.count });
    const all = h('i', {});
    const seen = h('b', {});
    // The root of the count: what is rare can be seen beside what is frequent.
    all.style.height = `${bar.count === 0 ? 0 : 4 + 32 * Math.sqrt(bar.count / most)}px`;
    seen.style.height = `${bar.seen === 0 ? 0 : 4 + 32 * Math.sqrt(bar.seen / most)}px`;
    return h('button', { type: 'button', class: 'barbox', tabindex: -1, title: text, 'aria-label': text, onclick: () => filter({ ...now, from: bar.from, to: bar.to }) }, all, seen);
  });
  const dates = property.kind === 'DATE';
  const read = (text: string): number | null => (text === '' ? null : dates ? dayNumber(text) : Number(text));
  const written = (number: number | null): string => (number === null ? '' : dates ? dayOf(number) : String(Math.round(number * 100) / 100));
  return h(
    'fieldset', {},
    h('legend', {}, property.name),
    h('div', { class: 'histogram' }, ...drawn),
    h(
      'div', { class: 'pair' },
      input(words.say('filter.from'), dates ? 'date' : 'number', written(now.from), (text) => filter({ ...now, from: read(text) })),
      input(words.say('filter.to'), dates ? 'date' : 'number', written(now.to), (text) => filter({ ...now, to: read(text) })),
    ),
  );
}

function boxes({ properties, nodes, arrangement, toggle, words }: FilterInput, property: Property): HTMLElement | null {
  const known = values(nodes, property.key, properties);
  if (known.length < 2) {
    return null;
  }
  const counts = new Map<string, number>();
  for (const node of nodes) {
    const word = properties.word(node, property.key);
    if (word !== null) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const { without } = filterOf(arrangement, property.key);
  const rows = known.slice(0, MOST_VALUES).map((value) =>
    h(
      'label', { class: 'check' },
      h('input', { type: 'checkbox', checked: !without.includes(value), onchange: () => toggle(property.key, value) }),
      h('span', { class: 'name' }, properties.say(property.key, value)),
      h('span', { class: 'number' }, words.number(counts.get(value) ?? 0)),
    ),
  );
  return h('fieldset', {}, h('legend', {}, property.name), h('div', { class: 'checks' }, ...rows));
}

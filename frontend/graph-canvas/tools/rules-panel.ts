import type { Rule } from '../arrangement/arrangement';
import { values } from '../arrangement/rules';
import { dayNumber, dayOf, type Properties } from '../properties';
import type { GraphNode, Property } from '../types';
import { dot, h, input, select } from './dom';
import { icon } from './icons';
import type { Words } from './words';

const SIZES = [0.5, 0.75, 1.5, 2, 3];

export interface RulesInput {
  readonly words: Words;
  readonly properties: Properties;
  readonly nodes: readonly GraphNode[];
  readonly rules: readonly Rule[];
  readonly colours: readonly string[];
  readonly changed: (rules: readonly Rule[]) => void;
}

/** Rules that paint nodes, one below the other; the later paint over the earlier. */
export function rulesPanel({ words, properties, nodes, rules, colours, changed }: RulesInput): HTMLElement {
  const put = (at: number, rule: Rule | null): void => changed(rules.flatMap((each, i) => (i === at ? (rule ? [rule] : []) : [each])));
  const rows = rules.map((rule, i) => row(rule, (next) => put(i, next)));
  const first = properties.words[0] ?? properties.all[0];
  const add = h('button', { type: 'button', class: 'quiet', onclick: () => first && changed([...rules, usual(first)]) }, words.say('rule.add'));
  return h('div', { class: 'rows' }, ...rows, add);

  function row(rule: Rule, next: (rule: Rule | null) => void): HTMLElement {
    const property = properties.of(rule.property);
    const ways = waysOf(property).map((way): [string, string] => [way, words.say(`rule.${way}`)]);
    return h(
      'div',
      { class: 'rule' },
      select(words.say('rule.property'), properties.all.map(({ key, name }) => [key, name]), rule.property, (key) => next(usual(properties.of(key)!, rule))),
      select(words.say('rule.how'), ways, rule.how, (how) => next({ ...rule, how: how as Rule['how'], value: how === 'SINGLE' ? firstValue(rule.property) : null, from: null, to: null })),
      select(words.say('rule.paints'), (['COLOUR', 'SIZE'] as const).map((what) => [what, words.say(`rule.${what}`)]), rule.paints, (paints) => next({ ...rule, paints: paints as Rule['paints'] })),
      rule.how === 'UNIQUE' ? null : asked(rule, property, next),
      rule.how === 'UNIQUE' || rule.paints === 'SIZE' ? null : tones(rule, next),
      rule.how === 'SINGLE' && rule.paints === 'SIZE'
        ? select(words.say('rule.SIZE'), SIZES.map((size) => [String(size), words.say('rule.times', { number: size })]), String(rule.size), (size) => next({ ...rule, size: Number(size) }))
        : null,
      h('button', { type: 'button', class: 'icon', title: words.say('rule.remove'), 'aria-label': words.say('rule.remove'), onclick: () => next(null) }, icon('close')),
    );
  }

  function asked(rule: Rule, property: Property | undefined, next: (rule: Rule) => void): HTMLElement {
    if (property?.kind === 'NUMBER' || property?.kind === 'DATE') {
      const dates = property.kind === 'DATE';
      const read = (text: string): number | null => (text === '' ? null : dates ? dayNumber(text) : Number(text));
      const written = (number: number | null): string => (number === null ? '' : dates ? dayOf(number) : String(number));
      return h(
        'div', { class: 'pair' },
        input(words.say('filter.from'), dates ? 'date' : 'number', written(rule.from), (text) => next({ ...rule, from: read(text) })),
        input(words.say('filter.to'), dates ? 'date' : 'number', written(rule.to), (text) => next({ ...rule, to: read(text) })),
      );
    }
    const known = values(nodes, rule.property, properties).slice(0, 200);
    return select(words.say('rule.value'), known.map((value) => [value, properties.say(rule.property, value)]), rule.value ?? known[0] ?? '', (value) => next({ ...rule, value }));
  }

  function tones(rule: Rule, next: (rule: Rule) => void): HTMLElement {
    const buttons = colours.map((colour, i) => {
      const name = words.say('rule.tone', { number: i + 1 });
      return h('button', { type: 'button', class: 'tone', 'aria-label': name, title: name, 'aria-pressed': String(rule.colour === i + 1), onclick: () => next({ ...rule, colour: i + 1 }) }, dot(colour, 14));
    });
    return h('div', { class: 'tones', role: 'group', 'aria-label': words.say('rule.COLOUR') }, ...buttons);
  }

  function firstValue(key: string): string | null {
    return values(nodes, key, properties)[0] ?? null;
  }

  /** What a rule is at first: as much as possible of the one before, and a value that there is. */
  function usual(property: Property, before?: Rule): Rule {
    const ways = waysOf(property);
    const how = before && ways.includes(before.how) ? before.how : ways[0]!;
    return { property: property.key, how, paints: before?.paints ?? 'COLOUR', value: how === 'SINGLE' ? firstValue(property.key) : null, from: null, to: null, colour: before?.colour ?? (rules.length % 7) + 1, size: before?.size ?? 1.5 };
  }
}

function waysOf(property: Property | undefined): Rule['how'][] {
  return property?.kind === 'NUMBER' || property?.kind === 'DATE' ? ['RANGE', 'SINGLE'] : ['UNIQUE', 'SINGLE'];
}

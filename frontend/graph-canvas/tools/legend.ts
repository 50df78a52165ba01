import { type Arrangement, type Filter, filterOf } from '../arrangement/arrangement';
import type { LegendRow } from '../arrangement/rules';
import type { Properties } from '../properties';
import { dot, h } from './dom';
import type { Words } from './words';

export interface LegendInput {
  readonly words: Words;
  readonly properties: Properties;
  readonly rows: readonly LegendRow[];
  readonly arrangement: Arrangement;
  readonly toggle: (property: string, value: string) => void;
  readonly filter: (filter: Filter) => void;
}

/** What colours and sizes stand for; a click on a row takes it out of sight or, of a range, leaves only it. */
export function legend({ words, properties, rows, arrangement, toggle, filter }: LegendInput): readonly HTMLElement[] {
  let before: unknown;
  return rows.flatMap((row) => {
    const property = properties.of(row.rule.property);
    const now = filterOf(arrangement, row.rule.property);
    const inWords = row.value !== null;
    const on = inWords ? !now.without.includes(row.value!) : now.from === row.from && now.to === row.to && now.from !== null;
    const text = inWords
      ? properties.say(row.rule.property, row.value!)
      : `${row.from === null ? '' : words.short(row.from, property)} – ${row.to === null ? '' : words.short(row.to, property)}`;
    const act = (): void => {
      if (inWords) {
        toggle(row.rule.property, row.value!);
      } else {
        filter(on ? { ...now, from: null, to: null } : { ...now, from: row.from, to: row.to });
      }
    };
    const button = h('button', { type: 'button', 'aria-pressed': String(on), class: inWords && !on ? 'off' : null, onclick: act }, dot(row.colour, Math.min(16, 9 * row.times)), h('span', { class: 'name' }, text));
    const head = row.rule === before ? [] : [h('div', { class: 'why' }, property?.name ?? row.rule.property)];
    before = row.rule;
    return [...head, button];
  });
}

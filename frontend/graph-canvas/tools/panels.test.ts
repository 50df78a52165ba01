// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readTokens } from '../../palette/colours';
import { type Arrangement, filtered, NONE, type Rule, toggledValue } from '../arrangement/arrangement';
import { legendOf } from '../arrangement/rules';
import { asPalette, TOKENS } from '../palette';
import { node, PROPERTIES } from '../testing/fixtures';
import { filterPanel } from './filter-panel';
import { legend } from './legend';
import { rulesPanel } from './rules-panel';
import { TimeSlider } from './time-slider';
import { Words } from './words';

const palette = asPalette(readTokens(TOKENS, () => ''));
const words = new Words({ 'rule.add': 'Add rule', 'filter.from': 'From', 'filter.to': 'To', 'filter.shown': '{count} of {total} shown', 'filter.bar': '{from} to {to}: {count}' }, 'en');
const nodes = [
  node('a', { properties: { city: '上海', visits: 1, since: '2024-01-01' } }),
  node('b', { properties: { city: '上海', visits: 9, since: '2025-01-01' } }),
  node('c', { properties: { city: '北京', visits: 5, since: '2026-01-01' } }),
];

describe('the rules panel', () => {
  let rules: readonly Rule[] = [];
  const changed = (next: readonly Rule[]): void => void (rules = next);
  const shown = (): HTMLElement => rulesPanel({ words, properties: PROPERTIES, nodes, rules, colours: palette.divisions, changed });
  const choose = (index: number, value: string): void => {
    const select = shown().querySelectorAll('select')[index]!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
  };

  beforeEach(() => (rules = []));

  it('begins a rule with what there is, and keeps what it can when it is changed', () => {
    shown().querySelector<HTMLButtonElement>('.quiet')!.click();
    expect(rules).toEqual([expect.objectContaining({ property: 'city', how: 'UNIQUE', paints: 'COLOUR' })]);
    choose(1, 'SINGLE');
    expect(rules[0]).toMatchObject({ how: 'SINGLE', value: '上海' });
    choose(0, 'visits');
    expect(rules[0]).toMatchObject({ property: 'visits', how: 'SINGLE', value: null });
    choose(1, 'RANGE');
    choose(2, 'SIZE');
    expect(rules[0]).toMatchObject({ how: 'RANGE', paints: 'SIZE' });
    shown().querySelector<HTMLButtonElement>('.icon')!.click();
    expect(rules).toEqual([]);
  });
});

describe('the filter panel', () => {
  const filter = vi.fn();
  const toggle = vi.fn();
  const panel = (arrangement: Arrangement, unseen: ReadonlySet<string> = new Set()): HTMLElement =>
    filterPanel({ words, properties: PROPERTIES, nodes, unseen, arrangement, filter, toggle, clear: vi.fn() });

  beforeEach(() => vi.clearAllMocks());

  it('says how many are shown, and has a box for each value with its count', () => {
    const shown = panel(toggledValue(NONE, 'city', '上海'), new Set(['a', 'b']));
    expect(shown.textContent).toContain('1 of 3 shown');
    const boxes = [...shown.querySelectorAll<HTMLInputElement>('.check input')];
    expect(boxes.slice(0, 2).map((box) => box.checked)).toEqual([false, true]);
    expect(shown.querySelector('.check')!.textContent).toBe('上海2');
    boxes[1]!.dispatchEvent(new Event('change'));
    expect(toggle).toHaveBeenCalledWith('city', '北京');
  });

  it('filters by a bar, and by days as days', () => {
    const shown = panel(filtered(NONE, { property: 'since', from: 19_723, to: null, without: [] }));
    const [, days] = [...shown.querySelectorAll('fieldset')].filter((each) => each.querySelector('.histogram'));
    expect(days!.querySelector<HTMLInputElement>('input[type=date]')!.value).toBe('2024-01-01');
    days!.querySelector<HTMLButtonElement>('.barbox')!.click();
    expect(filter).toHaveBeenCalledWith(expect.objectContaining({ property: 'since', from: 19_723 }));
  });
});

describe('the legend', () => {
  it('takes a value out of sight by a click, and leaves only a range', () => {
    const rules: Rule[] = [
      { property: 'city', how: 'UNIQUE', paints: 'COLOUR', value: null, from: null, to: null, colour: 1, size: 1 },
      { property: 'visits', how: 'RANGE', paints: 'COLOUR', value: null, from: null, to: null, colour: 2, size: 1 },
    ];
    const toggle = vi.fn();
    const filter = vi.fn();
    const rows = legend({ words, properties: PROPERTIES, rows: legendOf(rules, nodes, PROPERTIES, palette), arrangement: NONE, toggle, filter });
    const buttons = rows.filter((row) => row.tagName === 'BUTTON');
    expect(buttons.map((button) => button.textContent)).toEqual(['上海', '北京', '1 – 3', '3 – 5', '5 – 7', '7 – 9']);
    buttons[1]!.click();
    buttons[5]!.click();
    expect(toggle).toHaveBeenCalledWith('city', '北京');
    expect(filter).toHaveBeenCalledWith({ property: 'visits', from: 7, to: 9, without: [] });
  });
});

describe('the time slider', () => {
  it('tells once a frame, whatever the pointer does, and nothing while it shows all', () => {
    const frames: ((now: number) => void)[] = [];
    const changed = vi.fn();
    const slider = new TimeSlider(words, PROPERTIES, { nodes: () => nodes, has: () => true, changed, frame: (then) => frames.push(then) });
    slider.toggle();
    const [from] = [...slider.element.querySelectorAll<HTMLInputElement>('input[type=range]')];
    for (let day = 1; day <= 40; day++) {
      from!.value = String(Number(from!.min) + day);
      from!.dispatchEvent(new Event('input'));
    }
    expect(frames).toHaveLength(1);
    frames.pop()!(0);
    expect(changed).toHaveBeenCalledOnce();
    expect(changed).toHaveBeenCalledWith({ property: 'since', from: Number(from!.min) + 40, to: Number(from!.max) });
    from!.value = from!.min;
    from!.dispatchEvent(new Event('input'));
    frames.pop()!(0);
    expect(changed).toHaveBeenLastCalledWith(null);
  });
});

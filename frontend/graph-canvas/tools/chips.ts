import { h } from './dom';
import type { Words } from './words';

export interface Chip {
  readonly text: string;
  /** What a click does, and how it is called; without it the chip only tells. */
  readonly action?: { readonly text: string; readonly run: () => void };
}

/** What is not as it would be by itself, and the way back. */
export class Chips {
  readonly element = h('div', { class: 'chips' });
  #shown = '';

  show(chips: readonly Chip[]): void {
    const key = JSON.stringify(chips.map(({ text, action }) => [text, action?.text]));
    if (key === this.#shown) {
      return;
    }
    this.#shown = key;
    this.element.replaceChildren(
      ...chips.map(({ text, action }) => h('span', { class: 'chip' }, text, action ? h('button', { type: 'button', onclick: action.run }, action.text) : null)),
    );
  }
}

/** The chips of what is hidden, in focus, selected in numbers, or without a place. */
export function chipsOf(
  words: Words,
  counts: { readonly hidden: number; readonly focused: number; readonly selected: number; readonly placeless: number; readonly dateless: number; readonly overview: number; readonly outline: boolean },
  showHidden: () => void,
  showAll: () => void,
): Chip[] {
  const chips: Chip[] = [];
  if (counts.hidden > 0) {
    chips.push({ text: words.say('hidden', { count: counts.hidden }), action: { text: words.say('hidden.show'), run: showHidden } });
  }
  if (counts.focused > 0) {
    chips.push({ text: words.say('focused', { count: counts.focused }), action: { text: words.say('focused.all'), run: showAll } });
  }
  for (const key of ['selected', 'placeless', 'dateless', 'overview'] as const) {
    if (counts[key] > (key === 'selected' ? 1 : 0)) {
      chips.push({ text: words.say(key, { count: counts[key] }) });
    }
  }
  if (counts.outline) {
    chips.push({ text: words.say('outline') });
  }
  return chips;
}

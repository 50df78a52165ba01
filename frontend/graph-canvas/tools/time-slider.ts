import type { Window } from '../arrangement/arrangement';
import { histogram } from '../arrangement/histogram';
import { dayOf, type Properties } from '../properties';
import type { GraphNode, Property } from '../types';
import { h, keepOwn, select } from './dom';
import { icon } from './icons';
import type { Words } from './words';

/** How long playing from the first day to the last takes, in milliseconds. */
const PLAYING = 12_000;

export interface TimeInput {
  readonly nodes: () => Iterable<GraphNode>;
  /** Whether any of them has a day of this property. */
  readonly has: (key: string) => boolean;
  readonly changed: (window: Window | null) => void;
  /** Calls back before the next frame. */
  readonly frame: (then: (now: number) => void) => void;
}

/**
 * Two handles over the days of a property. What they say is drawn once a frame at most, whatever
 * the pointer does, so that nothing else waits.
 */
export class TimeSlider {
  readonly element = h('div', { class: 'panel time', hidden: true, role: 'group' });
  readonly #input: TimeInput;
  readonly #from = h('input', { type: 'range', step: 1 });
  readonly #to = h('input', { type: 'range', step: 1 });
  readonly #said = h('output', {});
  readonly #bars = h('div', { class: 'bars', 'aria-hidden': 'true' });
  #words: Words;
  #properties: Properties;
  #property = '';
  #pending: Window | null | undefined;
  #playing: { readonly since: number; readonly width: number } | null = null;

  constructor(words: Words, properties: Properties, given: TimeInput) {
    this.#words = words;
    this.#properties = properties;
    this.#input = given;
    for (const handle of [this.#from, this.#to]) {
      handle.addEventListener('input', () => {
        this.#playing = null;
        this.#moved();
      });
      // Keys here move the handle and nothing on the canvas.
      handle.addEventListener('keydown', keepOwn);
    }
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  toggle(): void {
    if (this.isOpen) {
      this.element.hidden = true;
      this.#playing = null;
      this.#input.changed(null);
      return;
    }
    this.#property = this.#property || (this.#dates()[0]?.key ?? '');
    this.element.hidden = this.#property === '';
    this.#fill(null);
    this.#from.focus();
  }

  write(words: Words, properties: Properties): void {
    this.#words = words;
    this.#properties = properties;
    this.element.ariaLabel = words.say('time');
    this.#from.ariaLabel = words.say('time.from');
    this.#to.ariaLabel = words.say('time.to');
  }

  /** Shows what is looked at: after undo, or out of a scene. */
  show(window: Window | null): void {
    if (window && (!this.isOpen || window.property !== this.#property || Number(this.#from.value) !== window.from || Number(this.#to.value) !== window.to)) {
      this.#property = window.property;
      this.element.hidden = false;
      this.#fill(window);
    } else if (!window && this.isOpen && !this.#playing && this.#pending === undefined) {
      this.#fill(null);
    }
  }

  #fill(window: Window | null): void {
    const days: { number: number; seen: boolean }[] = [];
    for (const node of this.#input.nodes()) {
      const number = this.#properties.number(node, this.#property);
      if (number !== null) {
        days.push({ number, seen: true });
      }
    }
    const bars = histogram(days, 60);
    const [first, last] = [bars[0]?.from ?? 0, bars.at(-1)?.to ?? 0];
    for (const handle of [this.#from, this.#to]) {
      handle.min = String(Math.floor(first));
      handle.max = String(Math.ceil(last));
    }
    this.#from.value = String(window?.from ?? Math.floor(first));
    this.#to.value = String(window?.to ?? Math.ceil(last));
    const most = Math.max(1, ...bars.map((bar) => bar.count));
    this.#bars.replaceChildren(
      ...bars.map((bar) => {
        const drawn = h('i', {});
        drawn.style.height = `${bar.count === 0 ? 0 : 2 + 18 * Math.sqrt(bar.count / most)}px`;
        return drawn;
      }),
    );
    const play = h('button', { type: 'button', class: 'icon', title: this.#words.say('time.play'), 'aria-label': this.#words.say('time.play'), onclick: () => this.#play() }, icon('play'));
    const all = h('button', { type: 'button', class: 'quiet', onclick: () => this.#all() }, this.#words.say('time.all'));
    const dates = this.#dates();
    this.element.replaceChildren(
      play,
      dates.length > 1 ? select(this.#words.say('time.property'), dates.map(({ key, name }) => [key, name]), this.#property, (key) => this.#choose(key)) : '',
      h('div', { class: 'track' }, this.#bars, this.#from, this.#to),
      this.#said,
      all,
    );
    this.#say();
  }

  #dates(): readonly Property[] {
    return this.#properties.dates.filter(({ key }) => this.#input.has(key));
  }

  #choose(key: string): void {
    this.#property = key;
    this.#fill(null);
    this.#later(null);
  }

  #all(): void {
    this.#playing = null;
    this.#fill(null);
    this.#later(null);
  }

  #moved(): void {
    const [from, to] = [Number(this.#from.value), Number(this.#to.value)].sort((a, b) => a - b) as [number, number];
    this.#say();
    const all = from <= Number(this.#from.min) && to >= Number(this.#to.max);
    this.#later(all ? null : { property: this.#property, from, to });
  }

  /** At most once a frame. */
  #later(window: Window | null): void {
    const waiting = this.#pending !== undefined;
    this.#pending = window;
    if (!waiting) {
      this.#input.frame(() => {
        const wanted = this.#pending ?? null;
        this.#pending = undefined;
        this.#input.changed(wanted);
      });
    }
  }

  #say(): void {
    const property = this.#properties.of(this.#property);
    const [from, to] = [Number(this.#from.value), Number(this.#to.value)].sort((a, b) => a - b) as [number, number];
    this.#said.textContent = `${this.#words.short(from, property)} – ${this.#words.short(to, property)}`;
    this.#from.setAttribute('aria-valuetext', dayOf(Number(this.#from.value)));
    this.#to.setAttribute('aria-valuetext', dayOf(Number(this.#to.value)));
  }

  /** Moves the window from the first day to the last. */
  #play(): void {
    if (this.#playing) {
      this.#playing = null;
      return;
    }
    const [first, last] = [Number(this.#from.min), Number(this.#to.max)];
    const width = Math.max(1, Math.min(Number(this.#to.value) - Number(this.#from.value), (last - first) / 4));
    const playing = { since: performance.now(), width };
    this.#playing = playing;
    const step = (now: number): void => {
      if (this.#playing !== playing || !this.isOpen) {
        return;
      }
      const share = Math.min(1, (now - playing.since) / PLAYING);
      const from = Math.round(first + (last - first - width) * share);
      this.#from.value = String(from);
      this.#to.value = String(from + width);
      this.#moved();
      if (share < 1) {
        this.#input.frame(step);
      } else {
        this.#playing = null;
      }
    };
    this.#input.frame(step);
  }
}

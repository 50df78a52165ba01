import type { Box } from '../labels';

/** What of the canvas the tools cover. */
export interface Covered {
  /** Pixels at the top. */
  readonly top: number;
  /** Other parts, at the bottom. */
  readonly parts: readonly Box[];
}

/** Room between a name and what lies over the canvas, pixels. */
const GAP = 4;

/** Watches how much of the canvas its tools cover, which changes as they open and close. */
export class Clearance {
  readonly #top: HTMLElement;
  readonly #bottom: HTMLElement;
  readonly #changed: (covered: Covered) => void;
  readonly #sizes = new ResizeObserver(() => this.measure());
  #shown = false;
  #told = '';

  constructor(top: HTMLElement, bottom: HTMLElement, changed: (covered: Covered) => void) {
    this.#top = top;
    this.#bottom = bottom;
    this.#changed = changed;
  }

  /** Begins or ends watching; tools that are not shown cover nothing. */
  set shown(shown: boolean) {
    if (shown !== this.#shown) {
      this.#shown = shown;
      [this.#top, this.#bottom].forEach((part) => (shown ? this.#sizes.observe(part) : this.#sizes.unobserve(part)));
    }
    this.measure();
  }

  /** Tells it anew, to whoever has just come. */
  again(): void {
    this.#told = '';
    this.measure();
  }

  /** Tells what is covered, where that has changed. */
  measure(): void {
    const covered: Covered = this.#shown
      ? { top: this.#top.offsetTop + this.#top.offsetHeight, parts: [...this.#bottom.children].flatMap((child) => this.#box(child as HTMLElement)) }
      : { top: 0, parts: [] };
    const told = JSON.stringify(covered);
    if (told !== this.#told) {
      this.#told = told;
      this.#changed(covered);
    }
  }

  #box(part: HTMLElement): Box[] {
    const [left, top] = [this.#bottom.offsetLeft + part.offsetLeft, this.#bottom.offsetTop + part.offsetTop];
    const size = { width: part.offsetWidth, height: part.offsetHeight };
    return size.width > 0 && size.height > 0 ? [{ left: left - GAP, top: top - GAP, right: left + size.width + GAP, bottom: top + size.height + GAP }] : [];
  }
}

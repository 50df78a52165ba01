import { h, keepOwn } from './dom';
import { icon } from './icons';
import type { Words } from './words';

/** One thing in a menu of a tool. */
export interface MenuItem {
  readonly text: string;
  readonly checked?: boolean;
  readonly run: () => void;
}

export interface Tool {
  readonly name: string;
  /** Key of its text. */
  readonly word: string;
  readonly run?: () => void;
  /** Instead of something to do: what there is to choose from. */
  readonly menu?: () => readonly MenuItem[];
  readonly enabled?: () => boolean;
  readonly pressed?: () => boolean;
}

/**
 * A toolbar as WAI-ARIA has it: one stop for Tab, arrow keys between tools, and menus that open
 * below theirs and give the focus back.
 */
export class Toolbar {
  readonly element = h('div', { class: 'bar', role: 'toolbar' });
  readonly #menu = h('div', { class: 'menu', role: 'menu', hidden: true });
  #tools: readonly (Tool & { readonly button: HTMLButtonElement })[] = [];
  #opener: HTMLButtonElement | null = null;

  constructor() {
    this.element.addEventListener('keydown', (event) => this.#walk(event));
    this.#menu.addEventListener('keydown', (event) => this.#walkMenu(event));
    this.#menu.addEventListener('focusout', (event) => {
      if (!this.#menu.contains(event.relatedTarget as Node | null)) {
        this.#close(false);
      }
    });
  }

  /** Where menus are; beside the bar, which may scroll. */
  get menus(): HTMLElement {
    return this.#menu;
  }

  fill(groups: readonly (readonly Tool[])[], words: Words): void {
    this.element.ariaLabel = words.say('tools');
    const buttons: HTMLElement[] = [];
    const tools: (Tool & { button: HTMLButtonElement })[] = [];
    groups.forEach((group, i) => {
      if (i > 0) {
        buttons.push(h('span', { class: 'line' }));
      }
      for (const tool of group) {
        const text = words.say(tool.word);
        const button = h('button', { type: 'button', 'data-tool': tool.name, title: text, 'aria-label': text, tabindex: -1 }, icon(tool.name));
        if (tool.menu) {
          button.ariaHasPopup = 'menu';
          button.ariaExpanded = 'false';
        }
        button.addEventListener('click', () => (tool.menu ? this.#open(button, tool.menu()) : tool.run?.()));
        tools.push({ ...tool, button });
        buttons.push(button);
      }
    });
    this.#tools = tools;
    this.element.replaceChildren(...buttons);
    if (tools[0]) {
      tools[0].button.tabIndex = 0;
    }
    this.refresh();
  }

  /** Shows what can be done and what is on. */
  refresh(): void {
    for (const { button, enabled, pressed } of this.#tools) {
      // A tool that cannot be used keeps its place in the walk, so that the walk is always the same.
      button.ariaDisabled = enabled && !enabled() ? 'true' : null;
      if (pressed) {
        button.ariaPressed = String(pressed());
      }
    }
  }

  focus(name: string): void {
    this.#tools.find((tool) => tool.name === name)?.button.focus();
  }

  #walk(event: KeyboardEvent): void {
    const buttons = this.#tools.map((tool) => tool.button);
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'ArrowDown' && at >= 0 && this.#tools[at]!.menu) {
      event.preventDefault();
      this.#open(buttons[at]!, this.#tools[at]!.menu!());
    } else if (at >= 0 && to !== undefined) {
      event.preventDefault();
      buttons[at]!.tabIndex = -1;
      const next = buttons.at(to % buttons.length)!;
      next.tabIndex = 0;
      next.focus();
    }
    keepOwn(event);
  }

  #open(opener: HTMLButtonElement, items: readonly MenuItem[]): void {
    if (this.#opener === opener) {
      this.#close(true);
      return;
    }
    this.#close(false);
    this.#opener = opener;
    opener.ariaExpanded = 'true';
    const radio = items.some((item) => item.checked !== undefined);
    this.#menu.replaceChildren(
      ...items.map((item) =>
        h(
          'button',
          {
            type: 'button', tabindex: -1, role: radio && item.checked !== undefined ? 'menuitemradio' : 'menuitem',
            'aria-checked': item.checked === undefined ? null : String(item.checked),
            onclick: () => {
              this.#close(true);
              item.run();
            },
          },
          item.text,
        ),
      ),
    );
    this.#menu.ariaLabel = opener.ariaLabel;
    this.#menu.hidden = false;
    const within = this.#menu.offsetParent?.getBoundingClientRect();
    const below = opener.getBoundingClientRect();
    if (within) {
      this.#menu.style.left = `${Math.max(4, Math.min(below.left - within.left, within.width - this.#menu.offsetWidth - 4))}px`;
      this.#menu.style.top = `${below.bottom - within.top + 4}px`;
    }
    (this.#menu.firstElementChild as HTMLElement | null)?.focus();
  }

  #close(giveBack: boolean): void {
    const opener = this.#opener;
    this.#opener = null;
    this.#menu.hidden = true;
    if (opener) {
      opener.ariaExpanded = 'false';
      if (giveBack) {
        opener.focus();
      }
    }
  }

  #walkMenu(event: KeyboardEvent): void {
    const items = [...this.#menu.children] as HTMLElement[];
    const at = items.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#close(true);
    } else if (to !== undefined) {
      event.preventDefault();
      items.at(to % items.length)?.focus();
    }
    keepOwn(event);
  }
}

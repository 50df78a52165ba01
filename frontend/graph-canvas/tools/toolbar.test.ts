// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Toolbar } from './toolbar';
import { Words } from './words';

const words = new Words({ tools: 'Tools', undo: 'Undo', layout: 'Layout', pin: 'Pin' });

describe('the toolbar', () => {
  let bar: Toolbar;
  const undo = vi.fn();
  const chosen = vi.fn();
  let canPin = false;

  beforeEach(() => {
    vi.clearAllMocks();
    canPin = false;
    bar = new Toolbar();
    bar.fill(
      [
        [{ name: 'undo', word: 'undo', run: undo }],
        [
          { name: 'layout', word: 'layout', menu: () => [{ text: 'Circle', checked: false, run: chosen }, { text: 'Force', checked: true, run: () => undefined }] },
          { name: 'pin', word: 'pin', enabled: () => canPin },
        ],
      ],
      words,
    );
    document.body.replaceChildren(bar.element, bar.menus);
  });

  const button = (name: string): HTMLButtonElement => bar.element.querySelector(`[data-tool=${name}]`)!;
  const press = (key: string): boolean => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

  it('is one stop for Tab, with arrow keys between tools', () => {
    const stops = (): (string | undefined)[] => [...bar.element.querySelectorAll<HTMLElement>('button')].filter((each) => each.tabIndex === 0).map((each) => each.dataset['tool']);
    expect(stops()).toEqual(['undo']);
    button('undo').focus();
    press('ArrowRight');
    press('ArrowRight');
    expect(document.activeElement).toBe(button('pin'));
    press('ArrowRight');
    expect(document.activeElement).toBe(button('undo'));
    press('End');
    expect(stops()).toEqual(['pin']);
  });

  it('keeps what cannot be used in the walk, and says so', () => {
    expect(button('pin').ariaDisabled).toBe('true');
    canPin = true;
    bar.refresh();
    expect(button('pin').ariaDisabled).toBeNull();
  });

  it('opens a menu with the focus in it, and gives the focus back', () => {
    button('layout').focus();
    press('ArrowDown');
    expect(button('layout').ariaExpanded).toBe('true');
    expect(document.activeElement!.textContent).toBe('Circle');
    expect(bar.menus.querySelector('[aria-checked=true]')!.textContent).toBe('Force');
    press('Escape');
    expect(bar.menus.hidden).toBe(true);
    expect(document.activeElement).toBe(button('layout'));
    button('layout').click();
    bar.menus.querySelector('button')!.click();
    expect(chosen).toHaveBeenCalledOnce();
  });

  it('does what a tool is for', () => {
    button('undo').click();
    expect(undo).toHaveBeenCalledOnce();
  });
});

/** Whether a key was pressed in a field, which has an undo of its own. */
export function isTyping(event: KeyboardEvent): boolean {
  const at = event.composedPath()[0];
  return at instanceof HTMLElement && at.matches('textarea, input:not([type="checkbox"], [type="range"])');
}

/** A part of the canvas, by the class it is styled by. */
export function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

/** Whether the user wants no motion. */
export function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The language of the page. */
export function language(): string {
  return document.documentElement.lang;
}

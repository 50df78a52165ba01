type Child = Node | string | null | undefined;
type Props = Readonly<Record<string, unknown>>;

/** Makes an element; what begins with `on` listens, `class` and attributes are set, and text is only ever text. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value as EventListener);
    } else if (name === 'value' || name === 'checked' || name === 'disabled' || name === 'selected') {
      (element as unknown as Record<string, unknown>)[name] = value;
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, String(value === true ? '' : value));
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Keys in a tool do nothing to the canvas, but for those with Ctrl: what is undone is undone everywhere. */
export function keepOwn(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.metaKey) {
    event.stopPropagation();
  }
}

/** A colour is set by script: a strict content security policy takes no style attribute. */
export function dot(colour: string, size = 10): HTMLElement {
  const element = h('span', { class: 'dot' });
  element.style.background = colour;
  element.style.width = element.style.height = `${size}px`;
  return element;
}

export function select(label: string, options: readonly (readonly [value: string, text: string])[], value: string, changed: (value: string) => void): HTMLLabelElement {
  const field = h('select', { onchange: (event: Event) => changed((event.target as HTMLSelectElement).value) });
  field.append(...options.map(([each, text]) => h('option', { value: each }, text)));
  field.value = value;
  return h('label', { class: 'field' }, h('span', {}, label), field);
}

export function input(label: string, type: string, value: string, changed: (value: string) => void): HTMLLabelElement {
  const field = h('input', { type, value, onchange: (event: Event) => changed((event.target as HTMLInputElement).value) });
  return h('label', { class: 'field' }, h('span', {}, label), field);
}

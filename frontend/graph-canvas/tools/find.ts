import { plain } from '../texts';
import type { GraphNode } from '../types';
import { h } from './dom';
import { icon } from './icons';
import type { Words } from './words';

/** Nodes whose names hold all these words, those that begin with them first. */
export function found(nodes: Iterable<GraphNode>, wanted: string): string[] {
  const words = fold(wanted).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) {
    return [];
  }
  const hits: { id: string; rank: number; value: number }[] = [];
  for (const node of nodes) {
    const name = fold(node.name);
    if (words.every((word) => name.includes(word))) {
      hits.push({ id: node.id, rank: name.startsWith(words[0]!) ? 0 : 1, value: node.value ?? 0 });
    }
  }
  return hits.sort((a, b) => a.rank - b.rank || b.value - a.value || (a.id < b.id ? -1 : 1)).map((hit) => hit.id);
}

function fold(name: string): string {
  return plain(name).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Finds on the map: Enter goes from one to the next, Escape back to the map. */
export class Find {
  readonly element = h('div', { class: 'panel find', hidden: true, role: 'search' });
  readonly #field = h('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
  readonly #count = h('output', {});
  readonly #go: (id: string) => void;
  readonly #nodes: () => Iterable<GraphNode>;
  #words: Words;
  #hits: readonly string[] = [];
  #at = -1;

  constructor(words: Words, nodes: () => Iterable<GraphNode>, go: (id: string) => void, close: () => void) {
    this.#words = words;
    this.#nodes = nodes;
    this.#go = go;
    this.#field.addEventListener('input', () => {
      this.#hits = found(this.#nodes(), this.#field.value);
      this.#at = -1;
      this.#say();
    });
    this.element.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter' && this.#hits.length > 0) {
        event.preventDefault();
        this.#at = (this.#at + (event.shiftKey ? this.#hits.length - 1 : 1)) % this.#hits.length;
        this.#say();
        this.#go(this.#hits[this.#at]!);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        this.element.hidden = true;
        close();
      }
    });
  }

  write(words: Words): void {
    this.#words = words;
    this.#field.ariaLabel = words.say('find');
    this.#field.placeholder = words.say('find.label');
    this.element.replaceChildren(icon('find'), this.#field, this.#count);
  }

  open(): void {
    this.element.hidden = false;
    this.#field.focus();
    this.#field.select();
  }

  #say(): void {
    this.#count.textContent =
      this.#field.value.trim() === '' ? '' : this.#hits.length === 0 ? this.#words.say('find.none') : this.#words.say('find.count', { at: Math.max(1, this.#at + 1), count: this.#hits.length });
  }
}

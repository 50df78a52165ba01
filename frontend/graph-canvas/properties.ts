import type { GraphNode, Property } from './types';

/** Every node has these; their names come with the tools' words. */
const OWN: readonly Omit<Property, 'name'>[] = [
  { key: 'type', kind: 'TEXT' },
  { key: 'value', kind: 'NUMBER' },
  { key: 'count', kind: 'NUMBER' },
];

const DAY = 86_400_000;

/** Days since 1970 of a day as 2026-11-26; null for anything else. */
export function dayNumber(iso: string): number | null {
  const time = /^\d{4,6}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : time / DAY;
}

/** The day of a number of days since 1970. */
export function dayOf(number: number): string {
  const date = new Date(Math.round(number) * DAY);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** Knows which properties there are and what nodes say of them. */
export class Properties {
  readonly all: readonly Property[];
  readonly #kinds: ReadonlyMap<string, Property['kind']>;
  readonly #types: Readonly<Record<string, string>>;

  constructor(given: readonly Property[] = [], words: Readonly<Record<string, string>> = {}, types: Readonly<Record<string, string>> = {}) {
    const own = OWN.filter(({ key }) => !given.some((property) => property.key === key));
    this.all = [...given, ...own.map((property) => ({ ...property, name: words[property.key] ?? property.key }))];
    this.#kinds = new Map(this.all.map(({ key, kind }) => [key, kind]));
    this.#types = types;
  }

  of(key: string | null): Property | undefined {
    return this.all.find((property) => property.key === key);
  }

  get dates(): readonly Property[] {
    return this.all.filter((property) => property.kind === 'DATE');
  }

  get words(): readonly Property[] {
    return this.all.filter((property) => property.kind === 'TEXT' || property.kind === 'PLACE');
  }

  /** A number, or a day as its number; null for words and for what is not known. */
  number(node: GraphNode, key: string): number | null {
    const kind = this.#kinds.get(key);
    const value = this.#raw(node, key);
    if (kind === 'NUMBER') {
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    }
    return kind === 'DATE' && typeof value === 'string' ? dayNumber(value) : null;
  }

  /** Words; null for numbers, days, and for what is not known. */
  word(node: GraphNode, key: string): string | null {
    const kind = this.#kinds.get(key);
    const value = this.#raw(node, key);
    return (kind === 'TEXT' || kind === 'PLACE') && typeof value === 'string' && value !== '' ? value : null;
  }

  /** A word as it is written. */
  say(key: string, word: string): string {
    return key === 'type' ? (this.#types[word] ?? word) : word;
  }

  #raw(node: GraphNode, key: string): string | number | null | undefined {
    const given = node.properties?.[key];
    if (given !== undefined) {
      return given;
    }
    return key === 'type' ? node.type : key === 'value' ? node.value : key === 'count' ? (node.count > 0 ? node.count : null) : undefined;
  }
}

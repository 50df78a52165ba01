import { type GraphLink, type GraphNode, OVERLAP, type Texts } from './types';

/** Control characters and marks that turn the direction of text: a name may not reorder what stands beside it. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A name as it may be drawn or read aloud. */
export function plain(name: string): string {
  return name.replace(UNSEEN, ' ').trim();
}

/** Replaces words in braces. */
export function fill(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
}

/** A sentence that says what a link is. */
export function describeLink(link: GraphLink, names: readonly [string, string], texts: Texts, language: string): string {
  const count = new Intl.NumberFormat(language || undefined).format(link.count);
  const said = link.type === OVERLAP ? fill(texts.shared, { count }) : (texts.types[link.type] ?? '');
  return [`${plain(names[0])} — ${plain(names[1])}`, said].filter((part) => part !== '').join(', ');
}

/** A sentence that says what a node is; parts that say nothing are left out. */
export function describe(node: GraphNode, texts: Texts, selected: boolean, language: string): string {
  const whole = new Intl.NumberFormat(language || undefined);
  const short = new Intl.NumberFormat(language || undefined, { notation: 'compact', maximumSignificantDigits: 3 });
  const parts = [plain(node.name), texts.types[node.type] ?? ''];
  if (node.count > 0) {
    parts.push(fill(texts.count, { count: whole.format(node.count) }));
  }
  if (node.value !== null && node.value !== 0) {
    parts.push(fill(texts.value, { value: short.format(node.value) }));
  }
  if (node.expandable) {
    parts.push(node.expanded ? texts.open : texts.closed);
  }
  if (selected) {
    parts.push(texts.selected);
  }
  return parts.filter((part) => part !== '').join(', ');
}

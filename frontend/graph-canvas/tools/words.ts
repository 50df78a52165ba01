import { dayOf } from '../properties';
import { fill } from '../texts';
import type { Property } from '../types';

/** All that the tools say; the same keys as in the bundles, without their prefix. */
export class Words {
  readonly #words: Readonly<Record<string, string>>;
  readonly language: string;

  constructor(words: Readonly<Record<string, string>> = {}, language = '') {
    this.#words = words;
    this.language = language;
  }

  say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? this.number(value) : value]));
    return fill(this.#words[key] ?? '', texts);
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.language || undefined).format(value);
  }

  /** A number of a property in few letters: a sum, or a day. */
  short(value: number, property: Property | undefined): string {
    if (property?.kind === 'DATE') {
      return new Intl.DateTimeFormat(this.language || undefined, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }).format(new Date(`${dayOf(value)}T00:00:00Z`));
    }
    return new Intl.NumberFormat(this.language || undefined, { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
  }
}

/** What is known of a page's colours: a custom property, and what stands in where the page has none. */
export type Tokens<T extends string> = Readonly<Record<T, readonly [property: string, fallback: string]>>;

type Rgb = readonly [red: number, green: number, blue: number];

const mixed = new Map<string, string>();

/** The first colour with this much (0 to 1) of the second in it; thousands of nodes ask for the same few. */
export function mix(first: string, second: string, share: number): string {
  const key = `${first}${second}${share}`;
  let colour = mixed.get(key);
  if (colour === undefined) {
    if (mixed.size > 2000) {
      mixed.clear();
    }
    colour = mixAnew(first, second, share);
    mixed.set(key, colour);
  }
  return colour;
}

function mixAnew(first: string, second: string, share: number): string {
  const a = channels(first);
  const b = channels(second);
  return asHex([0, 1, 2].map((i) => a[i]! + (b[i]! - a[i]!) * share) as unknown as Rgb);
}

/**
 * #rrggbb for a computed colour: `rgb(…)` or `color(srgb …)`, which is how browsers hand out
 * colours of any notation once they are computed; null for one that needs painting to be known.
 */
export function toHex(computed: string): string | null {
  const text = computed.trim();
  if (/^#[0-9a-f]{6}$/i.test(text)) {
    return text.toLowerCase();
  }
  const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);
  if (numbers.length < 3) {
    return null;
  }
  if (/^rgba?\(/i.test(text)) {
    return asHex([numbers[0]!, numbers[1]!, numbers[2]!]);
  }
  if (/^color\(srgb /i.test(text)) {
    return asHex([numbers[0]! * 255, numbers[1]! * 255, numbers[2]! * 255]);
  }
  return null;
}

/** How light a colour looks, 0 for black to 1 for white (WCAG's relative luminance). */
export function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Reads all tokens, each as #rrggbb; the light fallback where the page says nothing that can be read. */
export function readTokens<T extends string>(tokens: Tokens<T>, computed: (token: T) => string): Record<T, string> {
  const names = Object.keys(tokens) as T[];
  return Object.fromEntries(names.map((name) => [name, toHex(computed(name)) ?? lightFallback(tokens[name][1])])) as Record<T, string>;
}

function lightFallback(fallback: string): string {
  return /#[0-9a-f]{6}/.exec(fallback)![0];
}

function channels(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function asHex(rgb: Rgb): string {
  return '#' + rgb.map((c) => Math.round(Math.min(255, Math.max(0, c))).toString(16).padStart(2, '0')).join('');
}

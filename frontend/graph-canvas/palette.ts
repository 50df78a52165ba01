/** The colours of the canvas, always as #rrggbb, which is what sigma's shaders take. */
export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly line: string;
  readonly thread: string;
  readonly focus: string;
  readonly divisions: readonly string[];
}

/** The custom properties read from the page, and what stands in where it has none. */
export const TOKENS = {
  paper: ['--ot-paper', 'light-dark(#faf9f6, #14161a)'],
  surface: ['--ot-surface', 'light-dark(#ffffff, #1c1f24)'],
  ink: ['--ot-ink', 'light-dark(#1c1f23, #eceae5)'],
  ink2: ['--ot-ink-2', 'light-dark(#565b63, #a9adb5)'],
  line: ['--ot-line', 'light-dark(#e3dfd6, #2b2f36)'],
  thread: ['--ot-thread', 'light-dark(#c43d2b, #ee6a56)'],
  focus: ['--ot-focus', 'light-dark(#2f6fde, #7aa7ff)'],
  d1: ['--ot-d1', 'light-dark(#3e6c8f, #7fb0d4)'],
  d2: ['--ot-d2', 'light-dark(#8a6d3b, #cdae73)'],
  d3: ['--ot-d3', 'light-dark(#5b7f4f, #9cc48d)'],
  d4: ['--ot-d4', 'light-dark(#7a5a86, #bd98ca)'],
  d5: ['--ot-d5', 'light-dark(#a2574c, #dd9184)'],
  d6: ['--ot-d6', 'light-dark(#4d7f80, #86c0c1)'],
  d7: ['--ot-d7', 'light-dark(#6b6f86, #a6abc6)'],
} as const;

export type Token = keyof typeof TOKENS;

type Rgb = readonly [red: number, green: number, blue: number];

/** Reads all tokens, resolving each to a colour the shaders take. */
export function readPalette(computed: (token: Token) => string): Palette {
  const hex = (token: Token): string => toHex(computed(token)) ?? lightFallback(token);
  return {
    paper: hex('paper'),
    surface: hex('surface'),
    ink: hex('ink'),
    ink2: hex('ink2'),
    line: hex('line'),
    thread: hex('thread'),
    focus: hex('focus'),
    divisions: [hex('d1'), hex('d2'), hex('d3'), hex('d4'), hex('d5'), hex('d6'), hex('d7')],
  };
}

/** The colour of a division's place; ink for none. */
export function divisionColour(palette: Palette, division: number | null): string {
  return (division === null ? undefined : palette.divisions[division - 1]) ?? palette.ink2;
}

/** The first colour with this much (0 to 1) of the second in it. */
export function mix(first: string, second: string, share: number): string {
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

function lightFallback(token: Token): string {
  return /#[0-9a-f]{6}/.exec(TOKENS[token][1])![0];
}

function channels(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function asHex(rgb: Rgb): string {
  return '#' + rgb.map((c) => Math.round(Math.min(255, Math.max(0, c))).toString(16).padStart(2, '0')).join('');
}

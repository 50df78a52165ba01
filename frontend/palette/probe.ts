import { readTokens, type Tokens } from './colours';

/**
 * Reads colours from the page's custom properties, and notices when it changes. Custom
 * properties hold text such as `light-dark(…)`, so each is put on a hidden element and read
 * back as the colour it computes to. A transition of one millisecond on these elements makes
 * the browser say when a colour changes, whatever the reason: scheme, theme, class or style.
 */
export class PaletteProbe<T extends string> {
  readonly element = document.createElement('div');
  readonly #tokens: Tokens<T>;
  readonly #spans = new Map<T, HTMLElement>();

  constructor(tokens: Tokens<T>, changed: () => void) {
    this.#tokens = tokens;
    this.element.className = 'probe';
    this.element.ariaHidden = 'true';
    for (const [token, [property, fallback]] of Object.entries(tokens) as [T, Tokens<T>[T]][]) {
      const span = document.createElement('span');
      span.style.color = `var(${property}, ${fallback})`;
      this.#spans.set(token, span);
      this.element.append(span);
    }
    let planned = false;
    this.element.addEventListener('transitionend', () => {
      if (!planned) {
        planned = true;
        queueMicrotask(() => {
          planned = false;
          changed();
        });
      }
    });
  }

  read(): Record<T, string> {
    return readTokens(this.#tokens, (token) => painted(getComputedStyle(this.#spans.get(token)!).color));
  }
}

/** Colours such as oklch(…) stay in their own notation when computed: a painted pixel tells. */
function painted(colour: string): string {
  if (/^(rgb|color\(srgb )/i.test(colour)) {
    return colour;
  }
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) {
    return colour;
  }
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

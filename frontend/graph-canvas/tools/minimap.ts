import type { Palette } from '../palette';
import type { ViewState } from '../types';
import { bounds, type Place, type Size, WORLD } from '../viewport';
import { h } from './dom';

const WIDTH = 148;
const HEIGHT = 104;
const MARGIN = 6;
/** How often dots are drawn anew while nodes move, in milliseconds; of many, which take longer, less often. */
const REST = 250;
const LONG_REST = 1000;
const MANY = 1000;

export interface MinimapInput {
  readonly places: () => readonly (Place & { readonly colour: string })[];
  readonly view: () => { readonly view: ViewState; readonly size: Size } | null;
  readonly palette: () => Palette;
  readonly moved: (view: ViewState) => void;
}

/** The whole in a corner, with what is in view; drag to move. For the eye only: keys move the canvas itself. */
export class Minimap {
  readonly element = h('canvas', { class: 'minimap', width: WIDTH * 2, height: HEIGHT * 2, 'aria-hidden': 'true' });
  readonly #input: MinimapInput;
  readonly #dots = document.createElement('canvas');
  #drawnAt = -Infinity;
  #again: ReturnType<typeof setTimeout> | undefined;
  #rest = REST;
  #scale = { one: 1, x: 0, y: 0 };

  constructor(input: MinimapInput) {
    this.#input = input;
    this.#dots.width = WIDTH * 2;
    this.#dots.height = HEIGHT * 2;
    const move = (event: PointerEvent): void => {
      const { left, top, width } = this.element.getBoundingClientRect();
      const now = this.#input.view();
      if (now && (event.buttons & 1) !== 0) {
        const pixels = WIDTH / width;
        const [x, y] = [(event.clientX - left) * pixels, (event.clientY - top) * pixels];
        this.#input.moved({
          x: 0.5 + ((x - WIDTH / 2) / this.#scale.one + this.#scale.x) / WORLD,
          y: 0.5 + ((HEIGHT / 2 - y) / this.#scale.one + this.#scale.y) / WORLD,
          ratio: now.view.ratio,
        });
      }
    };
    this.element.addEventListener('pointerdown', (event) => {
      this.element.setPointerCapture(event.pointerId);
      move(event);
    });
    this.element.addEventListener('pointermove', move);
  }

  /**
   * Draws what is in view; dots only now and then, since there may be thousands, and never in the same task as the
   * canvas itself.
   */
  draw(now: number): void {
    if (this.element.hidden || !this.#input.view()) {
      return;
    }
    this.#again ??= setTimeout(
      () => {
        this.#again = undefined;
        this.#drawnAt = performance.now();
        this.#drawDots();
        this.#drawView();
      },
      Math.max(0, this.#drawnAt + this.#rest - now),
    );
    this.#drawView();
  }

  #drawView(): void {
    const context = this.element.getContext('2d');
    const seen = this.#input.view();
    if (!context || !seen) {
      return;
    }
    context.clearRect(0, 0, WIDTH * 2, HEIGHT * 2);
    context.drawImage(this.#dots, 0, 0);
    const { view, size } = seen;
    const smaller = Math.min(size.width, size.height);
    const [across, upright] = [(view.ratio * size.width * WORLD) / smaller, (view.ratio * size.height * WORLD) / smaller];
    const middle = this.#pixels({ x: (view.x - 0.5) * WORLD, y: (view.y - 0.5) * WORLD });
    context.strokeStyle = this.#input.palette().focus;
    context.lineWidth = 2;
    const [w, tall] = [across * this.#scale.one * 2, upright * this.#scale.one * 2];
    context.strokeRect(middle.x * 2 - w / 2, middle.y * 2 - tall / 2, w, tall);
  }

  #drawDots(): void {
    const context = this.#dots.getContext('2d');
    const places = this.#input.places();
    this.#rest = places.length > MANY ? LONG_REST : REST;
    const box = bounds(places);
    if (!context) {
      return;
    }
    context.clearRect(0, 0, WIDTH * 2, HEIGHT * 2);
    if (!box) {
      return;
    }
    const one = Math.min((WIDTH - 2 * MARGIN) / Math.max(200, box.right - box.left), (HEIGHT - 2 * MARGIN) / Math.max(140, box.top - box.bottom));
    this.#scale = { one, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    const side = places.length > 2000 ? 2 : 3;
    for (const place of places) {
      const { x, y } = this.#pixels(place);
      context.fillStyle = place.colour;
      context.fillRect(2 * x - side / 2, 2 * y - side / 2, side, side);
    }
  }

  #pixels({ x, y }: Place): Place {
    return { x: WIDTH / 2 + (x - this.#scale.x) * this.#scale.one, y: HEIGHT / 2 - (y - this.#scale.y) * this.#scale.one };
  }
}

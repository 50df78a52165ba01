import { mix } from '../palette/colours';
import type { Palette } from './palette';
import type { Place } from './viewport';

/** Pixels the pointer may move before a press becomes a band. */
const SLACK = 4;

export interface BandHooks {
  /** The band as it is drawn; nothing once it is done. */
  readonly drawn: (band: readonly Place[]) => void;
  readonly selected: (band: readonly Place[], more: boolean) => void;
  /** Pressed and let go without moving. */
  readonly clicked: (more: boolean) => void;
}

/** A rectangle drawn with Shift, or a lasso with Alt, selects what is inside. */
export function watchBand(container: HTMLElement, hooks: BandHooks): void {
  container.addEventListener(
    'mousedown',
    (event) => {
      if (event.button !== 0 || (!event.shiftKey && !event.altKey)) {
        return;
      }
      // Before sigma takes it as the beginning of a move.
      event.stopPropagation();
      event.preventDefault();
      const lasso = event.altKey;
      const at = placeIn(container, event);
      let band: Place[] = [at];
      let moving = false;
      const move = (next: MouseEvent): void => {
        const to = placeIn(container, next);
        moving ||= Math.hypot(to.x - at.x, to.y - at.y) > SLACK;
        if (moving) {
          band = lasso ? [...band, to] : [at, { x: to.x, y: at.y }, to, { x: at.x, y: to.y }];
          hooks.drawn(band);
        }
      };
      const done = (last: MouseEvent): void => {
        window.removeEventListener('mousemove', move, true);
        window.removeEventListener('mouseup', done, true);
        hooks.drawn([]);
        // The click that follows is none of sigma's.
        const swallow = (click: MouseEvent): void => click.stopPropagation();
        container.addEventListener('click', swallow, { capture: true, once: true });
        setTimeout(() => container.removeEventListener('click', swallow, true));
        if (moving) {
          hooks.selected(band, last.ctrlKey || last.metaKey);
        } else {
          hooks.clicked(event.shiftKey);
        }
      };
      window.addEventListener('mousemove', move, true);
      window.addEventListener('mouseup', done, true);
    },
    true,
  );
}

/** Whether a place lies within a shape: a ray to the right crosses its line an odd number of times. */
export function isInside({ x, y }: Place, shape: readonly Place[]): boolean {
  let inside = false;
  shape.forEach((a, i) => {
    const b = shape[(i + 1) % shape.length]!;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) {
      inside = !inside;
    }
  });
  return inside;
}

export function drawBand(context: CanvasRenderingContext2D, band: readonly Place[], palette: Palette): void {
  if (band.length < 2) {
    return;
  }
  context.save();
  context.beginPath();
  band.forEach(({ x, y }) => context.lineTo(x, y));
  context.closePath();
  context.globalAlpha = 0.12;
  context.fillStyle = palette.focus;
  context.fill();
  context.globalAlpha = 1;
  context.setLineDash([4, 3]);
  context.strokeStyle = mix(palette.focus, palette.paper, 0.2);
  context.stroke();
  context.restore();
}

function placeIn(container: HTMLElement, event: MouseEvent): Place {
  const { left, top } = container.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

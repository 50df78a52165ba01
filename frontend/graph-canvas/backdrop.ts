import { mix } from '../palette/colours';
import type { Box } from './labels';
import { along, LINE, timeSpan } from './layout/time-line';
import type { Outline } from './outline';
import type { Palette } from './palette';
import { provinceName } from './provinces';
import { FAMILY } from './overlay';
import type { Place, Size } from './viewport';

/** What lies beneath the graph: nothing, the provinces, or the days of a time line. */
export type Backdrop =
  | { readonly kind: 'provinces'; readonly outline: Outline; readonly used: ReadonlySet<number> }
  | { readonly kind: 'time'; readonly first: number; readonly last: number };

/** Pixels from the top of the time line to the first of its lines: there the days are written. */
const DAYS = 26;

/** Where a backdrop is written on, so that no name goes there. */
export function writtenOn(backdrop: Backdrop | null, size: Size, top: number): Box[] {
  return backdrop?.kind === 'time' ? [{ left: 0, top, right: size.width, bottom: top + DAYS }] : [];
}

/** Turns canvas units into pixels. */
export type Project = (place: Place) => Place;

export function timeBackdrop(values: Float64Array): Backdrop | null {
  const span = timeSpan(values);
  return span ? { kind: 'time', first: span[0], last: span[1] } : null;
}

export function drawBackdrop(
  context: CanvasRenderingContext2D, backdrop: Backdrop, palette: Palette, project: Project, size: Size, top: number, language: string, nodes: readonly Place[],
): void {
  context.save();
  if (backdrop.kind === 'provinces') {
    drawProvinces(context, backdrop.outline, palette, project, language, backdrop.used, nodes);
  } else {
    drawDays(context, backdrop, palette, project, size, top, language);
  }
  context.restore();
}

function drawProvinces(
  context: CanvasRenderingContext2D, outline: Outline, palette: Palette, project: Project, language: string,
  used: ReadonlySet<number>, nodes: readonly Place[],
): void {
  const origin = project({ x: 0, y: 0 });
  const one = project({ x: 1, y: 0 }).x - origin.x;
  context.save();
  context.translate(origin.x, origin.y);
  context.scale(one, one);
  context.lineWidth = 1 / one;
  context.lineJoin = 'round';
  context.strokeStyle = mix(palette.line, palette.ink2, 0.35);
  outline.paths.forEach((path, i) => {
    context.fillStyle = mix(palette.paper, palette.ink2, used.has(i) ? 0.13 : 0.05);
    context.fill(path);
    context.stroke(path);
  });
  context.restore();
  if (one > 0.45) {
    context.font = `400 11px ${FAMILY}`;
    context.textAlign = 'center';
    context.fillStyle = mix(palette.ink2, palette.paper, 0.35);
    const taken: { x: number; y: number; width: number }[] = [];
    outline.spots.forEach((_, at) => {
      const name = at % 2 === 0 ? provinceName(at / 2, language) : '';
      // Where nodes stand, their names say more.
      if (name !== '' && !used.has(at / 2)) {
        const { x, y } = project({ x: outline.spots[at]!, y: outline.spots[at + 1]! });
        const width = context.measureText(name).width + 6;
        const open = nodes.every((node) => Math.abs(node.x - x) > width / 2 + 8 || Math.abs(node.y - y) > 26);
        if (open && taken.every((other) => Math.abs(other.x - x) > (other.width + width) / 2 || Math.abs(other.y - y) > 14)) {
          taken.push({ x, y, width });
          context.fillText(name, x, y);
        }
      }
    });
  }
}

const DAY = 86_400_000;
/** The least pixels between two marks. */
const APART = 78;

function drawDays(
  context: CanvasRenderingContext2D, { first, last }: { readonly first: number; readonly last: number },
  palette: Palette, project: Project, size: Size, top: number, language: string,
): void {
  const above = top + DAYS - 12;
  const one = project({ x: 1, y: 0 }).x - project({ x: 0, y: 0 }).x;
  const perDay = last > first ? (one * LINE) / (last - first) : 0;
  context.font = `400 11.5px ${FAMILY}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { day, text } of marks(first, last, perDay, language)) {
    const { x } = project({ x: along(day, [first, last]), y: 0 });
    if (x > -50 && x < size.width + 50) {
      context.strokeStyle = palette.line;
      context.beginPath();
      context.moveTo(Math.round(x) + 0.5, top + DAYS);
      context.lineTo(Math.round(x) + 0.5, size.height);
      context.stroke();
      context.fillStyle = palette.ink2;
      context.fillText(text, x, above);
    }
  }
}

/** The days marked on a time line: years, quarters, months or days, as there is room. */
export function marks(first: number, last: number, perDay: number, language: string): { day: number; text: string }[] {
  if (perDay <= 0) {
    return [{ day: first, text: format(first, { year: 'numeric', month: 'short', day: 'numeric' }, language) }];
  }
  const months = [1, 3, 6, 12, 24, 60, 120].find((count) => count * 30.4 * perDay >= APART) ?? 240;
  if (months === 1 && 7 * perDay >= APART) {
    const step = perDay >= APART ? 1 : 7;
    const count = Math.min(400, Math.floor((last - first) / step) + 1);
    return Array.from({ length: count }, (_, i) => ({ day: Math.ceil(first) + i * step, text: format(Math.ceil(first) + i * step, { month: 'short', day: 'numeric' }, language) }));
  }
  const begin = new Date(first * DAY);
  const found: { day: number; text: string }[] = [];
  for (let month = begin.getUTCFullYear() * 12 + Math.floor(begin.getUTCMonth() / months) * months; found.length < 400; month += months) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
    if (day > last) {
      break;
    }
    if (day >= first) {
      found.push({ day, text: format(day, months >= 12 ? { year: 'numeric' } : { year: 'numeric', month: 'short' }, language) });
    }
  }
  return found;
}

function format(day: number, options: Intl.DateTimeFormatOptions, language: string): string {
  return new Intl.DateTimeFormat(language || undefined, { ...options, timeZone: 'UTC' }).format(new Date(day * DAY));
}

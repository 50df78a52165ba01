import { FAMILY } from './overlay';
import type { Palette } from './palette';
import { plain } from './texts';
import type { Place } from './viewport';

/** How notes look on the screen (see tools/tools.css.ts), so that they look the same in a picture. */
const WIDTH = 170;
const TOP = 20;
const SIDE = 8;
const LINE = 16;
const SIZE = 12.5;

/** A Chinese letter, after which a line may end anywhere, or a word with the space after it. */
const PIECES = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*|\s+/g;

/** Writes notes into a picture of which each pixel of the page is so many. */
export function writeNotes(context: CanvasRenderingContext2D, notes: readonly (Place & { readonly text: string })[], palette: Palette, pixels: number): void {
  context.save();
  context.scale(pixels, pixels);
  context.font = `400 ${SIZE}px ${FAMILY}`;
  context.textBaseline = 'top';
  context.textAlign = 'left';
  for (const { x, y, text } of notes) {
    const lines = wrap(text, WIDTH - 2 * SIDE, (part) => context.measureText(part).width);
    context.beginPath();
    context.roundRect(Math.round(x), Math.round(y), WIDTH, TOP + lines.length * LINE + SIDE, 10);
    context.fillStyle = palette.surface;
    context.fill();
    context.strokeStyle = palette.line;
    context.stroke();
    context.fillStyle = palette.ink;
    lines.forEach((line, i) => context.fillText(line, Math.round(x) + SIDE, Math.round(y) + TOP + i * LINE));
  }
  context.restore();
}

/** A text in lines no wider than this; what is wider by itself is broken where it must be. */
export function wrap(text: string, width: number, measure: (part: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const piece of plain(paragraph).match(PIECES) ?? []) {
      const parts = measure(piece.trimEnd()) > width ? [...piece] : [piece];
      for (const part of parts) {
        const last = lines.length - 1;
        if (lines[last] !== '' && measure((lines[last] + part).trimEnd()) > width) {
          lines.push(part.trimStart());
        } else {
          lines[last] += part;
        }
      }
    }
    return lines.map((line) => line.trimEnd());
  });
}

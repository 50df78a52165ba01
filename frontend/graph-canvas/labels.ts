import type { Place } from './viewport';

/** Something that may get its name drawn beside it. Places and lengths are pixels on the screen. */
export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Width and height of the text. */
  readonly width: number;
  readonly height: number;
  /** Higher ones are placed first. */
  readonly rank: number;
  /** Drawn over other nodes where it must be: the hovered, focused and selected, and the hubs everything hangs on. */
  readonly always: boolean;
  /** Drawn on its place rather than beside it. */
  readonly onPlace?: boolean;
  /** Has no name, but others' names keep off it. */
  readonly mute?: boolean;
}

/** Where a text goes: the middle of its box. */
export interface Label {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A part of the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 5;
/** Free pixels between two names on one line: about a letter, for them not to be read as one. */
const APART = 8;
/** Free pixels at either side. */
const EDGE = 4;

/** Boxes are kept by squares of this side, so that a label is compared with its neighbours only. */
const SQUARE = 80;

/**
 * Decides which names are drawn and where: below a node, else right, left or above it, never
 * over another name, nor under what covers a part of the canvas, and over another node only where
 * it must be. Deterministic, so that names do not flicker from one frame to the next.
 */
export function placeLabels(wishes: readonly LabelWish[], size: { readonly width: number; readonly height: number }, top = 0, covered: readonly Box[] = []): Label[] {
  const texts = new Boxes();
  covered.forEach((part) => texts.add(part, ''));
  const discs = new Boxes();
  for (const wish of wishes) {
    if (!wish.onPlace) {
      discs.add(disc(wish), wish.id);
    }
  }
  const ordered = wishes
    .filter((wish) => !wish.mute && wish.x > 0 && wish.y > 0 && wish.x < size.width && wish.y < size.height)
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const labels: Label[] = [];
  for (const wish of ordered) {
    const spots = around(wish);
    const isFree = (spot: Place): boolean => !texts.hit(box(wish, spot)) && within(box(wish, spot), size, top, wish);
    const free =
      spots.find((spot) => isFree(spot) && !discs.hit(box(wish, spot), wish.id)) ??
      (wish.always ? [...spots, ...farther(wish)].find(isFree) : undefined);
    if (free) {
      texts.add(spaced(box(wish, free)), wish.id);
      labels.push({ id: wish.id, ...free });
    }
  }
  return labels;
}

function around({ x, y, radius, width, height, onPlace }: LabelWish): { x: number; y: number }[] {
  if (onPlace) {
    return [{ x, y }];
  }
  return [
    { x, y: y + radius + GAP + height / 2 },
    { x: x + radius + GAP + width / 2, y },
    { x: x - radius - GAP - width / 2, y },
    { x, y: y - radius - GAP - height / 2 },
  ];
}

/** Whether all of a name is on the canvas, and off the tools above it. */
function within(name: Box, { width, height }: { readonly width: number; readonly height: number }, top: number, wish: LabelWish): boolean {
  return name.left >= EDGE && name.right <= width - EDGE && name.bottom <= height && (name.top >= top || wish.y < top);
}

/** Where the name of what must have one goes when all is taken beside it. */
function farther({ x, y, radius, width, height, onPlace }: LabelWish): { x: number; y: number }[] {
  const [across, upright] = [radius + GAP + width / 2, radius + GAP + height / 2];
  const near = [-1, 1].flatMap((side) => [-1, 1].map((end) => ({ x: x + side * across, y: y + end * upright })));
  const far = onPlace ? [-1.4, 1.4, -2.8, 2.8].map((step) => ({ x, y: y + step * height })) : [{ x, y: y + upright + height }, { x, y: y - upright - height }];
  return [...(onPlace ? [] : near), ...far];
}

function box({ width, height }: LabelWish, middle: { x: number; y: number }): Box {
  return { left: middle.x - width / 2, top: middle.y - height / 2, right: middle.x + width / 2, bottom: middle.y + height / 2 };
}

function spaced({ left, top, right, bottom }: Box): Box {
  return { left: left - APART, top, right: right + APART, bottom };
}

function disc({ x, y, radius }: LabelWish): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

class Boxes {
  readonly #squares = new Map<string, { box: Box; id: string }[]>();

  add(box: Box, id: string): void {
    for (const square of squares(box)) {
      const there = this.#squares.get(square);
      if (there) {
        there.push({ box, id });
      } else {
        this.#squares.set(square, [{ box, id }]);
      }
    }
  }

  hit(box: Box, except?: string): boolean {
    return squares(box).some((square) =>
      (this.#squares.get(square) ?? []).some((other) => other.id !== except && overlap(other.box, box)),
    );
  }
}

function squares({ left, top, right, bottom }: Box): string[] {
  const found: string[] = [];
  for (let column = Math.floor(left / SQUARE); column <= Math.floor(right / SQUARE); column++) {
    for (let row = Math.floor(top / SQUARE); row <= Math.floor(bottom / SQUARE); row++) {
      found.push(`${column}:${row}`);
    }
  }
  return found;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

import { mix } from '../palette/colours';
import { curveMiddle } from './curves';
import { type Box, type Label, type LabelWish, placeLabels } from './labels';
import { divisionColour, type Palette } from './palette';
import { isRoot } from './sizes';
import { fill, plain } from './texts';
import { type GraphLink, type GraphNode, OVERLAP, type Texts } from './types';
import type { Place, Size } from './viewport';

export const FAMILY = 'Inter, "Noto Sans SC", "Noto Sans CJK SC", system-ui, sans-serif';
/** Width in pixels from which a name is cut short. */
const LONGEST = 168;
const LINE = 16;
/** Up to this many small nodes in view all get their names; of more, only the large ones do. */
const FEW = 48;
const LARGE = 7;
const MOST_TIES = 500;
/** Up to this many selected nodes all get their names. */
const NAMED = 12;

export interface Disc extends Place {
  readonly radius: number;
}

/** All that decides what is written over the graph: names, counts, and rings around nodes. */
export interface OverlayInput {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly links: ReadonlyMap<string, GraphLink>;
  readonly selected: ReadonlySet<string>;
  readonly pinned: Readonly<Record<string, unknown>>;
  readonly palette: Palette;
  readonly texts: Texts;
  readonly language: string;
  readonly size: Size;
  /** Pixels at the top where tools are, and no names. */
  readonly top: number;
  /** Other parts that are covered: no names there either. */
  readonly covered: readonly Box[];
  /** Place and radius of a node on the screen; null for one that is not in sight. */
  readonly screen: (id: string) => Disc | null;
  readonly lit: ReadonlySet<string> | null;
  readonly hovered: string | null;
  readonly hoveredLink: string | null;
  /** The node the keyboard is at, while the canvas has the focus. */
  readonly focused: string | null;
  /** Links drawn as the thread. */
  readonly thread: ReadonlySet<string>;
  /** How freshly nodes have changed, from 1 down to 0. */
  readonly fresh: ReadonlyMap<string, number>;
  /** So many that only what is pointed at is named. */
  readonly overview: boolean;
  /** So many on their way that only hubs are named, until they are there. */
  readonly rushing: boolean;
  /** Links to be drawn here, over the graph: those of what is pointed at, where nothing fades beside it. */
  readonly ties: readonly GraphLink[];
}

export interface Line {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

/** A name or a count, and where it goes. */
export interface Written extends Label {
  readonly lines: readonly Line[];
}

/** Draws on a canvas above sigma's own, which keeps all text out of the page's markup. */
export class Overlay {
  readonly #widths = new Map<string, number>();

  draw(context: CanvasRenderingContext2D, input: OverlayInput): void {
    context.save();
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    const discs = discsOf(input);
    drawTies(context, input);
    discs.forEach((disc, id) => drawRings(context, input, input.nodes.get(id)!, disc));
    this.#labels(context, input, discs).forEach((label) => write(context, label, input.palette.paper));
    context.restore();
  }

  /** What is written, and where. */
  labels(context: CanvasRenderingContext2D, input: OverlayInput): Written[] {
    return this.#labels(context, input, discsOf(input));
  }

  #labels(context: CanvasRenderingContext2D, input: OverlayInput, discs: ReadonlyMap<string, Disc>): Written[] {
    const lines = new Map<string, readonly Line[]>();
    const wishes: LabelWish[] = [];
    const wish = (id: string, disc: Disc, text: readonly Line[], how: Pick<LabelWish, 'rank' | 'always' | 'onPlace'>): void => {
      lines.set(id, text);
      const width = Math.max(...text.map((line) => this.#width(context, line.font, line.text)));
      wishes.push({ id, x: disc.x, y: disc.y, radius: disc.radius, width, height: LINE * text.length, ...how });
    };
    for (const [id, link] of input.overview || input.rushing ? [] : input.links) {
      const from = link.type === OVERLAP ? discs.get(link.from) : undefined;
      const to = from && discs.get(link.to);
      if (from && to && countShows(input, id, link, from, to)) {
        const threaded = input.thread.has(id);
        const how = { rank: (threaded ? 900 : 50) + Math.log1p(link.count), always: threaded, onPlace: true };
        wish(id, { ...curveMiddle(from, to), radius: 0 }, [countLine(input, id, link)], how);
      }
    }
    const named = input.overview || input.rushing ? new Set<string>() : smallNamed(input, discs);
    for (const [id, disc] of discs) {
      const node = input.nodes.get(id)!;
      const foremost = isForemost(input, id);
      const hub = isHub(node);
      if (foremost || (!input.overview && (hub || named.has(id) || (disc.radius >= LARGE && !input.rushing)))) {
        const rank = (foremost ? (id === input.hovered || id === input.focused ? 2000 : 1000) : 0) + (hub ? 100 : 0) + disc.radius;
        const rings = (node.expandable && !node.expanded ? 3 : 0) + (id === input.focused ? 5 : 0);
        wish(id, { ...disc, radius: disc.radius + rings }, this.#nameLines(context, input, node), { rank, always: foremost || (hub && disc.radius > 6) });
      } else if (disc.radius > 2) {
        // Without a name, but names of others keep off it.
        wishes.push({ id, ...disc, width: 0, height: 0, rank: -1, always: false, mute: true });
      }
    }
    return placeLabels(wishes, input.size, input.top, input.covered).map((label) => ({ ...label, lines: lines.get(label.id)! }));
  }

  #nameLines(context: CanvasRenderingContext2D, input: OverlayInput, node: GraphNode): Line[] {
    const { palette } = input;
    const foremost = isForemost(input, node.id);
    const strong = foremost || isHub(node);
    const font = fontOf(strong ? 600 : 400, isHub(node) ? 13 : 12);
    const text = this.#shorten(context, font.font, plain(node.name), foremost ? 2 * LONGEST : LONGEST);
    const lines: Line[] = [{ text, ...font, colour: strong ? palette.ink : palette.ink2 }];
    if (node.expandable && !node.expanded && node.count > 0) {
      lines.push({ text: number(input, node.count), ...fontOf(400, 11.5), colour: palette.ink2 });
    }
    return lines;
  }

  #shorten(context: CanvasRenderingContext2D, font: string, text: string, longest: number): string {
    const width = this.#width(context, font, text);
    if (width <= longest) {
      return text;
    }
    const letters = [...text];
    return `${letters.slice(0, Math.max(1, Math.floor((letters.length * longest) / width) - 1)).join('')}…`;
  }

  #width(context: CanvasRenderingContext2D, font: string, text: string): number {
    const key = `${font} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      if (this.#widths.size > 20_000) {
        this.#widths.clear();
      }
      context.font = font;
      width = context.measureText(text).width;
      this.#widths.set(key, width);
    }
    return width;
  }
}

function drawTies(context: CanvasRenderingContext2D, { ties, screen, palette }: OverlayInput): void {
  context.strokeStyle = palette.ink2;
  context.lineWidth = 1.5;
  context.beginPath();
  for (const { from, to } of ties.slice(0, MOST_TIES)) {
    const [a, b] = [screen(from), screen(to)];
    if (a && b) {
      context.moveTo(a.x, a.y);
      context.lineTo(b.x, b.y);
    }
  }
  context.stroke();
}

function discsOf(input: OverlayInput): Map<string, Disc> {
  const discs = new Map<string, Disc>();
  const { width, height } = input.size;
  const only = input.overview ? new Set([...input.selected, input.hovered ?? '', input.focused ?? '', ...input.fresh.keys()]) : null;
  for (const id of only ?? input.nodes.keys()) {
    const disc = input.screen(id);
    if (disc && (input.lit === null || input.lit.has(id)) && disc.x > -200 && disc.y > -200 && disc.x < width + 200 && disc.y < height + 200) {
      discs.set(id, disc);
    }
  }
  return discs;
}

function drawRings(context: CanvasRenderingContext2D, input: OverlayInput, node: GraphNode, disc: Disc): void {
  const { palette } = input;
  const fresh = input.fresh.get(node.id);
  if (fresh !== undefined) {
    context.globalAlpha = 0.7 * fresh;
    ring(context, disc, 4 + 14 * (1 - fresh), 3, palette.focus);
    context.globalAlpha = 1;
  }
  if (node.expandable && !node.expanded) {
    // A thin ring: there is more inside.
    ring(context, disc, 3, 1.25, mix(divisionColour(palette, node.division), palette.paper, 0.45));
  }
  if (input.selected.has(node.id)) {
    ring(context, disc, 3.5, 2.5, palette.thread);
  }
  if (node.id in input.pinned) {
    context.beginPath();
    context.arc(disc.x, disc.y, Math.min(2.5, disc.radius / 2), 0, 2 * Math.PI);
    context.fillStyle = palette.paper;
    context.fill();
  }
  if (node.id === input.focused) {
    ring(context, disc, 7.5, 2, palette.focus);
  }
}

function ring(context: CanvasRenderingContext2D, disc: Disc, gap: number, width: number, colour: string): void {
  context.beginPath();
  context.arc(disc.x, disc.y, disc.radius + gap, 0, 2 * Math.PI);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

/** Whether a link says its count: where it is in focus, or has room for it. */
function countShows(input: OverlayInput, id: string, link: GraphLink, from: Disc, to: Disc): boolean {
  const touched = link.from === input.hovered || link.to === input.hovered;
  if (input.thread.has(id) || id === input.hoveredLink || touched) {
    return true;
  }
  return input.lit === null && Math.hypot(to.x - from.x, to.y - from.y) > from.radius + to.radius + 40;
}

function fontOf(weight: number, size: number): Pick<Line, 'font' | 'size' | 'weight'> {
  return { font: `${weight} ${size}px ${FAMILY}`, size, weight };
}

function countLine(input: OverlayInput, id: string, link: GraphLink): Line {
  const threaded = input.thread.has(id);
  const count = number(input, link.count);
  const inWords = (threaded || id === input.hoveredLink) && input.texts.shared !== '';
  return {
    text: inWords ? fill(input.texts.shared, { count }) : count,
    ...fontOf(threaded ? 650 : 500, threaded ? 13 : 12),
    colour: threaded ? input.palette.thread : input.palette.ink2,
  };
}

/** The small nodes that may be named where there is room: the largest of those in view. */
function smallNamed({ nodes, size }: OverlayInput, discs: ReadonlyMap<string, Disc>): ReadonlySet<string> {
  return new Set(
    largest(discs, FEW, (id, { x, y }) => x > 0 && y > 0 && x < size.width && y < size.height && !isHub(nodes.get(id)!)),
  );
}

/** Ids of so many of the largest discs among those that are wanted; to put thousands in order would take a frame. */
export function largest(discs: ReadonlyMap<string, Disc>, count: number, wanted: (id: string, disc: Disc) => boolean): string[] {
  const found: { readonly id: string; readonly radius: number }[] = [];
  discs.forEach((disc, id) => {
    const { radius } = disc;
    const last = found[count - 1];
    if ((last && (radius < last.radius || (radius === last.radius && id > last.id))) || !wanted(id, disc)) {
      return;
    }
    let [low, high] = [0, found.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = found[middle]!;
      other.radius > radius || (other.radius === radius && other.id < id) ? (low = middle + 1) : (high = middle);
    }
    found.splice(low, 0, { id, radius });
    found.length = Math.min(found.length, count);
  });
  return found.map(({ id }) => id);
}

/** Of many selected each is no more than the next: only one, or few, are named whatever it costs. */
function isForemost({ hovered, focused, selected }: OverlayInput, id: string): boolean {
  return id === hovered || id === focused || (selected.size <= NAMED && selected.has(id));
}

/** Hubs hold others together: their names come first. */
function isHub(node: GraphNode): boolean {
  return node.expandable || isRoot(node);
}

function number(input: OverlayInput, value: number): string {
  return new Intl.NumberFormat(input.language || undefined).format(value);
}

/** Lines of text with a rim of paper, so that they can be read over links. */
function write(context: CanvasRenderingContext2D, { x, lines, ...label }: Written, paper: string): void {
  lines.forEach(({ text, font, colour }, i) => {
    const y = lineAt(label.y, i, lines.length);
    context.font = font;
    context.lineWidth = 4;
    context.strokeStyle = paper;
    context.strokeText(text, x, y);
    context.fillStyle = colour;
    context.fillText(text, x, y);
  });
}

/** The middle of a line of so many around a middle. */
export function lineAt(middle: number, line: number, lines: number): number {
  return middle + (line - (lines - 1) / 2) * (LINE - 1);
}

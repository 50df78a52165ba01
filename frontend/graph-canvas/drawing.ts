import { type Emphasis, linkLook, nodeLook } from './appearance';
import type { Backdrop } from './backdrop';
import { curveMiddle } from './curves';
import { OUTLINE_TRANSFORM } from './outline';
import { lineAt, type OverlayInput, type Written } from './overlay';
import type { Palette } from './palette';
import { plain } from './texts';
import type { Place, Size } from './viewport';

export interface Drawn {
  readonly size: Size;
  readonly palette: Palette;
  readonly title: string;
  readonly nodes: readonly (Place & { readonly radius: number; readonly colour: string; readonly name: string })[];
  readonly links: readonly { readonly from: Place; readonly to: Place; readonly colour: string; readonly width: number; readonly curved: boolean }[];
  readonly labels: readonly Written[];
  readonly notes: readonly (Place & { readonly text: string })[];
  readonly outline: { readonly lines: readonly string[]; readonly project: (place: Place) => Place } | null;
}

/** What is in sight, as the canvas draws it. */
export interface Shot extends Pick<Drawn, 'labels' | 'title' | 'notes'> {
  readonly input: OverlayInput;
  readonly emphasis: Emphasis;
  /** Sizes of nodes and links as pixels. */
  readonly scale: (size: number) => number;
  readonly backdrop: Backdrop | null;
  readonly project: (place: Place) => Place;
}

/** What is in sight as SVG. */
export function svgOf({ input, emphasis, scale, backdrop, project, ...given }: Shot): string {
  return toSvg({
    ...given, size: input.size, palette: input.palette,
    nodes: [...input.nodes.values()].flatMap((node) => {
      const disc = input.screen(node.id);
      return disc ? [{ ...disc, colour: nodeLook(node, emphasis).color, name: node.name }] : [];
    }),
    links: [...input.links].flatMap(([id, link]) => {
      const [from, to] = [input.screen(link.from), input.screen(link.to)];
      const look = linkLook(id, link, emphasis);
      return from && to ? [{ from, to, colour: look.color, width: scale(look.size), curved: look.type === 'curve' }] : [];
    }),
    outline: backdrop?.kind === 'provinces' ? { lines: backdrop.outline.lines, project } : null,
  });
}

/** The canvas as SVG. All text is escaped: a name may hold anything. */
export function toSvg({ size, palette, title, nodes, links, labels, notes, outline }: Drawn): string {
  const { width, height } = size;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Inter, 'Noto Sans SC', sans-serif">`,
    `<title>${escape(title)}</title>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
  ];
  if (outline) {
    const origin = outline.project({ x: 0, y: 0 });
    const one = outline.project({ x: 1, y: 0 }).x - origin.x;
    const lines = outline.lines.map((line) => `<path d="${escape(line)}"/>`).join('');
    parts.push(`<g transform="translate(${n(origin.x)} ${n(origin.y)}) scale(${n(one)}) ${OUTLINE_TRANSFORM}" fill="none" stroke="${palette.line}" stroke-width="0.5">${lines}</g>`);
  }
  links.forEach(({ from, to, colour, width: thick, curved }) => {
    const middle = curveMiddle(from, to);
    // The curve passes its middle half way to its control point.
    const control = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
    const way = curved ? `Q${n(control.x)} ${n(control.y)} ${n(to.x)} ${n(to.y)}` : `L${n(to.x)} ${n(to.y)}`;
    parts.push(`<path d="M${n(from.x)} ${n(from.y)}${way}" fill="none" stroke="${colour}" stroke-width="${n(thick)}"/>`);
  });
  nodes.forEach(({ x, y, radius, colour, name }) => {
    parts.push(`<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${colour}"><title>${escape(name)}</title></circle>`);
  });
  labels.forEach(({ x, y, lines }) =>
    lines.forEach((line, i) => {
      const look = `font-size="${line.size}" font-weight="${line.weight}" fill="${line.colour}" stroke="${palette.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
      parts.push(`<text x="${n(x)}" y="${n(lineAt(y, i, lines.length))}" text-anchor="middle" dominant-baseline="central" ${look}>${escape(line.text)}</text>`);
    }),
  );
  notes.forEach(({ x, y, text }) => parts.push(`<text x="${n(x)}" y="${n(y)}" font-size="12" fill="${palette.ink}">${escape(text)}</text>`));
  return `${parts.join('\n')}\n</svg>\n`;
}

function n(number: number): string {
  return String(Math.round(number * 100) / 100);
}

function escape(text: string): string {
  return plain(text).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

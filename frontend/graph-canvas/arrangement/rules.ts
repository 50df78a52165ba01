import { mix } from '../../palette/colours';
import type { Palette } from '../palette';
import type { Properties } from '../properties';
import type { GraphNode } from '../types';
import type { Rule } from './arrangement';

/** What rules make of a node: its colour, or nothing, and how many times its radius. */
export interface Painted {
  readonly colour: string | null;
  readonly times: number;
}

export type Paint = (node: GraphNode) => Painted;

const PLAIN: Painted = { colour: null, times: 1 };

/** The radius of the least and the most of a range. */
const LEAST = 0.6;
const MOST = 2.2;

/** How far the colour of the least goes towards paper. */
const PALE = 0.72;

/** A line of the legend: what a colour or a size stands for. */
export interface LegendRow {
  readonly rule: Rule;
  readonly colour: string;
  readonly times: number;
  /** Of what the row stands for: words, or from where to where. */
  readonly value: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

const unpainted: Paint = () => PLAIN;

/** Makes rules into paint, the later over the earlier. */
export function paintOf(rules: readonly Rule[], nodes: Iterable<GraphNode>, properties: Properties, palette: Palette): Paint {
  if (rules.length === 0) {
    return unpainted;
  }
  const all = [...nodes];
  const brushes = rules.map((rule) => brush(rule, all, properties, palette));
  return (node) => {
    let colour: string | null = null;
    let times = 1;
    for (const each of brushes) {
      const painted = each(node);
      colour = painted.colour ?? colour;
      times *= painted.times;
    }
    return { colour, times };
  };
}

/** What a legend says of the rules. */
export function legendOf(rules: readonly Rule[], nodes: Iterable<GraphNode>, properties: Properties, palette: Palette): LegendRow[] {
  const all = [...nodes];
  return rules.flatMap((rule): LegendRow[] => {
    const colour = palette.divisions[rule.colour - 1]!;
    if (rule.how === 'UNIQUE') {
      return values(all, rule.property, properties)
        .slice(0, 24)
        .map((value, i) => ({ rule, value, from: null, to: null, colour: palette.divisions[i % palette.divisions.length]!, times: 1 }));
    }
    if (rule.how === 'SINGLE') {
      return [{ rule, value: rule.value, from: rule.from, to: rule.to, colour: rule.paints === 'COLOUR' ? colour : palette.ink2, times: rule.paints === 'SIZE' ? rule.size : 1 }];
    }
    const [least, most] = extent(rule, all, properties);
    return [0, 1, 2, 3].map((step) => {
      const [from, to] = [least + ((most - least) * step) / 4, least + ((most - least) * (step + 1)) / 4];
      const share = (step + 0.5) / 4;
      return {
        rule, value: null, from, to,
        colour: rule.paints === 'COLOUR' ? mix(colour, palette.paper, PALE * (1 - share)) : palette.ink2,
        times: rule.paints === 'SIZE' ? LEAST + (MOST - LEAST) * share : 1,
      };
    });
  });
}

/** The values of a property, the most frequent first. */
export function values(nodes: readonly GraphNode[], key: string, properties: Properties): string[] {
  const counts = new Map<string, number>();
  for (const node of nodes) {
    const word = properties.word(node, key);
    if (word !== null) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts.entries()].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

function brush(rule: Rule, nodes: readonly GraphNode[], properties: Properties, palette: Palette): Paint {
  const colour = palette.divisions[rule.colour - 1]!;
  const painted: Painted = rule.paints === 'COLOUR' ? { colour, times: 1 } : { colour: null, times: rule.size };
  switch (rule.how) {
    case 'SINGLE':
      return (node) => (has(node, rule, properties) ? painted : PLAIN);
    case 'UNIQUE': {
      const known = values(nodes, rule.property, properties);
      const place = new Map(known.map((value, i) => [value, i]));
      return (node) => {
        const at = place.get(properties.word(node, rule.property) ?? '');
        if (at === undefined) {
          return PLAIN;
        }
        return rule.paints === 'COLOUR'
          ? { colour: palette.divisions[at % palette.divisions.length]!, times: 1 }
          : { colour: null, times: LEAST + ((MOST - LEAST) * at) / Math.max(1, known.length - 1) };
      };
    }
    case 'RANGE': {
      const [least, most] = extent(rule, nodes, properties);
      const shades = Array.from({ length: 33 }, (_, i) => mix(colour, palette.paper, PALE * (1 - i / 32)));
      return (node) => {
        const number = properties.number(node, rule.property);
        if (number === null) {
          return PLAIN;
        }
        const share = most > least ? Math.min(1, Math.max(0, (number - least) / (most - least))) : 1;
        return rule.paints === 'COLOUR' ? { colour: shades[Math.round(share * 32)]!, times: 1 } : { colour: null, times: LEAST + (MOST - LEAST) * share };
      };
    }
  }
}

function has(node: GraphNode, rule: Rule, properties: Properties): boolean {
  if (rule.value !== null) {
    return properties.word(node, rule.property) === rule.value;
  }
  const number = properties.number(node, rule.property);
  return number !== null && (rule.from === null || number >= rule.from) && (rule.to === null || number <= rule.to);
}

/** From where to where a range goes: what the rule says, else what there is. */
function extent(rule: Rule, nodes: readonly GraphNode[], properties: Properties): [least: number, most: number] {
  let least = Infinity;
  let most = -Infinity;
  for (const node of nodes) {
    const number = properties.number(node, rule.property);
    if (number !== null) {
      least = Math.min(least, number);
      most = Math.max(most, number);
    }
  }
  const [from, to] = [rule.from ?? least, rule.to ?? most];
  return Number.isFinite(from) && Number.isFinite(to) ? [from, to] : [0, 0];
}

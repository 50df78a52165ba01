import { type GraphLink, type GraphNode, OVERLAP } from '../types';

export interface Generated {
  readonly nodes: GraphNode[];
  readonly links: GraphLink[];
}

const DIVISIONS = ['Imaging', 'Optics', 'Lasers', 'Distribution', 'Networks', 'Drives', 'Service', '仪器', '自动化', 'Sensors', '新能源', 'Medical', 'Rail', '半导体', 'Export'];
const CITIES = ['上海', '北京', 'Shenzhen', '成都', 'Wuhan', '苏州', 'Xi’an', '广州'];
const TRADES = ['光学', '精密', 'Instruments', '电子', 'Robotics', '医疗', 'Photonics', '科技'];

/** A company of this many divisions; the open ones show this many customers each. */
export function company(divisions: number, open: boolean, seed = 7): Generated {
  const next = random(seed);
  const nodes: GraphNode[] = [node('company', 'COMPANY', 'Onethread', 5000, 9e8, null, null, true, true)];
  const links: GraphLink[] = [];
  for (let d = 0; d < divisions; d++) {
    const id = `d${d}`;
    const count = 120 + Math.floor(next() * 500);
    nodes.push(node(id, 'DIVISION', DIVISIONS[d % DIVISIONS.length]!, count, 2e7 + next() * 9e7, (d % 7) + 1, 'company', true, open));
    links.push({ from: id, to: 'company', type: 'PART_OF', count: 1 });
    if (open) {
      const customers = customersOf(id, (d % 7) + 1, 18 + Math.floor(next() * 26), next);
      nodes.push(...customers.nodes);
      links.push(...customers.links);
    }
  }
  for (let d = 0; d < divisions; d++) {
    for (const step of [1, 2, 5]) {
      if (next() < 0.55) {
        links.push({ from: `d${d}`, to: `d${(d + step) % divisions}`, type: OVERLAP, count: 2 + Math.floor(next() ** 3 * 60) });
      }
    }
  }
  return { nodes, links };
}

/** What opening a division adds. */
export function customersOf(division: string, colour: number, count: number, next = random(colour * 31 + count)): Generated {
  const nodes: GraphNode[] = [];
  const links: GraphLink[] = [];
  for (let i = 0; i < count; i++) {
    const id = `${division}c${i}`;
    const name = `${CITIES[Math.floor(next() * CITIES.length)]}${TRADES[Math.floor(next() * TRADES.length)]} ${i + 1}`;
    nodes.push(node(id, 'CUSTOMER', name, 0, next() ** 5 * 4e6, colour, division, false, false));
    links.push({ from: division, to: id, type: 'OWNS', count: 1 });
  }
  return { nodes, links };
}

/** One customer with what hangs together with it, and a walk through it. */
export function around(): Generated & { readonly walk: string[] } {
  const next = random(3);
  const nodes: GraphNode[] = [node('hub', 'CUSTOMER', '华东光学（集团）有限公司', 0, 6.8e6, null, null, false, true)];
  const links: GraphLink[] = [];
  for (let i = 0; i < 21; i++) {
    const parent = i > 16 ? `n${i - 8}` : 'hub';
    const type = (['CONTACT', 'PROJECT', 'REP'] as const)[i % 3]!;
    nodes.push(node(`n${i}`, type, `${TRADES[i % 8]} ${type.toLowerCase()} ${i}`, 0, next() * 1e6, (i % 7) + 1, parent, false, false));
    links.push({ from: parent, to: `n${i}`, type: 'WORKS_AT', count: 1 });
  }
  return { nodes, links, walk: ['hub', 'n9', 'n17'] };
}

function node(
  id: string, type: string, name: string, count: number, value: number, division: number | null,
  parent: string | null, expandable: boolean, expanded: boolean,
): GraphNode {
  return { id, type, name, count, value, division, parent, expandable, expanded };
}

/** Numbers that look like chance and are always the same (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

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
    const properties = { city: CITIES[Math.floor(next() * CITIES.length)]!, trade: TRADES[Math.floor(next() * TRADES.length)]!, since: day(17_500 + Math.floor(next() * 3000)), visits: Math.floor(next() ** 2 * 40) };
    nodes.push({ ...node(id, 'CUSTOMER', name, 0, next() ** 5 * 4e6, colour, division, false, false), properties });
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

function day(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** A company of about this many nodes and links, all drawn: divisions, reps and customers, some worked by several. */
export function large(count: number, linked: number, seed = 11): Generated {
  const next = random(seed);
  const nodes: GraphNode[] = [node('company', 'COMPANY', 'Onethread', count, 9e8, null, null, true, true)];
  const links: GraphLink[] = [];
  const reps: string[] = [];
  for (let d = 0; d < 7; d++) {
    nodes.push(node(`d${d}`, 'DIVISION', DIVISIONS[d]!, 0, 2e7 + next() * 9e7, d + 1, 'company', true, true));
    links.push({ from: `d${d}`, to: 'company', type: 'PART_OF', count: 1 });
  }
  const repCount = Math.max(7, Math.round(count / 40));
  for (let r = 0; r < repCount; r++) {
    const d = r % 7;
    reps.push(`r${r}`);
    nodes.push(node(`r${r}`, 'REP', `Rep ${r + 1}`, 0, next() * 2e6, d + 1, `d${d}`, true, true));
    links.push({ from: `r${r}`, to: `d${d}`, type: 'IN', count: 1 });
  }
  while (nodes.length < count) {
    const rep = Math.floor(next() ** 1.3 * repCount);
    const made = customersOf(reps[rep]!, (rep % 7) + 1, 1, next);
    const id = `c${nodes.length}`;
    nodes.push({ ...made.nodes[0]!, id });
    links.push({ from: reps[rep]!, to: id, type: 'OWNS', count: 1 });
  }
  for (let i = 0; links.length < linked; i++) {
    const customer = `c${8 + repCount + Math.floor(next() * (count - 8 - repCount))}`;
    links.push({ from: reps[Math.floor(next() * repCount)]!, to: customer, type: i % 3 === 0 ? 'RUNS' : 'SOLD', count: 1 });
  }
  return { nodes, links };
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

import '../graph-canvas';

import type { GraphCanvasEvents, GraphLink, GraphNode, Texts, Tools } from '../types';
import chinese from '../../../src/main/resources/vaadin-i18n/translations_zh_CN.properties?raw';
import english from '../../../src/main/resources/vaadin-i18n/translations.properties?raw';
import { around, company, customersOf, large } from './generated-graph';

const canvas = document.querySelector('graph-canvas')!;
const output = document.querySelector('output')!;
const texts: Texts = {
  label: 'Map',
  help: 'Arrow keys walk, Enter opens, Space selects, L goes through the links, plus and minus zoom, 0 shows all, Escape clears.',
  failed: 'This browser cannot draw the map.',
  count: '{count} records',
  value: 'orders {value}',
  open: 'open',
  closed: 'closed',
  selected: 'selected',
  shared: '{count} shared',
  types: { COMPANY: 'company', DIVISION: 'division', CUSTOMER: 'customer', CONTACT: 'contact', PROJECT: 'project', REP: 'rep' },
};
const parameters = new URLSearchParams(location.search);
const zh = parameters.get('lang') === 'zh';
document.documentElement.lang = zh ? 'zh-CN' : 'en';
const bundle = zh ? chinese : english;
const tools: Tools = {
  words: Object.fromEntries([...bundle.matchAll(/^graphcanvas\.([^=]+)=(.*)$/gm)].map(([, key, text]) => [key!, text!])),
  properties: [
    { key: 'city', name: zh ? '城市' : 'City', kind: 'PLACE' },
    { key: 'trade', name: zh ? '行业' : 'Trade', kind: 'TEXT' },
    { key: 'since', name: zh ? '首单' : 'Customer since', kind: 'DATE' },
    { key: 'visits', name: zh ? '拜访' : 'Visits', kind: 'NUMBER' },
  ],
};
let nodes: GraphNode[] = [];
let links: GraphLink[] = [];

function show(which: string): void {
  const walk = which === '0' ? around().walk : [];
  const [count, linked] = which.split('/').map(Number) as [number, number];
  ({ nodes, links } = which === '0' ? around() : linked ? large(count, linked) : company(count, which === '7'));
  canvas.synchronize({ whole: true, nodes, links, walk, texts, tools });
}

/** Opens and closes as the server would: by another graph. */
function toggle(id: string): void {
  const node = nodes.find((n) => n.id === id)!;
  const changed = { ...node, expanded: !node.expanded };
  nodes = nodes.map((n) => (n.id === id ? changed : n));
  if (changed.expanded) {
    const more = customersOf(id, node.division ?? 1, 40);
    nodes.push(...more.nodes);
    links.push(...more.links);
    canvas.synchronize({ nodes: [changed, ...more.nodes], links: more.links });
  } else {
    const gone = nodes.filter((n) => n.parent === id).map((n) => n.id);
    nodes = nodes.filter((n) => n.parent !== id);
    canvas.synchronize({ nodes: [changed], goneNodes: gone });
  }
}

for (const name of ['node-select', 'node-open', 'link-select', 'view-change', 'nodes-select', 'arrangement-change', 'step'] satisfies (keyof GraphCanvasEvents)[]) {
  canvas.addEventListener(name, (event) => {
    const { detail } = event as CustomEvent;
    output.textContent = `${name} ${JSON.stringify(detail)}`;
    if (name === 'node-open') {
      toggle(detail.id);
    }
  });
}
document.querySelectorAll<HTMLButtonElement>('[data-command]').forEach((button) =>
  button.addEventListener('click', () => canvas.synchronize({ commands: [{ name: button.dataset['command']!, argument: 'playground.png' }] })),
);
document.querySelector('#scheme')!.addEventListener('click', () => {
  const root = document.documentElement.style;
  root.colorScheme = root.colorScheme === 'dark' ? 'light' : 'dark';
});
document.querySelector<HTMLSelectElement>('#company')!.addEventListener('change', (event) => show((event.target as HTMLSelectElement).value));
show(parameters.get('show') ?? '7');

import Graph from 'graphology';
import Sigma from 'sigma';
import { bench, graph, onScreen } from './measures';

/** What anyone would write first: the graph at places made up beforehand, drawn by sigma as it comes. */
const { nodes, links } = graph();
const drawn = new Graph({ multi: true, type: 'directed' });
nodes.forEach((node, i) => {
  const radius = 10 * Math.sqrt(i);
  drawn.addNode(node.id, { x: radius * Math.cos(i * 2.4), y: radius * Math.sin(i * 2.4), size: 3 + 2 * Math.log10(1 + (node.value ?? 0) / 1e5), label: node.name, color: '#3e6c8f' });
});
links.forEach((link) => drawn.addDirectedEdge(link.from, link.to, { size: 1, color: '#cccccc' }));
const sigma = new Sigma(drawn, document.querySelector<HTMLElement>('#stage')!);
window.bench = bench({
  look: (x) => sigma.getCamera().setState({ x }),
  spot: (id) => {
    const { x, y } = drawn.getNodeAttributes(id) as { x: number; y: number };
    return sigma.graphToViewport({ x, y });
  },
});
// It has drawn by now.
onScreen((now) => (window.bench.first = now));

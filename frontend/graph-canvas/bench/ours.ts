import '../graph-canvas';

import english from '../../../src/main/resources/vaadin-i18n/translations.properties?raw';
import { NO_TEXTS, type Update } from '../types';
import { bench, graph, onScreen } from './measures';

const canvas = document.querySelector('graph-canvas')!;
const tools = {
  words: Object.fromEntries([...english.matchAll(/^graphcanvas\.([^=]+)=(.*)$/gm)].map(([, key, text]) => [key!, text!])),
  properties: [
    { key: 'city', name: 'City', kind: 'PLACE' },
    { key: 'trade', name: 'Trade', kind: 'TEXT' },
    { key: 'since', name: 'Customer since', kind: 'DATE' },
    { key: 'visits', name: 'Visits', kind: 'NUMBER' },
  ] as const,
};
window.bench = bench({
  look: (x) => (canvas.viewState = { ...(canvas.viewState ?? { y: 0.5, ratio: 1 }), x }),
  spot: (id) => canvas.spotOf(id),
});
canvas.addEventListener('first-frame', () => onScreen((now) => (window.bench.first = now)));
window.update = { whole: true, ...graph(), texts: { ...NO_TEXTS, label: 'Map' }, tools };
canvas.synchronize(window.update);

declare global {
  interface Window {
    update: Update;
  }
}

// Opens a bare sigma page and ours with the same graph, in turn, in the same Chromium, and prints ratios.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const ROUNDS = Number(process.env.ONETHREAD_BENCH_ROUNDS ?? 5);
const PAN = 2500;
const root = fileURLToPath(new URL('.', import.meta.url));
const out = fileURLToPath(new URL('../../../target/bench-map', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

await build({
  root,
  base: './',
  configFile: false,
  logLevel: 'error',
  worker: { format: 'es' },
  build: { outDir: out, emptyOutDir: true, target: 'esnext', rollupOptions: { input: { bare: join(root, 'bare.html'), ours: join(root, 'ours.html') } } },
});
const server = createServer(async (request, response) => {
  try {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    const body = await readFile(join(out, path));
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.ONETHREAD_CHROMIUM || undefined,
  args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
});

async function open(page, graph) {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await tab.goto(`${address}/${page}.html?graph=${graph}`);
  await tab.waitForFunction(() => window.bench?.first > 0, null, { timeout: 120_000 });
  return tab;
}

/** First frame and panning of one page; of ours once its layout is at rest. */
async function look(page, graph, pan) {
  const tab = await open(page, graph);
  const first = await tab.evaluate(() => window.bench.first);
  await rested(tab, page);
  const frames = pan ? await tab.evaluate((time) => window.bench.pan(time), PAN) : null;
  await tab.close();
  return { first, frames };
}

async function rested(tab, page) {
  if (page === 'ours') {
    await tab.waitForFunction(() => document.querySelector('graph-canvas').ariaBusy !== 'true', null, { timeout: 300_000 });
  }
  await tab.waitForTimeout(300);
}

/**
 * The longest task of the page's main thread while something is done, as the time the processor
 * spent on it: waiting for a graphics driver, or for other programs, is not in it.
 */
async function watched(tab, act) {
  await browser.startTracing(tab, { categories: ['toplevel'] });
  await act();
  await tab.waitForTimeout(200);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const mains = new Set(traceEvents.filter((one) => one.name === 'thread_name' && one.args.name === 'CrRendererMain').map((one) => `${one.pid} ${one.tid}`));
  const tasks = new Map();
  for (const one of traceEvents) {
    const thread = `${one.pid} ${one.tid}`;
    if (one.ph === 'X' && one.tdur !== undefined && mains.has(thread)) {
      tasks.set(thread, tasks.get(thread) ?? []);
      tasks.get(thread).push(one.tdur / 1000);
    }
  }
  const busiest = [...tasks.values()].sort((a, b) => sum(b) - sum(a))[0] ?? [];
  return Math.max(0, ...busiest);
}

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

/** The longest task while the user drags, hovers and, with us, filters and slides through time. */
async function handle(page, graph) {
  const tab = await open(page, graph);
  await rested(tab, page);
  const spot = (id) => tab.evaluate((each) => window.bench.spot(each), id);
  const first = await spot('d0');
  const hover = await watched(tab, async () => {
    for (const id of ['d0', 'd1', 'd2', 'r0', 'r5', 'r9']) {
      const at = await spot(id);
      await tab.mouse.move(at.x, at.y, { steps: 8 });
    }
  });
  const results = { hover };
  if (page === 'ours') {
    const at = (await spot('r3')) ?? first;
    results.drag = await watched(tab, async () => {
      await tab.mouse.move(at.x, at.y);
      await tab.mouse.down();
      await tab.mouse.move(at.x + 120, at.y + 60, { steps: 40 });
      await tab.mouse.up();
    });
    await tab.click('button[data-tool=filter]');
    const box = tab.locator('.checks input').first();
    results.filter = await watched(tab, async () => {
      await box.click();
      await tab.waitForTimeout(100);
      await box.click();
    });
    await tab.click('button[data-tool=filter]');
    await tab.click('button[data-tool=time]');
    results.time = await watched(tab, async () => {
      const track = await tab.locator('.track').boundingBox();
      await tab.mouse.move(track.x + 3, track.y + track.height - 7);
      await tab.mouse.down();
      await tab.mouse.move(track.x + track.width / 2, track.y + track.height - 7, { steps: 40 });
      await tab.mouse.up();
    });
  }
  await tab.close();
  return results;
}

/** The longest task from the first frame until the layout is at rest. */
async function layout(graph) {
  const tab = await open('ours', graph);
  const longest = await watched(tab, () => tab.waitForFunction(() => document.querySelector('graph-canvas').ariaBusy !== 'true', null, { timeout: 300_000 }));
  await tab.close();
  return longest;
}

async function update(graph) {
  const tab = await open('ours', graph);
  const json = await tab.evaluate(() => JSON.stringify(window.update));
  await tab.close();
  return gzipSync(json).length;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rows = [];
async function sideBySide(graph, rounds, name) {
  const found = { bare: [], ours: [] };
  for (let round = 0; round < rounds; round++) {
    for (const page of round % 2 ? ['ours', 'bare'] : ['bare', 'ours']) {
      found[page].push(await look(page, graph, true));
    }
  }
  const [bare, ours] = ['bare', 'ours'].map((page) => ({ first: median(found[page].map((one) => one.first)), frames: median(found[page].map((one) => one.frames)) }));
  rows.push([`first frame, ${name}, ms`, ours.first, bare.first, ours.first / bare.first, 'at most 1.5']);
  rows.push([`frames a second while panning, ${name}`, ours.frames, bare.frames, ours.frames / bare.frames, 'at least 0.8']);
}

try {
  await look('bare', '3000/4000', false);
  await look('ours', '3000/4000', false);
  await sideBySide('500/700', ROUNDS, '500 nodes and 700 links');
  await sideBySide('3000/4000', ROUNDS, '3,000 nodes and 4,000 links');
  await sideBySide('50000/60000', Math.min(3, ROUNDS), '50,000 nodes and 60,000 links');
  const [bare, ours] = [await handle('bare', '3000/4000'), await handle('ours', '3000/4000')];
  rows.push(['longest task, hover, 3,000/4,000, ms', ours.hover, bare.hover, ours.hover / bare.hover, 'at most 100 ms']);
  for (const act of ['drag', 'filter', 'time']) {
    rows.push([`longest task, ${act}, 3,000/4,000, ms`, ours[act], null, null, 'at most 100 ms']);
  }
  rows.push(['longest task, layout, 500/700, ms', await layout('500/700'), null, null, 'at most 50 ms']);
  rows.push(['longest task, layout, 3,000/4,000, ms', await layout('3000/4000'), null, null, 'at most 50 ms']);
  rows.push(['update of 3,000/4,000, gzip, kB', (await update('3000/4000')) / 1000, null, null, 'at most 400 kB']);
} finally {
  await browser.close();
  server.close();
}

const shown = (number) => (number === null ? '' : number.toFixed(number < 10 ? 2 : 0));
const table = [['', 'ours', 'bare sigma', 'ratio', 'wanted'], ...rows.map(([name, ours, bare, ratio, wanted]) => [name, shown(ours), shown(bare), shown(ratio), wanted])];
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
console.log('Map, medians of rounds in turn, the same Chromium');
for (const row of table) {
  console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  '));
}

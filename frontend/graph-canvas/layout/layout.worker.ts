import type { FromWorker, ToWorker } from './job';
import { placed } from './placed';
import { Settling } from './settling';

/** Runs beside the page: a step for each frame the page has drawn, so that neither waits for the other. */
let settling: Settling | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'place') {
    answer(placed(data.job), true);
    return;
  }
  if (data.kind === 'start') {
    settling = new Settling(data.job);
  } else if (data.kind === 'pin') {
    settling?.pin(data.index, data.x, data.y);
    return;
  }
  if (settling) {
    let settled = settling.advance();
    for (let round = 1; data.kind === 'next' && round < data.rounds && !settled; round++) {
      settled = settling.advance();
    }
    answer(settling.places(), settled);
  }
});

function answer(places: Float32Array, settled: boolean): void {
  const message: FromWorker = { places, settled };
  self.postMessage(message, { transfer: [places.buffer] });
}

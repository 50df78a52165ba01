import { beforeEach, describe, expect, it } from 'vitest';
import type { Place } from '../viewport';
import { Arranger, type LayoutNode, type LayoutWorker } from './arranger';
import type { FromWorker, ToWorker } from './job';

/** A worker whose answers are given by hand. */
class HandWorker implements LayoutWorker {
  readonly asked: ToWorker[] = [];
  ended = false;
  onmessage: LayoutWorker['onmessage'] = null;
  onerror: LayoutWorker['onerror'] = null;

  postMessage(message: ToWorker): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(places: number[], settled: boolean): void {
    const data: FromWorker = { places: Float32Array.from(places), settled };
    this.onmessage!.call(this as unknown as Worker, { data } as MessageEvent);
  }
}

function at(id: string, fixed = false): LayoutNode {
  return { id, x: 0, y: 0, radius: 5, mass: 1, fixed };
}

describe('the arranger', () => {
  let workers: HandWorker[];
  let frames: ((now: number) => void)[];
  let placed: { places: ReadonlyMap<string, Place>; settled: boolean }[];
  let arranger: Arranger;

  beforeEach(() => {
    workers = [];
    frames = [];
    placed = [];
    arranger = new Arranger({
      worker: () => {
        const worker = new HandWorker();
        workers.push(worker);
        return worker;
      },
      frame: (then) => frames.push(then),
      placed: (places, settled) => placed.push({ places, settled }),
    });
  });

  function frame(now: number): void {
    frames.splice(0).forEach((then) => then(now));
  }

  it('shows each step in a frame and then asks for the next', () => {
    arranger.start([at('a'), at('b')], [], true);
    workers[0]!.answer([10, 1, 20, 2], false);
    expect(placed).toEqual([]);
    frame(100);
    expect(placed[0]!.places.get('b')).toEqual({ x: 26, y: 2 });
    expect(workers[0]!.asked.map((message) => message.kind)).toEqual(['start', 'next']);
  });

  it('asks for more steps at once of a slow screen', () => {
    arranger.start([at('a')], [], true);
    workers[0]!.answer([0, 0], false);
    frame(100);
    workers[0]!.answer([0, 0], false);
    frame(185);
    expect(workers[0]!.asked.at(-1)).toEqual({ kind: 'next', rounds: 5 });
  });

  it('shows only the end where motion is not wanted', () => {
    arranger.start([at('a')], [], false);
    workers[0]!.answer([1, 1], false);
    frame(1);
    expect(placed).toEqual([]);
    workers[0]!.answer([5, 5], true);
    frame(2);
    expect(placed).toHaveLength(1);
    expect(workers[0]!.ended).toBe(true);
    expect(arranger.running).toBe(false);
  });

  it('drops what a layout says after another has begun', () => {
    arranger.start([at('a')], [], true);
    workers[0]!.answer([1, 1], false);
    arranger.start([at('a'), at('b')], [], true);
    frame(1);
    workers[0]!.answer([1, 1], true);
    frame(2);
    expect(placed).toEqual([]);
    expect(workers.map((worker) => worker.ended)).toEqual([true, false]);
  });

  it('keeps a node where the user holds it, whatever the layout says', () => {
    arranger.start([at('a'), at('b')], [], true);
    arranger.hold('b', { x: 130, y: 9 });
    expect(workers[0]!.asked.at(-1)).toEqual({ kind: 'pin', index: 1, x: 100, y: 9 });
    workers[0]!.answer([0, 0, 1, 1], true);
    frame(1);
    expect(placed[0]!.places.get('b')).toEqual({ x: 130, y: 9 });
  });

  it('needs no worker where all keep their places', () => {
    arranger.start([at('a', true)], [], true);
    expect(workers).toEqual([]);
  });

  it('leaves nodes where they are when the worker fails', () => {
    arranger.start([at('a')], [], true);
    workers[0]!.onerror!.call(workers[0] as unknown as Worker, {} as ErrorEvent);
    expect(placed).toEqual([{ places: new Map(), settled: true }]);
    expect(arranger.running).toBe(false);
  });
});

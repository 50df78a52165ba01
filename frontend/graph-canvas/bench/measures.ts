import { type Generated, large } from '../dev/generated-graph';

/** What a page of the bench offers to the script that drives it. */
export interface Bench {
  /** When the first frame was on the screen, in milliseconds since the page was asked for. */
  first: number | null;
  /** Frames a second while the camera moves for this long. */
  readonly pan: (milliseconds: number) => Promise<number>;
  /** Where a node is on the screen. */
  readonly spot: (id: string) => { readonly x: number; readonly y: number } | null;
}

/** The graph both pages draw: as many nodes and links as the address says. */
export function graph(): Generated {
  const [count, links] = (new URLSearchParams(location.search).get('graph') ?? '3000/4000').split('/').map(Number) as [number, number];
  return large(count, links);
}

/** Calls back once what has been drawn is on the screen. */
export function onScreen(then: (now: number) => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => then(performance.now())));
}

export function bench(given: Pick<Bench, 'spot'> & { readonly look: (x: number) => void }): Bench {
  return {
    first: null,
    spot: given.spot,
    pan: (milliseconds) =>
      new Promise((resolve) => {
        let frames = 0;
        const begun = performance.now();
        const step = (now: number): void => {
          if (now - begun >= milliseconds) {
            resolve((frames * 1000) / (now - begun));
            return;
          }
          frames++;
          given.look(0.5 + 0.2 * Math.sin((now - begun) / 300));
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
  };
}

declare global {
  interface Window {
    bench: Bench;
  }
}

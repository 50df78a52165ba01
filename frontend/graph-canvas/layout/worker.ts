import type { LayoutWorker } from './arranger';

/** Starts a worker from a file of its own, which a content security policy can allow by origin. */
export function layoutWorker(): LayoutWorker {
  return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module', name: 'graph-layout' });
}

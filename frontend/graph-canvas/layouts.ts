import type { Arrangement } from './arrangement/arrangement';
import { type Backdrop, timeBackdrop } from './backdrop';
import type { Arranger } from './layout/arranger';
import { loadOutline } from './outline';
import type { Scene } from './scene';

/** What a layout left without a place of its own, to be told. */
export interface Unplaced {
  readonly placeless: number;
  readonly dateless: number;
}

export const ALL_PLACED: Unplaced = { placeless: 0, dateless: 0 };

export interface Laid {
  readonly backdrop: Backdrop | null;
  readonly unplaced: Unplaced;
}

/** Has nodes placed by what they are, unless their places are known; of forces, the caller takes care. */
export async function place(scene: Scene, arranger: Arranger, { layout, along, pins }: Arrangement, known: boolean): Promise<Laid> {
  if (layout === 'FORCE') {
    return { backdrop: null, unplaced: ALL_PLACED };
  }
  const outline = layout === 'PROVINCES' ? await loadOutline() : null;
  const { ids, job } = scene.placeJob(layout, along, outline?.spots ?? new Float32Array());
  if (scene.arrangement.layout !== layout || scene.arrangement.along !== along) {
    // Another layout was chosen meanwhile.
    return { backdrop: null, unplaced: ALL_PLACED };
  }
  if (!known) {
    arranger.place(ids, job, new Set(Object.keys(pins)));
  }
  const unknown = job.values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
  if (outline) {
    const used = new Set(job.values.filter((value) => !Number.isNaN(value)));
    return { backdrop: { kind: 'provinces', outline, used }, unplaced: { placeless: placeless(job.parents, job.values), dateless: 0 } };
  }
  return layout === 'TIMELINE' ? { backdrop: timeBackdrop(job.values), unplaced: { placeless: 0, dateless: unknown } } : { backdrop: null, unplaced: ALL_PLACED };
}

/** How many have no place, and were not opened from anything that has one. */
function placeless(parents: Int32Array, values: Float64Array): number {
  let count = 0;
  values.forEach((own, node) => {
    let value = own;
    let at = parents[node]!;
    for (let steps = 0; Number.isNaN(value) && at >= 0 && steps < 32; steps++) {
      value = values[at]!;
      at = parents[at]!;
    }
    count += Number.isNaN(value) ? 1 : 0;
  });
  return count;
}

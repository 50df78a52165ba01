import { circular } from './circular';
import { hierarchy } from './hierarchy';
import type { PlaceJob } from './job';
import { provinces } from './provinces';
import { timeLine } from './time-line';

/** Works out places that follow from what nodes are. */
export function placed(job: PlaceJob): Float32Array {
  switch (job.layout) {
    case 'HIERARCHY':
      return hierarchy(job);
    case 'CIRCULAR':
      return circular(job);
    case 'TIMELINE':
      return timeLine(job);
    case 'PROVINCES':
      return provinces(job);
  }
}

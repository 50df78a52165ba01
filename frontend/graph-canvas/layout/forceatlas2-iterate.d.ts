/** One step of the algorithm; part of the published package, but without types of its own. */
declare module 'graphology-layout-forceatlas2/iterate' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  /** Moves the nodes of a matrix of ten numbers a node, pulled by links of three numbers each. */
  export default function iterate(settings: Required<ForceAtlas2Settings>, nodes: Float32Array, links: Float32Array): void;
}

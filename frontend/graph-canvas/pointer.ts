import type Sigma from 'sigma';
import type { MouseCoords } from 'sigma/types';

import type { Scene } from './scene';
import type { StageHooks } from './stage';
import type { Place } from './viewport';

/** Pixels the pointer may move before a press becomes a drag. */
const SLACK = 4;

export interface PointerHooks extends Pick<StageHooks, 'nodeClicked' | 'nodeOpened' | 'linkClicked' | 'emptyClicked' | 'nodeDragged' | 'nodeDropped'> {
  readonly hovered: (id: string | null) => void;
  readonly linkHovered: (id: string | null) => void;
}

interface Drag {
  readonly id: string;
  readonly from: Place;
  /** Where it and what goes along were when it was taken. */
  before: ReadonlyMap<string, Place>;
  moving: boolean;
}

/** Turns sigma's mouse events into what the user means by them. */
export function watchPointer(sigma: Sigma, scene: Scene, hooks: PointerHooks): void {
  const container = sigma.getContainer();
  let drag: Drag | null = null;
  let dropped = false;

  sigma.on('enterNode', ({ node }) => {
    container.style.cursor = 'pointer';
    if (!drag?.moving) {
      hooks.hovered(node);
    }
  });
  sigma.on('leaveNode', () => {
    container.style.cursor = '';
    if (!drag?.moving) {
      hooks.hovered(null);
    }
  });
  sigma.on('enterEdge', ({ edge }) => {
    container.style.cursor = 'pointer';
    hooks.linkHovered(edge);
  });
  sigma.on('leaveEdge', () => {
    container.style.cursor = '';
    hooks.linkHovered(null);
  });

  sigma.on('downNode', ({ node, event }) => {
    drag = { id: node, from: event, before: new Map(), moving: false };
    dropped = false;
  });
  sigma.on('moveBody', ({ event }) => {
    if (!drag) {
      return;
    }
    prevent(event);
    if (!drag.moving && Math.hypot(event.x - drag.from.x, event.y - drag.from.y) > SLACK) {
      drag.moving = true;
      drag.before = scene.placesOf([drag.id, ...scene.following(drag.id)]);
    }
    if (drag.moving && scene.graph.hasNode(drag.id)) {
      hooks.nodeDragged(scene.drag(drag.id, sigma.viewportToGraph(event)));
    }
  });
  // To the tools, or out of the page: sigma does not say so.
  container.addEventListener('mouseleave', () => {
    if (!drag?.moving) {
      hooks.hovered(null);
      hooks.linkHovered(null);
    }
  });
  const drop = (): void => {
    dropped = drag?.moving === true;
    if (drag?.moving) {
      hooks.nodeDropped(drag.id, drag.before);
    }
    drag = null;
  };
  sigma.getMouseCaptor().on('mouseup', drop);
  sigma.getTouchCaptor().on('touchup', drop);

  sigma.on('clickNode', ({ node }) => {
    if (!dropped) {
      hooks.nodeClicked(node, false);
    }
  });
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    hooks.nodeOpened(node);
  });
  sigma.on('clickEdge', ({ edge }) => {
    const link = scene.presented.links.get(edge);
    if (link) {
      hooks.linkClicked({ from: link.from, to: link.to, type: link.type });
    }
  });
  sigma.on('clickStage', () => {
    if (!dropped) {
      hooks.emptyClicked();
    }
  });
}

function prevent(event: MouseCoords): void {
  event.preventSigmaDefault();
  event.original.preventDefault();
  event.original.stopPropagation();
}

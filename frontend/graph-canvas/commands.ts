import type { Desk } from './desk';
import { download, fileName } from './picture';
import type { Stage } from './stage';
import type { ViewKeeper } from './view-keeper';
import { bounds, fitView } from './viewport';

export interface CommandInput {
  readonly stage: Stage;
  readonly keeper: ViewKeeper;
  readonly desk: Desk;
  readonly arrange: () => void;
}

/** Does one thing once; a name nobody knows does nothing. */
export function doCommand(name: string, argument: string | undefined, { stage, keeper, desk, arrange }: CommandInput): void {
  switch (name) {
    case 'fit':
      keeper.fit();
      break;
    case 'zoom-in':
    case 'zoom-out':
      void stage.zoom(name === 'zoom-in');
      break;
    case 'look': {
      const box = bounds(desk.placesOfSelected());
      if (box) {
        void stage.look(fitView(box, stage.size, keeper.top), true);
      }
      break;
    }
    case 'invert':
      desk.invertSelection();
      break;
    case 'arrange':
      arrange();
      break;
    case 'undo':
      desk.undo();
      break;
    case 'redo':
      desk.redo();
      break;
    case 'step':
      desk.page();
      break;
    case 'export-png':
      stage.image().toBlob((picture) => picture && download(picture, fileName(argument, 'png')), 'image/png');
      break;
    case 'export-svg':
      download(new Blob([stage.drawing()], { type: 'image/svg+xml' }), fileName(argument, 'svg'));
      break;
  }
}

import { shrunk } from './picture';
import type { Stage } from './stage';

/** Where Java wants a picture sent, while it does. */
const TO = 'picture-to';

/** Longer sides are of no use on paper, pixels. */
const LONGEST = 2400;

/** Draws what is in view and sends it to whoever asked; false where there is nothing to send, or it did not arrive. */
export async function sendPicture(element: Element, stage: Pick<Stage, 'image'> | null): Promise<boolean> {
  const to = element.getAttribute(TO);
  if (!to || !stage) {
    return false;
  }
  const picture = await new Promise<Blob | null>((resolve) => shrunk(stage.image(), LONGEST).toBlob(resolve, 'image/png'));
  if (!picture) {
    return false;
  }
  const answer = await fetch(to, { method: 'POST', headers: { 'Content-Type': 'image/png' }, body: picture });
  return answer.ok;
}

import type { Size } from './viewport';

/** Clears a canvas of this size, in the pixels of this screen, and has it drawn in those of the page. */
export function clearSheet(context: CanvasRenderingContext2D, { width, height }: Size): void {
  const { canvas } = context;
  const pixels = window.devicePixelRatio || 1;
  const [across, upright] = [Math.round(width * pixels), Math.round(height * pixels)];
  if (canvas.width !== across || canvas.height !== upright) {
    canvas.width = across;
    canvas.height = upright;
  }
  context.setTransform(pixels, 0, 0, pixels, 0, 0);
  context.clearRect(0, 0, width, height);
}

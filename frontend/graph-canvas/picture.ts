/** What is needed of a canvas to paint it onto another. */
type Layer = CanvasImageSource & { readonly width: number; readonly height: number };

/** Paints layers, the lowest first, over paper. */
export function compose(layers: readonly Layer[], paper: string, target: HTMLCanvasElement): HTMLCanvasElement {
  target.width = Math.max(1, ...layers.map((layer) => layer.width));
  target.height = Math.max(1, ...layers.map((layer) => layer.height));
  const context = target.getContext('2d');
  if (!context) {
    return target;
  }
  context.fillStyle = paper;
  context.fillRect(0, 0, target.width, target.height);
  layers.filter((layer) => layer.width > 0 && layer.height > 0).forEach((layer) => context.drawImage(layer, 0, 0));
  return target;
}

/** A picture no longer than this at either side: itself, or a smaller one. */
export function shrunk(image: HTMLCanvasElement, longest: number, target: HTMLCanvasElement = document.createElement('canvas')): HTMLCanvasElement {
  const scale = longest / Math.max(image.width, image.height);
  const context = scale < 1 ? target.getContext('2d') : null;
  if (!context) {
    return image;
  }
  target.width = Math.round(image.width * scale);
  target.height = Math.round(image.height * scale);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, target.width, target.height);
  return target;
}

/** A name a file system takes, with the ending of its kind. */
export function fileName(wanted: string | undefined, kind: 'png' | 'svg'): string {
  const name = (wanted ?? '').replace(/[\u0000-\u001f\u007f"*/:<>?\\|]+/g, '-').replace(/^[.\s-]+|[.\s-]+$/g, '').slice(0, 120);
  return name.toLowerCase().endsWith(`.${kind}`) ? name : `${name || 'map'}.${kind}`;
}

/** Has the browser save a picture. */
export function download(picture: Blob, name: string): void {
  const url = URL.createObjectURL(picture);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser reads the address after this task, so it must live a little longer.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendPicture } from './sending';

describe('a picture for a file', () => {
  const blob = new Blob(['drawn'], { type: 'image/png' });
  const image = { width: 800, height: 600, toBlob: (then: (picture: Blob | null) => void) => then(blob) } as HTMLCanvasElement;
  const fetched = vi.fn(() => Promise.resolve({ ok: true }));
  let element: HTMLElement;

  beforeEach(() => {
    fetched.mockClear();
    vi.stubGlobal('fetch', fetched);
    element = document.createElement('div');
    element.setAttribute('picture-to', 'VAADIN/dynamic/1');
  });

  afterEach(() => void vi.unstubAllGlobals());

  it('goes where it is wanted', async () => {
    expect(await sendPicture(element, { image: () => image })).toBe(true);
    expect(fetched).toHaveBeenCalledWith('VAADIN/dynamic/1', { method: 'POST', headers: { 'Content-Type': 'image/png' }, body: blob });
  });

  it('is not sent while nobody asks for one, nor where nothing is drawn', async () => {
    expect(await sendPicture(element, null)).toBe(false);
    element.removeAttribute('picture-to');
    expect(await sendPicture(element, { image: () => image })).toBe(false);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('says so when it did not arrive', async () => {
    fetched.mockResolvedValueOnce({ ok: false });
    expect(await sendPicture(element, { image: () => image })).toBe(false);
  });
});

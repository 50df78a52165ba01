import { describe, expect, it, vi } from 'vitest';
import { compose, fileName, shrunk } from './picture';

describe('the exported picture', () => {
  it('lies on paper, the lowest layer first', () => {
    const painted: unknown[] = [];
    const context = {
      fillStyle: '',
      fillRect: vi.fn(() => painted.push(context.fillStyle)),
      drawImage: vi.fn((layer: { name: string }) => painted.push(layer.name)),
    };
    const target = { width: 0, height: 0, getContext: () => context } as unknown as HTMLCanvasElement;
    const layers = [
      { name: 'edges', width: 800, height: 600 },
      { name: 'hidden', width: 0, height: 0 },
      { name: 'overlay', width: 800, height: 600 },
    ] as unknown as HTMLCanvasElement[];
    compose(layers, '#faf9f6', target);
    expect(painted).toEqual(['#faf9f6', 'edges', 'overlay']);
    expect([target.width, target.height]).toEqual([800, 600]);
  });

  it('is made smaller where it is longer than wanted, and left alone where it is not', () => {
    const context = { drawImage: vi.fn() };
    const target = { width: 0, height: 0, getContext: () => context } as unknown as HTMLCanvasElement;
    const image = { width: 4000, height: 1000 } as HTMLCanvasElement;
    expect(shrunk(image, 5000, target)).toBe(image);
    expect(shrunk(image, 2000, target)).toBe(target);
    expect([target.width, target.height]).toEqual([2000, 500]);
  });

  it.each([
    ['map', 'map.png'],
    ['关系图 2026.PNG', '关系图 2026.PNG'],
    ['../../etc/passwd', 'etc-passwd.png'],
    ['a<b>:c*?', 'a-b-c.png'],
    [undefined, 'map.png'],
    ['...', 'map.png'],
  ])('takes the name %s as %s', (wanted, name) => {
    expect(fileName(wanted, 'png')).toBe(name);
  });
});

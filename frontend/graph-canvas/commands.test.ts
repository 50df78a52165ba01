import { describe, expect, it, vi } from 'vitest';
import { type CommandInput, doCommand } from './commands';
import type { Place } from './viewport';

function input(selected: readonly Place[]): CommandInput & { look: ReturnType<typeof vi.fn> } {
  const look = vi.fn();
  return {
    look, arrange: vi.fn(), keeper: { top: 0 } as CommandInput['keeper'],
    stage: { look, size: { width: 800, height: 600 } } as unknown as CommandInput['stage'],
    desk: { placesOfSelected: () => selected } as unknown as CommandInput['desk'],
  };
}

describe('looking at what is selected', () => {
  it('brings it into view, nearer the closer it lies together', () => {
    const [near, far] = [input([{ x: 300, y: 0 }, { x: 320, y: 10 }]), input([{ x: -400, y: 0 }, { x: 400, y: 300 }])];
    doCommand('look', undefined, near);
    doCommand('look', undefined, far);
    expect(near.look.mock.calls[0]![0].x).toBeGreaterThan(0.5);
    expect(near.look.mock.calls[0]![0].ratio).toBeLessThan(far.look.mock.calls[0]![0].ratio);
  });

  it('leaves the view alone where nothing is selected', () => {
    const nothing = input([]);
    doCommand('look', undefined, nothing);
    expect(nothing.look).not.toHaveBeenCalled();
  });
});

// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Clearance } from './clearance';

/** An element of a size, which happy-dom does not work out. */
function sized(left: number, top: number, width: number, height: number): HTMLElement {
  const element = document.createElement('div');
  Object.entries({ offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height }).forEach(([name, value]) =>
    Object.defineProperty(element, name, { value, configurable: true }),
  );
  return element;
}

it('tells what tools cover while they are shown, and only when that changes', () => {
  const bottom = sized(14, 400, 700, 104);
  bottom.append(sized(552, 0, 148, 104), sized(0, 0, 0, 0));
  const changed = vi.fn();
  const clearance = new Clearance(sized(14, 12, 700, 70), bottom, changed);
  clearance.shown = true;
  expect(changed).toHaveBeenLastCalledWith({ top: 82, parts: [{ left: 562, top: 396, right: 718, bottom: 508 }] });
  clearance.measure();
  expect(changed).toHaveBeenCalledOnce();
  clearance.shown = false;
  expect(changed).toHaveBeenLastCalledWith({ top: 0, parts: [] });
});

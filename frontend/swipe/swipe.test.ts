// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { swipe, watchSwipes } from './swipe';

const start = { x: 200, y: 300, at: 0 };

test('a finger that goes fast and straight to a side swipes', () => {
  expect(swipe(start, { x: 100, y: 310, at: 200 })).toBe('swipe-left');
  expect(swipe(start, { x: 300, y: 290, at: 200 })).toBe('swipe-right');
});

test('scrolling, tapping and dwelling are no swipes', () => {
  expect(swipe(start, { x: 120, y: 480, at: 200 })).toBeNull();
  expect(swipe(start, { x: 190, y: 300, at: 100 })).toBeNull();
  expect(swipe(start, { x: 60, y: 300, at: 1500 })).toBeNull();
});

function touch(element: HTMLElement, type: string, x: number, at: number): void {
  const event = new Event(type, { bubbles: true, composed: true });
  const finger = { clientX: x, clientY: 300 };
  Object.defineProperties(event, {
    touches: { value: type === 'touchend' ? [] : [finger] },
    changedTouches: { value: [finger] },
    timeStamp: { value: at },
  });
  element.dispatchEvent(event);
}

test('the element is told of swipes over it until it is left', () => {
  const page = document.createElement('div');
  const row = document.createElement('a');
  page.append(row);
  const told = vi.fn();
  page.addEventListener('swipe-left', told);
  const leave = watchSwipes(page);
  touch(row, 'touchstart', 300, 0);
  touch(row, 'touchend', 100, 200);
  expect(told).toHaveBeenCalledTimes(1);
  leave();
  touch(row, 'touchstart', 300, 1000);
  touch(row, 'touchend', 100, 1200);
  expect(told).toHaveBeenCalledTimes(1);
});

test('what is drawn or typed in keeps its own movements', () => {
  const page = document.createElement('div');
  const field = document.createElement('input');
  page.append(field);
  const told = vi.fn();
  page.addEventListener('swipe-left', told);
  watchSwipes(page);
  touch(field, 'touchstart', 300, 0);
  touch(field, 'touchend', 100, 200);
  expect(told).not.toHaveBeenCalled();
});

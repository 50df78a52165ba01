/** Where a finger was, in pixels of the page, and when, in milliseconds. */
export interface Touched {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

export type Swipe = 'swipe-left' | 'swipe-right';

/** Shorter ones happen by accident while scrolling. */
const LEAST = 64;

/** A finger that takes longer selects or reads. */
const LONGEST = 700;

/** How much more sideways than up or down it must go. */
const SLANT = 2;

/** What a movement of one finger is, if it is a swipe. */
export function swipe(from: Touched, to: Touched): Swipe | null {
  const across = to.x - from.x;
  const straight = Math.abs(across) >= SLANT * Math.abs(to.y - from.y);
  if (Math.abs(across) < LEAST || !straight || to.at - from.at > LONGEST) {
    return null;
  }
  return across < 0 ? 'swipe-left' : 'swipe-right';
}

/** What moves sideways itself, or is drawn on. */
function movesItself(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input, textarea, graph-canvas, chart-view, vaadin-grid, vaadin-dialog-overlay, canvas') ||
      (target.scrollWidth > target.clientWidth && ['auto', 'scroll'].includes(getComputedStyle(target).overflowX)))
  );
}

/** Tells an element of swipes over it by events of the names of {@link Swipe}; returns what ends that. */
export function watchSwipes(element: HTMLElement): () => void {
  const ended = new AbortController();
  const options = { passive: true, signal: ended.signal };
  let from: Touched | null = null;
  element.addEventListener('touchstart', (event) => {
      const finger = event.touches.length === 1 ? event.touches[0] : undefined;
      const path = event.composedPath();
      const within = path.slice(0, path.indexOf(element) + 1);
      from = finger && !within.some(movesItself) ? { x: finger.clientX, y: finger.clientY, at: event.timeStamp } : null;
    }, options);
  element.addEventListener('touchend', (event) => {
      const finger = event.changedTouches[0];
      const found = from && finger ? swipe(from, { x: finger.clientX, y: finger.clientY, at: event.timeStamp }) : null;
      from = null;
      if (found) {
        element.dispatchEvent(new CustomEvent(found));
      }
    }, options);
  element.addEventListener('touchcancel', () => (from = null), options);
  return () => ended.abort();
}

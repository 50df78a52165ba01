import { watchSwipes } from './swipe';

/**
 * A page of a record on which a swipe to the left goes on to the strongest record that the walk has not been to,
 * and one to the right goes back to the one before.
 */
export function walkBySwipes(page: HTMLElement): () => void {
  const href = (link: Element) => link.getAttribute('href') ?? '';
  const walked = () => [...page.querySelectorAll('.lookup-walk a')].slice(1);
  const goOn = () => {
    const been = new Set(walked().map(href));
    const next = [...page.querySelectorAll<HTMLElement>('.lookup-cards .lookup-row-link')].find((row) => !been.has(href(row)));
    next?.click();
  };
  const goBack = () => {
    const before = walked().at(-1);
    if (before instanceof HTMLElement) {
      before.click();
    }
  };
  page.addEventListener('swipe-left', goOn);
  page.addEventListener('swipe-right', goBack);
  const leave = watchSwipes(page);
  return () => {
    leave();
    page.removeEventListener('swipe-left', goOn);
    page.removeEventListener('swipe-right', goBack);
  };
}

declare global {
  interface Window {
    onethreadWalk?: typeof walkBySwipes;
  }
}

window.onethreadWalk = walkBySwipes;

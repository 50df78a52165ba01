// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { walkBySwipes } from './swipe-walk';

function page(): { page: HTMLElement; went: string[] } {
  const page = document.createElement('div');
  page.innerHTML = `
    <nav class="lookup-walk"><a href="search">Search</a><a href="customers/a">A</a><span>B</span></nav>
    <div class="lookup-cards">
      <a class="lookup-row-link" href="customers/a">A</a>
      <a class="lookup-row-link" href="contacts/c">C</a>
    </div>`;
  const went: string[] = [];
  page.addEventListener('click', (click) => {
    click.preventDefault();
    went.push((click.target as Element).getAttribute('href') ?? '');
  });
  walkBySwipes(page);
  return { page, went };
}

test('a swipe to the left goes on to the strongest record not yet walked', () => {
  const { page: shown, went } = page();
  shown.dispatchEvent(new CustomEvent('swipe-left'));
  expect(went).toEqual(['contacts/c']);
});

test('a swipe to the right goes back to the record before', () => {
  const { page: shown, went } = page();
  shown.dispatchEvent(new CustomEvent('swipe-right'));
  expect(went).toEqual(['customers/a']);
});

test('where the walk began there is nothing to go back to', () => {
  const { page: shown, went } = page();
  shown.querySelectorAll('.lookup-walk a')[1]?.remove();
  shown.dispatchEvent(new CustomEvent('swipe-right'));
  expect(went).toEqual([]);
});

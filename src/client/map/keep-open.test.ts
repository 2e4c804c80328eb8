// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { keepOpen } from './keep-open.ts';

let details: HTMLDetailsElement;
const at = (query: string) => {
  history.replaceState(null, '', `/timeline/${query}`);
  document.body.innerHTML = '<details></details>';
  details = document.querySelector('details')!;
  keepOpen(details);
};
const turn = (open: boolean) => {
  details.open = open;
  details.dispatchEvent(new Event('toggle'));
};

beforeEach(() => at(''));

test('the address says that the map is open, keeps what else it asks for, and adds no step', () => {
  const steps = history.length;
  at('?place=ford&view=1994-12-12/1995-09-24');
  turn(true);
  expect(location.search).toBe('?place=ford&view=1994-12-12/1995-09-24&map=open');
  turn(false);
  expect(location.search).toBe('?place=ford&view=1994-12-12/1995-09-24');
  expect(history.length).toBe(steps);
});

test.each([
  ['?map=open', true],
  ['?place=ford&map=open', true],
  ['?place=ford', false],
])('a page that is asked for as %s has the map open: %s', (query, open) => {
  at(query);
  expect(details.open).toBe(open);
  history.replaceState(null, '', open ? '/timeline/' : '/timeline/?map=open');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(details.open).toBe(!open);
});

test('the address of a map that nobody opened is left as it is', () => {
  turn(false);
  expect(location.search).toBe('');
});

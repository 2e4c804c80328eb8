// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { moveBetweenHits } from './keys.ts';

beforeEach(() => {
  document.body.innerHTML = `<input id="box"><button id="other">x</button>
    <a id="a" href="#" data-hit></a><a id="hidden" href="#" data-hit></a><a id="b" href="#" data-hit></a>
    <a id="c" href="#" data-hit></a>`;
  for (const link of document.querySelectorAll<HTMLElement>('[data-hit]'))
    link.checkVisibility = () => link.id !== 'hidden';
});

/** Focuses an element, presses a key, and tells what has the focus then and whether the key was taken. */
function press(from: string, key: string, more: KeyboardEventInit = {}): string {
  const box = document.querySelector<HTMLElement>('#box')!;
  document.querySelector<HTMLElement>(`#${from}`)!.focus();
  const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
  moveBetweenHits(event, document.body, box);
  return `${document.activeElement?.id}${event.defaultPrevented ? '' : ' left alone'}`;
}

test.each([
  ['box', 'ArrowDown', 'a'],
  ['a', 'ArrowDown', 'b'],
  ['c', 'ArrowDown', 'c left alone'],
  ['b', 'ArrowUp', 'a'],
  ['a', 'ArrowUp', 'box'],
  ['b', 'Home', 'a'],
  ['a', 'End', 'c'],
  ['c', 'Escape', 'box'],
  ['a', 'x', 'a left alone'],
  ['box', 'ArrowUp', 'box left alone'],
  ['box', 'Home', 'box left alone'],
  ['box', 'Escape', 'box left alone'],
  ['other', 'ArrowDown', 'other left alone'],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(press(from, key)).toBe(to);
});

test.each(['ctrlKey', 'metaKey', 'altKey'])('a key with %s is the browser’s', (modifier) => {
  expect(press('a', 'ArrowDown', { [modifier]: true })).toBe('a left alone');
});

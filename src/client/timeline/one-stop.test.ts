// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { make } from '../shared/dom.ts';
import { oneStopEach } from './one-stop.ts';

afterEach(() => document.body.replaceChildren());

/** Two events that unfold three sources and one; of the first the second source is folded away. */
function open() {
  const link = (id: string) => {
    const one = make('a', { id, href: '/' }, id);
    one.checkVisibility = () => id !== 'folded';
    return one;
  };
  const list = make(
    'ol',
    {},
    make(
      'details',
      { class: 'fold' },
      make('summary', { id: 'whole' }),
      link('a'),
      link('folded'),
      link('b'),
    ),
    make('details', { class: 'fold' }, link('c')),
  );
  document.body.append(list);
  oneStopEach(list);
  const at = (id: string) => document.getElementById(id)!;
  return {
    at,
    stops: () => [...list.querySelectorAll('a')].filter(({ tabIndex }) => tabIndex === 0).map(({ id }) => id),
    press: (key: string) =>
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      ),
  };
}

test('the Tab key stops once at each event, where a reader was last', () => {
  const { at, stops } = open();
  expect(stops()).toEqual(['a', 'c']);
  at('b').focus();
  expect(stops()).toEqual(['b', 'c']);
});

test('Right and Left go along what is shown of one event, and no further', () => {
  const { at, press } = open();
  at('a').focus();
  expect(press('ArrowRight')).toBe(false);
  expect(document.activeElement!.id).toBe('b');
  press('ArrowRight');
  expect(document.activeElement!.id).toBe('b');
  press('ArrowLeft');
  expect(document.activeElement!.id).toBe('a');
});

test('other keys do what they always do', () => {
  const { at, press } = open();
  at('a').focus();
  expect(press('ArrowDown')).toBe(true);
  expect(document.activeElement!.id).toBe('a');
});

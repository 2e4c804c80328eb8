// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { make } from '../shared/dom.ts';
import { KnownThen } from './known-then.ts';

beforeAll(() => customElements.define('known-then', KnownThen));
afterEach(() => document.body.replaceChildren());

const step = (id: string, from: string) => make('p', { id, 'data-from': from });

/** An event whose date was made out in two steps, a later one, one with undated claims, and one of no recorded day. */
function open(query = '') {
  history.replaceState(null, '', `/known/${query}`);
  const input = make('input', { name: 'on' });
  const form = make('form', {}, input);
  const element = make(
    'known-then' as 'div',
    {},
    form,
    make('output'),
    make(
      'div',
      { id: 'twice', 'data-known': '', 'data-earliest': '1995-03-01' },
      step('first', '1995-03-10'),
      step('second', '1995-06-30'),
    ),
    make('div', { id: 'late', 'data-known': '', 'data-earliest': '1996-01-01' }, step('only', '1996-01-02')),
    make(
      'div',
      { id: 'perhaps', 'data-known': '', 'data-further': '', 'data-earliest': '1995-03-01' },
      step('some', '1996-01-02'),
    ),
    make(
      'section',
      { id: 'undated' },
      make('div', { id: 'none', 'data-untold': '', 'data-earliest': '1995-05-01' }),
    ),
  );
  document.body.append(element);
  const at = (id: string) => document.getElementById(id)!;
  return {
    form,
    input,
    shown: () =>
      ['twice', 'first', 'second', 'late', 'perhaps', 'none', 'undated'].filter((id) => !at(id).hidden),
    said: () => element.querySelector('output')!.textContent,
    choose: (day: string) => {
      input.value = day;
      input.dispatchEvent(new Event('change'));
    },
  };
}

test('without a day all is shown, and nothing counted', () => {
  const { shown, said } = open();
  expect(shown()).toEqual(['twice', 'first', 'second', 'late', 'perhaps', 'none', 'undated']);
  expect(said()).toBe('');
});

test('on a day what was known then is shown, in the step that was known', () => {
  const { shown, said, input } = open('?on=1995-04-01');
  expect(input.value).toBe('1995-04-01');
  expect(shown()).toEqual(['twice', 'first', 'perhaps']);
  expect(said()).toMatch(/^1 event was known by then\. 1 .*\. 1 .*\. 1 /);
});

test('another day is another address, and shows what had come to be known', () => {
  const { choose, shown, said } = open('?on=1995-04-01&x=1');
  choose('1996-02-01');
  expect(location.search).toBe('?on=1996-02-01&x=1');
  expect(shown()).toEqual(['twice', 'second', 'late', 'perhaps', 'none', 'undated']);
  // One of no recorded day is shown beside them, so that the counts make up what is there.
  expect(said()).toMatch(/^3 events were known by then\. 1 further event .* not recorded: [^.]*\.$/);
});

test('what is no day shows all, and says so; cleared, the address names none', () => {
  const { choose, shown, said, form } = open();
  choose('1995-02-30');
  expect(said()).toBe('The address names no day of the calendar: all days are shown.');
  expect(shown()).toHaveLength(7);
  form.dispatchEvent(new Event('reset'));
  expect([location.search, said()]).toEqual(['', '']);
});

test('sending the form leaves no page', () => {
  const { form } = open();
  expect(form.dispatchEvent(new Event('submit', { cancelable: true }))).toBe(false);
});

// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { make } from '../shared/dom.ts';
import { faultOf, spellDate, spellDates } from './typed-dates.ts';

const field = (name: string, value: string) => {
  const input = make('input', { name, placeholder: '1994-05' });
  input.value = value;
  return input;
};

test.each([
  ['1995-03-01', '1995-03-01'],
  [' 1995 ', '1995'],
  ['1 March 1995', '1995-03-01'],
  ['march 1995', '1995-03'],
  ['1 MAR 1995', '1995-03-01'],
  ['March 1, 1995', '1995-03-01'],
  ['31.12.1995', '1995-12-31'],
  ['12.12.1995', '1995-12-12'],
  ['13/4/1995', '1995-04-13'],
  ['13.12.95', '1995-12-13'],
  ['19951213', '1995-12-13'],
  ['12.1995', '1995-12'],
  ['3/1995', '1995-03'],
  ['1 mars 1995', '1995-03-01'],
  ['Wednesday, 1 March 1995', '1995-03-01'],
  ['44 BC', '-0043'],
  ['', ''],
])('%j is %s', async (typed, spelled) => {
  expect(await spellDate(typed, '1994-05')).toBe(spelled);
});

test.each([
  '1995-02-30',
  '30 February 1995',
  'abc',
  '03.04.1995',
  '1 March 1995 at noon',
  '1 March 1995 and 2 March 1995',
  'before 1995',
  'early 1995',
  'about March 1995',
  '1995-03~',
  '1 or 2 March 1995',
  'spring 1995',
  '1990s',
  '1 March',
  'Monday, 1 March 1995',
  '3.4.95',
  '1995-03-01T10:00',
  '13',
])('%j is no date, and what is wanted is told', async (typed) => {
  const form = make('form', {}, field('from', typed), field('to', ''));
  await spellDates(form);
  const fault = faultOf(form);
  expect(fault).toContain(`“${typed}” is no date`);
  expect(fault).toContain('1994-05-01, 1994-05 or 1994');
  expect(form.querySelector('[aria-invalid="true"]')?.getAttribute('name')).toBe('from');
});

test('dates the wrong way round are told, however they are typed', async () => {
  const form = make('form', {}, field('from', 'March 1995'), field('to', '1994'));
  await spellDates(form);
  expect(faultOf(form)).toContain('is later than');
});

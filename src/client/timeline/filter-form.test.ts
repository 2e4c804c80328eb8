// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFilter } from '../../timeline/data/filter.ts';
import type { ViewFrame } from '../../timeline/types.ts';
import { fillForm, makeForm, readForm } from './filter-form.ts';

const named = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
const frame = {
  kinds: [],
  kindCounts: [],
  actors: named('north', 'south', 'west'),
  places: named('ford', 'mill'),
  documents: named('letter', 'report'),
  from: 0,
  to: 1,
} as unknown as ViewFrame;

test('several names that an address asks for stay while the first of them, which the form shows, is chosen', async () => {
  const form = await makeForm(frame);
  const before = readFilter(
    new URLSearchParams('actor=north&actor=south&place=ford&place=mill&document=letter&document=report'),
  );
  fillForm(form, before);
  expect(readForm(form, before)).toMatchObject({
    actors: ['north', 'south'],
    places: ['ford', 'mill'],
    documents: ['letter', 'report'],
  });
  form.querySelector<HTMLSelectElement>('[name=actor]')!.value = 'west';
  form.querySelector<HTMLSelectElement>('[name=place]')!.value = '';
  expect(readForm(form, before)).toMatchObject({
    actors: ['west'],
    places: [],
    documents: ['letter', 'report'],
  });
});

import { expect, test } from 'vitest';
import { proseChecker } from './check-prose.ts';
import type { Subject } from './types.ts';

const request: Subject = {
  address: 'events/request/',
  title: 'Slaka asks for a ruling',
  names: [],
  kind: 'filing',
  shape: 'point',
  dates: [],
  bounds: { start: [null, null], end: [null, null] },
  actors: ['slaka'],
  texts: [{ id: '', text: 'The court met at the request of Moldavis.' }],
};
const check = proseChecker({
  kinds: [],
  actors: [
    { id: 'slaka', names: ['Slaka'] },
    { id: 'moldavis', names: ['Moldavis'] },
  ],
  persons: [],
  subjects: [request],
});

test.each([
  ['[The court] met at the request of Moldavis.', ['agreed']],
  ['[The court] met at the request of Slaka.', ['contradicted']],
  // What is named by a request is none that was made of it.
  ["Hearings were held on [Slaka's request].", []],
])('at whose request: %s', (text, expected) => {
  const start = text.indexOf('[');
  const links = [{ start, end: text.indexOf(']') - 1, address: request.address }];
  const found = check({ text: text.replace(/[[\]]/g, ''), links, apart: [] }, { language: 'en' });
  expect(found.filter(({ fact }) => fact === 'who').map(({ verdict }) => verdict)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { requireEdtf } from '../time/edtf/parse.ts';
import { boundsOf } from '../time/bounds/bounds.ts';
import { sampleDocument } from '../testing/sample-archive.ts';
import {
  addressesOf,
  addressPattern,
  isSeed,
  pageOfAddress,
  passageAddress,
  sectionOf,
  timelineYears,
} from './addresses.ts';

const addresses = addressesOf({
  documents: [
    sampleDocument({
      passages: [
        { id: 'p1', line: 1 },
        { id: 'p12', line: 2 },
      ],
    }),
  ],
  essays: [{ id: 'roads' }],
  // A document attests the span too: it has one address.
  events: [{ id: 'span' }, { id: 'flood' }],
  years: [1995, -43],
  kinds: [{ id: 'meeting' }],
  actors: [{ id: 'ministry' }],
  places: [{ id: 'road' }],
  persons: [{ id: 'ann' }],
});

test('everything published has its address, once, in the order of code units', () => {
  expect(addresses).toEqual([
    'actors/ministry/',
    'documents/statement/',
    'documents/statement/#p1',
    'documents/statement/#p12',
    'essays/roads/',
    'events/flood/',
    'events/meeting/',
    'events/span/',
    'kinds/meeting/',
    'persons/ann/',
    'places/road/',
    'seeds/a.txt',
    'timeline/-43/',
    'timeline/1995/',
  ]);
});

test('each is as the list of published addresses has it', () => {
  expect(addresses.filter((address) => !addressPattern.test(address))).toEqual([]);
});

test('the timeline has a page for each year in which an event is listed', () => {
  const dated = (text: string) => ({ bounds: boundsOf(requireEdtf(text)) });
  expect(timelineYears(['1995-03-01', '1995-12', '-0043', '1994/1995-02'].map(dated))).toEqual([
    1995, -43, 1994,
  ]);
  expect(timelineYears([])).toEqual([]);
});

test.each([
  ['documents/a/#p1', 'documents/a/', 'documents', false],
  ['documents/a/', 'documents/a/', 'documents', false],
  ['seeds/a.txt', 'seeds/a.txt', 'seeds', true],
  ['seeds/of 1995/a.txt', 'seeds/of 1995/a.txt', 'seeds', true],
  ['timeline/-43/', 'timeline/-43/', 'timeline', false],
])('%s is on the page %s of %s', (address, page, section, original) => {
  expect(pageOfAddress(address)).toBe(page);
  expect(sectionOf(address)).toBe(section);
  expect(isSeed(address)).toBe(original);
});

test('a passage is a place of its document', () => {
  expect(passageAddress('a', 'p3')).toBe('documents/a/#p3');
});

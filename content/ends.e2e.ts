import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtPage, elementsIn, filesOf, site } from '../e2e/built-pages.ts';
import { readEvents } from '../src/testing/read-record.ts';
import { leadSpan } from './archive-voice.ts';

// The ends that the record has for the span whose days are counted: the same set in every page, figure and file.

const id = leadSpan?.event ?? '';
const ends = readEvents()
  .flatMap(({ event }) => (event.id === id ? event.claims : []))
  .flatMap(({ of, edtf }) => (of === 'end' && edtf !== undefined ? [edtf] : []))
  .sort();
const endings = ['.html', '.json', '.xml', '.ics', '.md', '.bib', '.ris', '.txt', '.svg', '.csv'];

test('no built file tells other ends of the span than the widest of the record', () => {
  expect(ends).toHaveLength(6);
  // What was known when has the ends that were known then, as have its lines for the search.
  const files = endings.flatMap(filesOf).filter((path) => !path.startsWith('known/'));
  const texts = files
    .map((path) => readFileSync(site + path, 'utf8'))
    .filter((text) => !text.includes('"path":"known/"'));
  const told = texts.flatMap((text) =>
    [
      ...withAndWithoutTags(text)
        .matchAll(/12 December 2022 to (?<end>a day between \d+ \p{L}+(?: \d+)? and \d+ \p{L}+ \d{4}|\d+ \p{L}+ 2023)/gu),
    ].map(({ groups }) => groups?.['end'] ?? ''),
  );
  expect(told.length).toBeGreaterThan(100);
  // Up to the day of the document, and to the two days of the guide that it counts to itself.
  const counted = ['9 March 2023', '1 March 2023'];
  expect([...new Set(told)].filter((end) => !counted.includes(end))).toEqual([
    'a day between 28 April and 30 September 2023',
  ]);
});

test('the page of the span has a row for each end, and the data a claim', () => {
  const page = builtPage(`events/${id}/index.html`);
  const table = [...elementsIn(page.main)].find(({ attrs }) => attrs.some(({ name, value }) => name === 'id' && value === 'end'));
  const rows = [...elementsIn(table!)]
    .filter(({ tagName }) => tagName === 'th')
    .flatMap(({ attrs }) => attrs.find(({ name }) => name === 'data-edtf')?.value ?? []);
  expect(rows.filter((edtf) => edtf !== '..').sort()).toEqual(ends);

  const { events } = JSON.parse(readFileSync(`${site}data/events.json`, 'utf8')) as {
    readonly events: readonly { readonly id: string; readonly claims: readonly { of: string; edtf?: string }[] }[];
  };
  const claims = events.find((event) => event.id === id)?.claims ?? [];
  expect(claims.flatMap(({ of, edtf }) => (of === 'end' && typeof edtf === 'string' ? [edtf] : [])).sort()).toEqual(ends);
});

/** Heads have their words in attributes; a text may have marks between its words. */
function withAndWithoutTags(text: string): string {
  return `${text} ${text.replaceAll(/<[^>]*>|\\n/g, ' ')}`.replaceAll(/\s+/g, ' ');
}

import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, answersAll } from '../search/answer/answer.ts';
import type { SearchSources } from '../search/answer/look-up.ts';
import { encodeBounds } from '../search/index/when.ts';
import { boundsOf } from '../time/bounds/bounds.ts';
import { requireEdtf } from '../time/edtf/parse.ts';
import { sampleDocument, searchOf } from '../testing/sample-search.ts';

const whenOf = (edtf: string) => encodeBounds(boundsOf(requireEdtf(edtf)));
const event = (id: string, edtf: string, text: string, title = id) =>
  sampleDocument(id, [text], { in: 'event', title, byline: `Event of ${edtf}`, when: whenOf(edtf) });

const records = [
  event('truce', '1991-12-10', 'It was kept.', 'Truce of the two towns'),
  event('visit', '1991-12-11', 'A visit.', 'A visit after the truce'),
  event('flood', '1991-10-11', 'Water rose.'),
  event('strike', '1994-12-12/1995-09-24', 'Work stopped.', 'The long stop'),
  event('court', '1995-03-09', 'A court sat.'),
  event('march', '1995-03', 'People marched.'),
  event('fair', '1996', 'A fair, a week before the flood.'),
  event('ice', 'Y-10000', 'The ice went.'),
  sampleDocument('letter', ['Written since 2 March 1995, or on 4–5 August.']),
];

let sources: SearchSources & { readonly site: string };
beforeAll(async () => {
  const stop = { id: 'strike', title: 'The long stop', called: ['stoppage'] };
  sources = await searchOf(records, { spans: [{ ...stop, when: whenOf('1994-12-12/1995-09-24') }] });
});
afterAll(() => rm(sources.site, { recursive: true, force: true }));

const ask = (text: string) => answer(sources, { text, chosen: {}, sort: 'relevance', undated: false });

/** Names of the hits in their order; those that answer only some of the query in brackets. */
async function found(text: string): Promise<string> {
  const given = await ask(text);
  const names = await Promise.all(
    given.hits.map(async (hit) => {
      const name = (await sources.index.record(hit.id)).path.split('/')[1]!;
      return answersAll(given, hit) ? name : `(${name})`;
    }),
  );
  return names.join(' ');
}

test.each([
  ['12 Dec', 'strike'],
  ['December 10', 'truce'],
  ['10 december visit', '(truce) (visit)'],
  ['29 feb', ''],
  ['10001 BC', 'ice'],
  ['11.12.1991', 'visit'],
  ['11.10.1991', 'flood'],
  ['10.11.1991', 'flood'],
  ['25.12.1991', ''],
  ['11.12.1991 - 12.12.1991', 'truce visit'],
  ['10.12.1991-12.12.1991', 'truce visit'],
  ['11.10.1991, 10.12.1991', 'truce flood'],
  ['10 or 12 December 1991', 'truce'],
  ['10 December 1991, Tuesday', 'truce'],
  ['Tue 10 Dec 1991', 'truce'],
  ['day 88', 'court strike march'],
  ['the 80th day of the stoppage', 'strike march'],
  ['days 78 to 88 of the stoppage', 'court strike march'],
  ['after the truce', 'visit strike march court fair'],
  ['prior to the truce', 'ice flood'],
  ['until the truce of the two towns', 'ice flood truce'],
  ['before the stoppage', 'ice flood truce visit'],
  ['before the flood', 'ice fair'],
  ['water before the truce', 'flood'],
  ['before the talks of nowhere', '(truce) (fair)'],
  ['since 2 March 1995', 'strike court fair march letter'],
  ['"after the truce"', 'visit'],
  ['following the truce', 'visit strike march court fair'],
  ['not before the fair', 'fair'],
  ['on the day of the truce', 'truce'],
  ['between 9 and 12 December', 'truce visit strike'],
  ['28 February to 10 March', 'court strike march'],
  ['late December 1994', 'strike'],
  ['first week of March 1995', 'strike march'],
  ['12/1991', 'truce visit'],
  ['10 декабря 1991', 'truce'],
  ['10 décembre', 'truce'],
  ['10 December 1850', ''],
])('%s finds %s', async (text, ids) => {
  expect(await found(text)).toBe(ids);
});

test.each([
  ['10.12.1991', '10 December 1991 or 12 October 1991'],
  ['10.12.1991 – 11.12.1991', 'from 10 to 11 December 1991 or from 12 October to 12 November 1991'],
  ['25.12.1991', '25 December 1991'],
  ['Wednesday, 25 December 1991', '25 December 1991'],
  ['12 Dec', '12 December, any year'],
  ['between 9 and 12 December', 'from 9 December to 12 December, any year'],
  ['late December 1994', 'late December 1994: between 16 and 31 December 1994'],
  ['week of 10 December 1991', 'week of 10 December 1991: between 4 and 16 December 1991'],
  ['12/1991', 'December 1991'],
  ['после 10 декабря 1991', 'after 10 December 1991'],
  ['10 décembre 1991', '10 December 1991'],
  ['after the truce', 'after Truce of the two towns (Event of 1991-12-10)'],
  ['days 3 or 4', 'day 3–4: The long stop'],
  ['not before 1994', 'since 1994'],
  ['no later than 9 March 1995', 'until 9 March 1995'],
  ['not after March 1995', 'until March 1995'],
  ['throughout 1995', '1995'],
  ['on the day of the truce', 'during: Truce of the two towns (Event of 1991-12-10)'],
])('%s is told as %s', async (text, told) => {
  const { understood } = await ask(text);
  expect(understood.dates.map((one) => one.told)).toEqual([told]);
});

test('days alone: first what surely falls into them, then what may, then what tells of them', async () => {
  const { hits, falls } = await ask('since 2 March 1995');
  expect(hits.map(({ id }) => falls.get(id))).toEqual([
    'certain',
    'certain',
    'certain',
    'possible',
    undefined,
  ]);
});

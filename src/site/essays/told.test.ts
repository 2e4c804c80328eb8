import { expect, test } from 'vitest';
import { recordOf } from '../../testing/event-records.ts';
import { dayFromCivil } from '../../time/edtf/day.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { eventOf } from '../../model/queries.ts';
import { ledgerOf } from '../../model/ledger.ts';
import { contextEventSchema } from '../../model/event.ts';
import { sampleArchive } from '../../testing/sample-archive.ts';
import {
  cardOfDocument,
  cardOfEvent,
  documentNamed,
  inWords,
  nounOf,
  placeOfQuote,
  toldCount,
  toldSourceLine,
  dayNamed,
  ledgerRows,
  toldDay,
  toldDayOn,
  toldDays,
  toldSource,
  toldWhen,
} from './told.ts';

const ended = recordOf('strike', 'span', [
  ['start', '1994-12-12'],
  ['end', '1995-04-28'],
  ['end', '1995-09-24'],
]);
const open = recordOf('closure', 'span', [['whole', '1994-12-12/..']]);
const attested = {
  ...open,
  claims: open.claims.map((claim) => ({ ...claim, asOf: requireEdtf('1995-03-09') })),
};
const day = (year: number, month: number, date: number) => dayFromCivil(year, month, date);

test('a day of a span in words, with its number for machines', () => {
  expect(toldDay(ended, 'the strike', day(1995, 3, 9))).toEqual({
    words: 'day 88 of the strike',
    value: '88',
  });
  expect(toldDay(ended, 'the strike', day(1995, 5, 1)).words).toBe(
    'day 141 of the strike, if it had not ended',
  );
});

test.each([
  ['before it', ended, day(1994, 12, 11)],
  ['after its last end', ended, day(1995, 9, 25)],
  ['after one without an end was last attested', attested, day(1995, 3, 10)],
])('no day is told %s', (_what, span, on) => {
  expect(() => toldDay(span, 'the strike', on)).toThrow(span.id);
});

test('a span without an end is counted to the day on which it was last attested, and no further', () => {
  expect(toldDays(attested, day(1995, 3, 9)).value).toBe('P87D');
  expect(() => toldDays(attested, day(2005, 1, 1))).toThrow(
    'closure was last attested before 1 January 2005',
  );
});

const archive = sampleArchive();
const [stoppage, meeting] = [eventOf(archive, 'span'), eventOf(archive, 'meeting')];

test.each([
  [undefined, '12 December 1994 to 28 April or 24 September 1995', '1994-12-12 · 1995-04-28 · 1995-09-24'],
  ['start', '12 December 1994', '1994-12-12'],
  ['end', '28 April or 24 September 1995', '1995-04-28 · 1995-09-24'],
])('when a span was, part %s', (part, words, value) => {
  expect(toldWhen(stoppage, part)).toEqual({ words, value });
});

test.each(['start', 'end'])('the %s of what was on one day is that day', (part) => {
  expect(toldWhen(meeting, part)).toEqual({ words: '1 March 1995', value: '1995-03-01' });
});

test('on which day of a span an event was', () => {
  const inMarch = recordOf('march', 'point', [['whole', '1995-03']]);
  expect(toldDayOn(stoppage, 'the stoppage', meeting)).toEqual({
    words: 'day 80 of the stoppage',
    value: '80',
  });
  expect(toldDayOn(stoppage, 'it', inMarch)).toEqual({ words: 'day 80 to 110 of it', value: '80/110' });
  const before = recordOf('before', 'point', [['whole', '1994']]);
  expect(() => toldDayOn(stoppage, 'it', before)).toThrow('before was on no day of span');
});

test('what a source says', () => {
  expect(toldSource(archive, stoppage, 'a')).toEqual({
    name: 'A',
    url: 'https://a.example/',
    claims: [
      { words: 'begun 12 December 1994', value: '1994-12-12' },
      { words: 'ended 28 April 1995', value: '1995-04-28', marks: 'protest suspended' },
    ],
  });
  expect(toldSource(archive, stoppage, 'b')).not.toHaveProperty('url');
  expect(toldSource(archive, stoppage, 'statement').claims.map(({ value }) => value)).toEqual([
    '1994-12~',
    '..',
  ]);
  expect(() => toldSource(archive, stoppage, 'c')).toThrow('span has no source "c"');
});

test('what dates rest on, of the archive and of one event', () => {
  const counts = (event?: string) => ledgerRows(ledgerOf(archive), event).map(({ count }) => count);
  expect([counts(), counts('span'), counts('meeting')]).toEqual([[1, 2, 2, 1], [2, 2, 1], [1]]);
});

test('a month, or nothing, names no day', () => {
  expect(dayNamed('1994-12-12')).toBe(day(1994, 12, 12));
  expect(() => dayNamed('1994-12')).toThrow('1994-12 names no day');
  expect(() => dayNamed(undefined)).toThrow('nothing names no day');
});

test('a card tells the kind and the date, of an event its first paragraph, of a document its issuer', () => {
  expect(cardOfEvent(stoppage)).toEqual({
    line: expect.stringMatching(/^Stoppage.*12 December 1994 to 28 April or 24 September 1995$/) as string,
    summary: 'Traffic on the road stopped.',
  });
  expect(cardOfEvent(meeting).summary).toBeUndefined();
  expect(cardOfDocument(documentNamed(archive, 'statement'))).toMatch(
    /^Statement.*A ministry.*9 March 1995$/,
  );
  expect(() => documentNamed(archive, 'nowhere')).toThrow('no document "nowhere"');
});

test('a quotation stands in passages that are numbered, in words of its issuer, or of the text that names none', () => {
  const document = documentNamed(archive, 'statement');
  expect(placeOfQuote(document, 'p1')).toEqual({ issuer: 'A ministry', place: 'passage\u00a01' });
  expect(placeOfQuote(document, 'p1 p12').place).toBe('passage\u00a01 and passage\u00a012');
  const { issuer: _, ...anonymous } = document;
  expect(placeOfQuote(anonymous, 'p1').issuer).toBe(document.title);
});

test('only the lead span has a noun of the archive’s, others their titles', () => {
  expect(nounOf(stoppage, { event: 'span', noun: 'the stoppage', called: [] })).toBe('the stoppage');
  expect(nounOf(stoppage, { event: 'other', noun: 'the stoppage', called: [] })).toBe('“A stoppage”');
  expect(nounOf(stoppage, undefined)).toBe('“A stoppage”');
});

test('what a document says stands beside its address, what a source says beside its own', () => {
  const document = toldSource(archive, stoppage, 'statement');
  expect([document.name, document.document?.id, document.url]).toEqual([
    'A ministry',
    'statement',
    undefined,
  ]);
  expect(document.claims.map(({ value }) => value)).toEqual(['1994-12~', '..']);
  const [a, b] = [toldSource(archive, stoppage, 'a'), toldSource(archive, stoppage, 'b')];
  expect([a.url, 'url' in b]).toEqual(['https://a.example/', false]);
  expect(a.claims.map(({ marks }) => marks)).toEqual([undefined, 'protest suspended']);
  expect(toldSourceLine(a)).toBe('begun 12 December 1994; ended 28 April 1995 (A)');
  expect(() => toldSource(archive, stoppage, 'c')).toThrow('span has no source "c"');
});

test('events are counted in words as far as there are any, beyond in figures', () => {
  expect([inWords(1), inWords(10), inWords(1234)]).toEqual(['one', 'ten', '1,234']);
  const counted = (...meetings: readonly object[]) =>
    toldCount(
      sampleArchive({
        documents: [],
        events: meetings.map((changes, index) => ({
          data: contextEventSchema.parse({
            ...{ id: `m${index}`, title: 'Talks', shape: 'point', kind: 'meeting', confidence: 'high' },
            claims: [{ of: 'whole', edtf: '1995-03-01', sources: ['a'] }],
            sources: { a: { publisher: 'A', url: null } },
            ...changes,
          }),
          summary: [],
        })),
      }),
      'meeting',
      {},
    );
  const reported = { meeting: { reported: true } };
  expect(counted({})).toEqual({ words: 'one meeting', value: '1' });
  expect(counted({}, {}, reported)).toEqual({ words: 'two meetings, a third reported', value: '2' });
  expect(counted({}, reported, reported).words).toBe('one meeting, two reported');
  expect(counted(reported)).toMatchObject({
    value: '0',
    words: expect.stringMatching(/one reported$/) as string,
  });
  const row = {
    shape: 'series',
    claims: [
      { of: 'start', edtf: '1995-03-01', sources: ['a'] },
      { of: 'end', edtf: '1995-03-05', sources: ['a'] },
    ],
  };
  expect(counted({}, row).words).toMatch(/^one meeting, .*one/);
  expect(() => toldCount(archive, 'parade', {})).toThrow('no kind "parade"');
});

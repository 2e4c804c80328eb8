import { describe, expect, test } from 'vitest';
import { lead, testOfLead } from '../../testing/lead-span.ts';
import { sampleArchive, sampleDocument, sampleSpan } from '../../testing/sample-archive.ts';
import { dayFromCivil, isoDay } from '../../time/edtf/day.ts';
import { figureEventsOf, figureOf, periodOf } from './figure.ts';

const span = (changes: Record<string, unknown> = {}) => ({
  data: sampleSpan({ id: lead, title: 'A stoppage', ...changes }),
  summary: [],
});
const point = (id: string, edtf: string, more: Record<string, unknown> = {}) => ({
  data: sampleSpan({
    id,
    title: id,
    shape: 'point',
    kind: 'meeting',
    claims: [{ of: 'whole', edtf, sources: ['a'] }],
    endAdopted: undefined,
    ...more,
  }),
  summary: [],
});
/** Ten meetings within the span, one three years before it, and one of which no day is known. */
const events = [
  ...Array.from({ length: 10 }, (_, at) => point(`m${at}`, isoDay(dayFromCivil(1995, 1, 10) + at))),
  point('earlier', '1992-01-01', { headline: true }),
  point('undated', '../1990'),
];
const archiveOf = (...all: readonly ReturnType<typeof point>[]) =>
  sampleArchive({ documents: [sampleDocument({ events: [] })], events: all });
const days = ({ from, to }: { readonly from: number; readonly to: number }) => [from, to].map(isoDay);

describe('the drawing of the timeline', () => {
  testOfLead('has the whole period, and the time of the lead span once more', () => {
    const figure = figureOf(archiveOf(span(), ...events))!;
    // A month of room on both sides.
    expect(days(figure.whole)[1]).toBe('1995-11-01');
    expect(figure.lenses.busy.count).toBe(10);
    expect(figure.lenses.busy.from).toBeLessThanOrEqual(dayFromCivil(1994, 12, 12));
    expect(figure.lead).toMatchObject({ event: { id: lead }, ends: 2, firstDay: dayFromCivil(1994, 12, 12) });
  });

  test('marks the day of the latest document, where that is known to the day', () => {
    expect(figureOf(archiveOf(span(), ...events))!.markedDay).toBe(dayFromCivil(1995, 3, 9));
    const undated = sampleArchive({
      documents: [sampleDocument({ events: [], date: { edtf: '1995-03', basis: 'outside' } })],
      events: [span(), ...events],
    });
    expect(figureOf(undated)).not.toHaveProperty('markedDay');
  });

  test('has the shape of each kind, and a circle for one that nobody knows', () => {
    const { glyphOf } = figureOf(archiveOf(span(), ...events))!;
    const [event] = figureEventsOf(archiveOf(span()).events);
    expect(['stoppage', 'statement', 'never-heard-of'].map((kind) => glyphOf({ ...event!, kind }))).toEqual([
      'bar',
      'square',
      'circle',
    ]);
  });

  testOfLead(
    'counts the ends that its sources give, and has no first day where that is not known to the day',
    () => {
      const start = { of: 'start', edtf: '1994-12', sources: ['a'] };
      const end = { of: 'end', edtf: '1995-04-28', sources: ['a'] };
      const agreed = span({ claims: [start, end], endAdopted: undefined });
      const { lead: told } = figureOf(archiveOf(agreed, ...events))!;
      expect(told).toMatchObject({ ends: 1 });
      expect(told).not.toHaveProperty('firstDay');
    },
  );

  test('is not made where no time is denser than the rest, nor of nothing', () => {
    expect(figureOf(archiveOf(span()))).toBeUndefined();
    expect(figureOf(archiveOf())).toBeUndefined();
  });
});

test('only what some day limits is drawn, with its date in words and whether the drawing names it', () => {
  const drawn = figureEventsOf(
    archiveOf(point('a', '1992-01-01', { headline: true }), point('b', '1995')).events,
  );
  expect(drawn.map(({ id, headline, words }) => [id, headline, words])).toEqual([
    ['a', true, '1 January 1992'],
    ['b', false, '1995'],
  ]);
});

test('the period is that of all events that can be drawn', () => {
  expect(days(periodOf(archiveOf(point('a', '1992-03-05'), point('b', '1995-06-20')))!)).toEqual([
    '1992-02-01',
    '1995-08-01',
  ]);
  expect(days(periodOf(archiveOf(span()))!)).toEqual(['1994-11-01', '1995-11-01']);
  expect(periodOf(archiveOf())).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { eventOf } from '../../model/queries.ts';
import { placeSchema, type Kind } from '../../model/vocabulary.ts';
import { sampleArchive, sampleDocument, sampleSpan } from '../../testing/sample-archive.ts';
import {
  describeActor,
  describeDocument,
  describeEvent,
  describeKind,
  describePlace,
  firstWords,
} from './descriptions.ts';

const documentWith = (changes: Record<string, unknown>) =>
  sampleArchive({ documents: [sampleDocument(changes)] }).documents[0]!;
const spanWith = (summary: readonly string[]) =>
  eventOf(sampleArchive({ events: [{ data: sampleSpan(), summary }] }), 'span');

describe('a document', () => {
  test('is told by its title, date, kind and issuer', () => {
    expect(describeDocument(documentWith({}))).toBe(
      '[An answer], 9 March 1995. Statement, issued by A ministry: the text as received, with the dates it gives.',
    );
  });

  test('without issuer and date says nothing of an issuer, and that the date is not known', () => {
    expect(describeDocument(documentWith({ issuer: undefined, date: undefined }))).toBe(
      '[An answer], Date not known. Statement: the text as received, with the dates it gives.',
    );
  });
});

describe('an event', () => {
  test('is told by its kind, date and the first paragraph of its summary, the title left to the page', () => {
    expect(spanWith(['Traffic stopped.', 'It went on.']).title).toBe('A stoppage');
    const told = describeEvent(spanWith(['Traffic stopped.', 'It went on.']));
    expect(told).toMatch(/^Stoppage, .*12 December 1994.*\. Traffic stopped\.$/);
    expect(told).not.toMatch(/A stoppage|went on/);
  });

  test('without a summary is told by its title', () => {
    expect(describeEvent(eventOf(sampleArchive(), 'meeting'))).toBe(
      'A meeting. Meeting, 1 March 1995: the dates, and who gives them.',
    );
  });

  test('with a long summary is cut between words at 300 characters', () => {
    const told = describeEvent(spanWith([Array.from({ length: 100 }, () => 'traffic').join(' ')]));
    expect(told.length).toBeLessThanOrEqual(300);
    expect(told.length).toBeGreaterThan(300 - 'traffic '.length);
    expect(told).toMatch(/ traffic…$/);
  });
});

test('the first words of a body are its text without marks and comments, its paragraphs one after the other', () => {
  expect(firstWords('Some **bold** words.\n\n{/* not shown */}\n\nAnd more.\n')).toBe(
    'Some bold words. And more.',
  );
  expect(firstWords('word '.repeat(200)).length).toBeLessThanOrEqual(300);
});

test('actors, places and kinds are told by their names; a place by all of them, a kind by its scope', () => {
  const kind: Kind = { id: 'a', name: 'Meeting', plural: 'Meetings', glyph: 'circle', scope: 'People met.' };
  const place = placeSchema.parse({
    id: 'town',
    names: [
      { name: 'Kestrelby', by: 'northern usage' },
      { name: 'Stanmoor', by: 'southern usage' },
    ],
  });
  expect([
    describeActor({ id: 'ministry', name: 'A ministry', short: 'Min.', names: [] }),
    describePlace(place),
    describeKind(kind),
  ]).toEqual([
    'A ministry: the documents it issued, the events that name it, and how it put things.',
    'Kestrelby / Stanmoor: its names, with who uses them, and the events there.',
    'Meetings: People met.',
  ]);
});

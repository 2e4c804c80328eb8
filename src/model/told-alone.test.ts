import { expect, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleSpan } from '../testing/sample-archive.ts';
import { countMeetings } from './meeting-counts.ts';
import { layerWords } from './layer-words.ts';
import { eventOf } from './queries.ts';
import { toldAloneBy } from './told-alone.ts';

const other = (changes: Record<string, unknown>) =>
  sampleDocument({
    id: 'other',
    events: sampleDocument().events.filter(({ id }) => id === 'meeting'),
    ...changes,
  });
const actors = ['ministry', 'council'].map((id) => ({ id, name: `The ${id}`, names: [] }));

test('an event that documents of one issuer alone tell of is told by that issuer alone, and says so', () => {
  const archive = sampleArchive({ actors });
  const meeting = eventOf(archive, 'meeting');
  expect(toldAloneBy(meeting)?.id).toBe('ministry');
  expect(layerWords(meeting)).toBe('Attested by a document of the archive; told by The ministry alone');
  // Outside sources tell of the span too.
  expect(toldAloneBy(eventOf(archive, 'span'))).toBeUndefined();
  expect(countMeetings(archive, [meeting])).toMatchObject([{ told: 1, unsettled: 1 }]);
});

test('of an event is said whether documents, outside sources or both tell of it', () => {
  const outside = { data: sampleSpan({ id: 'outside' }), summary: [] };
  const inside = { data: sampleSpan(), summary: [] };
  const archive = sampleArchive({
    actors,
    documents: [sampleDocument(), other({ issuer: 'council' })],
    events: [inside, outside],
  });
  expect(['meeting', 'span', 'outside'].map((id) => layerWords(eventOf(archive, id)))).toEqual([
    'Attested by a document of the archive',
    'Attested by a document of the archive; context from outside sources',
    'Context, from outside sources; no document of the archive dates it',
  ]);
  // A document that speaks of it, and does not date it, leaves it to the outside sources.
  const held = { ...eventOf(archive, 'span'), layer: 'context' as const };
  expect(layerWords(held)).toBe(
    'The archive holds its text, which does not date it; dated by outside sources',
  );
});

test.each([
  ['another issuer', { issuer: 'council' }, undefined],
  ['the same issuer', {}, 'ministry'],
  ['an issuer that is not known', { issuer: undefined }, undefined],
])('with a second document of %s', (_, changes, expected) => {
  const archive = sampleArchive({ actors, documents: [sampleDocument(), other(changes)] });
  expect(toldAloneBy(eventOf(archive, 'meeting'))?.id).toBe(expected);
});

import { expect, test } from 'vitest';
import { eventOf } from '../../model/queries.ts';
import { sampleArchive, sampleDocument } from '../../testing/sample-archive.ts';
import { eventEvidence, passageName, undatedEvidence } from './evidence.ts';

const quote = { passage: 'p1', exact: 'again' };
const undated = [
  { quote, note: 'When is not said.', see: 'span' },
  { quote, note: 'Nor is it here.' },
];
const archive = sampleArchive({ documents: [sampleDocument({ undated })] });
const document = archive.documents[0]!;

test('evidence for an event is this document’s attestation of it', () => {
  const event = eventOf(archive, 'span');
  expect(eventEvidence(archive, document, 'span')).toEqual({
    kind: 'event',
    event,
    attestation: event.attestations[0],
  });
});

test('words that date nothing have a note, and perhaps an event to see', () => {
  expect(undatedEvidence(archive, document, 0)).toEqual({
    kind: 'undated',
    undated: undated[0],
    see: eventOf(archive, 'span'),
  });
  expect(undatedEvidence(archive, document, 1)).toEqual({ kind: 'undated', undated: undated[1] });
});

test('what is not there is named', () => {
  const other = { ...document, id: 'other' };
  expect(() => eventEvidence(archive, other, 'span')).toThrow('other does not attest span');
  expect(() => undatedEvidence(archive, document, 2)).toThrow('statement has no undated note 2');
});

test.each([
  ['p1', 'passage\u00a01'],
  ['p10', 'passage\u00a010, page\u00a03'],
])('%s is %s', (passage, name) => {
  const passages = [
    { id: 'p1', line: 1 },
    { id: 'p10', line: 2, page: 3 },
  ];
  const data = { ...sampleDocument(), passages };
  expect(passageName({ data }, { passage, exact: 'a' })).toBe(name);
});

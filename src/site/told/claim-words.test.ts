import { expect, test } from 'vitest';
import { sampleArchive, sampleParts, sampleSpan } from '../../testing/sample-archive.ts';
import { cardsOfEvent } from '../../exports/card/evidence-card.ts';
import { cardPicture } from '../pictures/card-picture.ts';
import { endHappening, inferredNotes, startParticulars } from './claim-words.ts';

const note = 'No source names the day: the archive inferred it from a weekday.';

test('a date that no source names says so, be it of a beginning or an end', () => {
  const { claims } = eventOf();
  const [start, end, named] = claims;
  expect(startParticulars(start!)).toBe(note);
  expect(endHappening(end!)).toMatch(
    /^The last bus\b.*Monday.*\. No source names the day: the archive inferred it from a weekday\.$/,
  );
  expect(endHappening(named!)).toBe('The last train.');
});

test('the card of an event says which of its dates no source names', () => {
  const { archive, event } = parts();
  const told = [`1 March 1995: ${note}`, `2 May 1995: ${note}`];
  expect(inferredNotes(event)).toEqual(told);
  const [card] = cardsOfEvent(archive, event);
  expect(cardPicture(card!, undefined).note).toContain(told.join(' '));
});

function eventOf() {
  return parts().event;
}

function parts() {
  const inferred = 'from a weekday';
  const data = sampleSpan({
    id: 'told',
    claims: [
      { of: 'start', edtf: '1995-03-01', sources: ['paper'], inferred },
      {
        of: 'end',
        edtf: '1995-05-02',
        sources: ['paper'],
        inferred,
        marks: 'the last bus',
        usage: '"Monday"',
      },
      { of: 'end', edtf: '1995-05-03', sources: ['paper'], marks: 'the last train' },
    ],
    sources: { paper: { publisher: 'P', url: null } },
  });
  const archive = sampleArchive({ ...sampleParts(), events: [{ data, summary: [] }], documents: [] });
  return { archive, event: archive.events.find(({ id }) => id === 'told')! };
}

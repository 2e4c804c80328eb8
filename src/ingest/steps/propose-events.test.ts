import { describe, expect, test } from 'vitest';
import { locateQuote } from '../../text/locate-quote.ts';
import { en } from '../../time/written/languages/en.ts';
import { proposeEvents } from './propose-events.ts';

const propose = (...texts: string[]) =>
  proposeEvents(
    'doc',
    texts.map((text, index) => ({ id: `p${index + 1}`, text })),
    { table: en },
    'dated-mention',
    () => false,
  );

describe('proposeEvents', () => {
  test('quotes the sentence that states the date', () => {
    const events = propose('They wrote. They met on 1 March 2023, at noon. They parted.');
    expect(events).toEqual([
      {
        id: 'doc-2023-03-01',
        shape: 'point',
        kind: 'dated-mention',
        title: 'Mention of 1 March 2023',
        places: [],
        actors: [],
        claims: [{ of: 'whole', edtf: '2023-03-01', basis: 'stated', written: '1 March 2023' }],
        quotes: [{ passage: 'p1', exact: 'They met on 1 March 2023, at noon.' }],
      },
    ]);
  });

  test('makes one event of one date, with every passage that states it', () => {
    const [event, ...others] = propose('On 1 March 2023.', 'On March 1, 2023.');
    expect(others).toEqual([]);
    expect(event?.quotes.map(({ passage }) => passage)).toEqual(['p1', 'p2']);
  });

  test.each([
    ['in March 2023', ['2023-03']],
    ['from 12 to 14 March 2023', ['2023-03-12/2023-03-14']],
    ['on 24 and 25 February 2023', ['2023-02-24', '2023-02-25']],
    ['for almost three months now', []],
    ['on 30 February 2023', []],
    ['no date', []],
  ])('%s', (text, edtf) => {
    expect(propose(text).map(({ claims }) => claims[0]?.edtf)).toEqual(edtf);
  });

  test.each([
    ['on 24 and 25 February 2023', ['24 February 2023', '25 February 2023']],
    ['on March 3, 4 and 5, 2023', ['3 March 2023', '4 March 2023', '5 March 2023']],
    ['in the winter of 1995', ['winter of 1995']],
    ['before 1950', ['“before 1950”']],
  ])('%s is told by its words, those of a list by the date', (text, titles) => {
    expect(propose(text).map(({ title }) => title)).toEqual(titles.map((title) => `Mention of ${title}`));
  });

  test('quotes so that each quotation is found in one place', () => {
    const text = 'On 1 March 2023. On 1 March 2023. On 1 March 2023.';
    for (const quote of propose(text)[0]?.quotes ?? []) expect(locateQuote(text, quote).kind).toBe('found');
  });

  test('quotes the date alone out of a sentence without end', () => {
    const text = `${'word '.repeat(200_000)}1 March 2023 ${'word '.repeat(200_000)}`;
    expect(propose(text)[0]?.quotes).toEqual([{ passage: 'p1', exact: '1 March 2023' }]);
  });

  test('gives ids that nothing has', () => {
    const events = proposeEvents(
      'doc',
      [{ id: 'p1', text: 'On 1 March 2023.' }],
      { table: en },
      'dated-mention',
      (id) => id === 'doc-2023-03-01',
    );
    expect(events.map(({ id }) => id)).toEqual(['doc-2023-03-01-2']);
  });
});

import { describe, expect, test } from 'vitest';
import { locateQuote } from '../../text/locate-quote.ts';
import { en } from '../../time/written/languages/en.ts';
import { findEvidence } from '../../site/evidence/find-evidence.ts';
import { joinByDate, proposeEvents } from './propose-events.ts';

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
    const events = propose('They wrote. They met on 1 March 1995, at noon. They parted.');
    expect(events).toEqual([
      {
        id: 'doc-1995-03-01',
        shape: 'point',
        kind: 'dated-mention',
        title: 'Mention of 1 March 1995',
        places: [],
        actors: [],
        claims: [{ of: 'whole', edtf: '1995-03-01', basis: 'stated', written: '1 March 1995' }],
        quotes: [{ passage: 'p1', exact: 'They met on 1 March 1995, at noon.' }],
      },
    ]);
  });

  test('makes one event of one date, with every passage that states it', () => {
    const [event, ...others] = joinByDate(propose('On 1 March 1995.', 'On 1 March 1995 too.'));
    expect(others).toEqual([]);
    expect(event?.claims.length).toBe(1);
    expect(event?.quotes.map(({ passage }) => passage)).toEqual(['p1', 'p2']);
  });

  test('each way in which one date is written dates the sentences that write it so', () => {
    const texts = ['On 1 March 1995.', 'On March 1, 1995.', 'Again on 1 March 1995 (1995-03-01).'];
    const events = joinByDate(propose(...texts));
    expect(events.map(({ claims }) => claims.map(({ written }) => written))).toEqual([
      ['1 March 1995', 'March 1, 1995'],
    ]);
    const passages = texts.map((text, index) => ({ id: `p${index + 1}`, text }));
    expect(findEvidence(passages, { events }).map(({ giving, words }) => `${giving}: ${words}`)).toEqual([
      'given: 1 March 1995',
      'given: March 1, 1995',
      'given: 1 March 1995',
    ]);
  });

  test.each([
    ['in March 1995', ['1995-03']],
    ['from 12 to 14 March 1995', ['1995-03-12/1995-03-14']],
    ['on 24 and 25 February 1995', ['1995-02-24', '1995-02-25']],
    ['for almost three months now', []],
    ['on 30 February 1995', []],
    ['no date', []],
  ])('%s', (text, edtf) => {
    expect(propose(text).map(({ claims }) => claims[0]?.edtf)).toEqual(edtf);
  });

  test.each<[string, texts: string[], edtf: string[]]>([
    ['a heading by itself', ['A text.', '3.2.1995 Scope'], []],
    ['headings of a chapter', ['3.2 Aims', '3.2.1995 The scope is wide. It is known.'], []],
    ['headings of one chapter', ['3.2.1994 Aims', '3.2.1995 Scope'], []],
    ['what is named a part', ['See section 3.2.1995, clause 3.2.1996 and § 3.2.1997.'], []],
    ['entries of a chronicle', ['14.2.1995 Talks', '15.2.1995 More talks'], ['1995-02-14', '1995-02-15']],
    ['a date in digits', ['On 14.2.1995 they met.', 'It was 15.2.1995.'], ['1995-02-14', '1995-02-15']],
    ['an entry that is a sentence', ['14.2.1995 They met.'], ['1995-02-14']],
  ])('%s', (_what, texts, edtf) => {
    expect(propose(...texts).map(({ claims }) => claims[0]?.edtf)).toEqual(edtf);
  });

  test('names what a hyphen has broken without it', () => {
    const [event] = propose('They met on 3 Febru- ary 1995.');
    expect(event).toMatchObject({
      title: 'Mention of 3 February 1995',
      claims: [{ edtf: '1995-02-03', written: '3 Febru- ary 1995' }],
    });
  });

  test.each([
    ['on 24 and 25 February 1995', ['24 February 1995', '25 February 1995']],
    ['on March 3, 4 and 5, 1995', ['3 March 1995', '4 March 1995', '5 March 1995']],
    ['in the winter of 1995', ['winter of 1995']],
    ['before 1950', ['“before 1950”']],
  ])('%s is told by its words, those of a list by the date', (text, titles) => {
    expect(propose(text).map(({ title }) => title)).toEqual(titles.map((title) => `Mention of ${title}`));
  });

  test('quotes so that each quotation is found in one place', () => {
    const text = 'On 1 March 1995. On 1 March 1995. On 1 March 1995.';
    for (const quote of propose(text)[0]?.quotes ?? []) expect(locateQuote(text, quote).kind).toBe('found');
  });

  test('quotes the date alone out of a sentence without end', () => {
    const text = `${'word '.repeat(200_000)}1 March 1995 ${'word '.repeat(200_000)}`;
    expect(propose(text)[0]?.quotes).toEqual([{ passage: 'p1', exact: '1 March 1995' }]);
  });

  test('gives ids that nothing has', () => {
    const events = proposeEvents(
      'doc',
      [{ id: 'p1', text: 'On 1 March 1995.' }],
      { table: en },
      'dated-mention',
      (id) => id === 'doc-1995-03-01',
    );
    expect(events.map(({ id }) => id)).toEqual(['doc-1995-03-01-2']);
  });
});

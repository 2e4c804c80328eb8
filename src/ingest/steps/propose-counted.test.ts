import { describe, expect, test } from 'vitest';
import { en } from '../../time/written/languages/en.ts';
import { proposeCounted } from './propose-counted.ts';

const propose = (texts: readonly string[], documentDate: string | undefined = '1995-03-09') =>
  proposeCounted(
    'doc',
    texts.map((text, index) => ({ id: `p${index + 1}`, text })),
    { table: en, language: 'en', documentDate, missingYear: 'document' },
    'dated-mention',
    () => false,
  );

describe('proposeCounted', () => {
  test('proposes a time that counts back, with the words and the day that it counts from', () => {
    const { events, proposed, rest } = propose(['They wrote. Two weeks ago the mission was turned back.']);
    expect(events).toEqual([
      {
        id: 'doc-1995-02-23',
        shape: 'point',
        kind: 'dated-mention',
        title: 'Mention of “Two weeks ago”',
        places: [],
        actors: [],
        claims: [
          {
            of: 'whole',
            edtf: '1995-02-23~',
            basis: 'counted-back',
            written: 'Two weeks ago',
            from: '1995-03-09',
          },
        ],
        quotes: [{ passage: 'p1', exact: 'Two weeks ago the mission was turned back.' }],
      },
    ]);
    expect(proposed).toEqual([
      {
        passage: 'p1',
        written: 'Two weeks ago',
        edtf: '1995-02-23~',
        of: 'whole',
        rule: 'counted',
        from: { kind: 'document', edtf: '1995-03-09' },
      },
    ]);
    expect(rest).toEqual([]);
  });

  test.each([
    ['for almost three months now', 'start', '1994-12~', 'for almost three months now'],
    ['It left on Monday.', 'whole', '1995-03-06', 'Monday'],
    ['Since last December nothing passed.', 'start', '1994-12', 'last December'],
    ['The note of 12 December', 'whole', '1994-12-12', '12 December'],
    ['They met on 6 March 1995. A day earlier they spoke.', 'whole', '1995-03-05', 'A day earlier'],
    ['They met on 6 March 1995. Two days later they spoke.', 'whole', '1995-03-08', 'Two days later'],
    ['They met on 6 March 1995. The next day they spoke.', 'whole', '1995-03-07', 'The next day'],
  ])('%s', (text, of, edtf, written) => {
    expect(propose([text]).events.map(({ claims }) => claims[0])).toMatchObject([{ of, edtf, written }]);
  });

  test.each([
    ['On 20 March they meet.', '20 March', undefined],
    ['A few weeks later', 'A few weeks later', 'no-number'],
    ['Before last December', 'last December', undefined],
    ['the same day', 'the same day', 'no-date-before'],
  ])('%s is told, and not proposed', (text, written, unresolved) => {
    const { events, rest } = propose([text]);
    expect(events).toEqual([]);
    expect(rest).toMatchObject([{ written, ...(unresolved !== undefined && { unresolved }) }]);
  });

  test('nothing is counted from a date that is not known', () => {
    const { events, rest } = proposeCounted(
      'doc',
      [{ id: 'p1', text: 'Two weeks ago' }],
      { table: en, language: 'en', documentDate: undefined, missingYear: 'document' },
      'dated-mention',
      () => false,
    );
    expect(events).toEqual([]);
    expect(rest).toMatchObject([{ written: 'Two weeks ago', unresolved: 'no-document-date' }]);
  });

  test.each(['They met on 1 March 1995.', 'for three months', 'every Monday', 'the former minister', 'now'])(
    '%s is left to others',
    (text) => {
      expect(propose([text])).toEqual({ events: [], proposed: [], rest: [] });
    },
  );
});

describe('a sentence that is repeated', () => {
  test('in one passage is quoted once, where it stands alone', () => {
    const text = 'They met yesterday. '.repeat(400);
    const { events, proposed } = propose([text]);
    expect(proposed).toHaveLength(1);
    expect(events.map(({ id }) => id)).toEqual(['doc-1995-03-08']);
    const [quote] = events[0]?.quotes ?? [];
    expect(quote?.exact).toBe('They met yesterday.');
    expect(text.split(`${quote?.prefix ?? ''}${quote?.exact ?? ''}`)).toHaveLength(2);
  });

  test('in a passage each is quoted in each', () => {
    const { events } = propose(Array.from({ length: 30 }, () => 'They met yesterday.'));
    expect(new Set(events.map(({ id }) => id)).size).toBe(30);
    expect(new Set(events.flatMap(({ quotes }) => quotes.map(({ passage }) => passage))).size).toBe(30);
  });

  test('takes four times as long where it stands four times as often', () => {
    const time = (count: number) => {
      const text = 'They met yesterday. '.repeat(count);
      const begun = process.cpuUsage().user;
      propose([text]);
      return process.cpuUsage().user - begun;
    };
    time(200);
    const least = (count: number) => Math.min(...Array.from({ length: 2 }, () => time(count)));
    expect(least(800) / least(200)).toBeLessThan(9);
  });
});

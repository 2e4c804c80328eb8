import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { proseChecker } from './check-prose.ts';
import { reachWords, summaryWords, toldStanding } from './standing-words.ts';
import type { ProseRecord, Verdict } from './types.ts';

const day = dayFromCivil(1995, 3, 5);
const [first, last] = [dayFromCivil(1995, 5, 1), dayFromCivil(1995, 5, 31)];
const record: ProseRecord = {
  kinds: [{ id: 'incident', one: 'incident', several: 'incidents' }],
  actors: [
    { id: 'slaka', names: ['Slaka'] },
    { id: 'ruritania', names: ['Ruritania'] },
  ],
  persons: [],
  subjects: [
    {
      address: 'events/fire/',
      title: 'Fire in the mill',
      names: ['Fire in the mill'],
      kind: 'incident',
      shape: 'point',
      dates: [{ of: 'whole', edtf: '1995-03-05' }],
      bounds: { start: [day, day], end: [day, day] },
      actors: ['slaka'],
      texts: [
        { id: '', text: 'The mill burnt down. A watchman was hurt.' },
        { id: '', text: 'On 6 March 1995 soldiers entered the yard.', by: 'ruritania' },
      ],
    },
    {
      address: 'events/strike/',
      title: 'Strike of the millers',
      names: ['Strike of the millers'],
      kind: 'incident',
      shape: 'span',
      dates: [
        { of: 'start', edtf: '1995-05-01' },
        { of: 'end', edtf: '1995-05-31', inferred: true },
      ],
      bounds: { start: [first, first], end: [last, last] },
      actors: ['slaka'],
      texts: [{ id: '', text: 'The millers struck.' }],
    },
    {
      address: 'events/talks/',
      title: 'Talks of the millers',
      names: ['Talks of the millers'],
      kind: 'incident',
      shape: 'point',
      dates: [
        { of: 'whole', edtf: '1995-06-05', inferred: true },
        { of: 'whole', edtf: '1995-06-06', inferred: true },
      ],
      bounds: { start: [dayFromCivil(1995, 6, 5), dayFromCivil(1995, 6, 6)], end: [null, null] },
      actors: [],
      texts: [],
    },
  ],
};
const check = proseChecker(record);

function verdictsOf(sentence: string, language = 'en'): readonly Verdict[] {
  const links: { start: number; end: number; address: string }[] = [];
  const text = sentence.replace(/\[([^\]]*)\]\((\w+)\)/g, (_all, words: string, id: string, at: number) => {
    const start = at - links.reduce((sum, one) => sum + one.address.length - 'events//'.length + 4, 0);
    links.push({ start, end: start + words.length, address: `events/${id}/` });
    return words;
  });
  return check({ text, links, apart: [] }, { language });
}

function only(sentence: string): Verdict {
  const [one] = verdictsOf(sentence).filter(({ fact }) => fact === 'date');
  if (one === undefined) throw new Error(sentence);
  return one;
}

describe('a date that agrees supports only what the record has of the same thing', () => {
  test.each([
    ['[The mill](fire) burnt down on 5 March 1995.', []],
    ['The [fire in the mill](fire) was on 5 March 1995.', []],
    ['On 5 March 1995 a watchman was hurt in [the fire](fire).', []],
    ['On 5 March 1995 rebels set [the mill](fire) alight.', ['rebels', 'set', 'alight']],
    ['[The fire](fire) of 5 March 1995 killed forty horses.', ['killed', 'horses']],
    // Another clause tells of another thing.
    ['[The mill](fire) burnt down on 5 March 1995; the crowd sang.', []],
  ])('%s', (sentence, beside) => {
    const one = only(sentence);
    expect(one.verdict).toBe('agreed');
    expect(one.beside ?? []).toEqual(beside);
    expect(toldStanding(one)).toBe(beside.length === 0 ? 'agreed' : 'alone');
  });

  test('is told with the words that were not compared, and counted apart', () => {
    const one = only('On 5 March 1995 rebels set [the mill](fire) alight.');
    expect(reachWords(one).join(' ')).toContain('“rebels”, “set” and “alight”');
    expect(summaryWords([one])).toContain('0 supported, 1 that agrees by itself');
    expect(summaryWords([one])).toContain('Each fact is compared by itself');
  });
});

describe('what only the account of a side has', () => {
  test('is supported by nobody where the sentence gives it to nobody', () => {
    const one = only('On 6 March 1995 soldiers entered the yard of [the mill](fire).');
    expect([one.verdict, one.toldBy, toldStanding(one)]).toEqual(['agreed', ['Ruritania'], 'alone']);
  });

  test('is supported as that of the side', () => {
    const one = only('Ruritania told that on 6 March 1995 soldiers entered the yard of [the mill](fire).');
    expect([one.toldBy, toldStanding(one)]).toEqual([undefined, 'agreed']);
  });
});

describe('what a date rests on', () => {
  test.each([
    ['[The strike](strike) began on 1 May 1995.', 'agreed', undefined],
    ['[The strike](strike) ended on 31 May 1995.', 'agreed', 'inferred'],
    ['[The talks](talks) were held on 5 or 6 June 1995.', 'agreed', 'inferred'],
    ['[The strike](strike) ended on 29 May 1995.', 'contradicted', 'inferred'],
    ['Two days after [the strike](strike) ended, on 2 June 1995, the town danced.', 'agreed', 'reckoned'],
  ])('%s', (sentence, verdict, basis) => {
    const one = only(sentence);
    expect([one.verdict, one.basis]).toEqual([verdict, basis]);
    expect(reachWords(one).some((words) => words.includes('inferred'))).toBe(basis === 'inferred');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstPlaceOf, locateQuote } from './locate-quote.ts';
import { nearestQuote } from './nearest-quote.ts';

const text = 'The last such meeting was held on 1 March 1995. The last.';

describe('locateQuote', () => {
  test.each([
    [{ exact: 'meeting' }, { kind: 'found', start: 14, end: 21 }],
    [{ exact: 'The last' }, { kind: 'ambiguous', starts: [0, 48] }],
    [
      { exact: 'The last', suffix: '.' },
      { kind: 'found', start: 48, end: 56 },
    ],
    [
      { exact: 'The last', prefix: '1995. ' },
      { kind: 'found', start: 48, end: 56 },
    ],
    [{ exact: 'The last', prefix: 'x' }, { kind: 'missing' }],
    [{ exact: 'Meeting' }, { kind: 'missing' }],
    [{ exact: 'held  on' }, { kind: 'missing' }],
    [{ exact: '' }, { kind: 'missing' }],
  ])('%j', (selector, located) => {
    expect(locateQuote(text, selector)).toEqual(located);
  });

  const broken = 'An inter-\n  national co-\noperation, and a co-\noperation.';
  test.each<[words: string, place: string | number]>([
    ['An international', 'An inter-\n  national'],
    ['inter-national co', 'inter-\n  national co'],
    ['inter- national', 'inter-\n  national'],
    ['national co-operation, and', 'national co-\noperation, and'],
    ['national cooperation', 'national co-\noperation'],
    ['cooperation', 2],
    ['international-co', 0],
    ['An inter national', 0],
  ])('a word that a line end breaks: %j', (exact, expected) => {
    const located = locateQuote(broken, { exact });
    const first = firstPlaceOf(broken, exact);
    if (typeof expected === 'number') {
      expect(located.kind === 'ambiguous' ? located.starts.length : 0).toBe(expected);
      return;
    }
    const place = { start: broken.indexOf(expected), end: broken.indexOf(expected) + expected.length };
    expect(located).toEqual({ kind: 'found', ...place });
    expect(first).toEqual(place);
  });

  test('a prefix tells words apart that a line end breaks', () => {
    expect(locateQuote(broken, { exact: 'cooperation', prefix: 'a ' })).toMatchObject({ kind: 'found' });
  });

  test('counts occurrences that overlap', () => {
    expect(locateQuote('aaa', { exact: 'aa' })).toEqual({ kind: 'ambiguous', starts: [0, 1] });
  });

  test('finds any part of any text, or says that it stands there more than once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (whole, from, length) => {
        const start = from % whole.length;
        const end = Math.min(whole.length, start + 1 + (length % whole.length));
        // A line end counts as one space with those about it: words begin and end beside it, not within.
        const lineEnds = [...whole.matchAll(/[ \t]*\n[ \t]*/g)];
        const isWithin = (at: number) =>
          lineEnds.some(({ 0: found, index }) => index < at && at < index + found.length);
        fc.pre(!isWithin(start) && !isWithin(end));
        const exact = whole.slice(start, end);
        const located = locateQuote(whole, { exact });
        if (located.kind === 'found') expect(located.start).toBe(start);
        else
          expect(located).toMatchObject({
            kind: 'ambiguous',
            starts: expect.arrayContaining([start]) as unknown,
          });
      }),
    );
  });
});

describe('nearestQuote', () => {
  test.each([
    ['was held', { text: 'was held', start: 22, differences: [] }],
    [
      'waz held',
      {
        text: 'was held',
        start: 22,
        differences: ['"z" U+007A at character 3, where the text has "s" U+0073'],
      },
    ],
    [
      'washeld on 1',
      { text: 'was held on 1', start: 22, differences: ['U+0020 left out behind character 3'] },
    ],
    [
      'heldd on 1',
      {
        text: 'held on 1',
        start: 26,
        differences: ['"d" U+0064 at character 4, which the text does not have'],
      },
    ],
  ])('%j', (exact, nearest) => {
    expect(nearestQuote(text, exact)).toEqual(nearest);
  });

  test('names nothing where nothing resembles it', () => {
    expect(nearestQuote(text, 'Quite unlike anything')).toBeUndefined();
    expect(nearestQuote('', 'a')).toBeUndefined();
  });

  test('one changed character is the one difference', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8, maxLength: 40 }), fc.nat(), (whole, at) => {
        const changed = at % whole.length;
        const exact = `${whole.slice(0, changed)}\u2603${whole.slice(changed + 1)}`;
        expect(nearestQuote(whole, exact)?.differences).toHaveLength(1);
      }),
    );
  });
});

describe('over the line ends of a hard-wrapped text', () => {
  const text = 'signed on\n  10 May\t\n2001, at\nnoon';

  test.each<[string, string | undefined]>([
    ['on 10 May 2001', 'on\n  10 May\t\n2001'],
    ['on\n10 May', 'on\n  10 May'],
    ['10 May', '10 May'],
    ['2001, at noon', '2001, at\nnoon'],
    [' noon', '\nnoon'],
    ['on  10', undefined],
    ['on10', undefined],
  ])('%j is %j', (exact, found) => {
    const place = locateQuote(text, { exact });
    expect(place.kind === 'found' ? text.slice(place.start, place.end) : undefined).toBe(found);
    const first = firstPlaceOf(text, exact);
    expect(first && text.slice(first.start, first.end)).toBe(found);
  });

  test('prefix and suffix, and places of what stands twice', () => {
    expect(locateQuote('a b\nc a\nb', { exact: 'a b' })).toEqual({ kind: 'ambiguous', starts: [0, 6] });
    expect(locateQuote('a b\nc a\nb', { exact: 'a b', prefix: 'c ' })).toEqual({
      kind: 'found',
      start: 6,
      end: 9,
    });
    expect(locateQuote('a b\nc a\nb', { exact: 'a b', suffix: ' c' })).toEqual({
      kind: 'found',
      start: 0,
      end: 3,
    });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, dayOf, rangeOfDay } from '../bounds/bounds.ts';
import { compareDated, type Dated } from '../bounds/compare.ts';
import { isoDay } from './day.ts';
import { durationOf } from '../bounds/duration.ts';
import { parseEdtf, requireEdtf } from './parse.ts';
import { printEdtf } from '../../testing/print-edtf.ts';
import { specCases } from '../../testing/spec-cases.ts';
import { anyDay, anyEdtf, dateText } from '../../testing/time-testing.ts';
import type { Limit } from './types.ts';
import { findDates } from '../written/find-dates.ts';
import { en } from '../written/languages/en.ts';
import { wordsOf, wordsOfDay } from '../../words/dates.ts';

describe('parse and print', () => {
  test('give the same text back', () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        expect(printEdtf(edtf)).toBe(edtf.text);
        expect(requireEdtf(printEdtf(edtf))).toEqual(edtf);
      }),
    );
  });

  const read = specCases.flatMap(([, verdict, texts]) => (verdict === 'read' ? texts.split(' ') : []));

  test.each(read)('give %s back', (text) => {
    expect(printEdtf(requireEdtf(text))).toBe(text);
  });

  test('leave out the spaces of a set', () => {
    expect(printEdtf(requireEdtf('[1667, 1668 ,1670..1672]'))).toBe('[1667,1668,1670..1672]');
  });

  test('no text is read half or makes the parser throw', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0123459-/X~?%[]{}.,YESTZ: '.split('')) }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseEdtf(text);
        if (parsed.ok) expect(printEdtf(parsed.value)).toBe(text.replaceAll(' ', ''));
        else expect(parsed.problem.message).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  test('a suggestion is always read', () => {
    const nearly = fc
      .tuple(dateText, fc.nat(9), fc.constantFrom(...'0123456789-/X~?%. '.split('')))
      .map(([text, at, character]) => text.slice(0, at) + character + text.slice(at + 1));
    fc.assert(
      fc.property(nearly, (text) => {
        const parsed = parseEdtf(text);
        if (!parsed.ok && parsed.problem.suggestion !== undefined) requireEdtf(parsed.problem.suggestion);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('bounds', () => {
  test('hold the days that the text names, in order', () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        const { start, end } = boundsOf(edtf);
        const [a, b, c, d] = [start.earliest, start.latest, end.earliest, end.latest].map(dayOf);
        for (const [first, last] of [
          [a, b],
          [c, d],
          [a, c],
          [b, d],
        ]) {
          if (first !== undefined && last !== undefined) expect(first).toBeLessThanOrEqual(last);
        }
        if (edtf.kind === 'date') expect([a, b]).toEqual([edtf.firstDay, edtf.lastDay]);
      }),
    );
  });

  test('of a day lie within those of its month, year, decade and century', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom([7, ''], [4, ''], [3, 'X'], [2, 'XX']), (day, [length, mask]) => {
        const text = isoDay(day);
        const sign = text.startsWith('-') ? 1 : 0;
        const wider = requireEdtf(
          `${text.slice(0, Number(length) + sign)}${mask}`.replace(/^-0000$/, '0000'),
        );
        const { start } = boundsOf(wider);
        expect(dayOf(start.earliest)).toBeLessThanOrEqual(day);
        expect(dayOf(start.latest)).toBeGreaterThanOrEqual(day);
      }),
    );
  });

  test('do not depend on a qualifier', () => {
    fc.assert(
      fc.property(dateText, fc.constantFrom('?', '~', '%'), (text, mark) => {
        const plain = text.replace(/[?~%]$/, '');
        expect(boundsOf(requireEdtf(plain + mark))).toEqual(boundsOf(requireEdtf(plain)));
      }),
    );
  });
});

describe('order', () => {
  const dated: fc.Arbitrary<Dated> = fc.tuple(anyEdtf, fc.nat(5)).map(([edtf, id]) => ({
    id: `id-${id}`,
    bounds: boundsOf(edtf),
    ...(edtf.kind === 'date' && { precision: edtf.precision }),
  }));

  test('is total', () => {
    fc.assert(
      fc.property(dated, dated, dated, (a, b, c) => {
        expect(Math.sign(compareDated(a, b)) + Math.sign(compareDated(b, a))).toBe(0);
        if (compareDated(a, b) <= 0 && compareDated(b, c) <= 0)
          expect(compareDated(a, c)).toBeLessThanOrEqual(0);
        if (a.id !== b.id) expect(compareDated(a, b)).not.toBe(0);
      }),
    );
  });

  test('does not depend on the order given', () => {
    const lists = fc.uniqueArray(dated, { selector: ({ id }) => id, maxLength: 6 });
    fc.assert(
      fc.property(lists, (list) => {
        expect(list.toReversed().toSorted(compareDated)).toEqual(list.toSorted(compareDated));
      }),
    );
  });
});

describe('duration', () => {
  test('elapsed days add up, and counting both adds one', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(100_000), fc.nat(100_000), (day, first, second) => {
        const [a, b, c] = [rangeOfDay(day), rangeOfDay(day + first), rangeOfDay(day + first + second)];
        const [ab, bc, ac] = [durationOf(a, b), durationOf(b, c), durationOf(a, c)];
        expect(ab.elapsed.least + bc.elapsed.least).toBe(ac.elapsed.least);
        expect(ac.inclusive.least).toBe(ac.elapsed.least + 1);
        expect(ac.elapsed.most).toBe(ac.elapsed.least);
      }),
    );
  });

  const days = fc.nat(60);

  test('between vague ends holds that between any two days of them', () => {
    fc.assert(
      fc.property(anyDay, fc.tuple(days, days, days, days, days), (from, gaps) => {
        const [width, gap, endWidth, startAt, endAt] = gaps;
        const start = { earliest: dayLimit(from), latest: dayLimit(from + width) };
        const end = { earliest: dayLimit(from + gap), latest: dayLimit(from + gap + endWidth) };
        const [first, last] = [from + Math.min(startAt, width), from + gap + Math.min(endAt, endWidth)];
        if (last < first) return;
        const { least, most = Infinity } = durationOf(start, end).elapsed;
        expect(least).toBeLessThanOrEqual(last - first);
        expect(most).toBeGreaterThanOrEqual(last - first);
      }),
    );
  });
});

test('a day in words is found as that day again', () => {
  fc.assert(
    fc.property(fc.integer({ min: -354_285, max: 2_932_896 }), (day) => {
      const [found] = findDates(wordsOfDay(day), en);
      expect(found?.edtf).toBe(isoDay(day));
      expect(wordsOf(requireEdtf(isoDay(day)))).toBe(wordsOfDay(day));
    }),
  );
});

function dayLimit(day: number): Limit {
  return { kind: 'day', day };
}

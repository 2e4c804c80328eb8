import { describe, expect, test } from 'vitest';
import { parseEdtf } from './parse.ts';
import { specCases } from '../../testing/spec-cases.ts';
import { wordsOf } from '../../words/dates.ts';

const cases = specCases.flatMap(([level, verdict, texts]) =>
  texts.split(' ').map((text) => ({ level, verdict, text })),
);

test('the table has at least 150 texts, each once', () => {
  const texts = cases.map(({ text }) => text);
  expect(texts.length).toBeGreaterThanOrEqual(150);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

describe.each(specCases)('level %s: %s', (_, verdict, texts) => {
  test.each(texts.split(' '))('%s', (text) => {
    const parsed = parseEdtf(text);
    expect(parsed.ok ? 'read' : parsed.problem.kind).toBe(verdict);
    if (parsed.ok) expect(wordsOf(parsed.value)).toMatch(/\S/);
    else expect(parsed.problem.message).toMatch(/\S/);
  });
});

test('every suggestion is a text that is read', () => {
  const suggestions = cases.flatMap(({ text }) => {
    const parsed = parseEdtf(text);
    return parsed.ok || parsed.problem.suggestion === undefined ? [] : [parsed.problem.suggestion];
  });
  expect(suggestions.length).toBeGreaterThan(30);
  expect(suggestions.filter((text) => !parseEdtf(text).ok)).toEqual([]);
});

// Where two public suites of validity cases differ from this parser, or from each other, on what they call valid at
// level 0 or 1, or call invalid.
test.each([
  ['19', 'unsupported', 'a century of two digits is ISO 8601-1, at no level of the specification'],
  ['XXXX', 'unsupported', 'without any digit of the year there are no bounds'],
  ['XXXX-XX-XX', 'unsupported', 'without any digit of the year there are no bounds'],
  [
    '[1667,1668, 1670..1672]',
    'read',
    'the specification prints this example with a space; one suite refuses it',
  ],
  ['{1667, 1670..1672}', 'unsupported', 'the same space, in a set of the other kind'],
  ['2012-21/2012-22', 'read', 'one suite refuses seasons in intervals, the other accepts them'],
  ['0000-01-03/0000-01', 'read', 'the month goes on after the day, so the interval may be right'],
  ['0000-02/0000', 'read', 'the year goes on after the month'],
  ['2004-06-11%/2004-06~', 'read', 'the month goes on after the day'],
  ['2004-06-11%/2004-%06', 'unsupported', 'the month goes on after the day; its qualifier is on a part'],
  ['Y-61000/-2000', 'read', 'it ends after it begins; the suite refuses it without a reason'],
  ['2016-05-02T16:54:59Z', 'unsupported', 'a date here has no time of day, unless the author has it cut'],
] as const)('%s is %s: %s', (text, verdict, _) => {
  const parsed = parseEdtf(text);
  expect(parsed.ok ? 'read' : parsed.problem.kind).toBe(verdict);
});

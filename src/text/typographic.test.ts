import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typographic, typographicHtml, typographicProse } from './typographic.ts';

test.each([
  ["mediators' proposals", 'mediators’ proposals'],
  ['it\'s "this", they said', 'it’s “this”, they said'],
  ['"these" and ("those")', '“these” and (“those”)'],
  ['"the \'inner\' words"', '“the ‘inner’ words”'],
  ["the winter of '20", 'the winter of ’20'],
  ['a dash\u2014"so"', 'a dash\u2014“so”'],
  ['“set” in ‘print’', '“set” in ‘print’'],
  ['', ''],
])('%s is set as %s', (typed, printed) => {
  expect(typographic(typed)).toBe(printed);
});

test('no letter but these marks changes, and a text that is set stays', () => {
  const plain = (text: string) => text.replace(/["\u201c\u201d]/g, '"').replace(/['\u2018\u2019]/g, "'");
  fc.assert(
    fc.property(fc.string(), (text) => {
      const printed = typographic(text);
      expect(plain(printed)).toBe(plain(text));
      expect(typographic(printed)).toBe(printed);
      expect(printed).not.toMatch(/["']/);
    }),
  );
});

test.each([
  ['', 'A month, and "about"', 'A month, and “about”'],
  [
    '',
    "It's \"the town's road\", and they're",
    'It’s “the town\'s road", and they’re'.replace('road"', 'road”'),
  ],
  ['x', "'s own", '’s own'],
  ['(', '"so', '“so'],
  ['o', '", they', '”, they'],
])('behind %j prose %s is set as %s', (before, typed, printed) => {
  expect(typographicProse(typed, before)).toBe(printed);
});

test('within HTML only texts change', () => {
  expect(typographicHtml('<p title="a">It\'s <em>"so"</em> &quot;now&quot; &amp; here</p>')).toBe(
    '<p title="a">It’s <em>“so”</em> “now” &amp; here</p>',
  );
});

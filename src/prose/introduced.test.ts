import { expect, test } from 'vitest';
import { draftBlocks } from '../text/draft-blocks.ts';
import { introduced } from './introduced.ts';

const around = (text: string) => introduced(draftBlocks(text), 'en').map((block) => block.around ?? []);

test.each([
  ['The miller said:\n\n> It is mine', [[], ['The miller said:']]],
  ['It rained. The miller said:\n\n\u201cIt is mine.\u201d', [[], ['The miller said:']]],
  ['The miller said:\n\n<Quote of="a" passage="p1">It is mine</Quote>', [[], ['The miller said:']]],
  ['> It is mine\n\n\u2014 The miller', [['\u2014 The miller'], []]],
  ['\u201cIt is mine.\u201d\n\nsaid the miller.', [['said the miller.'], []]],
  ['The miller said:\n\n> It is mine\n\n> All of it', [[], ['The miller said:'], ['The miller said:']]],
  ['The miller came.\n\n> It is mine\n\nThe mill stood.', [[], [], []]],
  ['The miller said:\n\n\u201cIt is mine\u201d, and so it was.', [[], []]],
])('what leads to a quotation that stands alone: %j', (text, expected) => {
  expect(around(text)).toEqual(expected);
});

test.each([
  ['\u2014 The miller', [['\u2014 The miller'], []]],
  ['\u2014 it was always so', [[], []]],
])('a line of a block quotation that says whose it is: %j', (last, expected) => {
  const blocks = ['It is mine', last].map((text) => ({
    text,
    links: [],
    apart: [],
    isQuotation: true as const,
  }));
  expect(introduced(blocks, 'en').map((block) => block.around ?? [])).toEqual(expected);
});

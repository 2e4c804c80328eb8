import { expect, test } from 'vitest';
import { draftBlocks } from './draft-blocks.ts';

test('a block is one line to read, and has the lines of the draft to show', () => {
  const [first, second] = draftBlocks('Roses\n  are *red*.\n\n- Two\n- Three\n');
  expect(first).toMatchObject({ text: 'Roses   are  red . ', written: 'Roses\n  are *red*.\n' });
  expect(second?.written).toBe('- Two\n- Three\n');
});

test('block quotations are blocks of their own, and the quotations of components have their words', () => {
  const text =
    'He said:\n> It is\n> mine\n\nBut <Quote of="deed" passage="p1">it is\nnot</Quote>, says <Event id="day">she</Event>.';
  const blocks = draftBlocks(text);
  expect(
    blocks.map(({ isQuotation, text: own }) => [isQuotation, own.replace(/\ufffc+/g, '*').trim()]),
  ).toEqual([
    [undefined, 'He said:'],
    [true, 'It is   mine'],
    [undefined, 'But *, says                 she        .'],
  ]);
  const [, , last] = blocks;
  expect(last?.quotes.map(({ address, words }) => [address, words])).toEqual([
    ['documents/deed/', 'it is not'],
  ]);
  expect(last?.links.map(({ address }) => address)).toEqual(['documents/deed/', 'events/day/'].toReversed());
});

test('brackets that begin no link stay: an editor’s, in a quotation', () => {
  const [block] = draftBlocks('“The people [are] there”, says [the deed](/documents/deed/).');
  expect(block?.text).toMatch(/^“The people \[are\] there”, says {2}the deed {2,}\.$/);
  expect(block?.links).toHaveLength(1);
});

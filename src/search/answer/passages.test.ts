import { expect, test } from 'vitest';
import { sampleDocument } from '../../testing/sample-search.ts';
import { recordTokens } from '../index/record.ts';
import { wordsOf } from '../text/words.ts';
import { passagesOfHit } from './passages.ts';

const record = sampleDocument('a', ['The ferry left.', 'Nobody came.', 'A ferry of the lake came.'], {
  title: 'Ferry of the lake',
});
const spotsOf = (word: string) =>
  recordTokens(record).flatMap(({ text }, at) => (text.toLowerCase() === word ? [at] : []));
const marked = ({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }) =>
  marks.map(({ start, end }) => text.slice(start, end));

test('words of the title are marked there, and are no passage', () => {
  const { title, passages, forms } = passagesOfHit(record, { spots: spotsOf('ferry') });
  expect(marked(title)).toEqual(['Ferry']);
  expect(passages.map((one) => [one.id, marked(one)])).toEqual([
    ['p1', ['ferry']],
    ['p3', ['ferry']],
  ]);
  expect(forms.toSorted()).toEqual(['Ferry', 'ferry']);
});

test('what holds the words in a row stands first, with the row as what is shown', () => {
  const rows = [[wordsOf('ferry of the lake')]];
  const { passages } = passagesOfHit(record, { spots: spotsOf('ferry') }, { rows });
  expect(passages.map(({ id, focus }) => [id, focus])).toEqual([
    ['p3', { start: 2, end: 19 }],
    ['p1', undefined],
  ]);
});

import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../../testing/sample-archive.ts';
import { documentSchema, type Document } from '../../model/document.ts';
import { textAt } from '../../model/locator.ts';
import { escapeParagraph } from '../../text/escape-mdx.ts';
import { linesOf } from '../../text/lines.ts';
import { locateQuote } from '../../text/locate-quote.ts';
import type { Edited } from './edit-document.ts';
import { canJoin, joinPassages, splitPassage } from './edit-passages.ts';

const lines = linesOf('They met. They met again.\n  Then they\nparted.\n\n- Nothing came of it. *').filter(
  ({ text }) => text !== '',
);

function edited(passages: Document['passages'], quotes: Document['events'][number]['quotes'] = []): Edited {
  const document = documentSchema.parse({
    ...sampleDocument(),
    passages,
    undated: [],
    omitted: [],
    lacking: [],
  });
  const [event] = document.events;
  const paragraphs = passages.map((passage) => escapeParagraph(textAt(lines, passage) ?? ''));
  return { document: { ...document, events: event === undefined ? [] : [{ ...event, quotes }] }, paragraphs };
}

const whole = edited([
  { id: 'p1', lines: [1, 3], as: 'quotation', level: 1 },
  { id: 'p2', line: 5 },
]);
const none = () => false;

function expectVerbatim({ document: { passages, events }, paragraphs }: Edited): void {
  expect(paragraphs).toEqual(passages.map((one) => escapeParagraph(textAt(lines, one) ?? '?')));
  for (const quote of events.flatMap(({ quotes }) => quotes)) {
    const passage = passages.find(({ id }) => id === quote.passage);
    expect(locateQuote(passage === undefined ? '' : (textAt(lines, passage) ?? ''), quote).kind).toBe(
      'found',
    );
  }
}

describe('a passage is split', () => {
  test.each<[string, number | string, Document['passages']]>([
    [
      'where a line begins',
      3,
      [
        { id: 'p1', lines: [1, 2] },
        { id: 'p3', line: 3 },
      ],
    ],
    [
      'before words that begin a line',
      'Then they',
      [
        { id: 'p1', line: 1 },
        { id: 'p3', lines: [2, 3] },
      ],
    ],
    [
      'within a line',
      'They met again',
      [
        { id: 'p1', line: 1, ends: 'met.' },
        { id: 'p3', lines: [1, 3], begins: 'They met again.' },
      ],
    ],
  ])('%s, and joined again', (_, at, parts) => {
    const split = splitPassage(whole, 'p1', at, lines, none);
    const role = { as: 'quotation', level: 1 } as const;
    expect(split?.document.passages.slice(0, 2)).toEqual(parts.map((part) => ({ ...part, ...role })));
    expectVerbatim(split!);
    const joined = joinPassages(split!, 'p1', lines);
    expect(joined?.document.passages).toEqual(whole.document.passages);
    expect(joined?.paragraphs).toEqual(whole.paragraphs);
  });

  test('and quotations go with their words, told apart where they have to be', () => {
    const quotes = [
      { passage: 'p1', exact: 'They met', suffix: '.' },
      { passage: 'p1', exact: 'They met', suffix: ' again' },
      { passage: 'p1', exact: 'Then they parted' },
    ];
    const split = splitPassage(edited(whole.document.passages, quotes), 'p1', 'They met again', lines, none);
    expectVerbatim(split!);
    expect(split?.document.events[0]?.quotes.map(({ passage }) => passage)).toEqual(['p1', 'p3', 'p3']);
    const joined = joinPassages(split!, 'p1', lines);
    expectVerbatim(joined!);
  });

  test('with an id that was never published', () => {
    const split = splitPassage(whole, 'p1', 2, lines, (id) => id === 'p3');
    expect(split?.document.passages.map(({ id }) => id)).toEqual(['p1', 'p4', 'p2']);
  });

  test.each<[string, string, number | string]>([
    ['at its beginning', 'p1', 'They met. They'],
    ['at its first line', 'p1', 1],
    ['at a line of another', 'p1', 5],
    ['before words that it has twice', 'p1', 'They met'],
    ['before words that it has not', 'p1', 'Nothing'],
    ['where there is none', 'p9', 2],
  ])('not %s', (_, id, at) => {
    expect(splitPassage(whole, id, at, lines, none)).toBeUndefined();
  });
});

test('passages with a blank line or words between them are not joined', () => {
  expect(canJoin(whole.document.passages, 0, lines)).toBe(false);
  expect(joinPassages(whole, 'p1', lines)).toBeUndefined();
  const apart = edited([
    { id: 'p1', line: 1, ends: 'They met.' },
    { id: 'p2', line: 1, begins: 'again' },
  ]);
  expect(joinPassages(apart, 'p1', lines)).toBeUndefined();
});

test('markup that an archivist has written stays, and is not cut through', () => {
  const marked = { ...whole, paragraphs: ['*They* met. They met again.\nThen they\nparted.', ''] };
  expect(splitPassage(marked, 'p1', 2, lines, none)?.paragraphs[0]).toBe('*They* met. They met again.');
  expect(splitPassage(marked, 'p1', 'They met again', lines, none)).toBeUndefined();
});

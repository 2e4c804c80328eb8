// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { QuotedPassage } from '../../search/answer/answer-quotation.ts';
import { copyTexts, type Copied } from '../copy/clipboard.ts';
import { renderQuoted } from './quoted-passage.ts';

vi.mock('../copy/clipboard.ts', () => ({ copyTexts: vi.fn<(texts: Copied) => Promise<boolean>>() }));

test('words are copied with their title, whose they are, the passage and the way to them', () => {
  vi.mocked(copyTexts).mockResolvedValue(true);
  const record = {
    in: 'document',
    path: 'documents/a/',
    title: 'An answer',
    language: 'en',
    byline: 'A ministry, 9 March 1995',
    citation: `A ministry. An answer. 9 March 1995. SHA-256 ${'0'.repeat(64)}.`,
    parts: [{ id: 'p5', text: 'The road is open.' }],
  };
  const passage = {
    id: 'a',
    record,
    places: [[{ part: 0, start: 4, end: 16 }]],
    denied: [],
    replaced: [],
    disregarded: [],
  } as unknown as QuotedPassage;
  const shown = renderQuoted(passage, { base: '/', back: '' });
  shown.at(-1)?.querySelector('button')?.click();
  expect(vi.mocked(copyTexts).mock.calls).toEqual([
    [
      {
        'text/plain':
          '“road is open”\n\n“An answer”, A ministry, 9 March 1995, passage\u00a05. http://localhost:3000/documents/a/#p5:~:text=road%20is%20open',
      },
    ],
  ]);
});

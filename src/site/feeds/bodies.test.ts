import { expect, test, vi } from 'vitest';
import { astroContent, holdArchive } from '../../testing/astro-content.ts';
import { sampleDocument, sampleParts } from '../../testing/sample-archive.ts';
import { documentationPages } from '../documentation.ts';
import { bodies } from './bodies.ts';

vi.mock('astro:content', () => astroContent);

const prose = (id: string, body: string, slugs: readonly string[]) => ({
  id,
  data: { id, title: id, date: '1996', asOf: '1996-01-01' },
  body,
  slugs,
});

test('what is searched is every text, by its headings, with the words that components show', async () => {
  const texts = new Map([['statement', ['It was held.', 'It is over.']]]);
  const passages = ['p1', 'p2'].map((id, at) => ({ id, line: at + 1 }));
  holdArchive(sampleParts({ documents: [sampleDocument({ passages })], texts }), {
    essays: [prose('roads', 'Of <Event id="span" />.\n\n## Why\n\nNobody knows.', ['why'])],
    pages: [prose('about', 'All of it.\n\n## How\n\nBy hand.', ['how'])],
  });
  const { documents, essays, pages, guides } = await bodies();
  expect(documents).toEqual(texts);
  expect(essays!.map(({ data, parts }) => [data.id, parts])).toEqual([
    [
      'roads',
      [
        { id: '', text: 'Of A stoppage.' },
        { id: 'why', text: 'Why Nobody knows.' },
      ],
    ],
  ]);
  expect(pages.map(({ data, body, slugs }) => [data.id, body, slugs])).toEqual([
    ['about', 'All of it.\n\n## How\n\nBy hand.', ['how']],
  ]);
  expect(guides).toEqual(documentationPages());
});

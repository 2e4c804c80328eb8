import { expect, test, vi } from 'vitest';
import { astroContent, holdArchive } from '../../testing/astro-content.ts';
import { sampleParts } from '../../testing/sample-archive.ts';
import { essayTexts } from './texts.ts';

vi.mock('astro:content', () => astroContent);

test('essays have their texts as their pages show them: words of components, no markup, no comments', async () => {
  const essay = (id: string, asOf: string, body: string) => ({ id, data: { id, date: '1996', asOf }, body });
  holdArchive(sampleParts(), {
    essays: [
      essay('a', '1995-03-09', '## **Why**\n\n{/* hidden */}\n\nIt had lasted <Days of="span" />.'),
      essay('b', '1994-12-15', 'It had lasted <Days of="span" />.'),
    ],
  });
  const texts = await essayTexts();
  expect(texts.map(({ data, blocks }) => [data.id, blocks])).toEqual([
    [
      'a',
      [
        { text: 'Why', isHeading: true },
        { text: expect.stringMatching(/^It had lasted 87 days.*\.$/) as string, isHeading: false },
      ],
    ],
    ['b', [{ text: expect.stringMatching(/^It had lasted 3 days.*\.$/) as string, isHeading: false }]],
  ]);
});

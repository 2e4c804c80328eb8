import { beforeEach, expect, test, vi } from 'vitest';
import { astroContent, holdArchive } from '../testing/astro-content.ts';
import { sampleDocument, sampleParts } from '../testing/sample-archive.ts';
import { siteChanges } from './changes.ts';
import { hearing } from './heard/hearing.ts';

vi.mock('astro:content', () => astroContent);

const correction = (date: string) => ({ date, what: 'It was said otherwise.', why: 'A reader wrote.' });
const prose = (id: string, ...dates: readonly string[]) => ({
  id,
  data: {
    id,
    title: `Of ${id}`,
    date: '1996',
    ...(dates.length > 0 && { corrected: dates.map(correction) }),
  },
});

beforeEach(() => {
  holdArchive(sampleParts({ documents: [sampleDocument({ corrected: [correction('1995-06-02')] })] }), {
    essays: [prose('roads', '1996-01-01'), prose('unchanged')],
    pages: [prose('about', '1995-12-01')],
  });
});

test('corrections of the record, of essays and of pages are told together, the newest first', async () => {
  const changes = await siteChanges();
  expect(changes.map(({ of, address }) => [of, address])).toEqual([
    ['essays', expect.stringMatching(/^essays\/roads\/#/)],
    ['pages', expect.stringMatching(/^about\/#/)],
    ['documents', expect.stringMatching(/^documents\/statement\/#/)],
  ]);
});

test('a page that is kept from build to build may not ask for them', async () => {
  await expect(hearing(siteChanges)).rejects.toThrow('siteChanges');
});

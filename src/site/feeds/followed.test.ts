import { beforeEach, expect, test, vi } from 'vitest';
import { astroContent, holdArchive } from '../../testing/astro-content.ts';
import { sampleDocument, sampleParts, sampleSpan } from '../../testing/sample-archive.ts';
import { exportSite as site } from '../export-site.ts';
import { hearing } from '../heard/hearing.ts';
import { calendars, feeds } from './followed.ts';

vi.mock('astro:content', () => astroContent);

const draft = { data: sampleSpan({ id: 'kept-back', kind: 'statement', reviewed: false }), summary: [] };
const essay = {
  id: 'roads',
  data: {
    id: 'roads',
    title: 'Of roads',
    authors: ['Ann'],
    date: '1996-01-01',
    asOf: '1996-01-01',
    summary: 'Roads.',
    settled: [],
    corrected: [{ date: '1996-02-03', what: 'It was said otherwise.', why: 'A reader wrote.' }],
  },
  body: 'Roads were closed.',
};

beforeEach(() => {
  const parts = sampleParts({ documents: [sampleDocument()] });
  holdArchive({ ...parts, events: [...parts.events, draft] }, { essays: [essay] });
});

test('documents, events, essays and changes can be followed, and what an actor or a kind has', async () => {
  const all = await feeds();
  expect([...all.keys()]).toEqual(
    expect.arrayContaining([
      'documents/',
      'events/',
      'essays/',
      'changes/',
      'actors/ministry/',
      'kinds/meeting/',
    ]),
  );
  const titles = (page: string) => all.get(page)!.entries.map(({ title }) => title);
  expect(titles('essays/')).toEqual(['Of roads']);
  expect(titles('changes/')).toHaveLength(1);
});

test('there is a calendar of all events, and one of each kind that has any: drafts are in none', async () => {
  const all = await calendars();
  expect(all.map(({ page }) => page)).toEqual(['events/', 'kinds/stoppage/', 'kinds/meeting/']);
  const [events, stoppages] = all.map(({ text }) => text());
  expect(events).toContain(`${site.root}events/span/`);
  expect(events).toContain(`${site.root}events/meeting/`);
  expect(events).not.toContain('kept-back');
  expect(stoppages).toContain(`${site.root}events/span/`);
  expect(stoppages).not.toContain(`${site.root}events/meeting/`);
  expect(stoppages).toMatch(/NAME.*: Stoppages/);
});

test('a page that is kept from build to build may not ask for feeds', async () => {
  await expect(hearing(feeds)).rejects.toThrow('feeds');
});

import { expect, test } from 'vitest';
import { receiptSchema } from '../../model/receipt.ts';
import { sampleArchive, sampleDocument } from '../../testing/sample-archive.ts';
import { pageDays } from './page-days.ts';
import { sitemapPages } from './sitemap-pages.ts';

test('a page shows the day that the sitemap tells of it, and none where that tells none', () => {
  const receipts = [receiptSchema.parse({ seed: 'a.txt', received: '1995-03-12' })];
  const archive = sampleArchive({ receipts });
  const days = pageDays(archive);
  expect(days.get('documents/statement/')).toBe('1995-03-12');
  expect(days.has('about/')).toBe(false);
  for (const { path, changed } of sitemapPages(archive)) expect(days.get(path)).toBe(changed);
  const undated = sampleArchive({ documents: [sampleDocument({ date: undefined, events: [] })], events: [] });
  expect([...pageDays(undated)]).toEqual([]);
});

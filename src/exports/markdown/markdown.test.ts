import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { markdownToHtml } from 'satteri';
import { awkwardText, exportedArchive as archive, sampleSite as site } from '../../testing/sample-exports.ts';
import { documentData } from '../data/document-data.ts';
import { eventData } from '../data/event-data.ts';
import { changesOf } from '../../model/changes.ts';
import { plain } from '../../text/markdown.ts';
import { markdownIndex, markdownPages } from './pages.ts';

const documents = archive.documents.map((document) => documentData(site, archive, document, [awkwardText]));
const events = archive.events.map((event) => eventData(site, archive, event));
const pages = markdownPages(site, archive, documents, events, [], changesOf(archive));

test.each([
  ['event.md', pages.get('events/span/')!],
  ['document.md', pages.get('documents/statement/')!],
  ['actor.md', pages.get('actors/ministry/')!],
  ['meetings.md', pages.get('meetings/')!],
  ['sources.md', pages.get('sources/')!],
  ['ledger.md', pages.get('ledger/')!],
  ['changes.md', pages.get('changes/')!],
  ['llms.txt', markdownIndex(site, archive, documents, events)],
])('%s', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`fixtures/${name}`);
});

test('a document leads to its versions', () => {
  const versions = { ...documents[0]!, replaces: 'before', isReplacedBy: 'behind' };
  const text = markdownPages(site, archive, [versions], []).get('documents/statement/');
  expect(text).toContain('- [Older version](<https://archive.example/base/documents/before/>)\n');
  expect(text).toContain('- [Newer version](<https://archive.example/base/documents/behind/>)\n');
});

test.each([
  awkwardText,
  '# no heading',
  '- no item',
  '1. no item',
  '> no quotation',
  '![no](image) <https://a.example>',
  '&amp; *a* _b_ `c` ~~d~~ | e',
  '+ x',
  '=== y',
  '\\',
])('%j is shown letter for letter', (text) => {
  const { document } = new JSDOM(markdownToHtml(plain(text)).html).window;
  expect(document.body.querySelectorAll(':not(p, a)')).toHaveLength(0);
  expect(document.body.textContent.trim()).toBe(text.replace('\n', ' '));
});

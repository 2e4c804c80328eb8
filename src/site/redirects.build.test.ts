import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../testing/project-copy.ts';
import { testDocument, testFiles } from '../testing/test-archive.ts';
import { siteWords } from '../words/chapters/site.ts';
import { say } from '../words/say.ts';

const seed = 'They met.\nThen they left.\n';
const copy = copyProject();
afterAll(() => copy.dispose());

beforeAll(() => {
  const files = testFiles({
    'seeds/a.txt': seed,
    'content/documents/doc.mdx': testDocument('a.txt', seed).replace('{ id: "p2"', '{ id: "p3"'),
    'content/events/talks.mdx': `---
id: "talks"
title: "Talks"
shape: "point"
kind: "meeting"
claims: [{ of: "whole", edtf: "1995-03-01", sources: ["paper"] }]
confidence: "high"
accounts: [{ by: "ministry", says: "They met.", quote: { words: "We met.", source: "paper" }, sources: ["paper"] }]
sources: { paper: { publisher: "Paper", url: null, date: "1995-12-13" } }
---
`,
    'content/pages/about.mdx': '---\nid: "about"\ntitle: "About"\n---\n\nAbout.\n',
    'content/published.txt':
      'documents/doc/#p2\ndocuments/letter/\nplaces/road/\nseeds/gone.txt\nseeds/letter.txt\ntimeline/1990/\n',
    'content/redirects.yaml': [
      ['documents/doc/#p2', 'documents/doc/#p3'],
      ['documents/letter/', 'documents/doc/#p1'],
      ['events/old-talks/', 'events/talks/'],
      ['kinds/meetings/', 'kinds/meeting/'],
      ['places/road/', 'places/corridor/'],
      ['seeds/gone.txt', 'documents/'],
      ['seeds/letter.txt', 'seeds/a.txt'],
      ['timeline/1990/', 'timeline/'],
    ]
      .map(([from, to]) => `- { from: "${from}", to: "${to}" }\n`)
      .join(''),
  });
  for (const [path, contents] of Object.entries(files)) copy.write(path, String(contents));
  copy.run('src/ingest/cli.ts', 'check');
  copy.build();
}, 300_000);

test.each([
  ['documents/letter/', '/documents/doc/#p1'],
  ['places/road/', '/places/corridor/'],
  ['timeline/1990/', '/timeline/'],
])('%s is a page that leads to %s', (from, to) => {
  const page = pageAt(from);
  const valueOf = (selector: string, attribute: string) =>
    page.querySelector(selector)?.getAttribute(attribute);
  expect(valueOf('meta[http-equiv="refresh"]', 'content')).toBe(`0; url=${to}`);
  expect(valueOf('link[rel="canonical"]', 'href')).toBe(`https://attested.example${to}`);
  expect(valueOf('meta[name="robots"]', 'content')).toBe('noindex');
  expect(valueOf('main a', 'href')).toBe(to);
  expect(page.querySelector('h1')?.textContent).toBe(siteWords.movedHeading);
});

test('what was made of a page is at its former address too: cards, citations, text, feeds', () => {
  const paths = readdirSync(join(copy.root, 'dist'), { recursive: true, encoding: 'utf8' });
  const made = paths.filter((path) =>
    /(?:events|quotations|kinds|documents)\/(?:talks|meeting|doc)[/.].*[^/]*\.\w+$|^cards\/events\/talks\./.test(
      path,
    ),
  );
  expect(made.length).toBeGreaterThan(12);
  const former = made.map((path) =>
    path
      .replace(/(events|quotations)\/talks/, '$1/old-talks')
      .replace('kinds/meeting', 'kinds/meetings')
      .replace(/documents\/doc\b/, 'documents/letter'),
  );
  expect(former.filter((path) => !paths.includes(path))).toEqual([]);
  const at = (path: string) => readFileSync(join(copy.root, 'dist', path), 'utf8');
  expect(at('embed/events/old-talks/index.html')).toBe(at('embed/events/talks/index.html'));
  expect(at('events/old-talks/cite.bib')).toBe(at('events/talks/cite.bib'));
});

test('a passage bears its former id beside its own', () => {
  const page = pageAt('documents/doc/');
  expect(page.querySelector('#p2')?.closest('.passage')?.querySelector('.text')?.id).toBe('p3');
  expect(page.querySelector('#p2')?.textContent).toBe('');
  expect(page.querySelector('#p3')?.textContent).toBe('Then they left.');
});

test('an original is at its former address too, and where it was withdrawn, a word of it', () => {
  const at = (path: string) => readFileSync(join(copy.root, 'dist', path), 'utf8');
  expect(at('seeds/letter.txt')).toBe(seed);
  expect(at('seeds/gone.txt')).toBe(
    `${say(siteWords.movedFile, { address: 'https://attested.example/documents/' })}\n`,
  );
});

function pageAt(path: string): Document {
  return new JSDOM(readFileSync(join(copy.root, 'dist', path, 'index.html'), 'utf8')).window.document;
}

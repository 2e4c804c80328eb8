import { readFileSync } from 'node:fs';
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
    'content/pages/about.mdx': '---\nid: "about"\ntitle: "About"\n---\n\nAbout.\n',
    'content/published.txt':
      'documents/doc/#p2\ndocuments/letter/\nplaces/road/\nseeds/gone.txt\nseeds/letter.txt\ntimeline/1990/\n',
    'content/redirects.yaml': [
      ['documents/doc/#p2', 'documents/doc/#p3'],
      ['documents/letter/', 'documents/doc/#p1'],
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

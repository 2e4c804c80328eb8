import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyProject, type ProjectCopy } from '../testing/project-copy.ts';

const example = 'examples/cable-ferry';

let copy: ProjectCopy;
beforeAll(() => {
  vi.stubEnv('ATTESTED_ARCHIVE', example);
  copy = copyProject([`${example}/content`, `${example}/seeds`]);
  copy.build();
});
afterAll(() => {
  copy.dispose();
  vi.unstubAllEnvs();
});

const read = (path: string) => readFileSync(join(copy.root, example, 'dist', path), 'utf8');
const pageOf = (path: string) => new JSDOM(read(`${path}index.html`)).window.document;

test('an example is built beside its files, and leaves no site of its own in the project', () => {
  expect(existsSync(join(copy.root, 'dist'))).toBe(false);
  expect(read('seeds/notice-2019-03-04.txt')).toBe(
    readFileSync(join(copy.root, example, 'seeds/notice-2019-03-04.txt'), 'utf8'),
  );
  expect(read('texts/report-2019-03-20.md.txt')).toContain('Shortly after six in the morning');
});

test('an event that many documents give is one, with the words of each, and bounds that yield to a day', () => {
  const { events } = JSON.parse(read('data/events.json')) as {
    readonly events: readonly { readonly id: string; readonly attestations?: readonly unknown[] }[];
  };
  const ids = events.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...pageOf('events/winch-stop-2019-03/').querySelectorAll('main a')];
  const documents = new Set(
    links.flatMap((link) => /\/documents\/([^/]+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? []),
  );
  expect(documents.size).toBeGreaterThanOrEqual(10);
  expect(pageOf('events/engineer-2019/').querySelector('h1 ~ p')?.textContent).toContain('24 April 2019');
});

test('a document stands in its own language, and each language has its index', () => {
  expect(pageOf('documents/meldung-2019-03-04/').querySelector('main [lang="de"]')).not.toBeNull();
  expect(['de', 'en'].map((code) => existsSync(join(copy.root, example, 'dist/pagefind', code)))).toEqual([
    true,
    true,
  ]);
});

test('search can be narrowed by issuer, kind, place, year and language', () => {
  const { labels, languages } = JSON.parse(read('data/search/archive.json')) as {
    readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly languages: readonly { readonly code: string }[];
  };
  expect(Object.keys(labels['issuer'] ?? {})).toEqual(['ferry', 'council', 'river-board']);
  expect(Object.keys(labels['kind'] ?? {})).toEqual(expect.arrayContaining(['notice', 'report', 'letter']));
  expect(Object.keys(labels['place'] ?? {})).toContain('marrick');
  expect(languages.map(({ code }) => code)).toEqual(['de', 'en']);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foreignSite } from '../testing/foreign-site.ts';
import { sharedWords } from '../words/chapters/shared.ts';

// An archive with something of everything but a span that it counts days by, and with a draft.
const copy = foreignSite({
  'content/archive.yaml': 'name: "Архив"\nsubject: "Дорога"\ndescription: "О дороге."\n',
});
afterAll(() => copy.dispose());

const draft = 'zz-letter';
const event = `${draft}-1907-06-30`;
let published: ReadonlyMap<string, string>;
let shown: ReadonlyMap<string, string>;

beforeAll(() => {
  copy.run('src/ingest/cli.ts', 'check');
  copy.write(`seeds/${draft}.txt`, 'The zither was played on 30 June 1907.\n');
  copy.run('src/ingest/cli.ts', 'ingest');
  copy.build();
  published = pages();
  copy.build('--drafts');
  shown = pages();
});

test('a draft is told nowhere in an ordinary build', () => {
  expect(published.size).toBeGreaterThan(100);
  expect(
    [...published].filter(([, text]) => /zz-letter|zither|June 1907/.test(text)).map(([path]) => path),
  ).toEqual([]);
  expect([...published.keys()].filter((path) => path.includes(draft))).toEqual([]);
});

test('and as a draft in one of drafts', () => {
  const marked = (path: string) => shown.get(path)?.includes(sharedWords.draft);
  expect(
    [`documents/${draft}`, 'documents', `events/${event}`, 'events', 'timeline', 'kinds/mention'].filter(
      (page) => marked(`${page}/index.html`) !== true,
    ),
  ).toEqual([]);
  const page = shown.get(`documents/${draft}/index.html`) ?? '';
  expect(page).toContain('zither');
  expect(page).not.toMatch(/Title supplied|not known/);
  expect(page).toContain('noindex');
  // In a list of events the mark has the column of the title: in that of the signs it would be a letter wide.
  const mark = new RegExp(`<span class="([^"]*)">\\s*<b [^>]*>${sharedWords.draft}</b>\\s*</span>\\s*</li>`);
  expect(mark.exec(page)?.[1]).toContain('col-start-2');
});

test('no day of a span is told by an archive that counts by none', () => {
  const html = [...published].filter(([path]) => path.endsWith('.html'));
  expect(html.length).toBeGreaterThan(30);
  expect(
    html.filter(([, text]) => /h-lead-span|undefined|day \d+ of/i.test(text)).map(([path]) => path),
  ).toEqual([]);
});

/** Pages and data of the built site, by path. */
function pages(): ReadonlyMap<string, string> {
  const site = join(copy.root, 'dist');
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:html|json)$/.test(path),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(site, path), 'utf8')]));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foreignSite } from '../testing/foreign-site.ts';

// An archive with something of everything but a span that it counts days by, and with a draft. How a build of drafts shows
// one is tried in real-build.test.ts.
const copy = foreignSite({
  'content/archive.yaml': 'name: "Архив"\nsubject: "Дорога"\ndescription: "О дороге."\n',
});
afterAll(() => copy.dispose());

const draft = 'zz-letter';
let published: ReadonlyMap<string, string>;

beforeAll(() => {
  copy.run('src/ingest/cli.ts', 'check');
  copy.write(`seeds/${draft}.txt`, 'The zither was played on 30 June 1907.\n');
  copy.run('src/ingest/cli.ts', 'ingest');
  copy.build();
  published = pages();
});

test('a draft is told nowhere in an ordinary build', () => {
  expect(published.size).toBeGreaterThan(100);
  expect(
    [...published].filter(([, text]) => /zz-letter|zither|June 1907/.test(text)).map(([path]) => path),
  ).toEqual([]);
  expect([...published.keys()].filter((path) => path.includes(draft))).toEqual([]);
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

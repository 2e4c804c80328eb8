import { expect, test } from 'vitest';
import { gazetteerSchema } from '../../model/gazetteer.ts';
import { outletSchema } from '../../model/outlet.ts';
import { personSchema } from '../../model/person.ts';
import { placeSchema } from '../../model/vocabulary.ts';
import { sampleArchive, sampleSpan } from '../../testing/sample-archive.ts';
import { changesWords } from '../../words/chapters/changes.ts';
import { homeWords } from '../../words/chapters/home.ts';
import { listRecords } from './list-records.ts';
import { homeRecord } from './home-record.ts';
import { piecesIn, siteRecords } from './site-words.ts';
import { vocabularyRecords } from './vocabulary-records.ts';

const textsAt = (records: ReturnType<typeof vocabularyRecords>, path: string) =>
  records.find((record) => record.path === path)?.parts.map(({ text }) => text);

const grounds = { precisionKm: 1, basis: 'gazetteer', because: 'It is newer.', note: 'A ford.' };
const gazetteers = [
  gazetteerSchema.parse({
    ...{ id: 'list', publisher: 'A list of names', url: 'https://list.example/', licence: 'free to use' },
    ...{ dataset: 'Names of 1994', credit: 'Thanks to all.' },
  }),
];
const place = (id: string, more: object = {}) =>
  placeSchema.parse({ id, names: [{ name: `Name of ${id}`, by: 'all' }], ...more });
const town = place('town', {
  note: 'On the river.',
  names: [{ name: 'Town', by: 'all', own: [{ text: 'Город', language: 'ru' }] }],
  positions: [
    {
      shape: 'point',
      at: [0, 0],
      ...grounds,
      sources: [{ from: 'list', name: 'Oldtown' }, { from: 'gone' }],
    },
  ],
});
const way = place('way', {
  where: { relation: 'near', of: ['town'], note: 'By the map of 1990.' },
  positions: [
    {
      ...{ shape: 'line', name: 'The course', through: ['town', { gap: 'nobody says' }, 'ford'] },
      ...{ precisionKm: 2, basis: 'worked-out', working: 'From stop to stop.', sources: [{ from: 'list' }] },
    },
  ],
});

test('a place is found by all that its page tells of where it is, and who says so', () => {
  const archive = sampleArchive({
    places: [town, way, place('ford')],
    gazetteers,
    events: [],
    documents: [],
  });
  const records = vocabularyRecords(archive);
  expect(textsAt(records, 'places/town/')).toEqual([
    ...['On the river.', 'Town: all', 'Город', 'It is newer.', 'A ford.'],
    ...['Oldtown', 'A list of names', 'Names of 1994', 'free to use', 'Thanks to all.'],
  ]);
  expect(textsAt(records, 'places/way/')).toEqual([
    ...['Name of way: all', 'The course', 'nobody says', 'From stop to stop.'],
    ...['A list of names', 'Names of 1994', 'free to use', 'Thanks to all.', 'By the map of 1990.'],
  ]);
  expect(textsAt(records, 'places/ford/')).toEqual(['Name of ford: all']);
  const map = textsAt(records, 'map/');
  expect(map![0]).toMatch(/^No border is drawn/);
  expect(map).toContainEqual(expect.stringMatching(/Name of way \(near Town\) and Name of ford/));
  expect(map).toContain('Coast lines: Natural Earth (public domain).');
  expect(map!.length).toBeGreaterThan(30);
  expect(vocabularyRecords(sampleArchive()).map(({ path }) => path)).not.toContain('map/');
});

test('names are facets of their own pages, and persons of none', () => {
  const persons = [personSchema.parse({ id: 'ann', name: 'Ann Arden', of: 'elsewhere', note: 'Twice.' })];
  const records = vocabularyRecords(sampleArchive({ persons }));
  const about = (path: string) => {
    const { kind, actor, place } = records.find((record) => record.path === path)!.facets;
    return { kind, actor, place };
  };
  const none = { kind: [], actor: [], place: [] };
  expect(about('kinds/meeting/')).toEqual({ ...none, kind: ['meeting'] });
  expect(about('actors/ministry/')).toEqual({ ...none, actor: ['ministry'] });
  expect(about('places/road/')).toEqual({ ...none, place: ['road'] });
  expect(about('persons/ann/')).toEqual(none);
  expect(textsAt(records, 'persons/ann/')).toEqual(['Of elsewhere.', 'Twice.']);
  const bylines = records.map(({ path, byline }) => [path.split('/')[0], byline]);
  expect(Object.fromEntries(bylines)).toEqual({
    kinds: 'Kind',
    actors: 'Actor',
    places: 'Place',
    persons: 'Person',
  });
});

test('an actor is found by its short name, where that is another one', () => {
  const actors = [
    { id: 'a', name: 'An office', short: 'An office', names: [] },
    { id: 'b', name: 'A bureau', short: 'Bureau', of: 'nobody', names: [] },
  ];
  const records = vocabularyRecords(sampleArchive({ actors, documents: [], events: [] }));
  expect(textsAt(records, 'actors/a/')).toEqual([]);
  expect(textsAt(records, 'actors/b/')).toEqual(['Bureau', 'Of nobody.']);
});

test('there is a list of what the archive has something of, and of nothing else', () => {
  const pathsOf = (changes: Parameters<typeof sampleArchive>[0]) =>
    listRecords(sampleArchive(changes), [], []).map(({ path }) => path);
  expect(pathsOf({})).toEqual(['meetings/', 'sources/', 'ledger/', 'changes/']);
  expect(pathsOf({ documents: [], events: [] })).toEqual(['changes/']);
  const persons = [personSchema.parse({ id: 'ann', name: 'Ann Arden', of: 'ministry' })];
  expect(pathsOf({ persons, documents: [], events: [] })).toEqual(['persons/', 'changes/']);
  // A span is no meeting.
  const events = [{ data: sampleSpan(), summary: [] }];
  expect(pathsOf({ documents: [], events })).toEqual(['sources/', 'ledger/', 'changes/']);
});

test('an outlet stands in the list of sources with whose it is, on what ground, where that is known', () => {
  const outlets = [
    outletSchema.parse({
      ...{ id: 'a', name: 'The Courier', publishers: ['A'], whose: 'state', of: 'ministry' },
      ...{ ground: 'Its imprint says so.' },
    }),
    outletSchema.parse({ id: 'b', name: 'The Mirror', publishers: ['B'], whose: 'unknown' }),
  ];
  const texts = textsAt(listRecords(sampleArchive({ outlets }), [], []), 'sources/')!;
  expect(texts.find((text) => text.includes('The Courier'))).toMatch(
    /^The Courier state-owned or state-run, A ministry .*Its imprint says so\./,
  );
  expect(texts).toContain('The Mirror');
  expect(texts).toContain('A, a.example https://a.example/');
});

test('what the archive withholds is told with why, and what dates rest on', () => {
  const withheld = {
    ...{ event: 'span', what: 'The place', reason: 'no source', clause: 'It was there.', absent: ['there'] },
    entry: { date: '1995-06-01', title: 'An entry' },
  };
  const of = (...some: readonly (typeof withheld)[]) =>
    textsAt(listRecords(sampleArchive(), some, []), 'ledger/')!;
  const added = of(withheld).filter((text) => !of().includes(text));
  expect(added).toHaveLength(1);
  expect(added[0]).toMatch(/The place.*no source/);
  expect(of()[0]).toMatch(/\d/);
});

test('changes are told with their days and why', () => {
  const correction = {
    kind: 'correction',
    of: 'events',
    title: 'A stoppage',
    what: 'It was a day.',
  } as const;
  const told = (...changes: Parameters<typeof listRecords>[2]) =>
    textsAt(listRecords(sampleArchive(), [], changes), 'changes/')!;
  const [one, other] = [
    { ...correction, address: 'events/span/#c', why: 'A reader wrote.', date: undefined },
    { ...correction, kind: 'version', address: 'documents/b/', older: { id: 'a', title: 'The first' } },
  ] as unknown as Parameters<typeof listRecords>[2];
  const line = told(one!).find((text) => text.includes('A stoppage'))!;
  expect(line).toMatch(/A stoppage It was a day\..*A reader wrote\./);
  expect(line.startsWith(changesWords.dateNotKnown)).toBe(true);
  expect(told(other!).find((text) => text.includes('A stoppage'))).toContain('The first');
});

test('words of a page stand in rows of two and more, without what is put into them', () => {
  expect(piecesIn({ a: 'Of {name} and of {place}', b: ['One', 'two words', 'two words'], c: 7 })).toEqual([
    'and of',
    'two words',
  ]);
  expect(piecesIn(['A 1', 'a.', null, undefined, 'e{x}f g'])).toEqual(['A 1', 'f g']);
});

test('what pages say of themselves is a record each, unless they have one', () => {
  const all = siteRecords(new Set());
  expect(all.length).toBeGreaterThan(8);
  for (const { path, title, parts, facets, in: sort } of all) {
    expect([path.endsWith('/'), title === '', sort, facets.in]).toEqual([true, false, 'guide', ['guide']]);
    expect(parts.length, path).toBeGreaterThan(2);
  }
  const [first, ...rest] = all.map(({ path }) => path);
  expect(siteRecords(new Set([first!, 'elsewhere/'])).map(({ path }) => path)).toEqual(rest);
});

test('the first page tells how much there is, and of an archive without documents, what it is then', () => {
  const texts = (changes: Parameters<typeof sampleArchive>[0]) =>
    homeRecord(sampleArchive(changes)).parts.map(({ text }) => text);
  expect(texts({})).toEqual(
    expect.arrayContaining([
      '1 document',
      '1 passage',
      '2 events',
      '2 dated by a document',
      '2 outside sources',
    ]),
  );
  const events = [{ data: sampleSpan(), summary: [] }];
  const [whole, alone, none] = [
    texts({ events }),
    texts({ events, documents: [] }),
    texts({ events: [], documents: [] }),
  ];
  const lead = (some: readonly string[]) => some.find((text) => text.includes(homeWords.leadCertain));
  expect(lead(alone)).toBeDefined();
  expect(lead(alone)).not.toBe(lead(whole));
  expect(lead(none)).toBe(lead(whole));
  expect(new Set([whole, alone].map((some) => some.includes('1 document')))).toEqual(new Set([true, false]));
});

import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/search/answer/answer.ts';
import type { SearchSources } from '../../src/search/answer/look-up.ts';
import { joinIndexes } from '../../src/search/index/joined-index.ts';
import type { SearchIndex } from '../../src/search/index/index-port.ts';
import { rowsOfRecord } from '../../src/search/phrases/record-words.ts';
import { wordsOf } from '../../src/search/text/words.ts';
import { sampleDocument, searchOf } from '../../src/testing/sample-search.ts';
import { sqliteIndex } from './sqlite-index.ts';

// What the search asks of every index, and what it is promised: src/search/index/index-port.ts.

const records = [
  sampleDocument('gate', ['The bridges of the upper gate were closed.', 'They opened again in May.'], {
    facets: { issuer: ['ministry'], year: ['1995'] },
    when: '1995-03-09',
  }),
  sampleDocument('bridge', ['A bridge, a bridge and yet a bridge.'], { facets: { issuer: ['council'] } }),
  sampleDocument('truce', ['The cease-fire held, and Anna’s letter came.']),
  sampleDocument('event', ['The upper gate, as told.'], { in: 'event', title: 'The gate is closed' }),
  sampleDocument('café', ['A café in the town; U.S. goods; 1,000 sacks.']),
  ...Array.from({ length: 8 }, (_, at) => sampleDocument(`filler${at}`, ['Of the lake and the weather.'])),
];

interface Opened {
  readonly index: SearchIndex;
  readonly close: () => void | Promise<void>;
}

const engines: Readonly<Record<string, (built: SearchSources) => Opened>> = {
  'of the built site': ({ index }) => ({ index, close: () => undefined }),
  'of two joined parts, one of them empty': ({ index }) => ({
    index: joinIndexes([
      { index, way: '' },
      { index: sqliteIndex([]), way: '../none/' },
    ]),
    close: () => undefined,
  }),
  'of SQLite': () => {
    const index = sqliteIndex(records);
    return { index, close: index.close };
  },
};

let built: SearchSources & { readonly site: string };
beforeAll(async () => {
  built = await searchOf(records);
});
afterAll(() => rm(built.site, { recursive: true, force: true }));

describe.each(Object.entries(engines))('the index %s', (_name, open) => {
  let opened: Opened;
  beforeAll(() => {
    opened = open(built);
  });
  afterAll(() => opened.close());

  const pathsOf = async (found: readonly { readonly id: string }[]) => {
    const read = await Promise.all(found.map(({ id }) => opened.index.record(id)));
    return read.map(({ path }) => path.split('/')[1]).sort();
  };

  test.each([
    ['bridge', ['bridge', 'gate']],
    ['bridges', ['bridge', 'gate']],
    ['cafe', ['café']],
    ['cease-fire', ['truce']],
    ['fire', ['truce']],
    ['us', ['café']],
    ['brid', []],
    ['zebra', []],
  ])('finds the records that hold “%s” or another form of it', async (word, paths) => {
    expect(await pathsOf(await opened.index.findWord(word))).toEqual(paths);
  });

  test('what holds a word oftener, in as few words, scores more, and each place is told', async () => {
    const found = await opened.index.findWord('bridge');
    const best = [...found].sort((a, b) => b.score - a.score)[0]!;
    expect(await pathsOf([best])).toEqual(['bridge']);
    // Three, and the title twice.
    expect(new Set(best.positions).size).toBe(5);
    for (const { score, positions } of found) {
      expect(score).toBeGreaterThan(0);
      expect(positions.length).toBeGreaterThan(0);
    }
  });

  test.each([
    ['brid', ['bridge', 'gate']],
    ['weat', Array.from({ length: 8 }, (_, at) => `filler${at}`)],
    ['zeb', []],
  ])('finds what begins with “%s”, which is itself nowhere', async (word, paths) => {
    expect(await pathsOf(await opened.index.findLonger(word))).toEqual(paths);
  });

  test('of a word that stands somewhere nothing longer is found', async () => {
    expect(await opened.index.findLonger('bridge')).toEqual([]);
  });

  test.each([
    ['upper gate', ['event', 'gate']],
    ['the upper gate were closed they opened', ['gate']],
    ['ceasefire held', ['truce']],
    ['cease fire held', ['truce']],
    ['annas letter', ['truce']],
    ['a bridge', ['bridge', 'bridge', 'bridge']],
    ['1000 sacks', ['café']],
    ['U.S. goods', ['café']],
    ['is closed the upper', []],
    ['gate upper', []],
    ['pper gat', []],
  ])('finds “%s” in a row wherever it stands', async (text, paths) => {
    const { places, more, proven } = await opened.index.phrase(wordsOf(text), true);
    expect(await pathsOf(places)).toEqual(paths);
    expect(more).toBe(false);
    if (paths.length === 0) expect(proven).toBe(true);
  });

  test('places of documents come first, and say how many letters come before', async () => {
    const { places } = await opened.index.phrase(wordsOf('upper gate'), true);
    expect(places.map(({ kind }) => kind)).toEqual(['document', 'event']);
    for (const { id, offset } of places) {
      const words = rowsOfRecord(await opened.index.record(id)).flat();
      expect(words.find((word) => word.offset === offset)?.letters).toBe('upper');
    }
  });

  test('tells which records have each value of a filter', async () => {
    const having = await opened.index.having('issuer');
    expect([...having.keys()].sort()).toEqual(['council', 'ministry']);
    expect(await pathsOf([...(having.get('ministry') ?? [])].map((id) => ({ id })))).toEqual(['gate']);
    expect([...(await opened.index.having('when')).values()].map(({ size }) => size)).toEqual([1]);
    expect((await opened.index.having('in')).get('event')?.size).toBe(1);
  });

  test('a record comes back as it was indexed', async () => {
    const [found] = await opened.index.findWord('weather');
    const { title, language, parts } = await opened.index.record(found!.id);
    expect([title.replace(/\d/, ''), language, parts]).toEqual([
      'Document filler',
      'en',
      [{ id: 'p1', text: 'Of the lake and the weather.' }],
    ]);
  });

  test.each([
    'bridge',
    '"upper gate"',
    'gate closed',
    'issuer:ministry',
    'brid',
    'cease-fire letter',
    '1995',
  ])('answers “%s” with what the built site does', async (text) => {
    const pathsFor = async (index: SearchIndex) => {
      const { hits } = await answer(
        { ...built, index },
        { text, chosen: {}, sort: 'relevance', undated: false },
      );
      const read = await Promise.all(hits.map(({ id }) => index.record(id)));
      return read.map(({ path }) => path).sort();
    };
    expect(await pathsFor(opened.index)).toEqual(await pathsFor(built.index));
  });
});

test('an index that cannot be read refuses every question', async () => {
  const index = sqliteIndex(records);
  index.close();
  for (const question of [
    index.findWord('bridge'),
    index.findLonger('brid'),
    index.phrase(wordsOf('upper gate')),
    index.having('issuer'),
    index.record('0'),
  ])
    await expect(question).rejects.toThrow();
});

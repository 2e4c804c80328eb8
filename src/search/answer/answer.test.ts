import { describe, expect, test } from 'vitest';
import { sampleIndex, sampleSources } from '../../testing/sample-answer.ts';
import { sampleDocument, sampleLabels } from '../../testing/sample-search.ts';
import { indexFormat } from '../index/manifest.ts';
import type { SearchRequest } from '../query/read-request.ts';
import { countHits, loadHits } from './count-hits.ts';
import { answer, answersAll } from './answer.ts';
import type { SearchSources } from './look-up.ts';
import type { Vocabulary } from './vocabulary.ts';

const records = new Map([
  [
    'letter',
    sampleDocument('letter', ['The road was closed on 12 December 1994.', 'Nobody crossed the bridge.']),
  ],
  [
    'answer',
    sampleDocument('answer', [
      'The bridge of the road stands.',
      'The mayor’s cease-fire held. UN staff met at the ferry.',
    ]),
  ],
  [
    'closure',
    sampleDocument('closure', ['Traffic on the road stopped.'], {
      in: 'event',
      title: 'Closure of the road',
    }),
  ],
  ['plain', sampleDocument('plain', ['A road and a bridge, and no date.'], { in: 'page' })],
  ['guide', sampleDocument('guide', ['How to search for a ferry.'], { in: 'guide' })],
]);
const index = {
  ...sampleIndex(records, {
    in: { document: ['letter', 'answer'], event: ['closure'], page: ['plain'], guide: ['guide'] },
    kind: { statement: ['answer'], letter: ['letter'] },
    when: {
      '1994-12-13/1994-12-13/1994-12-13/1994-12-13': ['letter'],
      '1995-03-01/1995-03-31/1995-03-01/1995-03-31': ['answer'],
      '1994-12-12/1994-12-12/1995-04-28/..': ['closure'],
    },
  }),
  findLonger: (word: string) =>
    Promise.resolve(word === 'traf' ? [{ id: 'closure', score: 1, positions: [4] }] : []),
};
const vocabularies: Readonly<Record<string, Vocabulary>> = {
  b: { bridge: '' },
  c: { ceasefire: '', closed: '', closure: 'Closure', crossed: '' },
  f: { ferry: '' },
  g: { gone: '' },
  t: { traffic: 'Traffic' },
};
const sources: SearchSources = {
  index,
  manifest: {
    format: indexFormat,
    tag: '',
    documents: 2,
    records: records.size,
    common: ['the'],
    slight: ['stands'],
    letters: Object.keys(vocabularies).map((letter) => letter.codePointAt(0)!.toString(16)),
    languages: [{ code: 'en', stems: true }],
    labels: sampleLabels({ kind: { statement: 'Statement', letter: 'Letter' } }),
    names: [],
    spans: [],
  },
  vocabularies: (file) =>
    Promise.resolve(vocabularies[String.fromCodePoint(Number.parseInt(file, 16))] ?? {}),
};

const ask = (text: string, more: Partial<SearchRequest> = {}) =>
  answer(sources, { text, chosen: {}, sort: 'relevance', undated: false, ...more });
const ids = async (text: string, more: Partial<SearchRequest> = {}) =>
  (await ask(text, more)).hits.map(({ id }) => id);

describe('what holds the words', () => {
  test.each<[text: string, ...ids: string[]]>([
    // Documents come before what the archive says of them, and guides last.
    ['road', 'answer', 'letter', 'closure', 'plain'],
    ['ferry', 'answer', 'guide'],
    ['road OR ferry', 'answer', 'letter', 'closure', 'plain', 'guide'],
    // What has all words comes before what has some.
    ['road bridge', 'answer', 'letter', 'plain', 'closure'],
    ['ferry staff', 'answer', 'guide'],
    ['road -bridge', 'closure'],
    ['-bridge', 'closure', 'guide'],
    ['-road -bridge', 'guide'],
    // Words so common that they tell nothing are looked for alone, and none that tells little makes a hit.
    ['the', 'answer', 'letter', 'closure'],
    ['stands', 'answer'],
    ['stands bridge', 'answer', 'letter', 'plain'],
    // Compounds in either writing, owners, initials.
    ['cease-fire', 'answer'],
    ['ceasefire', 'answer'],
    ["mayor's", 'answer'],
    ['mayor', 'answer'],
    ['UN', 'answer'],
    // The beginning of a word.
    ['traf', 'closure'],
    ['tr'],
    ['zzz'],
  ])('%s', async (text, ...expected) => {
    expect(await ids(text)).toEqual(expected);
  });

  test('of a hit is told whether it answers all of the query', async () => {
    const found = await ask('road bridge');
    expect(found.hits.map((hit) => answersAll(found, hit))).toEqual([true, true, true, false]);
  });

  test('common words are told to be passed over', async () => {
    expect((await ask('the road')).understood.passedOver).toEqual(['the']);
    expect((await ask('the')).understood.passedOver).toEqual([]);
  });
});

describe('a word that is nowhere', () => {
  test.each([
    ['brigde', { begun: [], spelt: [], suggestions: ['bridge'], damaged: false }],
    ['traf', { begun: ['Traffic'], spelt: [], suggestions: [], damaged: false }],
    ['tr', { begun: [], spelt: [], suggestions: [], damaged: false }],
    ['zzz', { begun: [], spelt: [], suggestions: [], damaged: false }],
    // The vocabulary has it: a file of the index is broken.
    ['gone', { begun: [], spelt: [], suggestions: [], damaged: true }],
  ])('%s', async (word, expected) => {
    expect((await ask(word)).missing).toEqual([{ word, ...expected }]);
    expect((await ask(`road ${word}`)).missing).toEqual([{ word, ...expected }]);
  });

  test('what alone comes near is shown, unless it would be left out', async () => {
    const ids = async (text: string) => (await ask(text)).hits.map(({ id }) => id);
    expect(await ids('brigde')).toEqual(await ids('bridge'));
    expect(await ids('road -brigde')).toEqual(await ids('road'));
  });

  test('what is there is not missed', async () => {
    expect((await ask('road "bridge" -ferry 1994')).missing).toEqual([]);
  });
});

describe('quotations', () => {
  test.each([
    ['"closed on 12 December"', ['letter'], 1, 0],
    ['"closed on 12 January"', [], 0, 1],
    ['"nothing of this is anywhere"', [], 0, 0],
  ])('%s', async (text, hits, found, near) => {
    const { quotations, hits: all } = await ask(text);
    expect(all.map(({ id }) => id)).toEqual(hits);
    expect(quotations.map((one) => [one.found.length, one.nearest.length])).toEqual([[found, near]]);
  });

  test('plain words so many that they are a sentence are looked for word for word too', async () => {
    const { quotations, hits } = await ask('nobody crossed the bridge of the road');
    expect(quotations.map(({ text, found }) => [text, found.length])).toEqual([
      ['nobody crossed the bridge of the road', 0],
    ]);
    expect(hits[0]?.id).toBe('letter');
  });

  test('one that is to be left out is not told', async () => {
    const found = await ask('road -"crossed the bridge"');
    expect(found.hits.map(({ id }) => id)).toEqual(['answer', 'closure', 'plain']);
    expect(found.quotations).toEqual([]);
  });
});

describe('dates', () => {
  test.each<[text: string, falls: Readonly<Record<string, string>>, ...ids: string[]]>([
    // What begins on the day comes first; then what has its words.
    ['12 December 1994', { closure: 'certain' }, 'closure', 'letter'],
    ['December 1994', { letter: 'certain', closure: 'certain' }, 'letter', 'closure'],
    ['road in March 1995', { answer: 'certain', closure: 'certain' }, 'answer', 'closure'],
    ['closed 13 December 1994', { letter: 'certain', closure: 'certain' }, 'letter', 'closure'],
    ['before:1995', { letter: 'certain', closure: 'certain' }, 'closure', 'letter'],
    // A day of some day of March may be after its middle.
    ['after:1995-03-15', { answer: 'possible', closure: 'certain' }, 'closure', 'answer'],
    ['road 12 March', { answer: 'possible', closure: 'certain' }, 'answer', 'closure'],
    ['after:2001', { closure: 'possible' }, 'closure'],
    ['before:1990', {}],
    ['what happened on 12 December 1994?', { closure: 'certain' }, 'closure', 'letter'],
  ])('%s', async (text, falls, ...expected) => {
    const found = await ask(text);
    expect(found.hits.map(({ id }) => id)).toEqual(expected);
    expect(Object.fromEntries(found.falls)).toEqual(falls);
  });

  test.each<[Partial<SearchRequest>, ...ids: string[]]>([
    [{ sort: 'earliest' }, 'closure', 'letter', 'answer', 'plain'],
    [{ sort: 'latest' }, 'answer', 'letter', 'closure', 'plain'],
    [{ from: '1995-03-01', to: '1995-03-31' }, 'answer', 'closure'],
    [{ to: '1994-12-12' }, 'closure'],
  ])('roads, %j', async (more, ...expected) => {
    expect(await ids('road', more)).toEqual(expected);
  });

  test('where nothing of a day has the words, they are looked for as words of a text', async () => {
    const found = await ask('nobody 12 December 1994', { undated: true });
    expect(found.falls.size).toBe(0);
    expect(found.hits[0]?.id).toBe('letter');
  });
});

test.each<[text: string, chosen: SearchRequest['chosen'], withheld?: true]>([
  ['"nobody crossed" -closed', {}, true],
  ['nobody crossed -closed', {}, true],
  ['ferry staff -bridge', {}, true],
  ['"nobody crossed" kind:statement', {}, true],
  ['nobody before:1990', {}, true],
  ['nobody', { kind: ['statement'] }, true],
  // Nothing has all of it, or something is left.
  ['nobody ferry -traffic', {}],
  ['zzz -bridge', {}],
  ['road -bridge', {}],
  ['kind:letter', { kind: ['statement'] }],
])('whether what else was asked leaves out what holds the words: %s %j', async (text, chosen, withheld) => {
  expect((await ask(text, { chosen })).withheld).toBe(withheld);
});

describe('what is chosen', () => {
  test.each<[text: string, chosen: SearchRequest['chosen'], ...ids: string[]]>([
    ['', { kind: ['letter'] }, 'letter'],
    ['', { in: ['document'] }, 'letter', 'answer'],
    ['', { in: ['document', 'event'], kind: ['statement'] }, 'answer'],
    ['bridge', { kind: ['statement'] }, 'answer'],
    ['bridge', { kind: ['statement', 'letter'] }, 'answer', 'letter'],
    ['kind:letter', {}, 'letter'],
    ['kind:letter', { kind: ['statement'] }],
    ['bridge -kind:statement', {}, 'letter', 'plain'],
    ['bridge NOT kind:statement', {}, 'letter', 'plain'],
    ['bridge -kind:statement -kind:letter', {}, 'plain'],
    ['-kind:statement -kind:letter', {}, 'closure', 'plain', 'guide'],
    ['road -during:1994', {}, 'answer', 'plain'],
    // What lasted into a time was in it as well.
    ['road -during:1995', {}, 'letter', 'plain'],
    ['', {}],
  ])('"%s" in %j', async (text, chosen, ...expected) => {
    expect(await ids(text, { chosen })).toEqual(expected);
  });

  test('no table is read of what nothing is asked of', async () => {
    const read: string[] = [];
    const having: typeof index.having = (name) => {
      read.push(name);
      return index.having(name);
    };
    const request: SearchRequest = { text: 'bridge', chosen: {}, sort: 'relevance', undated: false };
    await answer({ ...sources, index: { ...index, having } }, request);
    expect(read.filter((name) => name !== 'in')).toEqual([]);
  });

  test('everything that was found before is counted on', async () => {
    const found = await ask('bridge', { chosen: { kind: ['statement'] } });
    expect(found.everything.toSorted()).toEqual(['answer', 'letter', 'plain']);
  });

  test('what holds only some of the words is not counted beside what holds all', async () => {
    const found = await ask('ferry staff');
    expect(found.hits.length).toBeGreaterThan(1);
    expect(found.everything).toEqual(['answer']);
    const some = await ask('ferry crossed');
    expect(some.everything.toSorted()).toEqual(['answer', 'guide', 'letter']);
  });

  test('a value that nothing has is told, and limits nothing', async () => {
    const found = await ask('kind:nothing road');
    expect(found.understood.unknown).toEqual([{ operator: 'kind', value: 'nothing' }]);
    expect(found.hits).toHaveLength(4);
  });
});

test('what joins words in another language is looked for where it is all that is asked', async () => {
  expect(answersAll(await ask('road и bridge'), (await ask('road и bridge')).hits[0]!)).toBe(true);
  expect((await ask('road и bridge')).missing).toEqual([]);
  expect((await ask('и')).missing.map(({ word }) => word)).toEqual(['и']);
});

test('a name in letters of its own finds it in plain ones too, and is not denied', async () => {
  const canada = sampleIndex(
    new Map([
      ['plain', sampleDocument('plain', ['They met in Canada.'])],
      ['own', sampleDocument('own', ['Kanadá, by its own name.'])],
    ]),
    { in: { document: ['plain', 'own'] } },
  );
  const known: SearchSources = {
    ...sources,
    index: canada,
    vocabularies: (file) => Promise.resolve(file === '63' ? { canada: 'Canada' } : { kanada: 'Kanadá' }),
  };
  const asked = (text: string) =>
    answer(known, { text, chosen: {}, sort: 'relevance', undated: false }).then(({ hits }) =>
      hits.map(({ id }) => id).sort(),
    );
  expect(await asked('Канада')).toEqual(['plain']);
  expect(await asked('Kanadá')).toEqual(['own', 'plain']);
  // Only what is named is left out.
  expect(await asked('Kanadá -Kanadá')).toEqual(['plain']);
});

test('where only guides have all of it, that is said', async () => {
  expect((await ask('search ferry')).onlyInGuides).toBe(true);
  expect((await ask('ferry')).onlyInGuides).toBeUndefined();
  expect((await ask('search')).onlyInGuides).toBeUndefined();
});

test('where no date answers, what is found without it is told', async () => {
  expect(await ids('ferry zzz 1987')).toEqual(await ids('ferry'));
  expect((await ask('ferry zzz 1987')).request.undated).toBe(false);
});

test.each([
  ['before 1987'],
  ['before September 1987'],
  ['until 1987'],
  ['after 2005'],
  ['from 1985 to 1987'],
  ['road before 1987'],
  ['road after 2005'],
])('%s: a limit outside which nothing falls stays one', async (text) => {
  const limited = sampleSources({
    a: ['A road of 1987, in September, until it was mended; in 2005, not after.'],
    b: ['The road stood before long, and after. September. From 1985.'],
  });
  const { hits, understood } = await answer(limited, { text, chosen: {}, sort: 'relevance', undated: false });
  expect(understood.dateFilters).toHaveLength(1);
  expect(hits).toEqual([]);
});

test('a limit that stands in words with the others is words of a text', async () => {
  const said = sampleSources({ a: ['Closed: the road before 1987.'], b: ['The road of 1987, before.'] });
  const { hits } = await answer(said, {
    text: 'road before 1987',
    chosen: {},
    sort: 'relevance',
    undated: false,
  });
  expect(hits[0]?.id).toBe('a');
});

test('what has the words in a row comes first', async () => {
  const stones = sampleSources({ a: ['A stone of the bridge.'], b: ['The bridge: stone.', 'More.'] });
  const order = async (text: string) =>
    (await answer(stones, { text, chosen: {}, sort: 'relevance', undated: false })).hits.map(({ id }) => id);
  expect(await order('stone bridge')).toEqual(['a', 'b']);
  expect(await order('bridge stone')).toEqual(['b', 'a']);
});

describe('a name in other letters', () => {
  const named: SearchSources = {
    ...sources,
    manifest: { ...sources.manifest, names: [{ of: 'party', names: ['Novak', 'The Old'] }] },
    vocabularies: (file) =>
      Promise.resolve(
        String.fromCodePoint(Number.parseInt(file, 16)) === 'n' ? { nolin: '', novak: 'Novak' } : {},
      ),
  };
  test.each([
    ['Новак', ['Novak', 'The Old']],
    // One letter beside it.
    ['Новок', ['Novak', 'The Old']],
    // Near a word that is no name, and near nothing.
    ['Нолик', []],
    ['Абв', []],
  ])('%s', async (text, spelt) => {
    const { missing } = await answer(named, { text, chosen: {}, sort: 'relevance', undated: false });
    expect(missing.map((one) => one.spelt)).toEqual([spelt]);
  });
});

test('a word in other letters leads on to the same word in Latin ones, before what only looks like it', async () => {
  const words: Readonly<Record<string, Vocabulary>> = {
    c: { corridor: '' },
    p: { protest: '' },
    к: { кориндор: 'Кориндор' },
  };
  const lettered: SearchSources = {
    ...sources,
    manifest: {
      ...sources.manifest,
      letters: Object.keys(words).map((letter) => letter.codePointAt(0)!.toString(16)),
    },
    vocabularies: (file) => Promise.resolve(words[String.fromCodePoint(Number.parseInt(file, 16))] ?? {}),
  };
  const suggested = async (text: string) => {
    const { missing } = await answer(lettered, { text, chosen: {}, sort: 'relevance', undated: false });
    return missing.map(({ suggestions }) => suggestions);
  };
  expect(await suggested('коридор')).toEqual([['corridor', 'Кориндор']]);
  expect(await suggested('протест')).toEqual([['protest']]);
});

test('a row that no record holds is looked for in lines of pages, before it is said that nothing holds it', async () => {
  const line = sampleDocument('line', ['2 roads away: a bridge'], { in: 'page' });
  const lines = sampleIndex(new Map([['line', line]]));
  const lined: SearchSources = {
    ...sources,
    index: {
      ...index,
      lines: (words, all) => lines.phrase(words, all),
      record: (id) => (id === 'line' ? lines : index).record(id),
    },
  };
  const found = await answer(lined, {
    text: 'roads away: a bridge',
    chosen: {},
    sort: 'relevance',
    undated: false,
  });
  expect(found.hits[0]).toMatchObject({ id: 'line', terms: found.understood.units.length });
  expect(await countHits(lined.index, found, await loadHits(lined.index, found, 10))).toMatchObject({
    documents: 0,
    pages: 1,
  });
  expect((await ids('roads away: a bridge')).includes('line')).toBe(false);
});

test('what happened on the day that a question names goes before what tells of it', async () => {
  const told = new Map([
    ['report', sampleDocument('report', ['Three people died, and more people died at the gate.'])],
    ['raid', sampleDocument('raid', ['Three people died.'], { in: 'event', title: 'A raid' })],
  ]);
  const day = '2001-03-05/2001-03-05/2001-03-05/2001-03-05';
  const dated = sampleIndex(told, {
    in: { document: ['report'], event: ['raid'] },
    when: { [day]: ['report', 'raid'] },
  });
  const first = async (text: string) => {
    const request = { text, chosen: {}, sort: 'relevance', undated: false } as const;
    const { hits } = await answer({ ...sources, index: dated }, request);
    return hits.map(({ id }) => id);
  };
  expect(await first('people died 5 March 2001')).toEqual(['report', 'raid']);
  expect(await first('how many people died on 5 March 2001')).toEqual(['raid', 'report']);
  // Where nothing has all words, what has more of them is told of that day, and did not happen on it.
  expect(await first('how many more were hurt on 5 March 2001')).toEqual(['raid', 'report']);
});

test('what is of a date with a minus before it is left out, though nothing else is found', async () => {
  const dated = sampleSources({ a: ['A road of old.'], b: ['The road was mended.'] });
  const days = new Map([
    ['1995-03-01/1995-03-01/1995-03-01/1995-03-01', new Set(['a'])],
    ['1994-03-01/1994-03-01/1994-03-01/1994-03-01', new Set(['b'])],
  ]);
  const index: typeof dated.index = {
    ...dated.index,
    having: (name) => (name === 'when' ? Promise.resolve(days) : dated.index.having(name)),
  };
  const found = async (text: string) => {
    const { hits } = await answer(
      { ...dated, index },
      { text, chosen: {}, sort: 'relevance', undated: false },
    );
    return hits.map(({ id }) => id);
  };
  expect((await found('road')).sort()).toEqual(['a', 'b']);
  expect(await found('road -1995')).toEqual(['b']);
  expect(await found('road -1 March 1994')).toEqual(['a']);
  expect(await found('mended -1994')).toEqual([]);
  expect(await found('the road was mended -1994')).toEqual(['a']);
});

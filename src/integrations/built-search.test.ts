import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, answersAll } from '../search/answer/answer.ts';
import type { SearchSources } from '../search/answer/look-up.ts';
import { countFacets } from '../search/query/facets.ts';
import { passagesOfHit } from '../search/answer/passages.ts';
import { remarks } from '../search/answer/summary.ts';
import { encodeBounds, yearsOf } from '../search/index/when.ts';
import { boundsOf } from '../time/bounds/bounds.ts';
import { requireEdtf } from '../time/edtf/parse.ts';
import { sampleDocument, searchOf } from '../testing/sample-search.ts';

function dated(edtf: string) {
  const bounds = boundsOf(requireEdtf(edtf));
  return { when: encodeBounds(bounds), facets: { year: yearsOf(bounds) } };
}

const records = [
  sampleDocument('talks', ['The negotiations went on.', 'They negotiate in Vienna, on 1 March 1995.'], {
    ...dated('1995-03-09'),
    facets: { issuer: ['ministry'], year: ['1995'] },
  }),
  sampleDocument('road', ['The cease-fire on the Lachen road held.', 'A foreigner’s format: for 90 days.'], {
    ...dated('1994-12-12/1995-09-24'),
    in: 'event',
  }),
  sampleDocument('town', ['A café in Kestrelby opened.', 'The ﬁnal meeting of the Nether-Kirkham side.'], {
    ...dated('1995-03'),
  }),
  sampleDocument('older', ['The ceasefire talks in Bristol, of 9 November 1992.'], dated('1992-11-09')),
  sampleDocument('undated', ['A meeting about the road, and a road about a meeting.']),
  sampleDocument('ru', ['Встречи прошли в Москве, ёлка стояла.'], { language: 'ru' }),
  sampleDocument('az', ['Xankəndi şəhərində görüş keçirildi, Qarabağ.'], { language: 'az' }),
  sampleDocument('hy', ['Հանդիպումը տեղի ունեցավ Երևանում։'], { language: 'hy' }),
];

let sources: SearchSources & { readonly site: string };
beforeAll(async () => {
  sources = await searchOf(records, {
    labels: { issuer: { ministry: 'Ministry of Roads' }, in: { document: 'Documents', event: 'Events' } },
    names: [{ of: 'place', names: ['Kestrelby', 'Stanmoor'] }],
    spans: [
      { id: 'stop', title: 'The long stop', called: ['stoppage'], when: dated('1994-12-12/1995-09-24').when },
    ],
  });
});
afterAll(() => rm(sources.site, { recursive: true, force: true }));

const ask = (text: string, more = {}) =>
  answer(sources, { text, chosen: {}, sort: 'relevance', undated: false, ...more });

/** Ids of the hits, those that answer only some of the terms in brackets, behind the rest and in order of name. */
async function found(text: string, more = {}): Promise<string> {
  const given = await ask(text, more);
  const names = await Promise.all(
    given.hits.map(async (hit) => {
      const { path } = await sources.index.record(hit.id);
      const name = path.split('/')[1]!;
      return answersAll(given, hit) ? name : `(${name})`;
    }),
  );
  return names
    .sort()
    .reverse()
    .sort((a, b) => Number(a.startsWith('(')) - Number(b.startsWith('(')))
    .join(' ');
}

describe('words', () => {
  test.each([
    ['negotiating', 'talks'],
    ['road meeting', 'undated (town) (road)'],
    ['Vienna OR Bristol', 'talks older'],
    ['meeting -road', 'town'],
    ['-meeting -road -в', 'talks older hy az'],
    ['ceasefire', 'road older'],
    ['cease-fire', 'road older'],
    ['nether kirkham', 'town'],
    ['"nether kirkham"', 'town'],
    ['"kirkham nether"', ''],
    ['cafe', 'town'],
    ['final', 'town'],
    ['for', 'road'],
    ['9', 'older'],
    ['елка', 'ru'],
    ['встреча', 'ru'],
    ['Xankendi', 'az'],
    ['QARABAĞ', 'az'],
    ['Երևանում', 'hy'],
    ['Stanmoor', 'town'],
    ['issuer:roads', 'talks'],
    ['kind:unknown Vienna', 'talks'],
    ['negotiat', 'talks'],
    ['Vienna’s', 'talks'],
    ["foreigners' format", 'road'],
  ])('%s finds %s', async (text, ids) => {
    expect(await found(text)).toBe(ids);
  });

  test('only forms of a word are marked, not words that begin as it does', async () => {
    const { hits } = await ask('for');
    const { forms } = passagesOfHit(await sources.index.record(hits[0]!.id), hits[0]!);
    expect(forms).toEqual(['for']);
  });

  test('every passage with a hit is there, with all its forms', async () => {
    const { hits } = await ask('negotiation');
    const record = await sources.index.record(hits[0]!.id);
    const { passages, forms } = passagesOfHit(record, hits[0]!);
    expect(passages.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(forms).toEqual(['negotiations', 'negotiate']);
  });

  test('a word that is nowhere is said, with what may have been meant', async () => {
    const { missing } = await ask('lachn road');
    expect(missing.map(({ word, suggestions }) => [word, suggestions])).toEqual([['lachn', ['Lachen']]]);
  });

  test.each([
    ['alchen', 'Lachen'],
    ['kachen', 'Lachen'],
    ['viena', 'Vienna'],
    ['xyzzyxyzzy', undefined],
  ])('%s may mean %s, whatever it begins with', async (text, meant) => {
    const { missing } = await ask(text);
    expect(missing[0]?.suggestions[0]).toBe(meant);
  });

  test('a word that most of a large archive has is passed over, unless it is all there is', async () => {
    const large = { ...sources, manifest: { ...sources.manifest, common: ['road'] } };
    const request = { chosen: {}, sort: 'relevance', undated: false } as const;
    const beside = await answer(large, { ...request, text: 'Road meeting' });
    expect(remarks(beside)).toEqual(['Left out, since most of this archive has it: “Road”.']);
    expect(beside.hits.every((hit) => answersAll(beside, hit))).toBe(true);
    const alone = await answer(large, { ...request, text: 'road' });
    expect(remarks(alone)).toEqual([]);
    expect(alone.hits).toHaveLength(2);
    const quoted = await answer(large, { ...request, text: '"on the Lachen road held"' });
    expect(quoted.quotations[0]?.elsewhere).toHaveLength(1);
  });

  test('another name is said, and so is an unknown operator', async () => {
    expect(remarks(await ask('Stanmoor'))).toEqual([
      'Also found: “Kestrelby”, another name of the place called “Stanmoor”.',
    ]);
    expect(remarks(await ask('foo:road'))).toEqual([
      '“foo:” is no operator here; it was searched as a word.',
    ]);
  });
});

describe('dates', () => {
  test.each([
    ['1 March 1995', 'town talks road'],
    ['March 1995', 'town talks road'],
    ['the night of 9 November 1992', 'older'],
    ['on the night of 9 to 10 November 1992', 'older'],
    ['night of 9 to 10 November 1992', 'older'],
    ['the morning of 9 November 1992 Bristol', 'older'],
    ['before the night of 12 December 1994', 'older'],
    ['winter 1994', 'road'],
    ['before 1994', 'older'],
    ['since December 1994', 'town talks road'],
    ['during the stoppage', 'town talks road'],
    ['between 9 November 1992 and 1 March 1995', 'town road older'],
    ['after:1995-03-31', 'road'],
    ['before:1993', 'older'],
    ['during:"March 1995"', 'town talks road'],
    ['meeting march 1995', 'town (undated) (talks) (road)'],
    ['after:nonsense Vienna', 'talks'],
  ])('%s finds %s', async (text, ids) => {
    expect(await found(text)).toBe(ids);
  });

  test('certain and possible are told apart', async () => {
    const { falls, hits } = await ask('9 March 1995');
    const told = await Promise.all(
      hits.map(async ({ id }) => [(await sources.index.record(id)).path, falls.get(id)]),
    );
    expect(Object.fromEntries(told)).toEqual({
      'documents/talks/': 'certain',
      'documents/road/': 'certain',
      'documents/town/': 'possible',
    });
  });

  test('a date that is taken off is words again', async () => {
    expect(await found('9 November 1992', { undated: true })).toBe('older');
    expect(await found('winter 1994', { undated: true })).toBe('');
  });

  test('a range by hand narrows, an impossible one does not', async () => {
    expect(await found('', { from: '1995-03-01', to: '1995-03-31' })).toBe('town talks road');
    expect(await found('Vienna', { from: '1995-02-30' })).toBe('talks');
  });

  test('by date, what has none comes last', async () => {
    const { hits } = await ask('road OR talks OR meeting', { sort: 'latest' });
    const paths = await Promise.all(hits.map(async ({ id }) => (await sources.index.record(id)).path));
    expect(paths).toEqual(['talks', 'town', 'road', 'older', 'undated'].map((id) => `documents/${id}/`));
  });
});

test('facets count what the query finds, each without its own choice', async () => {
  const given = await ask('road OR Vienna', { chosen: { in: ['event'] } });
  expect(given.hits).toHaveLength(1);
  const facets = await countFacets(sources.index, given.everything, { in: ['event'] });
  const counts = Object.fromEntries(
    facets.map(({ name, values }) => [name, values.map(({ value, count }) => `${value} ${count}`)]),
  );
  expect(counts).toMatchObject({ in: ['document 2', 'event 1'], issuer: [], year: ['1994 1', '1995 1'] });
});

describe('a text that was pasted in', () => {
  const pathsOf = ({ hits }: Awaited<ReturnType<typeof ask>>) =>
    Promise.all(hits.map(async ({ id }) => (await sources.index.record(id)).path));

  test('is words, whatever years are in it; its quotations are looked for by themselves', async () => {
    const text = 'On the “Sunny” road the cease-fire of 1992–1993 held, and a foreigner’s format went on';
    const given = await ask(text);
    expect([given.understood.dates, given.understood.dateFilters]).toEqual([[], []]);
    expect(given.understood.quotations).toEqual(['Sunny']);
    expect(await pathsOf(given)).toContain('documents/road/');
    expect(remarks(given)).toContain('This stands nowhere in a row; its quotations and words were searched.');
  });

  test('is one text where all of it stands in a row', async () => {
    const given = await ask('The “cease-fire” on the Lachen road held.');
    expect(given.understood.quotations).toEqual([given.understood.sentence]);
    expect(given.quotations[0]?.elsewhere).toHaveLength(1);
    expect((await pathsOf(given))[0]).toBe('documents/road/');
    expect(remarks(given)[0]).toMatch(/^All of this stands here in a row/);
  });

  test('may be a paragraph: every word that tells is searched, and one that ends it finds', async () => {
    const filler = Array.from({ length: 60 }, (_, at) => `the of and ${at < 38 ? `word${at}` : 'word1'}`);
    const slight = { ...sources, manifest: { ...sources.manifest, slight: ['the', 'of', 'and'] } };
    const request = { chosen: {}, sort: 'relevance', undated: false } as const;
    const given = await answer(slight, { ...request, text: `${filler.join(' ')} Kestrelby` });
    expect(await pathsOf(given)).toEqual(['documents/town/']);
    const longer = await ask(`${Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')} Kestrelby`);
    expect(longer.hits).toEqual([]);
    expect(remarks(longer)).toContain('Only the first 40 words were searched, common ones left out.');
  });
});

describe('bad input is answered', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \n\t  '],
    ['a megabyte', 'negotiations and more '.repeat(50_000)],
    ['punctuation', '?!.,;:—()[]{}'],
    ['stop words', 'the of and a'],
    ['an unmatched quotation mark', '"road'],
    ['regular-expression characters', '.*+?^${}()|[]\\ (?:x'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['right-to-left and mixed text', 'שלום road مرحبا -'],
    ['emoji', '😀 🇦🇲 👩‍👩‍👧'],
    ['operators without values', 'issuer: before: -'],
    ['names of object properties', '__proto__ constructor toString'],
    ['a lone surrogate', '\ud800 road'],
  ])('%s', async (_, text) => {
    const given = await ask(text);
    expect(Array.isArray(given.hits)).toBe(true);
    expect(remarks(given).join(' ')).not.toMatch(/undefined|NaN|\[object/);
  });

  test('an index file that is missing is a failure, and no answer', async () => {
    const broken = await searchOf(records.slice(0, 5));
    await rm(join(broken.site, 'pagefind/en/index'), { recursive: true });
    const given = answer(broken, { text: 'road', chosen: {}, sort: 'relevance', undated: false });
    await expect(given).rejects.toThrow(/404 fetching .*\.pf_index$/);
    await rm(broken.site, { recursive: true });
  });
});

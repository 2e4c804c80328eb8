import { describe, expect, test } from 'vitest';
import { samplePhraseIndex, sampleRecord } from '../../testing/sample-phrases.ts';
import type { SearchRecord } from '../index/record.ts';
import { wordsAt } from '../phrases/locate-rows.ts';
import { answerQuotation } from './answer-quotation.ts';
import { disregardedWords, verdictWords } from './verdict.ts';

const towns =
  'Our relations with the neighbouring towns, which were seldom easy, have improved since the bridge was opened.';
const index = samplePhraseIndex([
  sampleRecord('towns', [towns]),
  sampleRecord('bridge', [
    'We came to open the bridge and to read the names of those',
    'who built it, and the council asked that the names be',
    'kept for ever in this place. Anna’s neigh-',
    'bours came along.',
  ]),
  sampleRecord('event', ['The northern side met the southern side.'], {
    in: 'event',
    title: 'A meeting at noon',
  }),
]);

/** The verdict on a quotation, what was disregarded, and the words it was found as. */
async function told(quotation: string): Promise<readonly string[]> {
  const answer = await answerQuotation(index, quotation);
  const passages = [...answer.found, ...answer.elsewhere].map(({ record, places }) =>
    places.map((place) => wordsAt(record, place).replaceAll('\n', '/')).join(' … '),
  );
  const disregarded = disregardedWords(answer.found.flatMap((one) => one.disregarded));
  return [verdictWords(answer), ...(disregarded === '' ? [] : [disregarded]), ...passages];
}

describe('found word for word', () => {
  const once = 'Found word for word in 1 passage';
  test.each<[string, string, readonly string[]]>([
    ['as it stands', 'the neighbouring towns', []],
    ['with quotation marks', '“which were seldom easy”', ['punctuation at the ends']],
    ['without a comma at its end', 'neighbouring towns', []],
    ['a broken word', 'Our relations with the neigh- bouring towns', ['where a line ends within a word']],
    ['a word broken there', 'neighbours came', ['where a line ends within a word']],
    ['up to a possessive', 'Anna', []],
    ['a letter in brackets', '[o]ur relations', ['brackets round what the text has']],
    ['words in brackets', 'the [neighbouring] towns', ['brackets round what the text has']],
  ])('%s', async (_, quotation, disregarded) => {
    const [verdict, ...rest] = await told(quotation);
    expect(verdict).toBe(once);
    expect(rest.slice(0, -1)).toEqual(disregarded.map((one) => `Disregarded: ${one}.`));
  });

  test.each([
    ['The council … agreed to the bridge', ['did not have to be asked and ']],
    ['The council […] agreed to the bridge', ['did not have to be asked and ']],
    ['The council [freely] agreed to the bridge', ['did not have to be asked and ']],
    ['It agreed […] to the road', ['to the bridge but not ']],
    // Nothing that denies is left out there, or a sentence of its own.
    ['agreed […] the bridge. The others', []],
    ['The council did not have to be asked […] to the bridge', []],
  ])('what is left out and denies is told: %s', async (quotation, denied) => {
    const council = samplePhraseIndex([
      sampleRecord('council', [
        'The council did not have to be asked and agreed to the bridge. The others never came.',
        'It agreed to the bridge but not to the road.',
      ]),
    ]);
    const answer = await answerQuotation(council, quotation);
    expect(answer.found[0]?.denied.map((left) => left.trimStart()).filter((left) => left !== '')).toEqual(
      denied,
    );
    expect(verdictWords(answer)).toBe(
      denied.length === 0
        ? 'Found word for word in 1 passage'
        : 'Found, but what is left out denies something',
    );
  });

  test('pieces that stand in two passages are said to, and one passage that has them all goes before', async () => {
    const [verdict] = await told('We came to open […] the council asked');
    expect(verdict).toBe('Each piece found word for word, in passages apart');
    expect((await told('we came to open […] the council asked'))[0]).toBe(
      'Each piece found, but for capital letters, in passages apart',
    );
    const both = samplePhraseIndex([
      sampleRecord('apart', ['The gate was shut.', 'The road was open.']),
      sampleRecord('whole', ['The gate was shut and the road was open.']),
    ]);
    const answer = await answerQuotation(both, 'gate was shut … road was open');
    expect(answer.found.map(({ record }) => record.path)).toEqual(['whole']);
    expect(verdictWords(answer)).toBe('Found word for word in 1 passage');
    // One passage that has them with other capital letters too.
    const other = samplePhraseIndex([
      sampleRecord('apart', ['The gate was shut.', 'The road was open.']),
      sampleRecord('capitals', ['The Gate was shut and the Road was open.']),
    ]);
    const { found } = await answerQuotation(other, 'gate was shut … road was open');
    expect(found.map(({ record }) => record.path)).toEqual(['capitals']);
  });

  test('pieces that stand far apart, or in two documents, are told one by one', async () => {
    const { alone, ...answer } = await answerQuotation(
      index,
      'the neighbouring towns … the names of those … a fence',
    );
    expect(alone.map(({ text, passage }) => [text, passage?.record.path])).toEqual([
      ['the neighbouring towns', 'towns'],
      ['the names of those', 'bridge'],
      ['a fence', undefined],
    ]);
    expect(verdictWords({ alone, ...answer })).toBe('Not in any document of this archive');
    const all = await answerQuotation(index, 'the neighbouring towns … the names of those');
    expect(verdictWords(all)).toBe(
      'Not in any document of this archive as one quotation, though each piece stands in one',
    );
    // Nor do they stand as one in another order.
    expect(verdictWords(await answerQuotation(index, 'have improved … Our relations'))).toBe(
      verdictWords(all),
    );
    expect(verdictWords(all, true)).toBe('Not in any document that was searched');
    expect((await answerQuotation(index, 'a fence')).alone).toEqual([]);
  });

  test.each([
    'Our relations with … have improved since the bridge was opened.',
    'Our relations with ... have improved since the bridge was opened.',
    'Our relations with [...] have improved since the bridge was opened.',
    '[O]ur relations with the neighbouring towns, which were seldom easy, have improved',
    'Our relations with the neighbouring towns [sic], which were seldom easy',
    'Our relations with the neigh- bouring towns, which were seldom easy',
    '[T]he neighbouring towns … have improve[d]',
  ])('as whoever quotes writes: %s', async (quotation) => {
    expect((await told(quotation))[0]).toBe(once);
  });

  test('over lines that are passages of their own', async () => {
    expect(await told('to read the names of those who built it, and the council')).toEqual([
      once,
      'Disregarded: spaces and line breaks.',
      'to read the names of those/who built it, and the council',
    ]);
    const [{ places } = { places: [] }] = (await answerQuotation(index, 'those who built')).found;
    expect(places[0]?.map(({ part }) => part)).toEqual([0, 1]);
  });

  test('quotations in their marks, without what is told between', async () => {
    const quotation = '“Our relations with the neighbouring towns,” it said, “have improved since”.';
    const answer = await answerQuotation(index, quotation);
    expect([verdictWords(answer), answer.inMarks]).toEqual([once, true]);
    const swapped = '“have improved since,” it said, “Our relations”';
    expect((await answerQuotation(index, swapped)).found).toEqual([]);
    expect((await answerQuotation(index, 'The “towns” have a “bridge”')).found).toEqual([]);
  });

  test('what is left out is said', async () => {
    expect((await answerQuotation(index, 'Our relations … have improved')).leftOut).toBe(true);
    expect((await answerQuotation(index, 'Our relations with')).leftOut).toBe(false);
  });
});

describe('brackets in place of the text’s words', () => {
  const roads = samplePhraseIndex([
    sampleRecord('roads', [
      'A bad road remains. They were exterminating the mice in good faith and saw no damage. The party is committed to it.',
    ]),
    sampleRecord('event', ['One saw no damage to the gate.'], { in: 'event' }),
  ]);
  const butFor = 'Found, but for words in brackets, in 1 passage';
  const turned =
    'Found, but the words in brackets turn it into its opposite, or hide that the text denies it';
  test.each<[string, string, readonly string[]]>([
    ['exterminat[ed] the mice', butFor, ['exterminat[ed]: exterminating']],
    ['were [all] the mice', butFor, ['[all]: exterminating']],
    ['[Any] road remains', butFor, ['[Any]: A bad']],
    // What the text has there itself is nothing in its place.
    ['were [exterminating] the mice', 'Found word for word in 1 passage', []],
    ['the mice [in good faith] and saw', 'Found word for word in 1 passage', []],
    ['They were … the mice [in good] faith', 'Found word for word in 1 passage', []],
    ['[no longer] remains', turned, ['[no longer]: A bad road']],
    ['is [un]committed', turned, ['[un]committed: committed']],
    ['is committ[ing] to it', butFor, ['committ[ing]: committed']],
    ['They saw [some] damage', 'Not in any document of this archive', []],
    ['and saw [some] damage', 'Found, but what is left out denies something', ['[some]: no']],
    ['and saw [not any] damage', butFor, ['[not any]: no']],
    ['murder[ed] the mice', 'Not in any document of this archive', []],
    ['ba[d] faith', 'Not in any document of this archive', []],
    [
      'One saw … damage',
      'In no document; in the archive’s own words, but what is left out or in brackets denies something',
      [],
    ],
  ])('%s: %s', async (quotation, verdict, replaced) => {
    const answer = await answerQuotation(roads, quotation);
    expect(verdictWords(answer)).toBe(verdict);
    const told = answer.found
      .flatMap((one) => one.replaced)
      .map(({ written, there }) => `${written}: ${there}`);
    expect(told).toEqual(replaced);
  });
});

describe('found, with what differs', () => {
  test.each([
    ['our relations with', 'capital letters'],
    ['neighbouring towns which were seldom easy', 'punctuation'],
    ['our relations with the neighbouring towns which', 'capital letters and punctuation'],
    ['the néighbouring towns', 'accents'],
  ])('%s: %s', async (quotation, differences) => {
    expect((await told(quotation))[0]).toBe(`Found, but for ${differences}, in 1 passage`);
  });
});

describe('not found', () => {
  test.each([
    'Our relations with the neighbouring villages',
    'Our relations with neighbouring towns',
    'the neighbouring the towns',
    'neighbouring tow',
    'ears ago',
  ])('%s', async (quotation) => {
    expect(await told(quotation)).toEqual(['Not in any document of this archive']);
  });

  test('there is nothing to look for', async () => {
    expect(await told('“…” – [ ]')).toEqual(['Not in any document of this archive']);
  });
});

test('only in the archive’s own words', async () => {
  expect(await told('the southern side')).toEqual([
    'In no document; in the archive’s own words',
    'the southern side',
  ]);
  expect((await told('meeting at noon'))[0]).toBe('In no document; in the archive’s own words');
});

describe('of many documents', () => {
  const documents = (count: number, text: string) =>
    Array.from({ length: count }, (_, place) => sampleRecord(`d${place}`, [text]));
  const exact = 'They opened the old bridge at noon.';
  const foundIn = async (records: readonly SearchRecord[], quotation: string) => {
    const { found, elsewhere, further } = await answerQuotation(samplePhraseIndex(records), quotation);
    return { found: found.length, elsewhere: elsewhere.length, further };
  };

  test('those that have it word for word alone are told, however late they are compared', async () => {
    const records = [...documents(22, 'They opened the Old bridge at noon.'), sampleRecord('last', [exact])];
    expect(await foundIn(records, 'the old bridge')).toEqual({ found: 1, elsewhere: 0, further: 0 });
  });

  test('no more are compared than tell enough', async () => {
    const [same, other] = [documents(70, exact), documents(70, 'They opened the Old bridge.')];
    expect(await foundIn(same, 'the old bridge')).toEqual({ found: 20, elsewhere: 0, further: 50 });
    expect(await foundIn(other, 'the old bridge')).toEqual({ found: 60, elsewhere: 0, further: 10 });
  });

  test('what stands beside a text is not of the document', async () => {
    const beside = documents(22, exact).map((record) => ({
      ...record,
      parts: record.parts.map((part) => ({ ...part, beside: true as const })),
    }));
    const records = [...beside, sampleRecord('last', [exact])];
    expect(await foundIn(records, 'the old bridge')).toEqual({ found: 1, elsewhere: 22, further: 0 });
    expect(await foundIn(beside, 'the old bridge')).toEqual({ found: 0, elsewhere: 22, further: 0 });
  });

  test('pieces are compared in all that have them', async () => {
    const records = documents(25, exact);
    expect(await foundIn(records, 'They opened … at noon')).toEqual({ found: 25, elsewhere: 0, further: 0 });
  });

  test('what leaves nothing out that denies goes before what does', async () => {
    const denying = documents(3, 'They opened the new bridge but not the old bridge.');
    const records = [...denying, sampleRecord('last', ['They opened the new bridge and the old bridge.'])];
    const answer = await answerQuotation(samplePhraseIndex(records), 'the new bridge … the old bridge');
    expect(answer.found.map(({ record }) => record.path)).toEqual(['last']);
    expect(verdictWords(answer)).toBe('Found word for word in 1 passage');
    // Even pieces in two passages do.
    const apart = sampleRecord('apart', ['They opened the new bridge.', 'They kept the old bridge.']);
    const { found } = await answerQuotation(
      samplePhraseIndex([...denying, apart]),
      'the new bridge … the old bridge',
    );
    expect(found.map(({ record }) => record.path)).toEqual(['apart']);
  });
});

test('common words in a row are found among many texts that have them all', async () => {
  const filler = 'The harbour was calm and the evening was long to the people with a boat.';
  const records = Array.from({ length: 900 }, (_, place) =>
    sampleRecord(`d${place}`, [
      place === 400 ? 'They went to the harbour with ropes.' : filler,
      ...Array.from({ length: 3 }, () => 'The harbour, the harbour, to a boat.'),
    ]),
  );
  const many = samplePhraseIndex(records);
  for (const quotation of ['to the harbour with', 'They went to the harbour with ropes']) {
    const { found, further } = await answerQuotation(many, quotation);
    expect([found.map(({ id }) => id), further]).toEqual([[(400).toString(36)], 0]);
  }
  const everywhere = await answerQuotation(many, 'the evening was long');
  expect(everywhere.found.length + everywhere.further).toBe(899);
  expect(everywhere.matches.size).toBe(899);
  expect((await answerQuotation(many, 'with the harbour to')).found).toEqual([]);
  // Both pieces are nearly everywhere, so that the first is read to its end.
  const { found: both } = await answerQuotation(many, 'The harbour … a boat');
  expect(new Set(both.map(({ id }) => id)).size).toBe(900);
  expect((await answerQuotation(many, 'the harbour … with ropes')).found.map(({ id }) => id)).toEqual([
    (400).toString(36),
  ]);
  expect([(await answerQuotation(many, 'the harbour')).more, everywhere.more]).toEqual([true, false]);
});

test('what no record has in a row is looked for in the lines that pages put together, and only then', async () => {
  const page = sampleRecord('page', ['As of 2 May: 3 bridges'], { in: 'page', title: 'Of bridges' });
  const lines = samplePhraseIndex([page]);
  const asked: string[] = [];
  const both = {
    ...index,
    lines: (...[words]: Parameters<typeof lines.phrase>) => {
      asked.push(words.map(({ letters }) => letters).join(' '));
      return lines.phrase(words);
    },
    record: (id: string) => (asked.length > 0 ? lines.record(id) : index.record(id)),
  };
  expect((await answerQuotation(both, 'the neighbouring towns')).found).toHaveLength(1);
  expect(asked).toEqual([]);
  const answer = await answerQuotation(both, 'of 2 May: 3');
  expect(verdictWords(answer)).toBe('In no document; in the archive’s own words');
  expect(answer.elsewhere.map(({ record }) => record.path)).toEqual(['page']);
  expect([...answer.matches.keys()]).toEqual(['0']);
});

test('of words before a quotation the subject of its sentence is told, however far it stands', async () => {
  const long = samplePhraseIndex([
    sampleRecord('long', [
      'It rained. On the one hand the council declares that it is ready for talks and, on the other, keeps the road shut.',
    ]),
  ]);
  const { found } = await answerQuotation(long, '[The ministry] keeps the road shut');
  expect(found[0]?.replaced.map(({ there }) => there)).toEqual([
    'On the one hand the council declares that it is ready for talks and, on the other,',
  ]);
});

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleArchive, sampleDocument } from '../../testing/sample-archive.ts';
import { exportedArchive as archive, sampleSite as site } from '../../testing/sample-exports.ts';
import { dayFromCivil } from '../../time/edtf/day.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import {
  archiveCited,
  cslDate,
  editionCited,
  eventCited,
  itemCited,
  type Citable,
  type CslDate,
  type CslItem,
} from './csl-item.ts';
import { citationFile, citationFormats } from './files.ts';
import { patternOf } from './citation-pattern.ts';
import { citationStyles, processed, styledCitation } from './styled.ts';

const [document] = archive.documents;
const [vague] = sampleArchive({
  documents: [
    sampleDocument({
      title: '100 % {x} & \\ y_z #1',
      date: { edtf: '1994-12~', basis: 'outside' },
      events: [],
    }),
  ],
  events: [],
}).documents;
const cited: readonly Citable[] = [
  itemCited(document!),
  editionCited(site, document!),
  editionCited(site, vague!),
  ...archive.events.map((event) => eventCited(site, event)),
  archiveCited(site, dayFromCivil(1996, 1, 2)),
];

test.each(citationFormats)('cite.%s', async (format) => {
  await expect(citationFile(format, cited)).toMatchFileSnapshot(`fixtures/cite.${format}`);
});

test('citations in every style', async () => {
  const lines = cited.flatMap(({ item }) =>
    citationStyles.map((style) => styledCitation(item, style, 'en-US')),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('fixtures/styled.txt');
});

test('citations that are made from a pattern are those of the processor', () => {
  const word = fc.constantFrom(
    'Matter',
    'the',
    '9',
    '1995',
    'II',
    'über',
    'Ճանապարհ',
    'né',
    'US',
    'Qx',
    'xq',
  );
  const textOf = (between: readonly string[], ends: readonly string[]) =>
    fc
      .tuple(
        word,
        fc.array(fc.tuple(fc.constantFrom(...between), word), { maxLength: 5 }),
        fc.constantFrom(...ends),
      )
      .map(([first, rest, end]) => `${end === ']' ? '[' : ''}${first}${rest.flat().join('')}${end}`);
  const text = fc.oneof(
    { weight: 12, arbitrary: textOf([' ', ' ', ', ', ': ', '-', ' (', ') '], ['', '', ')', ']']) },
    { weight: 1, arbitrary: textOf([' ', '. ', ' ‘', '’s ', '--', '; ', '? ', ' / '], ['', '.', '?', '”']) },
  );
  const issued = fc.constantFrom<CslDate>(
    ...[
      '1995-03-09',
      '1995-03-01',
      '1994-12',
      '1994',
      '1994-12~',
      '1994-12/1995-01',
      '1994?',
      '0327-08-27',
    ].map((edtf) => cslDate(requireEdtf(edtf))),
  );
  const item: fc.Arbitrary<CslItem> = fc.record(
    {
      id: fc.constant('a'),
      type: fc.constantFrom('document' as const, 'webpage' as const),
      title: text,
      author: fc.array(fc.record({ literal: text }), { minLength: 1, maxLength: 2 }),
      issued,
      'container-title': text,
      publisher: text,
      genre: text,
      'original-date': issued,
      note: text,
      URL: fc.constantFrom(
        'https://a.example/b/c-d/',
        'http://a.example:80/x.html',
        'https://a.example/?q=(1)',
      ),
    },
    { requiredKeys: ['id', 'type', 'title'] },
  );
  let patterns = 0;
  fc.assert(
    fc.property(item, fc.constantFrom(...citationStyles), (one, style) => {
      if (patternOf(one) !== undefined) patterns += 1;
      expect(styledCitation(one, style, 'en-US')).toBe(processed(one, style, 'en-US'));
    }),
  );
  expect(patterns).toBeGreaterThan(10);
});

test('items are of one pattern that differ in what no style has', () => {
  const item = { id: 'a', type: 'webpage', title: 'A report', URL: 'https://a.example/' } as const;
  const day = { 'date-parts': [[1995, 3, 9]] };
  expect(patternOf({ ...item, genre: 'Statement', 'original-date': day })?.item).toEqual(
    patternOf(item)?.item,
  );
  expect(patternOf({ ...item, issued: day })?.item).not.toEqual(patternOf(item)?.item);
});

test.each(['bib', 'csl.json'] as const)(
  'a reference manager reads every title and address from %s',
  (format) => {
    const read = new Cite(citationFile(format, cited)).data;
    expect(read.map(({ URL: address }) => address)).toEqual(cited.map(({ item }) => item.URL));
    if (format !== 'bib') expect(read.map(({ title }) => title)).toEqual(cited.map(({ item }) => item.title));
  },
);

test('every line of RIS is a tag and a value, from TY to ER', () => {
  const records = citationFile('ris', cited).split(/(?<=ER {2}- \r\n)/);
  expect(records).toHaveLength(cited.length);
  for (const record of records)
    expect(record).toMatch(/^TY {2}- (?:GEN|ELEC|DATA)\r\n(?:[A-Z][A-Z\d] {2}- [^\r\n]+\r\n)+ER {2}- \r\n$/);
});

test.each([
  ['1995-03-09', { 'date-parts': [[1995, 3, 9]] }],
  ['1994-12~', { 'date-parts': [[1994, 12]], circa: true }],
  [
    '1994-12/1995-01',
    {
      'date-parts': [
        [1994, 12],
        [1995, 1],
      ],
    },
  ],
  ['1994?', { literal: 'perhaps 1994' }],
  ['[1995-02-24,1995-02-25]', { literal: '24 or 25 February 1995' }],
  ['-0043-03-15', { literal: '15 March 44 BC' }],
  ['202X', { literal: 'a year in the 2020s' }],
])('%s is no more exact in CSL', (edtf, date) => {
  expect(cslDate(requireEdtf(edtf))).toEqual(date);
});

test('an edition is not dated by the day of its document, which stands in its title', () => {
  const { item, date, originalDate } = editionCited(site, document!);
  expect([item.issued, date]).toEqual([undefined, undefined]);
  expect(item.title).toBe('[An answer] (9 March 1995)');
  expect([item['original-date'], originalDate]).toEqual([{ 'date-parts': [[1995, 3, 9]] }, '1995-03-09']);
  expect(itemCited(document!).item.issued).toEqual({ 'date-parts': [[1995, 3, 9]] });
});

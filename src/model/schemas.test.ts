import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { sampleDocument, sampleSpan } from '../testing/sample-archive.ts';
import { archiveSettingsSchema } from './archive-settings.ts';
import { documentClaimSchema, sourceClaimSchema } from './claim.ts';
import { documentSchema, passageIdSchema, quotationSchema } from './document.ts';
import { contextEventSchema } from './event.ts';
import { gazetteerSchema } from './gazetteer.ts';
import { pageSchema } from './page.ts';
import { numeralOrderSchema } from './numeral-order.ts';
import { isRow } from './passage-role.ts';
import { namesOfPerson, personSchema } from './person.ts';
import { stepKm } from './position.ts';
import { receiptSchema } from './receipt.ts';
import { sourceSchema } from './source.ts';
import { textFileOf } from './text-record.ts';
import { withheldSchema } from './withheld.ts';
import { actorSchema, idSchema, kindSchema, placeName, placeSchema } from './vocabulary.ts';

const kind = { id: 'meeting', name: 'Meeting', plural: 'Meetings', glyph: 'circle', scope: 'People met.' };
const withheld = {
  event: 'span',
  what: 'the place',
  reason: 'no source',
  clause: 'It was at the mill.',
  entry: { date: '1995', title: 'Notes' },
  absent: ['mill'],
};
const claim = { of: 'whole', edtf: '1995', sources: ['a'] };

describe('is taken', () => {
  test.each<[string, z.ZodType, unknown]>([
    ['an id', idSchema, 'meeting-1995-03-01'],
    ['a passage id', passageIdSchema, 'p10'],
    ['a kind', kindSchema, kind],
    ['a place of one name', placeSchema, { id: 'a', names: [{ name: 'A', by: 'all' }] }],
    ['an actor of a side', actorSchema, { id: 'a', name: 'A', of: 'b' }],
    ['a source without an address', sourceSchema, { publisher: 'A', url: null }],
    ['a receipt of which only the file is known', receiptSchema, { seed: 'a.txt' }],
    ['an open claim', documentClaimSchema, { of: 'end', open: true, basis: 'stated' }],
    ['an outside claim', sourceClaimSchema, claim],
    ['a page', pageSchema, { id: 'about', title: 'About' }],
    ['a document', documentSchema, sampleDocument()],
    ['an event', contextEventSchema, sampleSpan()],
  ])('%s', (_, schema, value) => {
    expect(schema.safeParse(value).error).toBeUndefined();
  });
});

describe('is refused', () => {
  const quotation = { passage: 'p1', exact: 'a' };
  test.each<[string, z.ZodType, unknown]>([
    ['an id with a capital', idSchema, 'Meeting'],
    ['an id with two hyphens', idSchema, 'a--b'],
    ['an id that ends with a hyphen', idSchema, 'a-'],
    ['an empty id', idSchema, ''],
    ['passage 0', passageIdSchema, 'p0'],
    ['a passage with a leading zero', passageIdSchema, 'p01'],
    ['a quotation of nothing', quotationSchema, { ...quotation, exact: '' }],
    ['a kind with another shape', kindSchema, { ...kind, glyph: 'no shape' }],
    ['a place without a name', placeSchema, { id: 'a', names: [] }],
    ['a source without the word that no address is known', sourceSchema, { publisher: 'A' }],
    ['a key that no schema has', receiptSchema, { seed: 'a.txt', layout: 'x' }],
    ['a document claim of a basis that is none', documentClaimSchema, { of: 'end', basis: 'outside' }],
    ['an outside claim without a source', sourceClaimSchema, { ...claim, sources: [] }],
    ['an adoption that is none', sourceClaimSchema, { ...claim, adopted: false }],
    ['a seal of 63 digits', documentSchema.shape.seed, { file: 'a', bytes: 1, sha256: '0'.repeat(63) }],
    ['a seal in capitals', documentSchema.shape.seed, { file: 'a', bytes: 1, sha256: 'A'.repeat(64) }],
    ['an event without a claim', contextEventSchema, { ...sampleSpan(), claims: [] }],
    ['a page without a title', pageSchema, { id: 'about' }],
  ])('%s', (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

test.each<[string, readonly string[], boolean]>([
  ['two parts', ['/north/', '/south/'], true],
  ['one path twice', ['/north/', '/north/'], false],
  ['a path without its last slash', ['/north'], false],
  ['a path out of the site', ['/../north/'], false],
  ['a path of two folders', ['/parts/north/'], true],
  ['the root', ['/'], true],
])('an archive with %s: %j is taken: %s', (_, paths, taken) => {
  const parts = paths.map((path) => ({ title: path, path }));
  const settings = { name: 'A', subject: 'B', description: 'C.', parts };
  expect(archiveSettingsSchema.safeParse(settings).success).toBe(taken);
});

test('what introduces an archive may be left out, and is refused where it is half told', () => {
  const settings = { name: 'A', subject: 'B', description: 'C.' };
  const read = (more: object) => archiveSettingsSchema.safeParse({ ...settings, ...more }).success;
  expect(archiveSettingsSchema.parse(settings)).toEqual({
    ...settings,
    language: 'en',
    examples: { searches: [] },
    parts: [],
  });
  expect(read({ wordmark: { certain: 'Att', approximate: 'ested' } })).toBe(true);
  expect(read({ wordmark: { certain: 'Attested' } })).toBe(false);
  expect(read({ leadSpan: { event: 'span', noun: 'the stoppage' } })).toBe(true);
  expect(read({ leadSpan: { event: 'span' } })).toBe(false);
  expect(read({ copyLookUp: 'https://copies.example/{url}' })).toBe(true);
  expect(read({ copyLookUp: 'https://copies.example/' })).toBe(false);
  expect(read({ repository: 'https://code.example/a' })).toBe(true);
  expect(read({ repository: 'git@code.example' })).toBe(false);
});

test('whoever met is a side, persons, or told in words', () => {
  const issues = (more: object) => {
    const meeting = { between: [{ sources: ['a'], ...more }] };
    return contextEventSchema
      .safeParse({ ...sampleSpan(), meeting })
      .error?.issues.map(({ message }) => message);
  };
  expect(issues({ side: 'north' })).toBeUndefined();
  expect(issues({ persons: ['ann'] })).toBeUndefined();
  expect(issues({ who: 'staff of a water company' })).toBeUndefined();
  expect(issues({})).toEqual(['a `side`, `persons` or `who`']);
});

test.each<[string, z.ZodType, unknown, boolean]>([
  ['an order of numerals', numeralOrderSchema, 'day-first', true],
  ['an order of numerals', numeralOrderSchema, 'year-first', true],
  ['an order of numerals', numeralOrderSchema, '', false],
  ['a gazetteer', gazetteerSchema, { id: 'list', publisher: 'A', licence: 'B', url: null }, true],
  ['a gazetteer', gazetteerSchema, { id: 'list', publisher: 'A', licence: 'B' }, false],
  [
    'a gazetteer',
    gazetteerSchema,
    { id: 'list', publisher: 'A', licence: 'B', url: null, exactKm: 0 },
    false,
  ],
  [
    'a gazetteer',
    gazetteerSchema,
    { id: 'list', publisher: 'A', licence: 'B', url: null, exactKm: 0.001 },
    false,
  ],
  [
    'a gazetteer',
    gazetteerSchema,
    { id: 'list', publisher: 'A', licence: 'B', url: null, exactKm: 0.0099 },
    false,
  ],
  [
    'a gazetteer',
    gazetteerSchema,
    { id: 'list', publisher: 'A', licence: 'B', url: null, exactKm: 0.01 },
    true,
  ],
  ['a gazetteer', gazetteerSchema, { id: 'list', publisher: 'A', licence: 'B', url: null, exactKm: 5 }, true],
  ['what is withheld', withheldSchema, withheld, true],
  ['what is withheld', withheldSchema, { ...withheld, absent: [] }, false],
  // Words so short stand anywhere.
  ['what is withheld', withheldSchema, { ...withheld, absent: ['the'] }, false],
])('%s is taken or refused', (_, schema, value, taken) => {
  expect(schema.safeParse(value).success).toBe(taken);
});

test('an office is held for a time, or attested on a day', () => {
  const office = (more: object) =>
    personSchema
      .safeParse({
        id: 'ann',
        name: 'Ann Arden',
        of: 'north',
        offices: [{ office: 'mayor', of: 'north', sources: ['a'], ...more }],
      })
      .error?.issues.map(({ path }) => path.join('.'));
  expect(office({ held: '1994/1996' })).toBeUndefined();
  expect(office({ attested: ['1994-03-01'] })).toBeUndefined();
  expect(office({})).toEqual(['offices.0.attested']);
});

test('names of a person are told once each, that of the archive first', () => {
  const used = (name: string) => ({ name, by: 'north' });
  expect(namesOfPerson({ name: 'Ann Arden', names: [used('Anna Arden'), used('Ann Arden')] })).toEqual([
    'Ann Arden',
    'Anna Arden',
  ]);
});

test.each<[Parameters<typeof isRow>[0]['as'], boolean]>([
  ['row', true],
  ['header-row', true],
  ['item', false],
  [undefined, false],
])('a passage as %s is a row of a table: %s', (as, is) => {
  expect(isRow({ as })).toBe(is);
});

test.each([
  [48, 111.195],
  [48.5, 11.1195],
  [48.125, 0.111195],
])('a step of the last digit of %d degrees is %d km', (degrees, km) => {
  expect(stepKm(degrees)).toBeCloseTo(km, 9);
});

test('a text of record lies under the whole name of its seed', () => {
  expect(textFileOf('a.pdf')).toBe('content/texts/a.pdf.txt');
});

test('what is left out is empty', () => {
  expect(receiptSchema.parse({ seed: 'a.txt' })).toEqual({ seed: 'a.txt', sources: {} });
  expect(documentSchema.parse({ ...sampleDocument(), events: undefined, reviewed: undefined })).toMatchObject(
    {
      events: [],
      reviewed: false,
    },
  );
});

test('a place is printed with all its names', () => {
  const names = ['Lower Bridge', 'Old Bridge'].map((name) => ({ name, by: 'some' }));
  expect(placeName({ id: 'a', names })).toBe('Lower Bridge / Old Bridge');
});

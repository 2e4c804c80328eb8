import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetNames } from '../index/operators.ts';
import type { SearchRequest } from './read-request.ts';
import { readUrl, writeUrl } from './url-state.ts';

const plain: SearchRequest = { text: '', chosen: {}, sort: 'relevance', undated: false };

describe('readUrl', () => {
  test.each<[string, Partial<SearchRequest>]>([
    ['', {}],
    ['?q=a+%26+b', { text: 'a & b' }],
    ['?issuer=a&issuer=b&issuer=a&place=', { chosen: { issuer: ['a', 'b'] } }],
    [`?kind=${'x'.repeat(100)}`, {}],
    ['?colour=red', {}],
    ['?from=1995-03-01&to=1995-3-1', { from: '1995-03-01' }],
    ['?to=1995-13-01', {}],
    ['?to=1995-12-31', { to: '1995-12-31' }],
    ['?sort=latest', { sort: 'latest' }],
    ['?sort=best', {}],
    ['?dates=no', { undated: true }],
    ['?dates=yes', {}],
  ])('%s', (search, asked) => {
    expect(readUrl(new URLSearchParams(search))).toEqual({ ...plain, ...asked });
  });
});

test('what is written is read again', () => {
  const day = fc.constantFrom(undefined, '1995-03-01', '0044-12-31');
  const request = fc
    .record({
      text: fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
      chosen: fc.dictionary(
        fc.constantFrom(...facetNames),
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1 }),
      ),
      sort: fc.constantFrom('relevance' as const, 'earliest' as const, 'latest' as const),
      from: day,
      to: day,
      undated: fc.boolean(),
    })
    .map(({ from, to, ...rest }) => ({ ...rest, ...(from && { from }), ...(to && { to }) }));
  fc.assert(
    fc.property(request, (asked) => {
      expect(readUrl(new URLSearchParams(writeUrl(asked)))).toEqual({
        ...asked,
        chosen: { ...asked.chosen },
      });
    }),
  );
});

test('nothing asked leaves the address bare', () => {
  expect(writeUrl(plain)).toBe('');
});

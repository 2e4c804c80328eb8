// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { sampleAnswer, sampleHit, sampleQuotation } from '../../testing/sample-answer.ts';
import { sampleDocument } from '../../testing/sample-search.ts';
import { optionsOf, renderOption } from './options.ts';
import { quotedOptions } from './quoted-options.ts';

const landing = { base: '/', back: '?q=x' };

test('a quotation that was found is offered once', () => {
  const options = quotedOptions([sampleQuotation({ found: 3 }), sampleQuotation({ differing: 1 })], landing);
  expect(options.map((option) => option.kind === 'hit' && option.title)).toEqual([
    'Found word for word in 3 passages',
  ]);
  expect(options[0]?.href).toBe('/documents/a/?mark=these+words&from=%3Fq%3Dx#p1');
});

test('a hit shows the passage that holds most, and leads there', () => {
  const record = sampleDocument('b', ['road', 'road and road'], { byline: 'A byline' });
  const [option] = optionsOf(sampleAnswer(), [sampleHit(record, [2, 3, 5])], landing);
  expect(option?.href).toBe('/documents/b/?mark=road&from=%3Fq%3Dx#p2');
  const item = renderOption(option!, 'o1');
  expect(item.getAttribute('role')).toBe('option');
  expect([...item.children].map((one) => one.textContent)).toEqual([
    'Document b',
    'A byline',
    'road and road',
  ]);
  expect(item.querySelectorAll('mark')).toHaveLength(2);
});

test('a hit by its date alone has no excerpt and leads to the page', () => {
  const [option] = optionsOf(sampleAnswer(), [sampleHit(sampleDocument('b', ['road']), [])], landing);
  expect(option?.href).toBe('/documents/b/?from=%3Fq%3Dx');
  expect(renderOption(option!, 'o1').querySelector('.excerpt')).toBeNull();
});

test('a recent search is its words', () => {
  expect(renderOption({ kind: 'recent', text: '<b>', href: '/' }, 'o2').textContent).toBe('<b>');
});

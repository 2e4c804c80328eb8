// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { sampleQuotation } from '../../testing/sample-answer.ts';
import { sampleDocument } from '../../testing/sample-search.ts';
import { renderQuotation } from './quotations.ts';

afterEach(() => void vi.unstubAllGlobals());

const landing = { base: '/', back: '' };
const record = sampleDocument('a', ['Before these words after.'], {
  title: 'An answer',
  byline: 'A ministry, 9 March 2023',
  citation: 'A ministry. An answer. SHA-256 0.',
});

test('found words are shown in their passage, with where they stand', () => {
  const article = renderQuotation(sampleQuotation({ found: 1, record }), landing, 7);
  expect(article.querySelector('.verdict')?.textContent).toBe('Found word for word in 1 passage');
  expect(article.querySelector('.verdict use')?.getAttribute('href')).toBe('#i-found');
  expect(article.querySelector('mark')?.textContent).toBe('these words');
  const source = article.querySelector('.source')!;
  expect(source.textContent).toBe('An answer. A ministry, 9 March 2023, passage 1');
  expect(source.querySelector('a')?.getAttribute('href')).toBe('/documents/a/?mark=these+words#p1');
  expect(article.textContent).not.toContain('Not in this archive');
});

test('they are copied with their source, and as a link; what cannot be copied is said', async () => {
  const copied: string[] = [];
  const clipboard = {
    writeText: (text: string) => {
      copied.push(text);
      return copied.length > 2 ? Promise.reject(new Error('no')) : Promise.resolve();
    },
  };
  vi.stubGlobal('navigator', { clipboard });
  const article = renderQuotation(sampleQuotation({ found: 1, record }), landing, 7);
  const [withSource, link] = article.querySelectorAll('button');
  withSource?.click();
  link?.click();
  await vi.waitFor(() => expect(link?.textContent).toBe('Copied'));
  expect(copied).toEqual([
    '“these words” (A ministry. An answer. SHA-256 0. passage 1)',
    'http://localhost:3000/documents/a/#p1:~:text=these%20words',
  ]);
  withSource?.click();
  await vi.waitFor(() => expect(withSource?.textContent).toBe('Copying is not allowed here'));
});

test('the nearest passage stands beside what was asked, the differing words marked in both', () => {
  const article = renderQuotation(sampleQuotation({ differing: 1, record }), landing, 1);
  expect(article.querySelector('.verdict use')?.getAttribute('href')).toBe('#i-differs');
  expect([...article.querySelectorAll('dt')].map((one) => one.textContent)).toEqual([
    'You asked',
    'Passage 1 has',
  ]);
  expect(article.querySelector('del')?.textContent).toBe('these');
  expect(article.querySelector('ins')?.textContent).toBe('these');
  expect(article.querySelectorAll('dd')[1]?.textContent).toBe(
    '… these words …An answer. A ministry, 9 March 2023',
  );
  expect(article.textContent).toContain('it holds 1 document.');
});

test('what is nowhere is shown as it was asked, with what the verdict means', () => {
  const article = renderQuotation(sampleQuotation({ uncompared: 2 }), landing, 7);
  expect(article.querySelector('blockquote')?.textContent).toBe('these words');
  expect(article.textContent).toContain('“Not in this archive” says only that: it holds 7 documents.');
  expect(article.textContent).toContain('2 further documents with all these words could not be compared.');
});

test('the archive’s own pages with the same words are named, and are no verdict', () => {
  const page = (id: string) => ({
    ...sampleQuotation({ found: 1, record: sampleDocument(id, ['Before these words after.']) }).found[0]!,
  });
  const answer = { ...sampleQuotation({}), elsewhere: ['a', 'b', 'c', 'd'].map(page) };
  const article = renderQuotation(answer, landing, 7);
  expect(article.querySelector('.verdict')?.textContent).toBe('Not in this archive');
  expect([...article.querySelectorAll('p')].map((one) => one.textContent)).toContain(
    'The same words stand in Document a, Document b and Document c.',
  );
});

// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { sampleQuotation } from '../../testing/sample-answer.ts';
import { sampleDocument } from '../../testing/sample-search.ts';
import { copyTexts, type Copied } from '../copy/clipboard.ts';
import { renderQuotation } from './quotations.ts';

vi.mock('../copy/clipboard.ts', () => ({ copyTexts: vi.fn<(texts: Copied) => Promise<boolean>>() }));

const landing = { base: '/', back: '' };
const record = sampleDocument('a', ['Before these words after.'], {
  title: 'An answer',
  byline: 'A ministry, 9 March 1995',
  citation: 'A ministry. An answer. SHA-256 0.',
});

test('found words are shown in their passage, with where they stand', () => {
  const article = renderQuotation(sampleQuotation({ found: 1, record }), landing, { documents: 7 });
  expect(article.querySelector('.verdict')?.textContent).toBe('Found word for word in 1 passage');
  expect(article.querySelector('.verdict use')?.getAttribute('href')).toBe('#i-found');
  expect(article.querySelector('mark')?.textContent).toBe('these words');
  const source = article.querySelector('.source')!;
  expect(source.textContent).toBe('An answer. A ministry, 9 March 1995, passage\u00a01');
  expect(source.querySelector('a')?.getAttribute('href')).toBe('/documents/a/?mark=these+words#p1');
  expect(article.textContent).not.toContain('Not in any document of this archive');
});

test('they are copied with their source, and as a link; what cannot be copied is said', async () => {
  const copied: string[] = [];
  vi.mocked(copyTexts).mockImplementation((texts) => {
    copied.push(texts['text/plain']!);
    return Promise.resolve(copied.length <= 2);
  });
  const article = renderQuotation(sampleQuotation({ found: 1, record }), landing, { documents: 7 });
  const [withSource, link] = article.querySelectorAll('button');
  withSource?.click();
  link?.click();
  await vi.waitFor(() => expect(link?.textContent).toBe('Copied'));
  expect(copied).toEqual([
    '“these words”\n\n“An answer”, A ministry, 9 March 1995, passage\u00a01. http://localhost:3000/documents/a/#p1:~:text=these%20words',
    'http://localhost:3000/documents/a/#p1:~:text=these%20words',
  ]);
  withSource?.click();
  await vi.waitFor(() => expect(withSource?.textContent).toBe('Copying is not allowed here'));
});

test('the nearest passage stands beside what was asked, the differing words marked in both', () => {
  const article = renderQuotation(sampleQuotation({ differing: 1, record }), landing, { documents: 1 });
  expect(article.querySelector('.verdict use')?.getAttribute('href')).toBe('#i-differs');
  expect([...article.querySelectorAll('dt')].map((one) => one.textContent)).toEqual([
    'You asked',
    'Passage\u00a01 has',
  ]);
  expect(article.querySelector('del')?.textContent).toBe('these');
  expect(article.querySelector('ins')?.textContent).toBe('these');
  expect(article.querySelectorAll('dd')[1]?.textContent).toBe(
    'Before these words after.An answer. A ministry, 9 March 1995',
  );
  expect(article.textContent).toContain('it holds 1 document.');
});

test('what is nowhere is shown as it was asked, with what the verdict means', () => {
  const article = renderQuotation(sampleQuotation({}), landing, { documents: 7 });
  expect(article.querySelector('blockquote')?.textContent).toBe('these words');
  expect(article.textContent).toContain(
    '“Not in any document of this archive” says only that: it holds 7 documents.',
  );
  expect(article.textContent).toContain('The lines that its pages show were compared too');
});

test('nothing is denied of parts that were not read', () => {
  const article = renderQuotation(sampleQuotation({ differing: 1, record }), landing, {
    documents: 7,
    unread: ['North', 'South'],
  });
  expect(article.querySelector('.verdict')?.textContent).toBe('Not in any document that was searched');
  const nowhere = renderQuotation(sampleQuotation({}), landing, { documents: 7, unread: ['North'] });
  expect(nowhere.textContent).toContain('it is 7 documents, and “North” could not be read.');
  expect(nowhere.textContent).not.toContain('of this archive');
});

test('what more there is, was left out and runs on is said', () => {
  const quotation = sampleQuotation({ found: 1, further: 2 });
  const [passage] = quotation.found;
  const two = sampleDocument('a', ['Before these', 'words after.']);
  const places = [
    [
      { part: 0, start: 7, end: 12 },
      { part: 1, start: 0, end: 5 },
    ],
  ];
  const found = [{ ...passage!, record: two, places }];
  const article = renderQuotation({ ...quotation, found, leftOut: true, more: true }, landing, {
    documents: 7,
  });
  expect([...article.querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['these', 'words']);
  expect([...article.querySelectorAll('.quiet')].map((one) => one.textContent)).toEqual([
    'What brackets or an ellipsis stand for was left out; the rest stands in this order.',
    'It runs on from passage\u00a01 to passage\u00a02.',
    'The words stand in 2 further documents and pages, which are not shown here.',
    'The words stand in so many places that not all are shown or counted here.',
  ]);
});

test('in which passage each piece stands is said, where they are apart or there is no quotation of them', () => {
  const quotation = sampleQuotation({ found: 1 });
  const three = sampleDocument('a', ['Before these', 'words after.', 'The end.']);
  const [before, after, end] = [
    { part: 0, start: 7, end: 12 },
    { part: 1, start: 0, end: 5 },
    { part: 2, start: 4, end: 7 },
  ] as const;
  const told = (places: readonly (readonly (typeof before | typeof after | typeof end)[])[]) => {
    const found = [{ ...quotation.found[0]!, record: three, places, denied: [''] }];
    const article = renderQuotation({ ...quotation, found, leftOut: true }, landing, { documents: 7 });
    return [...article.querySelectorAll('.verdict, .quiet')].map((one) => one.textContent);
  };
  const left = 'What brackets or an ellipsis stand for was left out; the rest stands in this order.';
  const verdict = 'Each piece found word for word, in passages apart';
  expect(told([[before], [after]])).toEqual([
    verdict,
    left,
    '“these” stands in passage\u00a01.',
    '“words” stands in passage\u00a02.',
  ]);
  expect(told([[before, after], [end]])).toEqual([
    verdict,
    left,
    '“these words” runs on from passage\u00a01 to passage\u00a02.',
    '“end” stands in passage\u00a03.',
  ]);
  const alone = [
    { text: 'these words', passage: { ...quotation.found[0]!, record } },
    { text: 'a fence', passage: undefined },
  ];
  const article = renderQuotation({ ...sampleQuotation({}), alone }, landing, { documents: 7 });
  expect([...article.querySelectorAll('.quiet')].slice(0, 2).map((one) => one.textContent)).toEqual([
    '“these words” stands in “An answer”, A ministry, 9 March 1995, passage\u00a01.',
    '“a fence” stands in no document.',
  ]);
  expect(article.querySelector('.quiet a')?.getAttribute('href')).toBe('/documents/a/?mark=these+words#p1');
});

test('words that are left out and deny are told, and copied with the others', () => {
  const copied: string[] = [];
  vi.mocked(copyTexts).mockImplementation((texts) => {
    copied.push(texts['text/plain']!);
    return Promise.resolve(true);
  });
  const quotation = sampleQuotation({ found: 1 });
  const [passage] = quotation.found;
  const told = sampleDocument('a', ['They asked them not to leave.'], { citation: 'A. 1995.' });
  const places = [[{ part: 0, start: 0, end: 15 }], [{ part: 0, start: 20, end: 28 }]];
  const found = [{ ...passage!, record: told, places, denied: [' not '] }];
  const article = renderQuotation({ ...quotation, found, leftOut: true }, landing, { documents: 7 });
  expect(article.querySelector('.verdict')?.textContent).toBe('Found, but what is left out denies something');
  expect(article.querySelector('.verdict use')?.getAttribute('href')).toBe('#i-differs');
  expect(article.textContent).toContain('What is left out says: “not”.');
  article.querySelector<HTMLElement>('.btn')!.click();
  expect(copied[0]).toContain('They asked them not to leave');
});

test('the archive’s own words are told from a document’s, and named', () => {
  const page = (id: string) => ({
    ...sampleQuotation({ found: 1, record: sampleDocument(id, ['Before these words after.']) }).found[0]!,
    id,
  });
  const answer = { ...sampleQuotation({}), elsewhere: ['a', 'b', 'c', 'd'].map(page) };
  const article = renderQuotation(answer, landing, { documents: 7 });
  expect(article.querySelector('.verdict')?.textContent).toBe('In no document; in the archive’s own words');
  expect(article.textContent).not.toContain('Not in any document of this archive');
  expect([...article.querySelectorAll('p')].map((one) => one.textContent)).toContain(
    'The same words stand in Document a, Document b and Document c.',
  );
});

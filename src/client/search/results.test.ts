// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { sampleHit } from '../../testing/sample-answer.ts';
import { sampleDocument } from '../../testing/sample-search.ts';
import { landingLink, renderHit } from './results.ts';

const landing = { base: '/base/', back: '?q=road' };
const marks = (root: Element) => [...root.querySelectorAll('mark')].map((mark) => mark.textContent);
const record = sampleDocument('a', ['the road', 'no', 'a road', 'road', 'road', 'road'], {
  title: 'Road',
  glyph: 'square',
  attested: true,
});
// The title's token, then those of the passages.
const spots = [0, 2, 5, 6, 7, 8];

test('a hit has its title and passages with what was found marked, the rest folded away', () => {
  const article = renderHit(sampleHit(record, spots), undefined, landing);
  expect(marks(article)).toEqual(['Road', 'road', 'road', 'road', 'road', 'road']);
  const passages = [...article.querySelectorAll(':scope > .phit a')];
  expect(passages.map(({ textContent }) => textContent)).toEqual(['p1', 'p3', 'p4', 'p5']);
  expect(passages[0]?.getAttribute('aria-label')).toBe('Passage\u00a01');
  expect(article.querySelector('details summary')?.textContent).toBe('1 more passage');
  expect(article.querySelectorAll('details .phit')).toHaveLength(1);
});

test('links lead to the passage and its words, with what to mark and the way back', () => {
  const article = renderHit(sampleHit(record, spots), undefined, landing);
  const [title, first] = [...article.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(title).toBe('/base/documents/a/?mark=Road&mark=road&from=%3Fq%3Droad');
  expect(first).toBe('/base/documents/a/?mark=Road&mark=road&from=%3Fq%3Droad#p1:~:text=the-,road');
});

test('what the archive says of a document is told as its note', () => {
  const noted = { ...record, parts: record.parts.map((part) => ({ ...part, beside: true as const })) };
  const told = (shown: typeof record) =>
    renderHit(sampleHit(shown, spots), undefined, landing).querySelector('.phit p')?.textContent;
  expect([told(noted), told(record)]).toEqual(['Note of the archive: the road', 'the road']);
});

test('found by its date alone, a record shows how it begins; a page about the archive does not', () => {
  const begin = (more: object) =>
    renderHit(sampleHit({ ...record, ...more }, []), undefined, landing).querySelectorAll('.phit');
  expect([...begin({})].map((one) => one.textContent)).toEqual(['p1the roadCopyAdd to dossier']);
  expect(begin({ in: 'page' })).toHaveLength(0);
});

test.each([
  ['document', true, 'glyph attested', 'Byline'],
  ['event', true, 'glyph attested', 'Byline'],
  ['event', false, 'glyph', 'Byline. Context, from outside sources'],
] as const)('a %s, attested %s, is marked "%s" and told as "%s"', (kind, attested, className, told) => {
  const shown = { ...record, in: kind, attested, byline: 'Byline' };
  const byline = renderHit(sampleHit(shown, spots), undefined, landing).querySelector('.kind')!;
  expect(byline.querySelector('svg')?.getAttribute('class')).toBe(className);
  expect(byline.textContent).toBe(told);
});

test('a date that may lie outside is said to', () => {
  const told = (falls: 'certain' | 'possible') =>
    renderHit(sampleHit(record, spots), falls, landing).querySelector('.possible')?.textContent;
  expect(told('possible')).toBe('Possible: its date may also lie outside this time.');
  expect(told('certain')).toBeUndefined();
});

test('an account is never shown without who gives it, and its link has the words alone', () => {
  const filler = 'word '.repeat(150);
  const text = `Ministry of Roads: ${filler}the bridge stood`;
  const event = sampleDocument('e', [], {
    in: 'event',
    title: '',
    parts: [{ id: 'accounts', text, speaker: 19 }],
  });
  const article = renderHit(sampleHit(event, [3 + 150 + 1]), undefined, landing);
  expect(article.querySelector('.phit p')?.textContent).toMatch(/^Ministry of Roads: … .*the bridge stood$/);
  expect(marks(article)).toEqual(['bridge']);
});

test('the link of an event leads to what was found first', () => {
  const event = sampleDocument('e', [], {
    in: 'event',
    title: '',
    parts: [{ id: 'end', text: 'A bridge.' }],
  });
  const [title] = renderHit(sampleHit(event, [1]), undefined, landing).querySelectorAll('a');
  expect(title?.getAttribute('href')).toMatch(/#end$/);
});

test('text is text, whatever it looks like', () => {
  const article = renderHit(
    sampleHit(sampleDocument('a', ['<img src=x onerror=alert(1)>'], { title: '<b>x</b>' }), [0, 1]),
    undefined,
    landing,
  );
  expect(article.querySelector('img, h3 b')).toBeNull();
  expect(article.textContent).toContain('<img src=x onerror=alert(1)>');
});

test('no more words are marked than an address can hold', () => {
  const words = Array.from({ length: 30 }, (_, index) => `w${index}`);
  const href = landingLink({ base: '/', back: '' }, 'a/', words, '');
  expect(new URL(href, 'https://x.example').searchParams.getAll('mark')).toHaveLength(24);
  expect(landingLink({ base: '/', back: '' }, 'a/', [], 'p1')).toBe('/a/#p1');
});

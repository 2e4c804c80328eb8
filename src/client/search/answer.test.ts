// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { sampleAnswer, sampleHit } from '../../testing/sample-answer.ts';
import { sampleDocument } from '../../testing/sample-search.ts';
import { failureWords, renderChips, renderHits, renderRemarks, renderStatus } from './answer.ts';
import { SearchUnavailable } from './unavailable.ts';

const landing = { base: '/', back: '' };
const term = { kind: 'term', term: [{ kind: 'word', text: 'road' }] } as const;
const texts = (nodes: readonly Element[]) => nodes.map(({ textContent }) => textContent);

test('the count stands out in the line above the results', () => {
  const answer = sampleAnswer({ hits: [{ id: 'a', score: 1, terms: 1, spots: [] }], units: [term] });
  const line = document.createElement('p');
  line.append(...renderStatus(answer, { documents: 0, events: 2, pages: 0 }));
  expect(line.innerHTML).toBe('<b>2 events</b> hold this, or another form of it.');
});

test('a word that is nowhere is said, with what was found in its place or may be meant', () => {
  const missing = { word: 'lachn', begun: [], spelt: [], suggestions: [], damaged: false };
  const answer = sampleAnswer({
    missing: [
      missing,
      { ...missing, suggestions: ['Lake & land', 'lath'] },
      { ...missing, suggestions: ['lath'] },
      { ...missing, word: 'lach', begun: ['Lachen', 'laches'] },
      { ...missing, word: 'Лат', spelt: ['Lath'] },
    ],
  });
  const remarks = renderRemarks(answer, '/base/');
  expect(texts(remarks)).toEqual([
    'No document, event, name or source of this archive has “lachn”.',
    'No document, event, name or source of this archive has “lachn”; did you mean Lake & land or lath?',
    'No document, event, name or source of this archive has “lachn”; shown is what comes nearest: lath.',
    'No document, event, name or source of this archive has the word “lach”; shown is what begins with it: “Lachen” and “laches”.',
    'No document, event, name or source of this archive has “Лат” in these letters; shown is what is the same or much like it in Latin ones, by each of its names: “Lath”.',
  ]);
  expect([...remarks[1]!.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '/base/search/?q=Lake%20%26%20land',
    '/base/search/?q=lath',
  ]);
});

test('hits that hold only some of the words stand under a heading, unless they are sorted by date', () => {
  const hits = [2, 1, 1].map((terms, at) => sampleHit(sampleDocument(`${at}`, ['road']), [], terms));
  const units = [term, term];
  const names = (answer: ReturnType<typeof sampleAnswer>, shown = hits) =>
    renderHits(answer, shown, landing).map(({ localName }) => localName);
  expect(names(sampleAnswer({ units }))).toEqual(['article', 'h3', 'article', 'article']);
  expect(names(sampleAnswer({ units }), hits.slice(1))).toEqual(['article', 'article']);
  const request = { text: '', chosen: {}, sort: 'latest', undated: false } as const;
  expect(names(sampleAnswer({ units, request }))).toEqual(['article', 'article', 'article']);
});

test('a date that was understood can be taken off', () => {
  const takeOff = vi.fn();
  const days = { kind: 'stretches', stretches: [] } as const;
  const dates = [{ text: 'since 1994', told: 'since 1994', days, narrows: true }];
  const [chip] = renderChips(sampleAnswer({ dates }), takeOff);
  expect(chip?.getAttribute('aria-label')).toBe('since 1994: search for the words “since 1994” instead');
  chip?.click();
  expect(takeOff).toHaveBeenCalledOnce();
});

test('in development there is no index, elsewhere it could not be had', () => {
  expect(failureWords(new SearchUnavailable('no-index'))).toContain('a site in development has none');
  expect(failureWords(new SearchUnavailable('unreachable'))).toContain('could not be read');
  expect(failureWords(new Error('x'))).toContain('could not be read');
});

test('where the browser refuses WebAssembly, a reader is not sent to look at the connection', () => {
  const failed = new SearchUnavailable('unreachable');
  expect(failureWords(failed, 'Of a dialog.')).toBe('Of a dialog.');
  for (const refused of [
    undefined,
    {
      Module: function () {
        throw new Error('refused');
      },
    },
  ]) {
    vi.stubGlobal('WebAssembly', refused);
    expect(failureWords(failed)).toContain('(WebAssembly)');
    expect(failureWords(failed, 'Of a dialog.')).toContain('(WebAssembly)');
    expect(failureWords(new SearchUnavailable('no-index'))).toContain('a site in development has none');
    vi.unstubAllGlobals();
  }
});

test('of parts that were not read nothing is denied', () => {
  const missing = [{ word: 'lachn', begun: [], spelt: [], suggestions: ['lath'], damaged: false }];
  const answer = sampleAnswer({ missing, units: [term], unread: ['North'] });
  expect(texts(renderRemarks(answer, '/'))).toEqual([
    'Nothing that was searched has “lachn”.',
    'Not searched: “North”. It could not be read, so what is not found here may stand there.',
  ]);
  const line = document.createElement('p');
  line.append(...renderStatus(answer, { documents: 0, events: 0, pages: 0 }));
  expect(line.textContent).toBe('Nothing that was searched answers this.');
});

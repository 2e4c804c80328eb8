import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepAsked } from '../shared/asked-items.ts';
import { forgetDossier, keptDossier } from '../shared/kept-dossier.ts';
import { copyAs, gatherPage, gatherWords } from './copying.ts';
import type { QuotedWords } from './quoted-words.ts';

const root = 'https://archive.example/';
const passage: QuotedWords = {
  words: 'The road is open.',
  voice: 'verbatim',
  reference: 'A ministry, passage 2',
  address: `${root}documents/a/#p2`,
  directive: '',
  prefix: '',
  suffix: '',
};
const part: QuotedWords = { ...passage, words: 'is open', directive: ':~:text=is%20open' };

let copied: Record<string, Blob> | undefined;
beforeEach(() => {
  const kept = new Map<string, string>();
  copied = undefined;
  const { window } = new JSDOM(
    `<meta property="og:description" content="Of the road."><meta property="og:site_name" content="An archive"><h1>A statement</h1>`,
    { url: `${root}documents/a/` },
  );
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('location', window.location);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly texts: Record<string, Blob>;
      constructor(texts: Record<string, Blob>) {
        this.texts = texts;
      }
    },
  );
  vi.stubGlobal('navigator', {
    clipboard: {
      write: ([item]: readonly { texts: Record<string, Blob> }[]) => {
        copied = item?.texts;
        return Promise.resolve();
      },
    },
  });
});

test.each([
  ['text', ['text/plain', 'text/html']],
  ['markdown', ['text/plain']],
  ['link', ['text/plain']],
  ['data', ['text/plain']],
])('as %s, words are copied as %j', async (form, types) => {
  expect(await copyAs(form, passage)).toEqual({ said: 'Copied.', sign: 'Copied.' });
  expect(Object.keys(copied ?? {})).toEqual(types);
});

test('a form that is none copies nothing, and says nothing', async () => {
  expect(await copyAs('picture', passage)).toBeUndefined();
  expect(copied).toBeUndefined();
});

test('what the browser refuses is not told as done', async () => {
  vi.stubGlobal('navigator', {});
  Object.assign(document, { execCommand: () => false });
  vi.stubGlobal('localStorage', undefined);
  expect(await copyAs('text', passage)).toMatchObject({ sign: 'Not done.' });
  expect(gatherWords(passage, root)).toMatchObject({ sign: 'Not done.' });
});

test('a whole passage is gathered by its address, a part of it with its words, a page by its own', () => {
  for (const came of [gatherWords(passage, root), gatherWords(part, root), gatherPage('events/b/')])
    expect(came).toEqual({ said: 'In your dossier, on this device only.', sign: 'Added.' });
  expect(keptDossier().items.map(({ kept: _kept, ...item }) => item)).toEqual([
    { at: 'documents/a/#p2' },
    { at: 'documents/a/#p2', words: 'is open' },
    { at: 'events/b/' },
  ]);
});

test('what is gathered keeps its title, whose it is and its words, and where they are cut', () => {
  const cut = { before: true, after: false };
  gatherWords({ ...part, cut }, root);
  gatherWords({ ...passage, address: `${root}documents/c/#p1`, words: 'a'.repeat(20_001) }, root);
  gatherPage('events/b/');
  expect(keptDossier().items.map(({ kept }) => kept)).toEqual([
    { title: 'A statement', words: 'is open', voice: 'verbatim', reference: 'A ministry, passage 2', cut },
    undefined,
    { title: 'A statement', words: 'Of the road.', voice: 'told', reference: 'An archive' },
  ]);
});

test('what was asked for on a page that went first is in the dossier, once, and goes with it', () => {
  keepAsked('{"at":"documents/a/#p2"}\n');
  keepAsked('');
  keepAsked('{"at":"events/b/","words":"Of the road."}\n{"at":"javascript:0"}\nnot JSON\n');
  expect(keptDossier().items).toEqual([
    { at: 'documents/a/#p2' },
    { at: 'events/b/', words: 'Of the road.' },
  ]);
  gatherWords(passage, root);
  expect(localStorage.getItem('dossier-asked')).toBeNull();
  const [first, ...others] = keptDossier().items;
  expect(first).toMatchObject({ at: 'documents/a/#p2', kept: { words: passage.words } });
  expect(others).toEqual([{ at: 'events/b/', words: 'Of the road.' }]);
  keepAsked('{"at":"events/c/"}\n');
  forgetDossier();
  expect(keptDossier().items).toEqual([]);
});

import { expect, test } from 'vitest';
import type { SearchRecord } from '../../search/index/record.ts';
import { wordsOfHit } from './copy-hit.ts';
import { asText } from './quoted-words.ts';

const site = { root: 'https://archive.example/base/', archive: 'Archive' };
const record = (kind: SearchRecord['in'], path: string): SearchRecord => ({
  in: kind,
  path,
  title: '[An answer]',
  language: 'en',
  byline: 'A ministry, 9 March 1995',
  parts: [],
});

test('a passage of a document is quoted, cited and led to', () => {
  const quoted = wordsOfHit(record('document', 'documents/a/'), { id: 'p4', text: 'It is open.' }, site);
  expect(asText(quoted)).toBe(
    '“It is open.”\n\n“[An answer]”, A ministry, 9 March 1995, in Archive, passage 4. https://archive.example/base/documents/a/#p4',
  );
});

test('what the archive says of a document is cited as its note', () => {
  const note = { id: 'n-a', text: 'An inference.', beside: true } as const;
  const quoted = wordsOfHit(record('document', 'documents/a/'), note, site);
  expect(quoted.reference).toBe('Note of the archive on “[An answer]”, A ministry, 9 March 1995, in Archive');
});

test.each([
  [{ id: 'accounts', text: 'A ministry: it is open.', speaker: 12 }, 'event', 'events/a/'],
  [{ id: 'provenance', text: 'Received by letter.', beside: true }, 'document', 'documents/a/'],
] as const)('%j of a %s is told, with whoever says it', (part, kind, path) => {
  const quoted = wordsOfHit(record(kind, path), part, site);
  expect(quoted).toMatchObject({
    voice: 'told',
    words: part.text,
    address: `${site.root}${path}#${part.id}`,
  });
  expect(quoted.directive).toContain(':~:text=');
});

import { expect, test } from 'vitest';
import { draftHead } from './draft-head.ts';

test.each([
  ['---\nlanguage: fr\n---\nUn texte', 'fr', 21],
  ['---\r\ntitle: "a"\r\nlanguage: "uk-UA"\r\n---\r\nA', 'uk-UA', 41],
  ['---\ntitle: a\n---\nlanguage: fr', undefined, 17],
  ['language: fr', undefined, 0],
])('%j', (text, language, bodyStart) => {
  expect(draftHead(text)).toEqual({ language, bodyStart });
});

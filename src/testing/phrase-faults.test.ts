import { expect, test } from 'vitest';
import { phraseFaults } from './phrase-faults.ts';

const page = [
  'document',
  'main',
  'heading, Archive, level 1',
  'link, Documents',
  'end of main',
  'end of document',
];

test.each<[string, string[], string[]]>([
  ['a page that is right', [], []],
  ['a link without a name', ['link'], ['7: "link" has no name']],
  ['a button that is named by its state alone', ['button, expanded'], ['7: "button, expanded" has no name']],
  [
    'a box named by nothing but that it is not checked',
    ['checkbox, not checked'],
    ['7: "checkbox, not checked" has no name'],
  ],
  ['controls with names', ['button, Search', 'checkbox, Map, not checked', 'image, A map'], []],
  [
    'a year with a number beside it',
    ['link, 2021 14, current page', 'link, 2021', 'link, 2021 14 events'],
    ['7: "link, 2021 14, current page" does not say what it counts'],
  ],
  ['a level that is left out', ['heading, Map, level 3'], ['7: a heading of level 3 behind one of level 1']],
  [
    'a heading in quotation marks, its level last',
    ['heading, “On level 3”, level 2', 'heading, Map, level 3'],
    [],
  ],
  ['two first headings', ['heading, Map, level 1'], ['7: a second heading of the first level']],
])('%s', (_what, more, faults) => {
  expect(phraseFaults([...page, ...more]).map(({ line, found }) => `${line}: ${found}`)).toEqual(faults);
});

test('a page without a main part or a heading', () => {
  expect(phraseFaults(['document', 'link, Documents']).map(({ found }) => found)).toEqual([
    'no main part is told',
    'no heading is told',
  ]);
});

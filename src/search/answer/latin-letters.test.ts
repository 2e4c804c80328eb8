import { expect, test } from 'vitest';
import { latinSpellings } from './latin-letters.ts';

test.each([
  ['Москва', 'moskva'],
  ['в', undefined],
  ['Тбилиси', 'tbilisi'],
  ['Хивинский', 'khivin'],
  ['Таджикистан', 'tajikistan'],
  ['Аджария', 'ajariya'],
  ['Гасан', 'hasan'],
  ['Гаджибеков', 'hajibekov'],
  ['Гейдар', 'heydar'],
  ['Заев', 'zayev'],
  ['Муталиева', 'mutaliyev'],
  ['Петросяна', 'petrosyan'],
  ['Харків', 'kharkiv'],
  ['Սյունիք', 'syunik'],
  ['Սյունիքի', 'syunik'],
  ['Մուշ', 'mush'],
  ['Ղազախ', 'ghazakh'],
  ['Ղազախ', 'kazakh'],
  ['Վաղարշ', 'vakharsh'],
  ['Gəncə', 'ganja'],
  ['Şəki', 'shaki'],
  ['Ağcabədi', 'aghjabadi'],
  ['Bern', undefined],
  ['Zürich', 'zurich'],
])('%s may be spelt %s', (word, spelling) => {
  const spellings = latinSpellings(word);
  if (spelling === undefined) expect(spellings).toEqual([]);
  else expect(spellings).toContain(spelling);
});

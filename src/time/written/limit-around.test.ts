import { expect, test } from 'vitest';
import { limitAround } from './limit-around.ts';

test.each([
  ['en', 'after the signing of the statement of ', '', ['after']],
  ['en', 'Some time before the talks of ', '', ['before']],
  // The nearest word counts.
  ['en', 'before the talks, and after the signing of ', '', ['after']],
  ['en', 'They left after the talks. The signing of ', '', []],
  ['en', 'They left after the talks! In ', '', []],
  // A point that ends no sentence.
  ['en', 'after the arrival of Mr. smith on ', '', ['after']],
  // Short words do much else.
  ['en', 'signed by the sides on ', '', []],
  ['en', 'through the signing on ', '', []],
  ['en', 'They met on ', '', []],
  ['en', 'They met on ', ' at the latest', ['no-later']],
  ['en', 'They met on ', '. At the latest then', []],
  ['en', 'after the signing of ', ' at the latest', ['after']],
  ['ru', 'после подписания заявления от ', '', ['after']],
  ['ru', 'до подписания заявления от ', '', []],
  ['tr', '', ' tarihli bildirinin imzalanmasından sonra', ['after']],
  ['tr', '', ' tarihli bildirinin imzalanmasından önce', ['before']],
  // An adverb, and the date says when.
  ['en', 'They met before, on ', '', []],
  ['en', 'They met again soon after in ', '', []],
  ['en', 'before the talks they met once after, on ', '', ['before']],
  ['en', 'after the ', '', ['after']],
  ['fr', 'Ils se sont réunis avant, le ', '', []],
  ['fr', 'avant le ', '', ['before']],
  ['es', 'Se reunieron antes, el ', '', []],
  ['ru', 'Они встречались раньше, ', '', []],
  ['ru', 'Они встречались позже в ', '', []],
  ['ru', 'раньше ', '', ['before']],
  // Of a language without a table English words count.
  ['ka', 'after the signing of ', '', ['after']],
])('%s: "%s" and "%s"', (language, before, behind, relations) => {
  expect(limitAround(before, behind, language)).toEqual(relations);
});

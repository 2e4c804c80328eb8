import { expect, test } from 'vitest';
import { shortSlugOf, slugOf } from './slug.ts';

test.each([
  ['000_cb492ac738297fc6', '000-cb492ac738297fc6'],
  ['  Ünï — Çode!  ', 'uni-code'],
  ['a.b', 'a-b'],
  ['İstanbul', 'istanbul'],
  ['Երևան', ''],
  ['Straße nach ıstanbul', 'strasse-nach-istanbul'],
  ['Ælfgifu Øre, Łódź, Đoković', 'aelfgifu-ore-lodz-dokovic'],
  ['Şəki, Bakı', 'seki-baki'],
  ['---', ''],
])('slugOf(%j) is %j', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

test.each([
  ['One Two Three', 20, 'one-two-three'],
  ['One Two Three', 8, 'one-two'],
  ['One Two Three', 7, 'one-two'],
  ['One Two Three', 6, 'one'],
  ['Onetwothree', 6, 'onetwo'],
])('shortSlugOf(%j, %i) is %j', (text, most, slug) => {
  expect(shortSlugOf(text, most)).toBe(slug);
});

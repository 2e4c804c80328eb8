import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

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

import { expect, test } from 'vitest';
import { slugOf } from '../text/slug.ts';
import { romanized } from './romanized.ts';

test.each([
  ['Заявление МИД, 17 мая', 'zayavlenie-mid-17-maya'],
  ['Объявление', 'obyavlenie'],
  ['Київ і Львів', 'kiiv-i-lviv'],
  ['Հայտարարություն 5', 'haytararutyun-5'],
  ['Ανακοίνωση της 5ης', 'anakoinosi-tis-5is'],
  ['განცხადება', 'gantskhadeba'],
  ['بيان صحفي', 'byn-shfy'],
  ['הודעה', 'hvdh'],
  ['声明 1998', 'shengming-1998'],
  ['Müqavilə, Straße', 'muqavile-strasse'],
  ['№ 17 😀', 'no-17'],
  ['---', ''],
])('%s makes the id %s', (text, id) => {
  expect(slugOf(romanized(text))).toBe(id);
});

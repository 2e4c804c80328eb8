import { describe, expect, test } from 'vitest';
import { timesOfSentence } from '../../testing/times/time-sentence.ts';

describe.each<[language: string, amounts: Readonly<Record<string, string>>]>([
  [
    'en',
    {
      'a hundred days': 'P100D',
      'a hundred and twenty days': 'P120D',
      'two hundred and five days': 'P205D',
      'three hundred days': 'P300D',
      'eighty-seven days': 'P87D',
      'twenty and three days': 'P23D',
      '1,200 days': 'P1200D',
      'ten-day': 'P10D',
      '24 hours': 'PT24H',
      'half an hour': 'PT0.5H',
      'half a year': 'P0.5Y',
      'one half day': 'P0.5D',
      'a year and a half': 'P1.5Y',
      'a month and a half': 'P1.5M',
      'one and a half months': 'P1.5M',
      'two and a half years': 'P2.5Y',
      'a decade': 'P1DE',
      'two decades': 'P2DE',
      'a century': 'P1CE',
      'several months': 'PXM',
      'a few days': 'PXD',
      'a couple of weeks': 'PXW',
      'over three months': 'P3M',
      'almost three months': 'P3M',
      'slightly less than three months': 'P3M',
    },
  ],
  [
    'fr',
    {
      'dix-sept jours': 'P17D',
      'vingt et un jours': 'P21D',
      'soixante-dix jours': 'P70D',
      'soixante et onze jours': 'P71D',
      'soixante-dix-sept jours': 'P77D',
      'deux cent dix jours': 'P210D',
      'un an et demi': 'P1.5Y',
      'six mois et demi': 'P6.5M',
      'une demi-heure': 'PT0.5H',
    },
  ],
  [
    'de',
    {
      'ein halbes Jahr': 'P0.5Y',
      'drei halbe Tage': 'P1.5D',
      'anderthalb Jahre': 'P1.5Y',
      'hundert Tage': 'P100D',
    },
  ],
  ['es', { 'treinta y un días': 'P31D', 'medio año': 'P0.5Y', 'dos semanas y media': 'P2.5W' }],
  [
    'ru',
    {
      'сто двадцать дней': 'P120D',
      'двадцать один день': 'P21D',
      'два с половиной года': 'P2.5Y',
      'полтора года': 'P1.5Y',
      полгода: 'P0.5Y',
    },
  ],
  ['uk', { 'сто двадцять днів': 'P120D', 'півтора року': 'P1.5Y' }],
  [
    'tr',
    { 'bir buçuk yıl': 'P1.5Y', 'iki buçuk yıl': 'P2.5Y', 'yarım saat': 'PT0.5H', 'yirmi bir gün': 'P21D' },
  ],
  [
    'az',
    { 'iki il yarım': 'P2.5Y', 'iki yarım il': 'P2.5Y', 'yarım il': 'P0.5Y', 'yüz iyirmi gün': 'P120D' },
  ],
  ['hy', { 'հարյուր քսան օր': 'P120D', 'մեկուկես տարի': 'P1.5Y', 'կես տարի': 'P0.5Y' }],
  ['ar', { 'ثلاثة أشهر': 'P3M', يومين: 'P2D' }],
])('amounts of time in %s', (language, amounts) => {
  test.each(Object.entries(amounts))('%s', (words, amount) => {
    expect(timesOfSentence(`… ${words} …`, language)).toEqual([`${words} = ${amount}`]);
  });
});

test.each([
  ['a time of the day', 'It began at 1800 hours.', []],
  ['a clock', 'It lasted 12:30 hours.', []],
  ['numbers of which one does not add to the other', 'It lasted thirty twenty days.', ['twenty days = P20D']],
  ['a number and another thing', 'They lost a hundred and twenty men.', []],
  ['half of something else', 'It lasted half of the day.', []],
])('%s is no amount', (_, sentence, times) => {
  expect(timesOfSentence(sentence, 'en')).toEqual(times);
});

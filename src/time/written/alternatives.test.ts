import { describe, expect, test } from 'vitest';
import { readerOf } from './reader.ts';

const days = '[1995-03-03,1995-03-05,1995-03-09]';
const ranges = '[1995-03-03..1995-03-05,1995-03-07..1995-03-09]';
const years = '[1991,1993,1995]';
const months = '[1995-05,1995-06,1995-07]';
const dates = '[1995-05-03,1995-06-05,1995-07-09]';

function read(language: string, words: string): readonly (string | undefined)[] {
  return (readerOf(language).read(words)[0] ?? []).map(({ readings }) => readings.join(' or '));
}

describe('a list with "or" is one of all that it names', () => {
  test.each([
    ['en', '3, 5 or 9 March 1995', days],
    ['en', '3, 5, or 9 March 1995', days],
    ['en', '3 or 5 or 9 March 1995', days],
    ['en', '3/5 or 9 March 1995', days],
    ['en', 'the 3rd, the 5th or the 9th of March 1995', days],
    ['en', 'March 3, 5, or 9, 1995', days],
    ['en', '1995-03-03, 1995-03-05 or 1995-03-09', days],
    ['en', '1991, 1993 or 1995', years],
    ['en', '3, 5 to 7 or 9 March 1995', '[1995-03-03,1995-03-05..1995-03-07,1995-03-09]'],
    ['en', '5 to 7 or 9 March 1995', '[1995-03-05..1995-03-07,1995-03-09]'],
    ['en', '5–7 March or 9–11 March 1995', '[1995-03-05..1995-03-07,1995-03-09..1995-03-11]'],
    ['en', 'from 3 to 5 or from 7 to 9 March 1995', ranges],
    ['en', 'from 3 to 5 March or from 7 to 9 March 1995', ranges],
    ['en', 'between 3 and 5 or between 7 and 9 March 1995', ranges],
    ['en', 'between 3 and 5 March or between 7 and 9 March 1995', ranges],
    ['fr', 'du 3 au 5 ou du 7 au 9 mars 1995', ranges],
    ['de', 'vom 3. bis 5. oder vom 7. bis 9. März 1995', ranges],
    ['es', 'del 3 al 5 o del 7 al 9 de marzo de 1995', ranges],
    ['ru', 'с 3 по 5 или с 7 по 9 марта 1995 года', ranges],
    ['en', 'between 3 and 5 or 7 March 1995', '[1995-03-03..1995-03-05,1995-03-07]'],
    ['en', 'on 3 March 1995 or on 5 March', '[1995-03-03,1995-03-05]'],
    ['en', '3 March 1995 (or 5 March 1995)', '[1995-03-03,1995-03-05]'],
    ['en', 'in March 1995, perhaps April', '[1995-03,1995-04?]'],
    ['en', '3 March 1995, or possibly the 5th.', '[1995-03-03,1995-03-05?]'],
    ['en', '3 March 1995 or, possibly, the 5th', '[1995-03-03,1995-03-05?]'],
    ['en', '5 March 1995, perhaps on the 3rd', '[1995-03-03?,1995-03-05]'],
    ['en', '3 March 1995, or on the 5th, in the town', '[1995-03-03,1995-03-05]'],
    ['en', '3 March 1995 (perhaps the 5th)', '[1995-03-03,1995-03-05?]'],
    ['en', '3 March 1995 (or the 5th, as others say)', '[1995-03-03,1995-03-05]'],
    ['fr', 'le 3 mars 1995, ou peut-être le 5', '[1995-03-03,1995-03-05?]'],
    ['de', 'am 3. März 1995 oder am 5.', '[1995-03-03,1995-03-05]'],
    ['es', 'el 3 de marzo de 1995, o quizás el 5', '[1995-03-03,1995-03-05?]'],
    ['ru', '3 марта 1995 года или 5-го', '[1995-03-03,1995-03-05]'],
    ['en', '1995 or, less likely, 1996', '[1995,1996]'],
    ['en', 'December 1995 or January', '[1995-12,1996-01]'],
    ['fr', 'du 5 au 7 ou le 9 mars 1995', '[1995-03-05..1995-03-07,1995-03-09]'],
    ['en', '1, 3 or 5 BC', '[0000,-0002,-0004]'],
    ['en', '3 or 5 BC', '[-0002,-0004]'],
    ['en', 'May, June or July 1995', months],
    ['en', '3 May, 5 June or 9 July 1995', dates],
    ['en', '3, 5, 7, 9 or 11 March 1995', '[1995-03-03,1995-03-05,1995-03-07,1995-03-09,1995-03-11]'],
    ['en', 'the 1950s, 1960s or 1970s', '[195X,196X,197X]'],
    ['ru', '3, 5 или 9 марта 1995 года', days],
    ['ru', 'в 1991, 1993 или 1995 году', years],
    ['ru', 'в мае, июне или июле 1995 года', months],
    ['ru', '3 мая, 5 июня либо 9 июля 1995 года', dates],
    ['uk', '3, 5 або 9 березня 1995 року', days],
    ['uk', '1991, 1993 чи 1995 року', years],
    ['uk', 'у травні, червні або липні 1995 року', months],
    ['uk', '3 травня, 5 червня або 9 липня 1995 року', dates],
    ['hy', '1995 թվականի մարտի 3-ին, 5-ին կամ 9-ին', days],
    ['hy', '1991, 1993 կամ 1995 թվականներին', years],
    ['hy', '1995 թվականի մայիսին, հունիսին կամ հուլիսին', months],
    ['hy', '1995 թ. մայիսի 3-ին, հունիսի 5-ին կամ հուլիսի 9-ին', dates],
    ['az', '3, 5 və ya 9 mart 1995-ci il', days],
    ['az', '1991, 1993 və ya 1995-ci ildə', years],
    ['az', '1995-ci ilin may, iyun və ya iyul ayında', months],
    ['az', '3 may, 5 iyun və ya 9 iyul 1995-ci il', dates],
    ['tr', '3, 5 veya 9 Mart 1995', days],
    ['tr', '1991, 1993 ya da 1995', years],
    ['tr', 'Mayıs, Haziran veya Temmuz 1995', months],
    ['tr', '3 Mayıs, 5 Haziran veya 9 Temmuz 1995', dates],
    ['fr', 'les 3, 5 ou 9 mars 1995', days],
    ['fr', 'en 1991, 1993 ou 1995', years],
    ['fr', 'en mai, juin ou juillet 1995', months],
    ['fr', 'le 3 mai, le 5 juin ou le 9 juillet 1995', dates],
    ['de', 'am 3., 5. oder 9. März 1995', days],
    ['de', '1991, 1993 oder 1995', years],
    ['de', 'Mai, Juni oder Juli 1995', months],
    ['de', 'am 3. Mai, 5. Juni oder 9. Juli 1995', dates],
    ['es', 'el 3, 5 o 9 de marzo de 1995', days],
    ['es', '1991, 1993 o 1995', years],
    ['es', 'mayo, junio o julio de 1995', months],
    ['es', 'el 3 de mayo, el 5 de junio o el 9 de julio de 1995', dates],
    ['ar', '3، 5 أو 9 مارس 1995', days],
    ['ar', 'عام 1991، 1993 أو 1995', years],
    ['ar', 'مايو، يونيو أو يوليو 1995', months],
    ['ar', '3 مايو، 5 يونيو أو 9 يوليو 1995', dates],
  ])('%s: %s', (language, words, set) => {
    expect(read(language, words)).toEqual([set]);
  });
});

test.each([
  ['the 1st century BC', ['[-0099..0000] or -0099/0000']],
  ['the 440s BC', ['[-0448..-0439]']],
  ['the 440s', []],
  ['from 3 to 5 and from 7 to 9 March 1995', ['1995-03-03/1995-03-05', '1995-03-07/1995-03-09']],
  ['from 3 to 5 March and from 7 to 9 March 1995', ['1995-03-03/1995-03-05', '1995-03-07/1995-03-09']],
  ['On 3 March 1995, perhaps 20 people came', ['1995-03-03']],
  ['On March 3, 1995, perhaps 20 people came', ['1995-03-03']],
  ['On March 3, 1995 or 20 people', ['1995-03-03']],
  ['In 1995, perhaps April', ['1995']],
  ['On 3 March 1995, or the 5th meeting', ['1995-03-03']],
  ['On 3 March 1995, the 5th at the latest', ['1995-03-03']],
  ['On 3 March 1995 or the 32nd.', ['1995-03-03']],
  ['On 3 March 1995, or the 3rd.', ['1995-03-03']],
  ['On 3 March 1995 perhaps the 5th.', ['1995-03-03']],
  ['Some time in March 1995', ['1995-03']],
  ['sometime in 1995', ['1995']],
])('%s', (words, dates) => {
  expect(read('en', words)).toEqual(dates);
});

test('commas that lead to "and" make dates apart, beside an "or" as well', () => {
  expect(read('en', '3, 5 and 9 March 1995')).toEqual(['1995-03-03', '1995-03-05', '1995-03-09']);
  expect(read('en', '3, 5 and 9 March 1995 or 4 April 1995')).toEqual([
    '1995-03-03',
    '1995-03-05',
    '[1995-03-09,1995-04-04]',
  ]);
});

test('a day in brackets behind another is read with the brackets round it', () => {
  const ends = ['3 March 1995 (or the 5th) in the town', '3 March 1995 (or the 5th, some say)'].map((words) =>
    readerOf('en')
      .read(words)[0]
      ?.map(({ start, end }) => words.slice(start, end)),
  );
  expect(ends).toEqual([['3 March 1995 (or the 5th)'], ['3 March 1995 (or the 5th']]);
});

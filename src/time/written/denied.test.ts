import { describe, expect, test } from 'vitest';
import { isDenied } from './denied.ts';
import { readerOf } from './reader.ts';
import { tableOf } from './tables.ts';
import type { LanguageTable } from './table.ts';

/** What a date is of which words say that it was not then: the words that deny with it, or its readings and limits. */
function read(text: string, language = 'en'): readonly string[] {
  const [dates = []] = readerOf(language).read(text);
  return dates.map(({ limited, readings, relations, none }) => {
    const words = text.slice(limited.start, limited.end);
    return none === 'denied' ? `not ${words}` : [readings[0], ...relations].join(', ');
  });
}

describe('words that deny a date', () => {
  test.each([
    ['not on 12 December 1994', ['not not on 12 December 1994']],
    ['They did not meet on 12 December 1994.', ['not not meet on 12 December 1994']],
    ['They did not close the road on 12 December 1994.', ['not not close the road on 12 December 1994']],
    ['They never met on Monday, 12 December 1994.', ['not never met on Monday, 12 December 1994']],
    ["They didn't meet in December 1994.", ["not didn't meet in December 1994"]],
    ['They failed to meet on 12 December 1994.', ['not failed to meet on 12 December 1994']],
    ['No meeting was held on 12 December 1994.', ['not No meeting was held on 12 December 1994']],
    ['There was no meeting on 12 December 1994.', ['not There was no meeting on 12 December 1994']],
    [
      'It is untrue that the road was closed on 12 December 1994.',
      ['not untrue that the road was closed on 12 December 1994'],
    ],
    ['He denied that they met on 12 December 1994.', ['not denied that they met on 12 December 1994']],
    ['On 12 December 1994 the sides did not meet.', ['not 12 December 1994 the sides did not']],
    ['In the end, on 12 December 1994 the sides did not meet.', ['1994-12-12']],
    ['They left. On 12 December 1994, they did not meet.', ['not 12 December 1994, they did not']],
    ['On 12 December 1994 no meeting was held.', ['not 12 December 1994 no']],
    // A date alone above a text is no part of its first sentence.
    ['12 December 1994 The sides did not meet.', ['1994-12-12']],
    // It is another thing that is denied.
    ['They did not attend the meeting on 12 December 1994.', ['1994-12-12']],
    ['They do not keep the agreement signed on 12 December 1994.', ['1994-12-12']],
    ['They did not sign the statement of 12 December 1994.', ['1994-12-12']],
    ['They did not sign the statement from 12 December 1994.', ['1994-12-12, from']],
    ['On 12 December 1994 the sides did not attend.', ['1994-12-12']],
    ['It has not yet been signed on 12 December 1994.', ['not not yet been signed on 12 December 1994']],
    ['No order of the council made on 12 December 1994 stands.', ['1994-12-12']],
    ['They met not only on 12 December 1994.', ['1994-12-12']],
    ['They left with no warning on 12 December 1994.', ['1994-12-12']],
    ['Order no. 5 on 12 December 1994', ['1994-12-12']],
    // A clause or a sentence between.
    ['They did not meet. On 12 December 1994 they left.', ['1994-12-12']],
    ['They did not meet, and on 12 December 1994 they left.', ['1994-12-12']],
    ['They did not meet in 1993, but on 12 December 1994.', ['not not meet in 1993', '1994-12-12']],
    // As many words as a verb and its object have.
    [
      'They did not ba be bi bo bu da de di do du on 12 December 1994.',
      ['not not ba be bi bo bu da de di do du on 12 December 1994'],
    ],
    ['They did not ba be bi bo bu da de di do du ga on 12 December 1994.', ['1994-12-12']],
  ])('%s', (text, told) => {
    expect(read(text)).toEqual(told);
  });

  test.each([
    ['de', 'Sie trafen sich nicht am 12. Dezember 1994.', ['not nicht am 12. Dezember 1994']],
    [
      'de',
      'Sie trafen sich nicht am Montag, dem 12. Dezember 1994.',
      ['not nicht am Montag, dem 12. Dezember 1994'],
    ],
    [
      'de',
      'Am 12. Dezember 1994 schlossen die Wachen die Straße nicht.',
      ['not 12. Dezember 1994 schlossen die Wachen die Straße nicht'],
    ],
    ['de', 'Das am 12. Dezember 1994 unterzeichnete Abkommen hielt nicht.', ['1994-12-12']],
    ['ru', 'Они не встретились 12 декабря 1994 года.', ['not не встретились 12 декабря 1994 года']],
    ['ru', 'Он отрицал, что 12 декабря 1994 года встретились.', ['not отрицал, что 12 декабря 1994 года']],
    ['ru', 'Они не участвовали во встрече 12 декабря 1994 года.', ['1994-12-12']],
    ['tr', "12 Aralık 1994'te yolu kapatmadı.", ["not 12 Aralık 1994'te yolu kapatmadı"]],
    ['tr', "12 Aralık 1994'te yapılan toplantıya katılmadı.", ['1994-12-12']],
    ['tr', "12 Aralık 1994'te toplantıya katılmadı.", ['1994-12-12']],
    ['tr', '12 Aralık 1994 değil.', ['not 12 Aralık 1994 değil']],
  ])('%s: %s', (language, text, told) => {
    expect(read(text, language)).toEqual(told);
  });
});

describe('what stays of a limit that is denied', () => {
  test.each([
    ['They did not close before 12 December 1994.', ['1994-12-12, no-earlier']],
    ['It did not close until 12 December 1994.', ['1994-12-12, not-until']],
    ['It has not run since 12 December 1994.', ['1994-12-12, since, ended']],
    ['They did not meet after 12 December 1994.', ['not not meet after 12 December 1994']],
  ])('%s', (text, told) => {
    expect(read(text)).toEqual(told);
  });
});

describe('what was before has ended where it is so again', () => {
  test.each([
    ['The road is open again since 12 December 1994.', ['1994-12-12, since, ended']],
    ['Since 12 December 1994 the road is open again.', ['1994-12-12, since, ended']],
    ['Since 12 December 1994 it is open once more.', ['1994-12-12, since, ended']],
    ['Traffic resumed since 12 December 1994', ['1994-12-12, since, ended']],
    ['The road is open since 12 December 1994.', ['1994-12-12, since']],
    // Of another sentence.
    ['They met again. The road is open since 12 December 1994.', ['1994-12-12, since']],
    ['The road is open since 12 December 1994. They met again.', ['1994-12-12, since']],
    ['They met again! Since 12 December 1994 the road is open; they met again.', ['1994-12-12, since']],
    ['The road is open again until 12 December 1994.', ['1994-12-12, until']],
    // Twelve words to either side, and no more.
    ['again ba be bi bo bu da de di do du since 12 December 1994', ['1994-12-12, since, ended']],
    ['again ba be bi bo bu da de di do du ga since 12 December 1994', ['1994-12-12, since']],
    ['since 12 December 1994 ba be bi bo bu da de di do du ga again', ['1994-12-12, since, ended']],
    ['since 12 December 1994 ba be bi bo bu da de di do du ga ge again', ['1994-12-12, since']],
  ])('%s', (text, told) => {
    expect(read(text)).toEqual(told);
  });
});

test.each([
  ['They did not meet yesterday.', 'yesterday', true],
  ['They met yesterday.', 'yesterday', false],
  ['Yesterday the sides did not meet.', 'Yesterday', true],
  ['They did not attend the meeting yesterday', 'yesterday', false],
  ['They did not meet. Yesterday they left', 'Yesterday', false],
])('in "%s" %s is denied: %s', (text, words, denied) => {
  const start = text.indexOf(words);
  expect(isDenied(text, { start, end: start + words.length }, tableOf('en') as LanguageTable)).toBe(denied);
});

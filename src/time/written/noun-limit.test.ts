import { describe, expect, test } from 'vitest';
import { nounLimit } from './noun-limit.ts';

function limitOf(text: string, date: string, language: string): string | undefined {
  const start = text.indexOf(date);
  const found = nounLimit(text, { start, end: start + date.length }, language);
  if (found === undefined) return undefined;
  const told = found.isNear ? [...found.relations, 'near'] : found.relations;
  return `${told.join()}: ${text.slice(found.start, found.end)}`;
}

describe('the limit of a thing whose date this is', () => {
  test.each([
    ['after the coup of 12 May 1994', 'after: after the coup of 12 May 1994'],
    [
      'They left after the signing of the statement of 12 May 1994.',
      'after: after the signing of the statement of 12 May 1994',
    ],
    ['before the talks of Thursday, 12 May 1994', 'before: before the talks of Thursday, 12 May 1994'],
    ['since the accord dated 12 May 1994', 'since: since the accord dated 12 May 1994'],
    ['after the treaty signed on 12 May 1994', 'after: after the treaty signed on 12 May 1994'],
    [
      'after the treaty signed in Oram on 12 May 1994',
      'after: after the treaty signed in Oram on 12 May 1994',
    ],
    ['until the truce from 12 May 1994', 'until: until the truce from 12 May 1994'],
    ['within a week of the order of 12 May 1994', 'near: within a week of the order of 12 May 1994'],
    // The date is of what was told, and of no thing.
    ['after long talks they signed on 12 May 1994', undefined],
    ['after long talks the ministers signed on 12 May 1994', undefined],
    ['after talks on 12 May 1994', undefined],
    ['after 12 May 1994', undefined],
    ['after the evening of 12 May 1994', undefined],
    ['after the end of 12 May 1994', undefined],
    ['caused by the order of 12 May 1994', undefined],
    ['After the war. The order of 12 May 1994', undefined],
    ['the coup of 12 May 1994', undefined],
    ['12 May 1994', undefined],
    ['after they had heard of 12 May 1994', undefined],
    ['after the ministers were told of 12 May 1994', undefined],
    // More words than a thing has.
    ['after one two three four five six seven eight nine ten of 12 May 1994', undefined],
  ])('%s', (text, limit) => {
    expect(limitOf(text, '12 May 1994', 'en')).toBe(limit);
  });

  test.each([
    ['de', 'nach dem Putsch vom 12. Mai 1994', '12. Mai 1994', 'after: nach dem Putsch vom 12. Mai 1994'],
    ['de', 'nach dem Treffen am 12. Mai 1994', '12. Mai 1994', undefined],
    ['fr', 'après le coup du 12 mai 1994', '12 mai 1994', 'after: après le coup du 12 mai 1994'],
    [
      'fr',
      'avant la signature du traité du 12 mai 1994',
      '12 mai 1994',
      'before: avant la signature du traité du 12 mai 1994',
    ],
    [
      'es',
      'después del golpe del 12 de mayo de 1994',
      '12 de mayo de 1994',
      'after: después del golpe del 12 de mayo de 1994',
    ],
    [
      'ru',
      'после переворота 12 мая 1994 года',
      '12 мая 1994 года',
      'after: после переворота 12 мая 1994 года',
    ],
    ['ru', 'после переговоров в мае 1994 года', 'мае 1994 года', undefined],
    ['ru', 'после вечера 12 мая 1994 года', '12 мая 1994 года', undefined],
    // The talks are not of that day: they went on from it.
    ['ru', 'после переговоров с 12 мая 1994 года', '12 мая 1994 года', undefined],
    ['uk', 'після переговорів із 12 травня 1994 року', '12 травня 1994 року', undefined],
    [
      'tr',
      '12 Mayıs 1994 darbesinden sonra ayrıldılar',
      '12 Mayıs 1994',
      'after: 12 Mayıs 1994 darbesinden sonra',
    ],
    [
      'tr',
      '12 Mayıs 1994 toplantısından üç gün önce',
      '12 Mayıs 1994',
      'before: 12 Mayıs 1994 toplantısından üç gün önce',
    ],
    ['tr', "12 Mayıs 1994'te darbeden sonra", "12 Mayıs 1994'te", undefined],
    ['tr', '12 Mayıs 1994 sonra', '12 Mayıs 1994', undefined],
    [
      'tr',
      '12 Mayıs 1994 bir iki üç dört beş altı yedi darbesinden sonra',
      '12 Mayıs 1994',
      'after: 12 Mayıs 1994 bir iki üç dört beş altı yedi darbesinden sonra',
    ],
    ['tr', '12 Mayıs 1994 bir iki üç dört beş altı yedi sekiz darbesinden sonra', '12 Mayıs 1994', undefined],
    ['tr', 'Bu, 12 Mayıs 1994', '12 Mayıs 1994', undefined],
    ['az', '12 may 1994 çevrilişindən sonra', '12 may 1994', 'after: 12 may 1994 çevrilişindən sonra'],
    // English words count in every language.
    ['ru', 'after the coup of 12 May 1994', '12 May 1994', 'after: after the coup of 12 May 1994'],
    ['ka', 'after the coup of 12 May 1994', '12 May 1994', 'after: after the coup of 12 May 1994'],
  ])('%s: %s', (language, text, date, limit) => {
    expect(limitOf(text, date, language)).toBe(limit);
  });
});

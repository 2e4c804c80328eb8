import { describe, expect, test } from 'vitest';
import { amountsOf, weekdaysOf } from './other-amounts.ts';
import { sentenceDates } from './find-dates.ts';

describe('amounts of time in other languages', () => {
  test.each([
    ['de', 'Es dauerte 44 Tage.', '44 day'],
    ['de', 'Es dauerte etwa drei Wochen.', '3 week'],
    ['de', 'Drei Tage nach der Messe regnete es.', '3 day apart'],
    ['de', 'Das kam zwei Wochen später.', '2 week apart'],
    ['fr', 'Cela a duré six mois.', '6 month'],
    ['fr', 'Ce fut trois jours après la foire.', '3 day apart'],
    ['es', 'Duró diez días.', '10 day'],
    ['es', 'Llegó dos semanas después de la feria.', '2 week apart'],
    ['ru', 'Она длилась 44 дня.', '44 day'],
    ['uk', 'Вона тривала 44 дні.', '44 day'],
    ['tr', 'Fuar 44 gün sürdü.', '44 day'],
    ['az', 'Sərgi 44 gün davam etdi.', '44 day'],
    ['hy', 'Այն տևեց 44 օր։', '44 day'],
    ['ar', 'استمر المعرض 44 يوما.', '44 day'],
    // Of no word that says so nobody can tell whether it lasted.
    ['de', 'Er kaufte 44 Tage Zeit.', undefined],
    ['fr', 'Il y a 44 jours en tout.', undefined],
    ['pl', 'Trwało 44 dni.', undefined],
  ])('%s: %s', (language, text, told) => {
    const found = amountsOf(text, language).map(
      ({ count, unit, distance }) => `${count} ${unit}${distance ? ' apart' : ''}`,
    );
    if (told === undefined) expect(found.filter((one) => !one.endsWith('apart'))).toEqual([]);
    else expect(found).toEqual([told]);
  });
});

test.each([
  ['de', 'Am Montag, dem 3. Mai 1999, kam er.', [1]],
  ['fr', 'Le mercredi 5 mai 1999, il vint.', [3]],
  ['ru', 'В среду, 5 мая 1999 года, он пришёл.', [3]],
  // The word alone is no day beside a date.
  ['de', 'Am Montag kam er, und am 5. Mai 1999 ging er.', []],
  ['ru', 'Среда обитания изменилась 5 мая 1999 года.', []],
])('days of the week are those beside a date: %s %s', (language, text, days) => {
  expect(weekdaysOf(text, language, sentenceDates(text, language)).map(({ day }) => day)).toEqual(days);
});

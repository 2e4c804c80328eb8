import { expect, test } from 'vitest';
import { relativeInEnglish } from './relative-words.ts';

test.each([
  ['ru', 'три дня назад', 'three days ago'],
  ['ru', '87 дней тому назад', '87 days ago'],
  ['ru', 'вчера', 'yesterday'],
  ['ru', 'Позавчера они встретились', 'day before yesterday'],
  ['ru', 'в прошлую пятницу', 'last friday'],
  ['ru', 'в пятницу', 'on friday'],
  ['ru', 'на прошлой неделе', 'last week'],
  ['ru', 'месяц назад', 'one month ago'],
  ['ru', 'почти три месяца', 'almost three months'],
  // A word that nobody knows parts a number from what is counted.
  ['ru', '3-го числа сего месяца', '3 ; months'],
  ['ru', 'три большие недели', 'three ; weeks'],
  ['ru', 'Встреча прошла', ''],
  ['uk', 'два тижні тому', 'two weeks ago'],
  ['uk', "п'ять днів тому", 'five days ago'],
  ['de', 'vor 3 Tagen', '3 days ago'],
  ['de', 'vor etwa drei Monaten', 'about three months ago'],
  ['de', 'vor dem Rathaus', ''],
  ['de', 'letzte Woche', 'last week'],
  ['de', 'am Freitag', 'on friday'],
  ['de-AT', 'gestern', 'yesterday'],
  ['fr', 'il y a trois jours', 'three days ago'],
  ['fr', 'avant-hier', 'day before yesterday'],
  ['fr', 'lundi', 'on monday'],
  ['es', 'hace dos semanas', 'two weeks ago'],
  ['es', 'ayer', 'yesterday'],
  ['en', 'three days ago', ''],
  ['xx', 'gestern', ''],
])('%s: %s is "%s"', (language, words, english) => {
  expect(relativeInEnglish(words, language)).toBe(english);
});

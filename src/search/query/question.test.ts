import { describe, expect, test } from 'vitest';
import { aimOf, askingPlaces, placesBesideAsked } from './question.ts';
import { onlyWord, parseQuery } from './query.ts';

function left(question: string): string {
  const words = question.replace('?', '').toLowerCase().split(' ');
  const asking = askingPlaces(words, { isMarked: question.endsWith('?') });
  return words.filter((_, place) => !asking.includes(place)).join(' ');
}

describe('askingPlaces', () => {
  test.each<[string, string]>([
    ['how long did the strike last', 'the strike'],
    ['When did the strike start', 'the strike'],
    ['when was the meeting held?', 'the meeting'],
    ['on which day did the ferry stop', 'the ferry'],
    ['in what year was the treaty signed', 'the treaty signed'],
    ['since when is the road closed', 'the road closed'],
    ['who mediated the talks', 'mediated the talks'],
    ['what happened on the bridge', 'on the bridge'],
    ['what has happened at sea', 'at sea'],
    ['how many people died', 'people died'],
    ['how many meetings were there', 'meetings'],
    ['did the council reject the plan?', 'the council reject the plan'],
    ['where is the harbour', 'the harbour'],
    ['when did the fair take place', 'the fair'],
    ['when were they married', 'married'],
    ['why did the talks end', 'the talks end'],
  ])('%s', (question, about) => {
    expect(left(question)).toBe(about);
  });

  test.each([
    'the strike and how long it lasted',
    'did the council reject the plan',
    'in the harbour',
    'how to read a chart',
    'long strike',
    'day of the strike',
    '',
  ])('is no question: %s', (words) => {
    expect(askingPlaces(words.split(' '))).toEqual([]);
  });
});

test.each([
  ['when was the truce', 'when'],
  ['how long did the strike last', 'when'],
  ['when did the strike begin', 'begin'],
  ['on which day did the bridge open', 'begin'],
  ['when was the road closed', 'when'],
  ['since when is there a fair', 'begin'],
  ['when did the strike end', 'end'],
  ['until when was there a fair', 'end'],
  ['when did the strike begin and end', 'when'],
  ['who began the strike', undefined],
  ['the end of the strike', undefined],
])('%s asks for: %s', (question, aim) => {
  expect(aimOf(parseQuery(question))).toBe(aim);
});

test.each<readonly [string, readonly string[], boolean, readonly string[]]>([
  ['when was the fair', ['the'], false, ['when', 'was', 'the']],
  ['When was the Fair?', [], false, ['When', 'was']],
  // Something has to be left to look up, be it a date.
  ['when was the', ['the'], false, []],
  ['when was the', ['the'], true, ['when', 'was', 'the']],
  ['what happened', [], false, []],
  ['what happened', [], true, ['what', 'happened']],
  // Beside a date a preposition is what led it.
  ['who left on', [], true, ['who', 'on']],
  ['who left on', [], false, ['who']],
  ['did he leave?', [], false, ['did', 'he']],
  ['did he leave', [], false, []],
  ['the fair', ['the'], true, []],
])('of "%s", where %j tell nothing, dated %j, not looked up: %j', (question, slight, isDated, left) => {
  const query = parseQuery(question);
  const places = placesBesideAsked(query, { slight, isDated });
  expect(places.map((at) => onlyWord(query.terms[at]!))).toEqual(left);
});

test.each([
  ['at', 'by', 'for', 'from', 'in', 'of', 'on', 'since', 'to', 'until', 'with'].map(
    (word) => `${word} which year`,
  ),
  ['who', 'whom', 'whose', 'what', 'when', 'where', 'which', 'why'],
  ['long', 'many', 'much', 'often', 'far', 'old', 'soon'].map((word) => `how ${word}`),
  ['day', 'date', 'days', 'month', 'months', 'time', 'year', 'years'].map((word) => `which ${word}`),
  'are be been could did do does had has have he is she there they was we were would you'
    .split(' ')
    .map((word) => `when ${word}`),
  ['happen', 'happened', 'happens', 'occurred', 'occurs'].map((word) => `what ${word}`),
])('words that only ask: %s and others', (...questions) => {
  for (const question of questions) expect(left(`${question} fair`), question).toBe('fair');
});

test.each([
  ...'began begin begins begun open opened start started starts'.split(' '),
  ...'end ended ends finish finished over stop stopped'.split(' '),
  ...'happen happened held last lasted occur occurred'.split(' '),
  'take place',
  'took place',
  'taken place',
])('a question of time may close with: %s', (closing) => {
  expect(left(`when did the fair ${closing}`)).toBe('the fair');
  expect(left(`who had the fair ${closing}`)).toBe(`the fair ${closing}`);
});

test.each<readonly [string, 'begin' | 'end']>([
  ...'began begin begins begun open opened start started starts'
    .split(' ')
    .map((word) => [word, 'begin'] as const),
  ...'end ended ends finish finished over stop stopped'.split(' ').map((word) => [word, 'end'] as const),
])('when did the fair %s asks for: %s', (word, aim) => {
  expect(aimOf(parseQuery(`when did the fair ${word}`))).toBe(aim);
});

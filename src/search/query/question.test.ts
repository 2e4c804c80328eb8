import { describe, expect, test } from 'vitest';
import { aimOf, askingPlaces } from './question.ts';
import { parseQuery } from './query.ts';

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

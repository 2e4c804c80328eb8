import { expect, test } from 'vitest';
import type { Archive } from '../../model/archive.ts';
import type { Participant } from '../../model/meeting.ts';
import { participantRemarks, participantWords, toldAloneWords } from './participant-words.ts';

const archive = {
  actors: new Map([
    ['north', { id: 'north', name: 'Republic of Northland', short: 'Northland' }],
    ['south', { id: 'south', name: 'Southland' }],
  ]),
  persons: new Map([['arden', { id: 'arden', name: 'Ann Arden' }]]),
} as unknown as Archive;

test.each<[Partial<Participant>, string]>([
  [{ persons: ['arden'] }, 'Ann Arden'],
  [{ persons: ['arden', 'unheard'] }, 'Ann Arden, unheard'],
  [{ who: 'a working group' }, 'a working group'],
  [{ side: 'north' }, 'Northland'],
  [{ side: 'south' }, 'Southland'],
  [{ side: 'east', persons: ['arden'] }, 'Ann Arden'],
  [{ side: 'north', persons: ['arden'], who: 'a working group' }, 'Northland: Ann Arden, a working group'],
  [{ side: 'north', by: 'south' }, 'Northland (told by Southland alone)'],
  [{ side: 'north', by: 'nobody' }, 'Northland'],
  [{ side: 'south', disputed: true }, 'Southland (disputed)'],
  [{ who: 'envoys', by: 'north', disputed: true }, 'envoys (told by Northland alone; disputed)'],
])('%j took part: "%s"', (given, words) => {
  expect(participantWords(archive, { persons: [], sources: [], ...given })).toBe(words);
});

test('remarks and who alone tells stand by themselves too', () => {
  expect(participantRemarks(archive, { persons: [], sources: [] })).toBe('');
  expect(['north', 'south'].map((id) => toldAloneWords(archive.actors.get(id)!))).toEqual([
    'told by Northland alone',
    'told by Southland alone',
  ]);
});

import { expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { proseChecker } from './check-prose.ts';
import { toldStanding } from './standing-words.ts';
import type { Subject } from './types.ts';

function talks(id: string, title: string, month: number, more: Partial<Subject>): Subject {
  const day = dayFromCivil(1995, month, 5);
  return {
    address: `events/${id}/`,
    title,
    names: [],
    kind: 'talks',
    shape: 'point',
    dates: [{ of: 'whole', edtf: `1995-0${month}-05` }],
    bounds: { start: [day, day], end: [day, day] },
    actors: ['slaka'],
    texts: [],
    ...more,
  };
}

const check = proseChecker({
  kinds: [{ id: 'talks', one: 'meeting', several: 'meetings' }],
  actors: [
    { id: 'slaka', names: ['Slaka'] },
    { id: 'moldavis', names: ['Moldavis'] },
  ],
  persons: [],
  places: [
    { id: 'inn', names: ['Ferryhill'] },
    { id: 'mill', names: ['Millbrook', 'Mlynsk'] },
    { id: 'coast', names: ['Coast Region'], isWide: true },
  ],
  subjects: [
    talks('a', 'First meeting in Ferryhill', 3, { places: ['inn'] }),
    talks('b', 'Meeting in the mill', 4, { places: ['mill'] }),
    talks('c', 'Second meeting in Ferryhill', 5, {
      places: ['inn'],
      texts: [
        { id: '', text: 'The third meeting after the truce.' },
        { id: '', text: '32 soldiers of the one side and 2 soldiers of the other were released.' },
      ],
    }),
  ],
});

test.each([
  ['There were two meetings in Ferryhill in 1995.', 'agreed'],
  ['Two meetings were held in Ferryhill in 1995.', 'agreed'],
  ['There were three meetings in Ferryhill in 1995.', 'contradicted'],
  ['There was one meeting in Mlynsk in April 1995.', 'agreed'],
  ['There were three meetings in 1995.', 'agreed'],
  ['Slaka held three meetings in 1995.', 'agreed'],
  ['There were two meetings in 1995.', 'contradicted'],
  // Each by its own noun
  ['The archive has 3 events and 1 document.', 'agreed', 'unknown'],
  ['The archive has 3 events and two meetings.', 'agreed', 'contradicted'],
  ['The archive has 4 events and three meetings.', 'contradicted', 'agreed'],
  // What limits a count otherwise, or leaves none
  ['There were two secret meetings in 1995.', 'unknown'],
  ['There were two meetings about the bridge in 1995.', 'unknown'],
  ['There were two meetings in Westerby in 1995.', 'unknown'],
  ['There were two meetings in Slaka in 1995.', 'unknown'],
  ['There were two meetings in the Coast Region in 1995.', 'agreed'],
  ['There were two meetings in Ferryhill in 1996.', 'unknown'],
  ['Moldavis held one meeting in 1995.', 'unknown'],
  // Sums
  ['At [the last meeting](c) 34 soldiers were released in all.', 'unknown'],
  ['At [the last meeting](c) 36 soldiers were released in all.', 'contradicted'],
  ['At [the last meeting](c) 32 soldiers were released.', 'agreed'],
  // Ordinals at a place
  ['[The second meeting](c) in Ferryhill was long.', 'agreed'],
  ['[The third meeting](c) in Ferryhill was long.', 'contradicted'],
  ['[The third meeting](c) in Millbrook was long.', 'unknown'],
  ['[The third meeting](c) was long.', 'agreed'],
  ['A fifth meeting was shorter than [the third meeting](c).', 'unknown', 'agreed'],
])('counts are of a place and of whoever is named: %s', (text, ...expected) => {
  const [before = '', words, address, behind = ''] = /^(.*?)\[(.*?)\]\((.*?)\)(.*)$/.exec(text)?.slice(1) ?? [
    text,
  ];
  const links =
    words === undefined
      ? []
      : [{ start: before.length, end: before.length + words.length, address: `events/${address}/` }];
  const found = check({ text: `${before}${words ?? ''}${behind}`, links, apart: [] }, { language: 'en' });
  const counted = found.filter(({ fact }) => fact === 'count' || fact === 'ordinal');
  expect(counted.map(({ verdict }) => verdict)).toEqual(expected);
});

const accident = talks('d', 'Five killed at the weir', 6, {
  texts: [
    { id: '', text: 'Five killed at the weir' },
    { id: '', text: 'Three boatmen of the town and two millers were killed.' },
  ],
});
const fire = talks('e', 'Fire at the granary', 7, {
  texts: [
    {
      id: '',
      text: 'The number of the dead was first given as 20, in the Herald, and later as 34, in the Post.',
    },
  ],
});
const ofDead = proseChecker({ kinds: [], actors: [], persons: [], subjects: [accident, fire] });

test.each([
  ['Five people died in the accident.', 'agreed', undefined],
  ['Two people died in the accident.', 'contradicted', undefined],
  ['Three people died in the accident.', 'contradicted', undefined],
  ['Three boatmen died in the accident.', 'agreed', undefined],
  ['At least two people died in the accident.', 'agreed', undefined],
  ['The blaze killed 20 people.', 'agreed', 'one-of-counts'],
  ['The blaze killed 34 people.', 'agreed', 'one-of-counts'],
  ['The blaze killed 25 people.', 'contradicted', undefined],
])('numbers of the dead: %s', (text, verdict, why) => {
  const links = [accident, fire].flatMap(({ address }, at) => {
    const words = ['the accident', 'The blaze'][at] ?? '';
    const start = text.indexOf(words);
    return start === -1 ? [] : [{ start, end: start + words.length, address }];
  });
  const found = ofDead({ text, links, apart: [] }, { language: 'en' }).filter(({ fact }) => fact === 'count');
  expect(found.map((one) => [one.verdict, one.why])).toEqual([[verdict, why]]);
  if (why !== undefined) expect(found.map(toldStanding)).toEqual(['disputed']);
});

import { expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { proseChecker } from './check-prose.ts';
import type { Subject } from './types.ts';

const day = dayFromCivil(1995, 3, 5);
const talks: Subject = {
  address: 'events/talks/',
  title: 'Talks on water',
  names: ['Talks on water'],
  kind: 'talks',
  shape: 'point',
  dates: [{ of: 'whole', edtf: '1995-03-05' }],
  bounds: { start: [day, day], end: [day, day] },
  actors: [],
  places: ['mill'],
  met: ['slaka', 'moldavis'],
  texts: [],
};
const { met: _met, ...accord } = {
  ...talks,
  address: 'events/accord/',
  title: 'Water accord',
  names: ['Water accord'],
};
const { places: _places, ...nowhere } = {
  ...talks,
  address: 'events/nowhere/',
  title: 'Later talks',
  names: ['Later talks'],
};
const ruling = {
  ...accord,
  address: 'events/ruling/',
  title: 'Ruling on water',
  names: ['Ruling on water'],
  kind: 'court-order',
};
const check = proseChecker({
  kinds: [],
  actors: [],
  persons: [],
  places: [
    { id: 'mill', names: ['Millbrook', 'Mlynsk'] },
    { id: 'inn', names: ['Ferryhill'] },
    { id: 'coast', names: ['Coast Region'], isWide: true },
  ],
  subjects: [talks, accord, ruling, nowhere],
});

test.each<[text: string, ...verdicts: string[]]>([
  ['The talks on water were held in Millbrook.', 'agreed'],
  // A court gives its orders where it sits.
  ['The ruling on water was given in Ferryhill.', 'contradicted by Millbrook / Mlynsk'],
  ['The talks on water discussed the weir in Ferryhill.', 'contradicted by Millbrook / Mlynsk'],
  // Under any of its names.
  ['The talks on water were held in Mlynsk.', 'agreed'],
  ['The talks on water took place at Millbrook.', 'agreed'],
  ['The talks on water were held on 5 March 1995 in Millbrook.', 'agreed'],
  ['The talks on water were held in Ferryhill.', 'contradicted by Millbrook / Mlynsk'],
  ['The talks on water, held in Ferryhill, were short.', 'contradicted by Millbrook / Mlynsk'],
  [
    'It was in Ferryhill, on 5 March 1995, that the talks on water began.',
    'contradicted by Millbrook / Mlynsk',
  ],
  // A city that the platform knows is another place, and what nobody knows may be the same.
  ['The talks on water were held in Vienna.', 'contradicted by Millbrook / Mlynsk'],
  ['The talks on water were held in Luxembourg.'],
  ['The talks on water were held in Oberbrunn.'],
  // What is no meeting was there only where it is said to have happened there.
  ['The water accord took place in Ferryhill.', 'contradicted by Millbrook / Mlynsk'],
  ['The talks on water were later held in the town of Ferryhill.', 'contradicted by Millbrook / Mlynsk'],
  // What is no meeting need not have been done where the record has it.
  ['The water accord was signed in Ferryhill.', 'unknown'],
  ['The water accord was signed in Millbrook.', 'agreed'],
  // Nobody tells where, or no place is told.
  ['The later talks were held in Ferryhill.'],
  ['The talks on water were about Ferryhill.'],
  ['The talks on water were held near Ferryhill.'],
])('%s', (text, ...verdicts) => {
  const found = check({ text, links: [], apart: [] }, { language: 'en' }).filter(
    ({ fact }) => fact === 'place',
  );
  const told = found.map(({ verdict, record }) =>
    record?.kind === 'words' ? `${verdict} by ${record.words.join(', ')}` : verdict,
  );
  expect(told).toEqual(verdicts);
});

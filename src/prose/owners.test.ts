import { expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { proseChecker } from './check-prose.ts';

const [first, second] = [5, 6].map((day) => dayFromCivil(1995, 3, day)) as [number, number];
const check = proseChecker({
  kinds: [],
  actors: ['Slaka', 'Moldavis', 'Thirdland'].map((name) => ({ id: name.toLowerCase(), names: [name] })),
  persons: [],
  subjects: [
    {
      address: 'events/hearings/',
      title: 'Hearings on the road',
      names: ['Hearings on the road'],
      kind: 'hearing',
      shape: 'span',
      dates: [{ of: 'whole', edtf: '1995-03-05/1995-03-06' }],
      bounds: { start: [first, first], end: [second, second] },
      actors: [],
      texts: [
        {
          id: '',
          text: 'The request of Slaka was heard on 5 March 1995, and the request of Moldavis on 6 March 1995.',
        },
      ],
    },
  ],
});

// Of two requests each has its day, and both are days of the hearings.
test.each([
  ['the request of Slaka was heard on 5 March 1995', 'agreed'],
  ['the request by Slaka was heard on 5 March 1995', 'agreed'],
  ['Moldavis’s request was heard on 6 March 1995', 'agreed'],
  [
    'the request of Slaka was heard on 6 March 1995',
    'contradicted by The request of Slaka was heard on 5 March',
  ],
  ['the request of Moldavis was heard on 5 March 1995', 'contradicted by the request of Moldavis on 6 March'],
  ['Moldavis’s request was heard on 5 March 1995', 'contradicted by the request of Moldavis on 6 March'],
  // The record tells that day of another's.
  [
    'the request of Thirdland was heard on 5 March 1995',
    'contradicted by The request of Slaka was heard on 5 March',
  ],
  // Nobody's request, another thing, or both at once.
  ['a request was heard on 5 March 1995', 'agreed'],
  ['the envoy of Moldavis was heard on 5 March 1995', 'agreed'],
  ['the request of Slaka and the request of Moldavis were heard on 5 March 1995', 'agreed'],
])('at the hearings %s', (words, expected) => {
  const text = `At the hearings on the road, ${words}.`;
  const [found] = check({ text, links: [], apart: [] }, { language: 'en' }).filter(
    ({ fact }) => fact === 'date',
  );
  const told = found?.record?.kind === 'words' ? ` by ${found.record.words[0]?.replace(/ 1995.*/, '')}` : '';
  expect(`${found?.verdict}${told}`).toBe(expected);
});

import { expect, test, vi } from 'vitest';
import { openTimeline } from './data.ts';
import { embeddedFilterWords } from './embedded-filter.ts';

vi.mock('./data.ts', () => ({ openTimeline: vi.fn<typeof openTimeline>() }));

const drawn = {
  form: 'point',
  from: 1,
  to: 1,
  certainFrom: 1,
  certainTo: 1,
  startEdge: 'tick',
  endEdge: 'tick',
};
const event = { id: 'a', kind: 'meeting', actors: ['ministry'], places: [], documents: [], drawn };

test.each([
  ['', ''],
  ['?view=open', ''],
  ['?actor=ministry', 'Filtered: A ministry. Showing 1 of 2 events.'],
  ['?kind=meeting&from=1995', 'Filtered: Meeting and from 1995. Showing 0 of 2 events.'],
  [
    '?actor=nobody',
    'The address asks for the actor “nobody”: none of these events names it. Showing 0 of 2 events.',
  ],
])('an embedded timeline says what it leaves out: %j', async (query, told) => {
  vi.mocked(openTimeline).mockResolvedValue({
    frame: {
      count: 2,
      kinds: [{ id: 'meeting', name: 'Meeting' }],
      actors: [{ id: 'ministry', name: 'A ministry' }],
      places: [],
      documents: [],
      from: 0,
      to: 20_000,
    },
    readAll: () => Promise.resolve([event, { ...event, id: 'b', actors: [] }]),
  } as unknown as Awaited<ReturnType<typeof openTimeline>>);
  expect(await embeddedFilterWords('frame.json', new URLSearchParams(query))).toBe(told);
});

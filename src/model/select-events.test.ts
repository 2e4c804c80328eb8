import { expect, test } from 'vitest';
import { recordOf } from '../testing/event-records.ts';
import { sampleArchive, sampleSpan } from '../testing/sample-archive.ts';
import type { EventRecord } from './archive.ts';
import { countEvents, selectEvents, type Selection } from './select-events.ts';

const archiveOf = (...events: readonly EventRecord[]) => ({ ...sampleArchive(), events });
/** Where an event stands in a selection by days: `yes`, `maybe` or `no`. */
function falls(event: EventRecord, selection: Selection): string {
  const { certain, perhaps } = selectEvents(archiveOf(event), selection);
  return certain.length > 0 ? 'yes' : perhaps.length > 0 ? 'maybe' : 'no';
}

const day = recordOf('day', 'point', [['whole', '1995-03-01']]);
const month = recordOf('month', 'point', [['whole', '1995-03']]);
const days = recordOf('days', 'point', [['whole', '1995-03-01/1995-03-03']]);
const before = recordOf('before', 'point', [['whole', '[..1995-03-01]']]);
const ended = recordOf('ended', 'span', [
  ['start', '1995-01-01'],
  ['end', '1995-03-01'],
]);
const open = recordOf('open', 'span', [['whole', '1995-01-01/..']]);
const unknown = recordOf('unknown', 'span', [['start', '/1995-03-01']]);

test.each([day, month, before, ended, open, unknown])(
  '$id: days that are left out limit nothing',
  (event) => {
    expect(falls(event, {})).toBe('yes');
    expect(falls(event, { from: 'no date', to: '' })).toBe('yes');
  },
);

const placed: readonly (readonly [event: EventRecord, selection: Selection, expected: string])[] = [
  [day, { from: '1995-03-01' }, 'yes'],
  [day, { to: '1995-03-01' }, 'yes'],
  [day, { from: '1995-03-02' }, 'no'],
  [day, { to: '1995-02-28' }, 'no'],
  [day, { from: '1995', to: '1995' }, 'yes'],
  // Some of its days are within, and it was on one of them only.
  [month, { from: '1995-03-15' }, 'maybe'],
  [month, { to: '1995-03-15' }, 'maybe'],
  [month, { from: '1995-03', to: '1995-03' }, 'yes'],
  [month, { from: '1995-04' }, 'no'],
  [before, { to: '1995-03-01' }, 'yes'],
  [before, { from: '1995-02-01' }, 'maybe'],
  [days, { from: '1995-03-01' }, 'yes'],
  [days, { from: '1995-03-02' }, 'maybe'],
  // A span lasted on every day from its first to its last.
  [ended, { from: '1995-02', to: '1995-02' }, 'yes'],
  [ended, { from: '1995-03-01' }, 'yes'],
  [ended, { from: '1995-03-02' }, 'no'],
  [open, { from: '2001' }, 'maybe'],
  [open, { to: '1994' }, 'no'],
];
test.each(placed.map(([event, selection, expected]) => ({ event, selection, expected, id: event.id })))(
  '$id in $selection: $expected',
  ({ event, selection, expected }) => {
    expect(falls(event, selection)).toBe(expected);
  },
);

test('an event is of one of the kinds, and has every one of the actors', () => {
  const [ministry] = sampleArchive().actors.values();
  const named = { ...day, actors: [ministry!, { id: 'council', name: 'Council', names: [] }] };
  const other = { ...month, kind: { ...month.kind, id: 'stoppage' } };
  const ids = (selection: Selection) =>
    selectEvents(archiveOf(named, other), selection).certain.map(({ id }) => id);
  expect(ids({ kinds: ['meeting', 'stoppage'] })).toEqual(['day', 'month']);
  expect(ids({ kinds: ['stoppage'] })).toEqual(['month']);
  expect(ids({ actors: ['ministry', 'council'] })).toEqual(['day']);
  expect(ids({ actors: ['ministry', 'nobody'] })).toEqual([]);
});

test('meetings only reported, series, and what may be of other days are counted apart', () => {
  const reported = {
    ...recordOf('reported', 'point', [['whole', '1995-03-02']]),
    context: sampleSpan({ meeting: { reported: true } }),
  };
  const several = recordOf('several', 'series', [['whole', '1995-03-05/1995-03-09']]);
  const disputed = {
    ...recordOf('disputed', 'point', [['whole', '1995-03-03']]),
    context: sampleSpan({ meeting: { between: [{ who: 'a delegation', disputed: true, sources: ['a'] }] } }),
  };
  expect(
    countEvents(archiveOf(day, month, reported, several, disputed), { from: '1995-02', to: '1995-03-15' }),
  ).toEqual({
    told: 2,
    unsettled: 1,
    reported: 1,
    series: 1,
    perhaps: 1,
  });
});

import { expect, test } from 'vitest';
import { recordOf } from '../testing/event-records.ts';
import { sampleArchive } from '../testing/sample-archive.ts';
import type { EventRecord } from './archive.ts';
import { shownOnMap, type MapSelection } from './shown-on-map.ts';
import type { Actor, Place } from './vocabulary.ts';

const place = (id: string) => ({ id, names: [] }) as unknown as Place;
const actor = (id: string) => ({ id, name: id }) as unknown as Actor;
const at = (event: EventRecord, places: readonly string[], actors: readonly string[] = []): EventRecord => ({
  ...event,
  places: places.map(place),
  actors: actors.map(actor),
});

const sample = sampleArchive();
const archive = {
  ...sample,
  places: new Map(['ford', 'mill', 'inn', 'far'].map((id) => [id, place(id)])),
  events: [
    at(recordOf('day', 'point', [['whole', '1995-03-01']]), ['ford', 'inn'], ['guild']),
    at(recordOf('same', 'point', [['whole', '1995-03-01']]), ['ford']),
    at(recordOf('month', 'point', [['whole', '1995-03']]), ['mill', 'ford'], ['guild', 'crew']),
    at(recordOf('later', 'point', [['whole', '1995-06-01']]), ['far'], ['crew']),
  ],
};
const day = { from: '1995-03-01', to: '1995-03-01' };

type Row = readonly [MapSelection, readonly string[], readonly string[], Readonly<Record<string, number>>?];
const rows: readonly Row[] = [
  [{ of: 'month' }, ['mill', 'ford'], []],
  [{ of: 'month', ...day }, ['mill', 'ford'], []],
  [{ of: 'nothing' }, [], []],
  [{ places: ['far', 'nowhere'] }, ['far'], []],
  [day, ['ford', 'inn', 'mill'], ['mill'], { ford: 3, inn: 1, mill: 1 }],
  [{ ...day, places: ['mill'] }, ['mill', 'ford', 'inn'], [], { ford: 3, inn: 1, mill: 1 }],
  [{ from: '1995-03', to: '1995-03' }, ['ford', 'inn', 'mill'], [], { ford: 3, inn: 1, mill: 1 }],
  [{ actors: ['guild'] }, ['ford', 'inn', 'mill'], [], { ford: 2, inn: 1, mill: 1 }],
  [{ actors: ['guild', 'crew'] }, ['mill', 'ford'], [], { ford: 1, mill: 1 }],
  [{ actors: ['crew'], from: '1995-06' }, ['far'], [], { far: 1 }],
  [{ from: '1990', to: '1991' }, [], [], {}],
  // From a day on, and up to one, without the other.
  [{ from: '1995-06' }, ['far'], [], { far: 1 }],
  [{ to: '1995-03-31' }, ['ford', 'inn', 'mill'], [], { ford: 3, inn: 1, mill: 1 }],
  [{}, [], []],
];
test.each(rows.map(([selection, places, maybe, counts]) => ({ selection, places, maybe, counts })))(
  '$selection',
  ({ selection, places, maybe, counts }) => {
    const shown = shownOnMap(archive, selection);
    expect(shown.places).toEqual(places);
    expect([...shown.maybe]).toEqual(maybe);
    expect(shown.counts === undefined ? undefined : Object.fromEntries(shown.counts)).toEqual(counts);
  },
);

import { expect, test } from 'vitest';
import { sampleLabels } from '../../testing/sample-search.ts';
import { chosenByOperators } from './operator-values.ts';

const known = {
  labels: sampleLabels({
    place: { harbour: 'Harbour Town / Limanşehir', hill: 'Hill', mill: 'Hillside' },
    issuer: { ministry: 'Ministry of Roads' },
    kind: { meeting: 'Meeting', statement: 'Statement' },
  }),
  names: [
    { of: 'place', names: ['Harbour Town', 'Limanşehir', 'Նավահանգիստ', "Port'ak"] },
    { of: 'party', names: ['Ministry of Roads', 'MoR'] },
  ],
} as const;

test.each([
  ['place', 'Limanşehir', 'harbour'],
  ['place', 'liman', 'harbour'],
  ['place', 'Նավահանգիստ', 'harbour'],
  ['place', 'Port’ak', 'harbour'],
  ['place', 'Portak', 'harbour'],
  ['place', 'town', 'harbour'],
  ['place', 'hill', 'hill'],
  ['place', 'hillside', 'mill'],
  ['place', '(hillside)', 'mill'],
  ['place', '()', undefined],
  ['issuer', 'mor', 'ministry'],
  ['issuer', 'roads ministry', 'ministry'],
  ['kind', 'meetings', 'meeting'],
  ['kind', 'Meeting', 'meeting'],
  ['kind', 'meetup', undefined],
  ['place', 'MoR', undefined],
] as const)('%s:%s', (name, value, id) => {
  const { chosen, unknown } = chosenByOperators([{ name, value }], known);
  expect(chosen[name]).toEqual(id === undefined ? undefined : [id]);
  expect(unknown.length).toBe(id === undefined ? 1 : 0);
});

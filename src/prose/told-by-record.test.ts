import { expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { proseChecker } from './check-prose.ts';
import type { Subject } from './types.ts';

const day = dayFromCivil(1995, 3, 1);
const bridge: Subject = {
  address: 'events/bridge/',
  title: 'Toll house at the mill bridge',
  names: ['Toll house at the mill bridge'],
  kind: 'k',
  shape: 'point',
  dates: [{ of: 'whole', edtf: '1995-03-01' }],
  bounds: { start: [day, day], end: [day, day] },
  actors: ['ruritania'],
  texts: [
    { id: '', by: 'ruritania', text: 'Its minister said on 4 March that the toll was fair.' },
    { id: '', text: 'Lorries used it from 6 March on; carts were turned back on 8 March 1995.' },
    { id: '', text: 'The toll is to be abolished by 1 May 1995.' },
    { id: '', text: 'seen on 12 March 1995', ofSource: true },
  ],
};
const check = proseChecker({
  kinds: [],
  actors: [{ id: 'ruritania', names: ['Ruritania'] }],
  persons: [],
  subjects: [bridge],
});

function verdict(written: string): readonly string[] {
  const [, before = '', words = '', behind = ''] = /^(.*)\[(.*)\](.*)$/.exec(written) ?? [];
  const links = [{ start: before.length, end: before.length + words.length, address: bridge.address }];
  return check({ text: before + words + behind, links, apart: [] }, { language: 'en' })
    .filter(({ fact }) => fact === 'date')
    .map((one) => one.verdict);
}

test.each([
  // The event itself
  ['[The toll house] was opened on 1 March 1995.', 'agreed'],
  ['[The toll house] was opened on 4 March 1995.', 'contradicted'],
  ['[The toll house] opened on 6 March 1995.', 'contradicted'],
  ['[The toll house] was first opened at the bridge on 8 March 1995.', 'contradicted'],
  ['Ruritania built [the toll house] on 8 March 1995.', 'contradicted'],
  ['On 8 March 1995 Ruritania built [the toll house].', 'contradicted'],
  ['On 8 March 1995 [the toll house] was opened.', 'contradicted'],
  ['[The toll house] was opened on 12 March 1995, by one report.', 'contradicted'],
  // What a text of the record has on that day
  ['At [the toll house] carts were turned back on 8 March 1995.', 'agreed'],
  ['Lorries used [the bridge] from 6 March 1995 on.', 'agreed'],
  ['Ruritania said on 4 March 1995 that [the toll house] was there to stay.', 'agreed'],
  ['The minister said on 4 March 1995 that [the toll] was fair.', 'agreed'],
  ['[The toll house] stood empty, by a report of 12 March 1995.', 'agreed'],
  // What it has not
  ['At [the toll house] lorries were burnt on 8 March 1995.', 'unknown'],
  ['The toll at [the toll house] was abolished on 1 May 1995.', 'unknown'],
] as const)('%s', (written, as) => {
  expect(verdict(written)).toStrictEqual([as]);
});

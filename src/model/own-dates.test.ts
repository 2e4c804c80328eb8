import { expect, test } from 'vitest';
import { sampleArchive, sampleSpan } from '../testing/sample-archive.ts';
import { toldDateAndWhose } from './own-dates.ts';
import { eventOf } from './queries.ts';

const start = { of: 'start', edtf: '1995-03-01', sources: ['a'] };
const happening = { gives: 'happening', marks: 'a cargo passed', sources: ['a'] };
const candidate = (edtf: string) => ({ of: 'end', edtf, ...happening });
const ended = (edtf: string) => ({ of: 'end', edtf, sources: ['b'] });
const inferred = { inferred: 'from a weekday', sources: ['a'] };

test.each([
  [
    'a candidate sets the first day',
    [start, candidate('1995-04-28'), ended('1995-06')],
    '1 March 1995 to a day between 28 April and 30 June 1995; 28 April 1995 is the archive’s candidate, not a source’s',
  ],
  [
    'candidates set both days',
    [start, candidate('1995-04-28'), candidate('1995-07-02'), ended('1995-06')],
    '1 March 1995 to a day between 28 April and 2 July 1995; 28 April 1995 is the archive’s candidate, not a source’s; 2 July 1995 is the archive’s candidate, not a source’s',
  ],
  [
    'a candidate within what sources give sets none',
    [start, ended('1995-04-28'), candidate('1995-05-02'), ended('1995-06')],
    '1 March 1995 to a day between 28 April and 30 June 1995',
  ],
  [
    'a source gives the day of a candidate too',
    [start, candidate('1995-04-28'), ended('1995-04-28'), ended('1995-06')],
    '1 March 1995 to a day between 28 April and 30 June 1995',
  ],
  [
    'one end is inferred',
    [start, { of: 'end', edtf: '1995-05-02', ...inferred }],
    '1 March 1995 to 2 May 1995; 2 May 1995 is the archive’s inference',
  ],
  [
    'every day is inferred',
    [{ of: 'whole', edtf: '1995-05-02', ...inferred }],
    '2 May 1995; inferred by the archive',
  ],
  [
    'another source names the day that is inferred from one',
    [start, ended('1995-05-02'), { of: 'end', edtf: '1995-05-02', ...inferred }],
    '1 March 1995 to 2 May 1995',
  ],
  ['sources give every day', [start, ended('1995-05-02')], '1 March 1995 to 2 May 1995'],
])('%s', (_, claims, told) => {
  const data = sampleSpan({ id: 'own', claims });
  const archive = sampleArchive({ events: [{ data, summary: [] }], documents: [] });
  expect(toldDateAndWhose(eventOf(archive, 'own'))).toBe(told);
});

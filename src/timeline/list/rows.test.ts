import { expect, test } from 'vitest';
import { compareDated } from '../../time/bounds/compare.ts';
import { isoDay } from '../../time/edtf/day.ts';
import { recordOf } from '../../testing/event-records.ts';
import { drawnOf } from '../data/drawn.ts';
import type { Listed } from '../types.ts';
import { chronicleOf, filedUnder, type Chronicle } from './rows.ts';
import { linePhase, lineStates } from './span-line.ts';

const span = recordOf('stoppage', 'span', [
  ['start', '1994-12-12'],
  ['end', '1995-04-28'],
  ['end', '1995-09-24'],
]);
const events = [
  span,
  recordOf('water', 'point', [['whole', '1993']]),
  recordOf('gas', 'point', [['whole', '1994-03']]),
  recordOf('talk', 'point', [['whole', '1993-01-11']]),
  recordOf('either', 'point', [['whole', '[1994-03-30,1994-03-31]']]),
  recordOf('meeting', 'point', [['whole', '1995-03-01']]),
  recordOf('suspended', 'point', [['whole', '1995-04-28']]),
  recordOf('offer', 'point', [['whole', '1995-08-02']]),
  recordOf('leaving', 'point', [['whole', '1995-09-24']]),
  recordOf('after', 'point', [['whole', '1995-10-02']]),
  recordOf('never dated', 'span', [['end', 'open']]),
].sort(compareDated);
const line = { id: 'stoppage', drawn: drawnOf(span)! };

function outline({ sections, undated }: Chronicle<Listed>): string[] {
  const lines = sections.flatMap((section) =>
    section.kind === 'gap'
      ? [
          `gap ${isoDay(section.gap.from)} to ${isoDay(section.gap.to)}, ${section.gap.days} [${section.line}]`,
        ]
      : [
          `${section.opensYear ? '* ' : ''}${section.year}-${section.month ?? '?'} [${section.line}]`,
          ...section.rows.map(({ event, line: state }) => `  ${event.id} [${state}]`),
        ],
  );
  return [...lines, ...undated.map(({ id }) => `undated ${id}`)];
}

test('groups events under years and months, tells gaps, and passes the line of a span down', () => {
  expect(outline(chronicleOf(events, { line, leastGapDays: 30 }))).toEqual([
    '* 1993-? [none]',
    '  water [none]',
    '1993-1 [none]',
    '  talk [none]',
    'gap 1993-01-12 to 1994-03-29, 442 [none]',
    '* 1994-3 [none]',
    '  gas [none]',
    '  either [none]',
    'gap 1994-04-01 to 1994-12-11, 255 [none]',
    '1994-12 [none]',
    '  stoppage [begins]',
    'gap 1994-12-13 to 1995-02-28, 78 [certain]',
    '* 1995-3 [certain]',
    '  meeting [certain]',
    'gap 1995-03-02 to 1995-04-27, 57 [certain]',
    '1995-4 [certain]',
    '  suspended [turns]',
    'gap 1995-04-29 to 1995-08-01, 95 [possible]',
    '1995-8 [possible]',
    '  offer [possible]',
    'gap 1995-08-03 to 1995-09-23, 52 [possible]',
    '1995-9 [possible]',
    '  leaving [ends]',
    '1995-10 [none]',
    '  after [none]',
    'undated never dated',
  ]);
});

test('a gap names the spans that went on all through it, and only those', () => {
  const { sections } = chronicleOf(events, { leastGapDays: 30 });
  const during = sections.flatMap((section) => (section.kind === 'gap' ? [section.gap.during] : []));
  expect(during).toEqual([[], [], ['stoppage'], ['stoppage'], [], []]);
});

test('a gap within a span stands behind the row of its beginning, in its year, and one behind all rows too', () => {
  const long = recordOf('withdrawal', 'span', [
    ['start', '1997-04-17'],
    ['end', '1997-06-12'],
  ]);
  const [meeting, ruling] = [
    recordOf('meeting', 'point', [['whole', '1996-12-07']]),
    recordOf('ruling', 'point', [['whole', '1997-11-12']]),
  ];
  const listed = (...some: Listed[]) => outline(chronicleOf(some, { leastGapDays: 30 }));
  const [before, within] = [
    'gap 1996-12-08 to 1997-04-16, 130 [none]',
    'gap 1997-04-18 to 1997-06-11, 55 [none]',
  ];
  const rows = [
    '* 1996-12 [none]',
    '  meeting [none]',
    before,
    '* 1997-4 [none]',
    '  withdrawal [none]',
    within,
  ];
  expect(listed(meeting, long, ruling)).toEqual([
    ...rows,
    'gap 1997-06-13 to 1997-11-11, 152 [none]',
    '1997-11 [none]',
    '  ruling [none]',
  ]);
  expect(listed(meeting, long)).toEqual(rows);
});

test('tells no gap where none is asked for, nor one shorter than asked', () => {
  expect(chronicleOf(events).sections.some(({ kind }) => kind === 'gap')).toBe(false);
  const months = ['1995-01-01', '1995-01-31'].map((day) => recordOf(day, 'point', [['whole', day]]));
  const gaps = (leastGapDays: number) =>
    chronicleOf(months, { leastGapDays }).sections.filter(({ kind }) => kind === 'gap').length;
  expect([gaps(29), gaps(30)]).toEqual([1, 0]);
});

test('an empty archive has an empty chronicle', () => {
  expect(chronicleOf([], { leastGapDays: 30 })).toEqual({ sections: [], undated: [] });
});

test('files an event under as much as is known of when it began', () => {
  const filed = events.map((event) => {
    const { year, month, day } = filedUnder(event) ?? {};
    return [event.id, year ?? '?', month ?? '?', day === undefined ? '?' : isoDay(day)].join(' ');
  });
  expect(filed).toEqual([
    'water 1993 ? ?',
    'talk 1993 1 1993-01-11',
    'gas 1994 3 ?',
    'either 1994 3 1994-03-30',
    'stoppage 1994 12 1994-12-12',
    'meeting 1995 3 1995-03-01',
    'suspended 1995 4 1995-04-28',
    'offer 1995 8 1995-08-02',
    'leaving 1995 9 1995-09-24',
    'after 1995 10 1995-10-02',
    'never dated ? ? ?',
  ]);
});

function statesOf(claims: Parameters<typeof recordOf>[2], ...days: readonly number[]) {
  const line = { id: 'span', drawn: drawnOf(recordOf('span', 'span', claims))! };
  const { from } = line.drawn;
  const rows = days.map((day, index) => ({ id: index === 0 ? 'span' : String(index), day: from + day }));
  return { states: lineStates(line, rows), after: linePhase(line, from + 1000) };
}

test.each<[string, Parameters<typeof recordOf>[2], number[], ReturnType<typeof statesOf>]>([
  [
    'an end that one source gives closes it',
    [['whole', '1995-01-01/1995-01-10']],
    [0, 5, 9, 9, 10],
    { states: ['begins', 'certain', 'certain', 'closes', 'none'], after: 'none' },
  ],
  [
    'a beginning in a month is only possible',
    [['whole', '1995-01/1995-03-10']],
    [0, 5, 40],
    { states: ['may-begin', 'possible', 'certain'], after: 'none' },
  ],
  [
    'candidate ends are ticks on a line that goes on',
    [
      ['start', '1995-01-01'],
      ['end', '1995-01-10'],
      ['end', '1995-01-15'],
      ['end', '1995-01-20'],
    ],
    [0, 9, 12, 14, 19],
    { states: ['begins', 'turns', 'possible', 'candidate', 'ends'], after: 'none' },
  ],
  [
    'an end that nobody gives stays possible',
    [['whole', '1995-01-01/']],
    [0, 5],
    { states: ['begins', 'possible'], after: 'possible' },
  ],
])('%s', (_name, claims, days, expected) => {
  expect(statesOf(claims, ...days)).toEqual(expected);
});

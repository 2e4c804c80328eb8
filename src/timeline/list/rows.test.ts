import { expect, test } from 'vitest';
import { compareDated } from '../../time/bounds/compare.ts';
import { isoDay } from '../../time/edtf/day.ts';
import { recordOf } from '../../testing/event-records.ts';
import { drawnOf } from '../data/drawn.ts';
import type { Listed } from '../types.ts';
import { chronicleOf, filedUnder, type Chronicle } from './rows.ts';
import { linePhase, lineStates } from './span-line.ts';

const span = recordOf('stoppage', 'span', [
  ['start', '2022-12-12'],
  ['end', '2023-04-28'],
  ['end', '2023-09-24'],
]);
const events = [
  span,
  recordOf('water', 'point', [['whole', '2021']]),
  recordOf('gas', 'point', [['whole', '2022-03']]),
  recordOf('talk', 'point', [['whole', '2021-01-11']]),
  recordOf('either', 'point', [['whole', '[2022-03-30,2022-03-31]']]),
  recordOf('meeting', 'point', [['whole', '2023-03-01']]),
  recordOf('suspended', 'point', [['whole', '2023-04-28']]),
  recordOf('offer', 'point', [['whole', '2023-08-02']]),
  recordOf('leaving', 'point', [['whole', '2023-09-24']]),
  recordOf('after', 'point', [['whole', '2023-10-02']]),
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
    '* 2021-? [none]',
    '  water [none]',
    '2021-1 [none]',
    '  talk [none]',
    'gap 2021-01-12 to 2022-03-29, 442 [none]',
    '* 2022-3 [none]',
    '  gas [none]',
    '  either [none]',
    'gap 2022-04-01 to 2022-12-11, 255 [none]',
    '2022-12 [none]',
    '  stoppage [begins]',
    'gap 2022-12-13 to 2023-02-28, 78 [certain]',
    '* 2023-3 [certain]',
    '  meeting [certain]',
    'gap 2023-03-02 to 2023-04-27, 57 [certain]',
    '2023-4 [certain]',
    '  suspended [turns]',
    'gap 2023-04-29 to 2023-08-01, 95 [possible]',
    '2023-8 [possible]',
    '  offer [possible]',
    'gap 2023-08-03 to 2023-09-23, 52 [possible]',
    '2023-9 [possible]',
    '  leaving [ends]',
    '2023-10 [none]',
    '  after [none]',
    'undated never dated',
  ]);
});

test('a gap names the spans that went on all through it, and only those', () => {
  const { sections } = chronicleOf(events, { leastGapDays: 30 });
  const during = sections.flatMap((section) => (section.kind === 'gap' ? [section.gap.during] : []));
  expect(during).toEqual([[], [], ['stoppage'], ['stoppage'], [], []]);
});

test('tells no gap where none is asked for, nor one shorter than asked', () => {
  expect(chronicleOf(events).sections.some(({ kind }) => kind === 'gap')).toBe(false);
  const months = ['2023-01-01', '2023-01-31'].map((day) => recordOf(day, 'point', [['whole', day]]));
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
    'water 2021 ? ?',
    'talk 2021 1 2021-01-11',
    'gas 2022 3 ?',
    'either 2022 3 2022-03-30',
    'stoppage 2022 12 2022-12-12',
    'meeting 2023 3 2023-03-01',
    'suspended 2023 4 2023-04-28',
    'offer 2023 8 2023-08-02',
    'leaving 2023 9 2023-09-24',
    'after 2023 10 2023-10-02',
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
    [['whole', '2023-01-01/2023-01-10']],
    [0, 5, 9, 9, 10],
    { states: ['begins', 'certain', 'certain', 'closes', 'none'], after: 'none' },
  ],
  [
    'a beginning in a month is only possible',
    [['whole', '2023-01/2023-03-10']],
    [0, 5, 40],
    { states: ['may-begin', 'possible', 'certain'], after: 'none' },
  ],
  [
    'candidate ends are ticks on a line that goes on',
    [
      ['start', '2023-01-01'],
      ['end', '2023-01-10'],
      ['end', '2023-01-15'],
      ['end', '2023-01-20'],
    ],
    [0, 9, 12, 14, 19],
    { states: ['begins', 'turns', 'possible', 'candidate', 'ends'], after: 'none' },
  ],
  [
    'an end that nobody gives stays possible',
    [['whole', '2023-01-01/']],
    [0, 5],
    { states: ['begins', 'possible'], after: 'possible' },
  ],
])('%s', (_name, claims, days, expected) => {
  expect(statesOf(claims, ...days)).toEqual(expected);
});

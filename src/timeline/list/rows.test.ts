import { expect, test } from 'vitest';
import { compareDated } from '../../time/bounds/compare.ts';
import { isoDay } from '../../time/edtf/day.ts';
import { recordOf } from '../../testing/event-records.ts';
import { chronicleOf, type Chronicle, type Listed } from './rows.ts';
import { yearsOf } from './years.ts';

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
const rail = { id: 'stoppage', ...span.bounds, claimed: [] };

function outline({ sections, undated }: Chronicle<Listed>): string[] {
  const lines = sections.flatMap((section) =>
    section.kind === 'gap'
      ? [
          `gap ${isoDay(section.gap.from)} to ${isoDay(section.gap.to)}, ${section.gap.days} [${section.rail}]`,
        ]
      : [
          `${section.opensYear ? '* ' : ''}${section.year}-${section.month ?? '?'} [${section.rail}]`,
          ...section.rows.map(({ event, rail: state }) => `  ${event.id} [${state}]`),
        ],
  );
  return [...lines, ...undated.map(({ id }) => `undated ${id}`)];
}

test('groups events under years and months, tells gaps, and passes the rail down', () => {
  expect(outline(chronicleOf(events, { rail, leastGapDays: 30 }))).toEqual([
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
    'gap 2022-12-13 to 2023-02-28, 78 [in]',
    '* 2023-3 [in]',
    '  meeting [in]',
    'gap 2023-03-02 to 2023-04-27, 57 [in]',
    '2023-4 [in]',
    '  suspended [turns]',
    'gap 2023-04-29 to 2023-08-01, 95 [maybe]',
    '2023-8 [maybe]',
    '  offer [maybe]',
    'gap 2023-08-03 to 2023-09-23, 52 [maybe]',
    '2023-9 [maybe]',
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

test('counts the events listed under each year', () => {
  expect(yearsOf(events)).toEqual([
    { year: 2021, count: 2 },
    { year: 2022, count: 3 },
    { year: 2023, count: 5 },
  ]);
});

import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '../edtf/day.ts';
import { tableOf } from './tables.ts';
import type { LanguageTable } from './table.ts';
import { namesWeekday, weekdaysBeside } from './weekdays.ts';

// 4 April 1995 was a Tuesday.
const tuesday = dayFromCivil(1995, 4, 4);

function beside(text: string, tag = 'en', day = tuesday): readonly string[] {
  return weekdaysBeside(text, day, tableOf(tag) as LanguageTable).map(
    ({ start, end, name, isRight }) => `${text.slice(start, end)} = ${name} ${isRight ? 'right' : 'wrong'}`,
  );
}

describe('the weekday that a text gives with a day', () => {
  test.each([
    ['Tuesday, 4 April 1995', ['4 April 1995 = Tuesday right']],
    ['Monday, 4 April 1995', ['4 April 1995 = Monday wrong']],
    ['They met on Tuesday, April 4, 1995, in Oram.', ['April 4, 1995 = Tuesday right']],
    ['On Tuesday the 4th of April 1995', ['4th of April 1995 = Tuesday right']],
    ['Tuesday afternoon, 4 April 1995', ['4 April 1995 = Tuesday right']],
    ['Tue. 4 April 1995', ['4 April 1995 = Tue right']],
    ['Tues 4 April 1995', ['4 April 1995 = Tues right']],
    ['4 April 1995 (Tuesday)', ['4 April 1995 = Tuesday right']],
    ['4 April 1995, Wednesday.', ['4 April 1995 = Wednesday wrong']],
    ['1995-04-04 (Tue)', ['1995-04-04 = Tue right']],
    ['They met on 4 April, a Tuesday.', ['4 April = Tuesday right']],
    ['On Thursday 4 April they met.', ['4 April = Thursday wrong']],
    ['Monday 3 – Tuesday 4 April 1995', ['4 April 1995 = Tuesday right']],
    ['Tuesday 4 – Thursday 6 April 1995', ['4 = Tuesday right']],
    // The name of the next date is none of this one.
    ['4 April 1995, Wednesday 5 April 1995', []],
    ['On 4 April 1995, Friday prayers were held.', []],
    ['On 4 April 1995 they met.', []],
    ['On Monday, 3 April 1995 they met.', []],
    ['On Monday they met until the talks of 4 April 1995.', []],
    // Which of the two is meant, nobody can say.
    ['Monday and Tuesday, 4 April 1995', []],
    ['Monday, Tuesday, 4 April 1995', []],
    ['Monday to Tuesday, 4 April 1995', []],
    ['Monday or Tuesday, 4 April 1995', []],
    ['Late on Tuesday 4 April 1995', ['Late on Tuesday 4 April 1995 = Tuesday right']],
    // Names that only look like weekdays.
    ['The committee sat on 4 April 1995', []],
    ['The Sun, 4 April 1995', []],
    ['4 April 1995, Mongolia.', []],
    ['Sun, 4 April 1995', ['4 April 1995 = Sun wrong']],
  ])('%s', (text, found) => {
    expect(beside(text)).toEqual(found);
  });

  test.each([
    ['ar', 'الثلاثاء 4 أبريل 1995', ['4 أبريل 1995 = الثلاثاء right']],
    ['ar', 'يوم الاثنين الموافق 4 أبريل 1995', ['4 أبريل 1995 = الاثنين wrong']],
    ['az', '4 aprel 1995, çərşənbə axşamı', ['4 aprel 1995 = çərşənbə axşamı right']],
    ['az', '4 aprel 1995, bazar ertəsi', ['4 aprel 1995 = bazar ertəsi wrong']],
    ['de', 'Dienstag, den 4. April 1995', ['4. April 1995 = Dienstag right']],
    ['de', 'am Sonnabend, dem 4. April 1995', ['4. April 1995 = Sonnabend wrong']],
    ['de', 'Di., 4. April 1995', ['4. April 1995 = Di right']],
    ['de', 'So am 4. April 1995', []],
    ['es', 'el martes 4 de abril de 1995', ['4 de abril de 1995 = martes right']],
    ['es', 'el miércoles, 4 de abril de 1995', ['4 de abril de 1995 = miércoles wrong']],
    ['fr', 'le mardi 4 avril 1995', ['4 avril 1995 = mardi right']],
    ['fr', 'mercredi 4 avril 1995', ['4 avril 1995 = mercredi wrong']],
    ['hy', '1995 թվականի ապրիլի 4-ին, երեքշաբթի', ['1995 թվականի ապրիլի 4-ին = երեքշաբթի right']],
    ['hy', 'երկուշաբթի, 1995 թվականի ապրիլի 4-ին', ['1995 թվականի ապրիլի 4-ին = երկուշաբթի wrong']],
    ['ru', 'во вторник, 4 апреля 1995 года', ['4 апреля 1995 года = вторник right']],
    ['ru', 'в среду утром, 4 апреля 1995 года', ['4 апреля 1995 года = среду wrong']],
    ['tr', '4 Nisan 1995 Salı', ['4 Nisan 1995 = Salı right']],
    ['tr', '4 Nisan 1995 Cumartesi günü', ['4 Nisan 1995 = Cumartesi wrong']],
    ['uk', 'у вівторок, 4 квітня 1995 року', ['4 квітня 1995 року = вівторок right']],
    ['uk', "в п'ятницю, 4 квітня 1995 року", ["4 квітня 1995 року = п'ятницю wrong"]],
  ])('%s: %s', (tag, text, found) => {
    expect(beside(text, tag)).toEqual(found);
  });

  test('each of the seven is told from the others', () => {
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    const right = names.map((name, place) =>
      names.filter((_, other) =>
        weekdaysBeside(
          `${name}, ${3 + other} April 1995`,
          dayFromCivil(1995, 4, 3 + other),
          tableOf('en') as LanguageTable,
        ).some((one) => one.isRight && place === other),
      ),
    );
    expect(right).toEqual(names.map((name) => [name]));
  });

  test('digits are read in the order that is declared', () => {
    const read = (order?: 'day-first' | 'month-first') =>
      weekdaysBeside('Tuesday, 04/05/1995', dayFromCivil(1995, 4, 5), tableOf('en') as LanguageTable, order);
    expect(read('month-first')).toMatchObject([{ start: 9, end: 19, isRight: false }]);
    expect(read('day-first')).toEqual([]);
    expect(read()).toEqual([]);
  });
});

test.each([
  ['They met on Monday.', true],
  ['They met on 4 April 1995.', false],
])('"%s" names a weekday: %s', (text, names) => {
  expect(namesWeekday(text, tableOf('en') as LanguageTable)).toBe(names);
});

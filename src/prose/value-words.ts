import { readEdtf } from '../time/edtf/read.ts';
import { proseCheckWords as words } from '../words/chapters/prose-check.ts';
import { dates } from '../words/current.ts';
import { ordinal, wordsOf, wordsOfDayOfYear, wordsOfWeekday } from '../words/dates.ts';
import { listWords, numberWords, say } from '../words/say.ts';
import type { FactValue } from './types.ts';

/** A value in words: "1 March 1995", "87 or 88 days", "Friday". Empty where there is none. */
export function valueWords(value: FactValue | undefined): string {
  if (value === undefined) return '';
  switch (value.kind) {
    case 'dates':
      return listed(value.edtf.map(dateWords));
    case 'weekdays':
      // 29 December 1969 was a Monday.
      return listed(value.days.map((day) => wordsOfWeekday(day - 4)));
    case 'numbers':
      return listed(value.numbers.map((range) => rangeWords(range, value.of)));
    case 'words':
      return listed(value.words.map((one) => say(words.quoted, { words: one })));
    case 'names':
      return listWords([...new Set(value.names)], 'and');
    case 'dated':
      return listWords(
        value.things.map(({ title, edtf }) => say(words.dated, { title, date: dateWords(edtf) })),
        'and',
      );
    case 'edges':
      return say(words.edges, {
        start: listed(value.start.map(dateWords)),
        end: listed(value.end.map(dateWords)),
      });
  }
}

// Each once: several dates can give the same number.
function listed(values: readonly string[]): string {
  return listWords([...new Set(values)], 'or');
}

function dateWords(text: string): string {
  const yearless = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(text);
  const [, month, day] = yearless ?? [];
  if (month !== undefined)
    return wordsOfDayOfYear(Number(month), day === undefined ? undefined : Number(day));
  const reading = readEdtf(text);
  return reading.kind === 'read' ? wordsOf(reading.value) : text;
}

function rangeWords(
  [least, most]: readonly [number, number],
  of: 'day' | 'number' | 'ordinal' | 'day-number',
): string {
  const one = (number: number) => (of === 'ordinal' ? ordinal(number) : numberWords(number));
  const told =
    least === most
      ? one(least)
      : dates.count({ least: one(least), most: one(most), adjoining: most === least + 1 });
  if (of === 'day-number') return say(words.dayNumber, { number: told });
  return of === 'day' ? say(words.days, { count: most, days: told }) : told;
}

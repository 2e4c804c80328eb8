import { readEdtf } from '../edtf/read.ts';
import { besideDate, wordsBeside } from './period-words.ts';
import type { DatedWords } from './read-dates.ts';

/**
 * A last day with the first one that stands before it as a number alone: "no earlier than 4 and no later than 9 May 1993" is
 * one day of these. The date as it is where no such words stand there.
 */
export function betweenLimits(text: string, date: DatedWords): DatedWords {
  const [reading = ''] = date.readings;
  const [, month, last] = /^(\d{4}-\d\d)-(\d\d)$/.exec(reading) ?? [];
  if (month === undefined || !date.relations.includes('no-later')) return date;
  const found = besideDate(text, { start: date.limited.start, end: date.end }, firstDay);
  const day = (found?.groups['day'] ?? '').padStart(2, '0');
  if (found === undefined || last === undefined || day > last) return date;
  const between = `[${month}-${day}..${reading}]`;
  if (readEdtf(between).kind !== 'read') return date;
  return {
    ...date,
    readings: [between, `[..${reading}]`],
    relations: [],
    limited: { ...date.limited, start: found.start },
  };
}

const firstDay = wordsBeside([
  String.raw`(?:(?:no|not)\s+(?:earlier|sooner)\s+than|not\s+before)(?:\s+the)?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?:and|but|nor)`,
  String.raw`не\s+(?:ранее|раньше)(?:\s+чем)?\s+(?<day>\d{1,2})(?:-?го)?,?\s+(?:и|но)`,
  String.raw`не\s+раніше(?:\s+ніж)?\s+(?<day>\d{1,2})(?:-?го)?,?\s+(?:і|й|та|але)`,
  String.raw`(?:nicht\s+vor\s+dem|frühestens\s+am)\s+(?<day>\d{1,2})\.,?\s+und`,
  String.raw`(?:pas\s+avant\s+le|au\s+plus\s+tôt\s+le)\s+(?<day>\d{1,2}),?\s+(?:et|ni)`,
  String.raw`(?:no\s+antes\s+del|como\s+pronto\s+el|no\s+más\s+temprano\s+del)\s+(?<day>\d{1,2}),?\s+(?:y|ni)`,
]);

import { readEdtf } from '../edtf/read.ts';
import { boundsOfMeaning } from './limits.ts';
import { besideDate, firstDay, joint, jointAtEnd } from './period-words.ts';
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

/**
 * Two dates of which words make the one the first day and the other the last: "no earlier than 4 May 2007 and no later than 9 May
 * 2007" is one date, between the two, in either order; the first may leave its year to the second. Either limit alone is
 * true as well.
 *
 * @param read dates in words like those of the text
 */
export function joinLimits(
  text: string,
  dates: readonly DatedWords[],
  read: (words: string) => readonly DatedWords[],
): readonly DatedWords[] {
  const joined: DatedWords[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const both = last === undefined ? undefined : betweenTwo(text, last, date);
    if (both !== undefined) joined.splice(-1, 1, both);
    else joined.push(withFirst(text, date, last?.end ?? 0, read));
  }
  return joined;
}

function betweenTwo(text: string, one: DatedWords, other: DatedWords): DatedWords | undefined {
  const between = text.slice(Math.max(one.end, one.limited.end), Math.min(other.start, other.limited.start));
  if (!joint.test(between)) return undefined;
  const [first, last] = isFirst(one) ? [one, other] : [other, one];
  if (!isFirst(first) || !isLast(last)) return undefined;
  const [from, to] = [boundsOf(first), boundsOf(last)];
  const sets = from
    .flatMap((opens) => to.map((closes) => `${opens.slice(0, -1)}${closes.slice('[..'.length)}`))
    .filter((set) => readEdtf(set).kind === 'read');
  if (sets.length === 0) return undefined;
  const place = (key: 'within' | 'limited') => ({ start: one[key].start, end: other[key].end });
  return {
    start: one.start,
    end: other.end,
    within: place('within'),
    limited: place('limited'),
    readings: [...sets, ...from, ...to],
    relations: [],
  };
}

// "No earlier than 4 May and no later than 9 May 2007".
function withFirst(
  text: string,
  date: DatedWords,
  from: number,
  read: (words: string) => readonly DatedWords[],
): DatedWords {
  const year = Number(/^\d{4}(?=-)/.exec(date.readings[0] ?? '')?.[0]);
  if (!(year > 0) || !isLast(date)) return date;
  const ahead = text.slice(from, date.limited.start).replace(jointAtEnd, '');
  if (!/\d/.test(ahead.slice(-longestDay))) return date;
  for (const one of [year, year - 1]) {
    const first = read(`${ahead} ${one}`).find((found) => found.end > ahead.length && isFirst(found));
    if (first === undefined) continue;
    const { start } = first.limited;
    const place = { start: from + start, end: from + ahead.length };
    const both = betweenTwo(text, { ...first, ...place, within: place, limited: place }, date);
    if (both !== undefined) return both;
  }
  return date;
}

function isFirst({ relations, none }: DatedWords): boolean {
  return none === undefined && relations.length === 1 && /^(?:no-earlier|after)$/.test(relations[0] ?? '');
}

// Russian "до" is until and before.
function isLast({ relations, none }: DatedWords): boolean {
  const isEnd = relations.some((one) => one === 'no-later' || one === 'before');
  return none === undefined && isEnd && relations.every((one) => /^(?:no-later|before|until)$/.test(one));
}

function boundsOf({ readings, relations }: DatedWords): readonly string[] {
  return relations.flatMap((relation) => readings.flatMap((text) => boundsOfMeaning(text, relation)));
}

const longestDay = 24;

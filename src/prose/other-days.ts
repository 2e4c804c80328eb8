import { sentenceDates, type SentenceDate } from './find-dates.ts';
import { isSameDay } from './deadlines.ts';
import { knownDays } from './compare-dates.ts';
import type { Mention } from './find-subjects.ts';
import { namesIn } from './names.ts';
import { stemsOf } from './own-clauses.ts';
import { plannedIn } from './plans.ts';
import type { Sentence } from './sentence.ts';
import type { Stretch, Subject } from './types.ts';

/**
 * The day on which the record of what is named has what a clause tells, where that is another day: of "the parties had the
 * text on 12 July" that of "the parties received the text on 11 July". None where the clause names others than the record
 * does, or tells too little to be known again.
 */
export function otherDayTold(
  { text, record, language, dates }: Sentence,
  date: SentenceDate,
  { subject }: Mention,
): string | undefined {
  if (
    date.isInterval ||
    date.limits.length > 0 ||
    plannedIn(text, language)(date, { start: 0, end: 0, subject })
  )
    return undefined;
  const clause = clauseOf(text, date, dates);
  const here = stemsOf(text, clause, dates);
  const names = namesIn(record, text.slice(clause.start, clause.end)).map(({ words }) => words);
  if (here.size < fewestStems) return undefined;
  const texts = subject.texts.filter(({ ofSource }) => ofSource !== true).map((one) => one.text);
  const told = [...texts, ...markedDays(subject)]
    .flatMap((other) => {
      const days = sentenceDates(other, language);
      return days.map((day) => ({ day, words: other, clause: clauseOf(other, day, days), days }));
    })
    .filter(({ words, clause: there, days }) => {
      const stems = stemsOf(words, there, days);
      const shared = [...here].filter((stem) => stems.has(stem)).length;
      const part = words.slice(there.start, there.end);
      return (
        shared >= fewestStems &&
        shared >= Math.min(here.size, stems.size) * 0.75 &&
        names.every((name) => part.includes(name) || subject.title.includes(name))
      );
    });
  if (told.length === 0 || told.some(({ day }) => isSameDay(day, date, knownDays(subject)))) return undefined;
  const [{ day, words } = { day: undefined, words: '' }] = told;
  return day === undefined || day.limits.length > 0 || day.isInterval
    ? undefined
    : words.slice(day.start, day.end);
}

/** What happened on each day that the record marks so, as a sentence of its own: "confirmed by the state, 2001-05-03". */
function markedDays({ dates }: Subject): readonly string[] {
  return dates.flatMap(({ edtf, marks }) =>
    marks === undefined || !/^\d{4}-\d\d-\d\d$/.test(edtf) ? [] : [`${marks}, ${edtf}`],
  );
}

const fewestStems = 2;

/** The clause that a date stands in: to the next date, semicolon, sentence, or ", and". */
function clauseOf(text: string, { start, end }: Stretch, dates: readonly Stretch[]): Stretch {
  const breaks = [...text.matchAll(/[;:]|[.!?]\s|, (?:and|but|while)\b|\bthat\b/g)].map(
    ({ index, 0: found }) => ({ start: index, end: index + found.length }),
  );
  const others = [...breaks, ...dates.filter((one) => one.start !== start)];
  const from = others.filter((one) => one.end <= start).reduce((at, one) => Math.max(at, one.end), 0);
  const to = others
    .filter((one) => one.start >= end)
    .reduce((at, one) => Math.min(at, one.start), text.length);
  return { start: from, end: to };
}

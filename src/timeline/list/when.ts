import type { EventRecord } from '../../model/archive.ts';
import { toldDate } from '../../model/told.ts';
import { civilOf } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import { wordsOfDay } from '../../words/dates.ts';
import { listWords } from '../../words/say.ts';
import { drawnOf } from '../data/drawn.ts';

/** A date in words, in three pieces that join to the whole: the first day's number, its month and year, the rest. */
export interface When {
  /** All of it: "24 or 25 February 1995". */
  readonly words: string;
  /** Numbers to set large: one, or several of which one is right. None where no day is known. */
  readonly numbers: readonly { readonly day: Day; readonly number: string; readonly attested: boolean }[];
  /** " February 1995": said, but the heading above shows it. */
  readonly monthAndYear: string;
  /** " to 10 November 1992". */
  readonly rest: string;
}

export function whenOf(event: EventRecord): When {
  const words = toldDate(event);
  const days = candidateDays(event);
  const [first] = days;
  const last = days.at(-1);
  const vague = { words, numbers: [], monthAndYear: '', rest: words };
  if (first === undefined || last === undefined) return vague;
  const numbers = days.map((day) => ({
    day,
    number: String(civilOf(day).dayOfMonth),
    attested: attests(event, day),
  }));
  const lastWords = wordsOfDay(last);
  const lead = listWords([...numbers.slice(0, -1).map(({ number }) => number), lastWords], 'or');
  if (!words.startsWith(lead)) return days.length === 1 ? { ...vague, numbers } : vague;
  return {
    words,
    numbers,
    monthAndYear: lastWords.slice(String(civilOf(last).dayOfMonth).length),
    rest: words.slice(lead.length),
  };
}

/** The days on one of which the event was, or began, in one month; none when it is known less well. */
function candidateDays(event: EventRecord): readonly Day[] {
  const drawn = drawnOf(event);
  if (drawn === undefined || event.shape === 'series') return [];
  if (event.shape === 'span') {
    return drawn.from === drawn.certainFrom && drawn.startEdge === 'tick' ? [drawn.from] : [];
  }
  const exact = drawn.startEdge === 'tick' && drawn.endEdge === 'tick' && drawn.marks.length <= 3;
  const ends = drawn.marks[0] === drawn.from && drawn.marks.at(-1) === drawn.to;
  const oneMonth = civilOf(drawn.from).month === civilOf(drawn.to).month;
  return exact && ends && oneMonth ? drawn.marks : [];
}

/** Whether a document's own claim gives this day. */
function attests({ claims }: EventRecord, day: Day): boolean {
  return claims.some(
    ({ provenance, of, date }) =>
      provenance.kind === 'document' &&
      of !== 'end' &&
      date.kind === 'date' &&
      date.firstDay === day &&
      date.lastDay === day,
  );
}

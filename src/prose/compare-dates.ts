import { extentOf } from '../time/bounds/bounds.ts';
import { isAbout, withLeeway } from '../time/bounds/leeway.ts';
import { datesIn } from '../time/edtf/dates-in.ts';
import { readEdtf } from '../time/edtf/read.ts';
import type { Day, Edtf } from '../time/edtf/types.ts';
import type { Subject, SubjectDate } from './types.ts';

/** How a date of prose stands to what a subject has. `finer`: it is more exact than the record is. */
export type Standing = 'agreed' | 'finer' | 'contradicted';

/** First and last possible day, unlimited ones as infinities. */
export type Days = readonly [first: number, last: number];

/** The days of an EDTF text; undefined where it is no date, or has no day. */
export function daysOf(text: string): Days | undefined {
  const reading = readEdtf(text);
  return reading.kind === 'read' ? daysOfDate(reading.value) : undefined;
}

/** The days of an EDTF text with the leeway of what is about: nothing is contradicted within them. */
export function reachOf(text: string): Days | undefined {
  const reading = readEdtf(text);
  return reading.kind === 'read' ? daysOfDate(withLeeway(reading.value)) : undefined;
}

function isToldAbout(text: string): boolean {
  const reading = readEdtf(text);
  return reading.kind === 'read' && datesIn(reading.value).some(isAbout);
}

function daysOfDate(edtf: Edtf): Days {
  const { earliest, latest } = extentOf(edtf);
  return [earliest.kind === 'day' ? earliest.day : -Infinity, latest.kind === 'day' ? latest.day : Infinity];
}

/** How what words can mean stands to the dates of one part of a subject: true is what fits any of them. */
export function standingOf(meanings: readonly string[], dates: readonly SubjectDate[]): Standing {
  const all = dates.flatMap(({ edtf }) => {
    const [days, reach] = [daysOf(edtf), reachOf(edtf)];
    return days === undefined || reach === undefined ? [] : [{ days, reach }];
  });
  // What a more exact date lies within makes nothing less exact.
  const known = all.filter((one) => !all.some((other) => isCloser(other.days, one.days)));
  const compared = (text: string, claims: readonly Claimed[]): readonly Standing[] => {
    const meant = daysOf(text);
    // Said to be about a day as the record is, it claims no more than the record.
    const days = isToldAbout(text) ? 'days' : 'reach';
    return meant === undefined ? [] : claims.map((claim) => compare(meant, claim[days], claim.reach));
  };
  const standings = meanings.flatMap((text) => {
    const members = /^\[([^.[\]]+,[^.[\]]+)\]$/.exec(text)?.[1]?.split(',') ?? [];
    if (members.length > 1)
      return [isSameSet(members, known) ? 'agreed' : worstOf(members.map((one) => standingOf([one], dates)))];
    return compared(text, known);
  });
  if (standings.includes('agreed')) return 'agreed';
  if (standings.includes('finer')) return 'finer';
  // What a less exact date admits nothing excludes, though another is closer; of one that is about, its own days.
  // A bound without limit admits every day behind it, and tells nothing against a day that others give.
  const limited = all.filter(({ days }) => days.every(Number.isFinite));
  const asWritten = limited.map(({ days }) => ({ days, reach: days }));
  const isAdmitted = meanings.some((text) => compared(text, asWritten).some((one) => one !== 'contradicted'));
  return isAdmitted ? 'finer' : 'contradicted';
}

interface Claimed {
  readonly days: Days;
  readonly reach: Days;
}

// Of "16 or 19 December" each has to be a date that somebody gives.
function worstOf(standings: readonly Standing[]): Standing {
  if (standings.includes('contradicted')) return 'contradicted';
  return standings.includes('finer') ? 'finer' : 'agreed';
}

// "15, 16 or 17 December" of "15" by one source and "16 or 17" by another.
function isSameSet(members: readonly string[], claimed: readonly Claimed[]): boolean {
  const known = claimed.map((one) => one.days);
  const days = members.map((one) => daysOf(one));
  const isIn = (day: Days | undefined, [from, to]: Days) =>
    day !== undefined && day[0] >= from && day[1] <= to;
  return (
    days.every((day) => known.some((claim) => isIn(day, claim))) &&
    known.every((claim) => claim[1] - claim[0] + 1 === days.filter((day) => isIn(day, claim)).length)
  );
}

function isCloser(inner: Days, outer: Days): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1] && inner[1] - inner[0] < outer[1] - outer[0];
}

function compare([first, last]: Days, [from, to]: Days, [earliest, latest]: Days): Standing {
  if (first <= from && last >= to) return 'agreed';
  return last < earliest || first > latest ? 'contradicted' : 'finer';
}

/** The dates of a subject that a part of it has; of a point and a document all. */
export function datesOfPart(
  { dates, shape }: Subject,
  part: 'whole' | 'start' | 'end',
): readonly SubjectDate[] {
  if (part === 'whole' || shape === 'point' || shape === 'document') return dates;
  return dates
    .filter(({ of }) => of === part || of === 'whole')
    .map((date) => (date.of === 'whole' ? { ...date, edtf: endOf(date.edtf, part) } : date));
}

// Of "19 to 20 September" the start is the 19th.
function endOf(text: string, part: 'start' | 'end'): string {
  const reading = readEdtf(text);
  if (reading.kind !== 'read' || reading.value.kind !== 'interval') return text;
  const end = reading.value[part];
  return end.kind === 'date' ? end.text : text;
}

/** The days that something was on for certain or may have been: its start, and of what lasted all to its end. */
export function daysOfSubject({ bounds: { start, end } }: Subject): Days {
  return [start[0] ?? -Infinity, end[1] ?? Infinity];
}

/** The days that each date of an edge of a subject names, where they are days. */
export function daysOfEdge(subject: Subject, edge: 'start' | 'end'): readonly Day[] {
  return singleDays(datesOfPart(subject, edge));
}

/** The days that each date of a subject's beginning names, where they are days. */
export function knownDays(subject: Subject): readonly Day[] {
  const part = subject.shape === 'span' || subject.shape === 'series' ? 'start' : 'whole';
  return singleDays(datesOfPart(subject, part));
}

function singleDays(dates: readonly SubjectDate[]): readonly Day[] {
  return dates.flatMap(({ edtf }) => {
    const days = daysOf(edtf);
    return days !== undefined && days[0] === days[1] ? [days[0]] : [];
  });
}

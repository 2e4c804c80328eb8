import { datesOfPart, daysOf, type Days } from './compare-dates.ts';
import type { Subject, SubjectDate } from './types.ts';

/**
 * Whether what is said agrees with what is settled: where dates differ it is the adopted one, or what holds all of them.
 * Of two things that happened on days of their own, "signed" and "in force", it is the one that is told.
 *
 * @param agrees whether what is said agrees with some dates
 * @param said days of what is said, undefined where it names none, and the words that it stands in
 */
export function isSettled(
  dates: readonly SubjectDate[],
  agrees: (dates: readonly SubjectDate[]) => boolean,
  { days: said, text }: { readonly days: Days | undefined; readonly text: string },
): boolean {
  if (!differ(dates)) {
    if (!agrees(dates) || !differ(dates.map(({ marks: _, ...date }) => date))) return agrees(dates);
    const told = toldByMarks(dates, text);
    return agrees(told) || dates.every(({ edtf }) => said !== undefined && holds(said, daysOf(edtf)));
  }
  const adopted = dates.filter((one) => one.adopted === true);
  if (adopted.length > 0 && agrees(adopted)) return true;
  return said !== undefined && dates.every(({ edtf }) => holds(said, daysOf(edtf)));
}

/**
 * The other days of what happened on several, "a first stop" and "a second stop", where what is said is one of them and
 * the words around it do not tell which; undefined where it is none of them, or sources differ.
 */
export function otherMarked(
  dates: readonly SubjectDate[],
  agrees: (dates: readonly SubjectDate[]) => boolean,
  text: string,
): readonly string[] | undefined {
  const marked = dates.filter(({ marks }) => marks !== undefined);
  const [first, ...rest] = marked.map(({ marks }) => stemsOf(marks ?? ''));
  // "Signed" and "in force" are two acts, and only one of them may be meant.
  const isOneAct = first?.some((stem) => rest.length > 0 && rest.every((some) => some.includes(stem)));
  if (isOneAct !== true || differ(dates) || !agrees(marked)) return undefined;
  if (toldByMarks(dates, text).length > 0) return undefined;
  return marked.filter((one) => !agrees([one])).map(({ edtf }) => edtf);
}

/** The dates whose marks a text tells by words that do not stand in all of them. */
function toldByMarks(dates: readonly SubjectDate[], text: string): readonly SubjectDate[] {
  const stems = dates.flatMap(({ marks }) => (marks === undefined ? [] : [stemsOf(marks)]));
  const common = (stem: string) => stems.length > 1 && stems.every((some) => some.includes(stem));
  const words = stemsOf(text).filter((stem) => !common(stem));
  return dates.filter(({ marks }) => stemsOf(marks ?? '').some((stem) => words.includes(stem)));
}

/** Dates of an end of something that differ, none of them adopted; empty where the end is settled. */
export function unsettledDates(subject: Subject, part: 'start' | 'end'): readonly string[] {
  const dates = datesOfPart(subject, part);
  if (!differ(dates) || dates.some((one) => one.adopted === true)) return [];
  return [...new Set(dates.map(({ edtf }) => edtf))];
}

/** The beginnings of the longer words that tell what happened: "signed" and "signing" are one. */
function stemsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !/^(?:from|time|after|before|until|with)$/.test(word))
    .map((word) => word.slice(0, 4));
}

// What is only more exact does not differ, nor do two things that happened: "signed" and "in force".
function differ(dates: readonly SubjectDate[]): boolean {
  const all = dates.flatMap(({ of, edtf, marks }) => {
    const days = daysOf(edtf);
    return days === undefined ? [] : [{ days, marks: of === 'whole' ? marks : undefined }];
  });
  return all.some((one) =>
    all.some(
      (other) => one.marks === other.marks && !holds(one.days, other.days) && !holds(other.days, one.days),
    ),
  );
}

function holds(outer: Days, inner: Days | undefined): boolean {
  return inner !== undefined && inner[0] >= outer[0] && inner[1] <= outer[1];
}

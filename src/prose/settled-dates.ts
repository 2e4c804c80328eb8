import { datesOfPart, daysOf, type Days } from './compare-dates.ts';
import type { Subject, SubjectDate } from './types.ts';

/**
 * Whether what is said agrees with what is settled: where dates differ it is the adopted one, or what holds all of them.
 *
 * @param agrees whether what is said agrees with some dates
 * @param said days of what is said; undefined where it names none
 */
export function isSettled(
  dates: readonly SubjectDate[],
  agrees: (dates: readonly SubjectDate[]) => boolean,
  said: Days | undefined,
): boolean {
  if (!differ(dates)) return agrees(dates);
  const adopted = dates.filter((one) => one.adopted === true);
  if (adopted.length > 0 && agrees(adopted)) return true;
  return said !== undefined && dates.every(({ edtf }) => holds(said, daysOf(edtf)));
}

/** Dates of an end of something that differ, none of them adopted; empty where the end is settled. */
export function unsettledDates(subject: Subject, part: 'start' | 'end'): readonly string[] {
  const dates = datesOfPart(subject, part);
  if (!differ(dates) || dates.some((one) => one.adopted === true)) return [];
  return [...new Set(dates.map(({ edtf }) => edtf))];
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

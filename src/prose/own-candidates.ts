import { datesOfPart, standingOf } from './compare-dates.ts';
import { yearlessStanding } from './date-standing.ts';
import type { SentenceDate } from './find-dates.ts';
import type { Subject, SubjectDate } from './types.ts';

/** Whether a date tells an edge of what lasted by a candidate of the archive, that no source gives. */
export function isOwnCandidate(subject: Subject, date: SentenceDate): boolean {
  const part = date.isInterval ? 'end' : date.part;
  if (part === 'whole' || subject.shape === 'point' || subject.shape === 'document') return false;
  const to = date.isInterval ? date.plain?.split('/')[1] : undefined;
  const meanings = to === undefined ? date.meanings : [to];
  const dates = datesOfPart(subject, part);
  const agrees = (some: readonly SubjectDate[]) =>
    some.length > 0 &&
    (date.yearless === undefined
      ? standingOf(meanings, some)
      : yearlessStanding(
          some.map(({ edtf }) => edtf),
          date.yearless,
        )) === 'agreed';
  return (
    agrees(dates.filter(({ isCandidate }) => isCandidate === true)) &&
    !agrees(dates.filter(({ isCandidate }) => isCandidate !== true))
  );
}

/** Of some dates of a subject those that sources give; all of them where none do. */
export function givenBySources({ dates }: Subject, texts: readonly string[]): readonly string[] {
  const given = texts.filter((text) => dates.some((one) => one.edtf === text && one.isCandidate !== true));
  const candidates = texts.filter((text) =>
    dates.some((one) => one.edtf === text && one.isCandidate === true),
  );
  return given.length === 0 || candidates.length === 0 ? texts : given;
}

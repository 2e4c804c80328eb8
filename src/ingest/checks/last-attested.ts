import { lastDayTold } from '../../model/queries.ts';
import { coursesOf } from '../../model/located.ts';
import type { LinePosition } from '../../model/position.ts';
import type { Place as VocabularyPlace } from '../../model/vocabulary.ts';
import { boundsOf } from '../../time/bounds/bounds.ts';
import { isoDay } from '../../time/edtf/day.ts';
import { parseEdtf } from '../../time/edtf/parse.ts';
import type { Day } from '../../time/edtf/types.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import type { Path } from '../yaml-file.ts';
import { wholeArchive } from './whole-archive.ts';

/** A course that is told to be still so says until which day that is told, and by whom. */
export function checkLastAttested(files: ArchiveFiles): Finding[] {
  const events = new Map((wholeArchive(files)?.events ?? []).map((event) => [event.id, event]));
  return files.places.flatMap(({ yaml, data }) =>
    data.flatMap((place, index) =>
      coursesOf(place).flatMap((course) => {
        const at = (...path: Path) =>
          yaml.placeOf([index, 'positions', place.positions!.indexOf(course), ...path]);
        return [...ofEnd(course, at), ...ofEvent(course, place, at)];
      }),
    ),
  );

  function ofEvent(course: LinePosition, place: VocabularyPlace, at: At): Finding[] {
    const { lastAttested, through } = course;
    const event = events.get(lastAttested?.event ?? '');
    const days = daysIn(lastAttested?.edtf);
    // What is no day is told as such, and once.
    if (event === undefined || days === undefined || days.first !== days.last) return [];
    const not = (told: string) => [
      finding('line-last-day-not-of', at('lastAttested', 'event'), event.id, told),
    ];
    const has = (ids: Iterable<unknown>) => event.places.some(({ id }) => new Set(ids).has(id));
    if (!has([place.id, ...through])) return not('it has none of the places of the course');
    if (!has(ofThisCourseAlone(course, place, days.first)))
      return not('it has only what other courses of that day have too');
    const { earliest } = event.bounds.start;
    const last = lastDayTold(event);
    const isLater = last !== undefined && days.last > last;
    if (isLater) return not(`its last day is ${isoDay(last)}`);
    return earliest.kind === 'day' && days.first < earliest.day
      ? not(`its first day is ${isoDay(earliest.day)}`)
      : [];
  }
}

/** What tells this course from the others that a line had on a day: the line itself only where there was no other. */
function ofThisCourseAlone(course: LinePosition, place: VocabularyPlace, day: Day): readonly unknown[] {
  const others = coursesOf(place).filter((one) => one !== course && mayRunOn(one, day));
  const shared = new Set<unknown>(others.flatMap(({ through }) => through));
  return [...(others.length === 0 ? [place.id] : []), ...course.through.filter((stop) => !shared.has(stop))];
}

function mayRunOn({ when }: LinePosition, day: Day): boolean {
  const read = when === undefined ? undefined : parseEdtf(when);
  if (read?.ok !== true) return true;
  const { start, end } = boundsOf(read.value);
  return (
    (start.earliest.kind !== 'day' || start.earliest.day <= day) &&
    (end.latest.kind !== 'day' || day <= end.latest.day)
  );
}

type At = (...path: Path) => Place;

function ofEnd({ when, lastAttested }: LinePosition, at: At): Finding[] {
  const read = when === undefined ? undefined : parseEdtf(when);
  if (read?.ok === false) return [];
  const bounds = read === undefined ? undefined : boundsOf(read.value);
  const isOpen = bounds?.end.latest.kind === 'open';
  if (lastAttested === undefined) return isOpen ? [finding('line-without-last-day', at('when'))] : [];
  const days = daysIn(lastAttested.edtf);
  const begins = bounds?.start.earliest.kind === 'day' ? bounds.start.earliest.day : -Infinity;
  if (!isOpen || (days !== undefined && days.last < begins))
    return [finding('line-last-day-beside-end', at('lastAttested'), when ?? '')];
  if (!/^\d{4}-\d\d-\d\d$/.test(lastAttested.edtf))
    return [finding('line-last-day-no-day', at('lastAttested', 'edtf'), lastAttested.edtf)];
  const tellers = [lastAttested.event, lastAttested.from].filter((one) => one !== undefined).length;
  if (tellers === 2) return [finding('line-last-day-of-two', at('lastAttested'))];
  return tellers === 1 ? [] : [finding('line-without-last-day', at('lastAttested'))];
}

function daysIn(edtf: string | undefined): { readonly first: Day; readonly last: Day } | undefined {
  const read = edtf === undefined ? undefined : parseEdtf(edtf);
  if (read?.ok !== true) return undefined;
  const { start, end } = boundsOf(read.value);
  return start.earliest.kind === 'day' && end.latest.kind === 'day'
    ? { first: start.earliest.day, last: end.latest.day }
    : undefined;
}

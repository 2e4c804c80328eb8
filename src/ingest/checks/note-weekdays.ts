import { daysOf } from '../../prose/compare-dates.ts';
import { weekdaysIn } from '../../prose/patterns.ts';
import { civilOf } from '../../time/edtf/day.ts';
import type { ContextEvent } from '../../model/event.ts';
import type { ContentFile } from '../content-file.ts';
import { isSettledIn, orSettle } from './event-words.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import type { Source } from '../../model/source.ts';
import type { Place } from '../finding.ts';
import type { Path } from '../yaml-file.ts';

/** Sources whose note quotes a weekday ("\"on Sunday\"") that none of the days claimed by them is, nor their own. */
export function noteWeekdayHints({ events, persons }: ArchiveFiles): readonly Hint[] {
  const ofPersons = persons.flatMap(({ yaml, data }) =>
    data.flatMap(({ offices, sources }, index) => {
      const claims = offices.flatMap((office) =>
        [...(office.held ?? '').split('/'), ...office.attested].flatMap((edtf) =>
          daysOf(edtf) === undefined ? [] : [{ edtf, sources: office.sources }],
        ),
      );
      return hintsOf({ claims, sources }, (path) => yaml.placeOf([index, ...path]));
    }),
  );
  return [
    ...events.flatMap(({ yaml, data }) => hintsOf(data, (path) => yaml.placeOf(path))),
    ...events.flatMap(ofAccounts),
    ...ofPersons,
  ];
}

/**
 * An account that tells of a weekday alone, where the notes of its sources have weekdays, and none of them is that. A
 * note that gives the weekday of the event itself says nothing of what an account tells besides it.
 */
function ofAccounts({ yaml, data }: ContentFile<ContextEvent>): readonly Hint[] {
  return data.accounts.flatMap(({ says, sources }, index) => {
    const noted = sources.flatMap((key) => weekdaysIn(data.sources[key]?.note ?? ''));
    const own = weekdaysOf(data.claims.flatMap(({ edtf }) => edtf ?? []));
    const isOfEvent = noted.every(({ day }) => own.includes(day));
    const about = [data.title, ...sources.map((key) => data.sources[key]?.note ?? '')].join(' ');
    const strange = weekdaysIn(says ?? '').find(
      (told) =>
        noted.every(({ day }) => day !== told.day) &&
        (!isOfEvent || isSameTold(clauseAt(says ?? '', told.start), about)),
    );
    const words = strange === undefined ? '' : (says ?? '').slice(strange.start, strange.end);
    return noted.length === 0 || strange === undefined || isSettledIn(data, words)
      ? []
      : [
          {
            ...yaml.placeOf(['accounts', index, 'says']),
            found: `${shown(words)} is told, and the notes of the account's sources have another weekday: correct one, or ${orSettle(words)}`,
          },
        ];
  });
}

/** The weekdays of the single days among some dates. */
function weekdaysOf(dates: readonly string[]): readonly number[] {
  return dates.flatMap((edtf) => {
    const days = daysOf(edtf);
    return days === undefined || days[0] !== days[1] ? [] : [civilOf(days[0]).weekday];
  });
}

function clauseAt(text: string, at: number): string {
  const from = text.slice(0, at).search(/[^.,;:]*$/u);
  return text.slice(from, at) + (/^[^.,;:]*/u.exec(text.slice(at))?.[0] ?? '');
}

/** Both have a word of four letters or more, of long ones the first five: "arrested" and "arrests". No weekday is one. */
function isSameTold(one: string, other: string): boolean {
  const [stems, others] = [one, other].map(
    (text) =>
      new Set(
        (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
          .filter((word) => !/day$/.test(word))
          .map((word) => word.slice(0, 5)),
      ),
  ) as [Set<string>, Set<string>];
  return [...stems].some((stem) => others.has(stem));
}

interface Claiming {
  readonly claims: readonly { readonly edtf?: string | undefined; readonly sources: readonly string[] }[];
  readonly sources: Readonly<Record<string, Source>>;
}

function hintsOf({ claims, sources: all }: Claiming, placeOf: (path: Path) => Place): readonly Hint[] {
  return Object.entries(all).flatMap(([key, { note, date }]) => {
    const quoted = /^["\u201c](?:[^"\u201d]{0,20} )?(?<day>\p{L}+)["\u201d]/u.exec(note ?? '')?.groups?.[
      'day'
    ];
    const [said] = weekdaysIn(quoted ?? '');
    const claimed = claims.flatMap(({ edtf, sources }) => (sources.includes(key) ? (edtf ?? []) : []));
    const stretches = [...claimed, ...(date === undefined ? [] : [date])].map((text) => daysOf(text));
    if (said === undefined || claimed.length === 0) return [];
    const isSo = stretches.some((days) => {
      if (days === undefined || days[1] - days[0] > 6) return true;
      return Array.from({ length: days[1] - days[0] + 1 }, (_, at) => days[0] + at).some(
        (day) => civilOf(day).weekday === said.day,
      );
    });
    if (!isSo)
      return [
        {
          ...placeOf(['sources', key, 'note']),
          found: `the note has ${shown(quoted ?? '')}, and ${claimed.join(', ')}, which the source is cited for, is another weekday: correct one`,
        },
      ];
    return isWeeksBehind(date, claimed)
      ? [
          {
            ...placeOf(['sources', key, 'date']),
            found: `the source is dated ${shown(date ?? '')}, and its note has ${shown(quoted ?? '')} for ${claimed.join(', ')}, which is weeks before: correct one, or say in the note how the source comes to it`,
          },
        ]
      : [];
  });
}

/** A weekday alone is one of the days around the report: of all days claimed the nearest lies more than a week off. */
function isWeeksBehind(date: string | undefined, claimed: readonly string[]): boolean {
  const published = date === undefined ? undefined : daysOf(date);
  const days = claimed.flatMap((text) => [daysOf(text)]);
  return (
    published !== undefined &&
    published[1] - published[0] < 2 &&
    days.every((one) => one !== undefined && published[0] - one[1] > longestBehind)
  );
}

const longestBehind = 8;

import { mentionsBeside } from './clauses.ts';
import { knownDays } from './compare-dates.ts';
import { isSameDay } from './deadlines.ts';
import { sentenceDates, dayNamed, type SentenceDate } from './find-dates.ts';
import { nearestMention } from './find-subjects.ts';
import { of, refsOf, type Sentence } from './sentence.ts';
import { isTiedTo } from './ties.ts';
import { timesIn, type TimeOfDay } from './times-of-day.ts';
import type { Finding, Subject, Stretch } from './types.ts';

/** How a time of day stands to those that the record of what is named tells of the same day. */
export function checkTime(sentence: Sentence, time: TimeOfDay): Finding {
  const said = { kind: 'words', words: [time.words] } as const;
  const { text, language, mentions } = sentence;
  const nearest = nearestMention(mentions, time);
  if (nearest === undefined) return of('unknown', said);
  // A month beside it names no other day.
  const date = dateBeside(
    sentence.dates.filter((one) => one.yearless !== undefined || dayNamed(one, []) !== undefined),
    time,
  );
  const told = mentions
    .flatMap(({ subject }) => timesTold(subject, language).map((one) => ({ ...one, subject })))
    .filter((one) => isOfDay(one.date, date, one.subject));
  if (told.some((one) => one.minutes === time.minutes && (isSameZone(one, time) || time.zone === undefined)))
    return of('agreed', said);
  const known = told.filter(({ zone, subject }) => isSameZone({ zone }, time) && subject === nearest.subject);
  // "It closes at 20:00" is a habit, and not what happened.
  const isHabit = habit.test(text.slice(0, time.start));
  const isOfNamed =
    !isHabit &&
    isTiedTo(text, time, nearest, sentence.dates) &&
    mentionsBeside(sentence, time).includes(nearest);
  return known.length > 0 && isOfNamed
    ? of(
        'contradicted',
        said,
        { kind: 'words', words: [...new Set(known.map(({ words }) => words))] },
        refsOf([nearest]),
      )
    : of('unknown', said);
}

const habit =
  /\b(?:opens?|closes?|shuts?|runs?|works?|leaves?|starts?|begins?|ends?|daily|every \p{L}+|always|usually)(?: (?:daily|each day|again))? (?:at|from|until|by|between)(?: about)? $/iu;

type TimeTold = TimeOfDay & { readonly date: SentenceDate | undefined };

function timesTold({ texts }: Subject, language: string): readonly TimeTold[] {
  return texts.flatMap(({ text }) => {
    const times = timesIn(text);
    if (times.length === 0) return [];
    const dates = sentenceDates(text, language);
    return times.map((time) => ({ ...time, date: dateBeside(dates, time) }));
  });
}

// Without a zone it is the time of the place.
function isSameZone(one: Pick<TimeOfDay, 'zone'>, other: Pick<TimeOfDay, 'zone'>): boolean {
  return (one.zone ?? local) === (other.zone ?? local);
}

const local = 'local';

/** "At 11:00 on 1 March", "on 1 March at about 11:00". */
function dateBeside(dates: readonly SentenceDate[], { start, end }: Stretch): SentenceDate | undefined {
  return dates.find((date) =>
    date.start >= end ? date.start - end <= widest : start - date.end <= widest && date.end <= start,
  );
}

const widest = 24;

// A time without a day is told of the day of its event.
function isOfDay(told: SentenceDate | undefined, said: SentenceDate | undefined, subject: Subject): boolean {
  const days = knownDays(subject);
  if (told !== undefined && said !== undefined) return isSameDay(told, said, days);
  const only = told ?? said;
  if (only === undefined) return true;
  const day = dayNamed(only, days);
  return day !== undefined && days.includes(day);
}

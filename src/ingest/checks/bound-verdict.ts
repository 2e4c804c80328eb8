import { countBack } from '../../time/english/relative.ts';
import type { CalendarDate } from '../../time/edtf/types.ts';
import { boundsOfMeaning, meaningsOf } from '../../time/written/limits.ts';
import { limitAround } from '../../time/written/limit-around.ts';
import type { DatedWords } from '../../time/written/read-dates.ts';
import type { DateReader } from '../../time/written/reader.ts';
import {
  cutOut,
  isEndedInPlace,
  limitedByThings,
  sayingVerdict,
  withoutMeaning,
  type Verdict,
} from './verdict.ts';
import {
  readerFor,
  sayingOfTexts,
  surroundingsOf,
  valuesOf,
  type Surroundings,
  type ClaimedWords,
} from './worded.ts';

/** As a verdict on stated words; `no-limit`: the words give a date and do not limit it, `stated` is what they mean. */
export type BoundVerdict = Verdict | { readonly kind: 'no-limit'; readonly stated: string };

/**
 * Whether the words limit an event as the claim says.
 *
 * A word that limits ("after", "not before", "by", "since") may stand at the date, or before it in the same sentence:
 * "after the signing of the statement of 9 November 1992" gives `[1992-11-10..]`, or `[1992-11-09..]` where the rest of
 * that day counts. Without such a word a date tells that it was so on that day, which limits the start and the end of
 * what lasted (`[..a]`, `[a..]`), and of the whole nothing. The limit may be named less exactly (`[1992..]`), and lies
 * nowhere else. An amount of time limits when the day is given that it counts from: "for over a hundred days".
 */
export function boundVerdict(worded: ClaimedWords, from: CalendarDate | undefined): BoundVerdict {
  const reader = readerFor(worded);
  const counted = from === undefined ? undefined : countBack(worded.written, from);
  if (counted?.ok === true && counted.value.kind === 'one-of')
    return sayingVerdict(worded, [counted.value.text]);
  const dates = reader.read(worded.written);
  if (dates.length === 0) return { kind: reader.knowsLanguage ? 'no-date' : 'unread' };
  const all = limitedByThings(worded, dates).flat();
  const [first, ...rest] = [...new Set(all.flatMap((one) => limitsOf(worded, one)))].filter(
    (text) => valuesOf([text]).length > 0,
  );
  if (first !== undefined) {
    const alone = sayingVerdict(worded, [first, ...rest]);
    if (alone.kind === 'other' && isEndedInPlace(worded, surroundingsOf(worded, reader)))
      return { kind: 'fits' };
    return alone.kind === 'other' ? alone : (cutLimit(worded, reader) ?? alone);
  }
  const stated = all.flatMap((one) => meaningsOf(one, worded.of))[0];
  if (stated !== undefined) return { kind: 'no-limit', stated };
  return withoutMeaning(all);
}

function limitsOf({ written, language, of }: ClaimedWords, date: DatedWords): readonly string[] {
  const own = date.relations.filter((one) => one !== 'from');
  const limiting =
    own.length > 0 ? own : limitAround(written.slice(0, date.start), written.slice(date.end), language);
  const bounds = limiting.flatMap((relation) =>
    date.readings.flatMap((text) => boundsOfMeaning(text, relation)),
  );
  const told = own.length > 0 || date.relations.includes('from') ? meaningsOf(date, of) : [];
  const sets = [...told, ...meaningsOf({ ...date, relations: [] }, of)].filter((text) =>
    /^\[.*\.\.|^\.\.\/|\/\.\.$/.test(text),
  );
  if (bounds.length > 0 || of === 'whole') return [...bounds, ...sets];
  return [
    ...sets,
    ...date.readings.flatMap((text) => [
      ...boundsOfMeaning(text, 'no-later'),
      ...boundsOfMeaning(text, 'no-earlier'),
    ]),
  ];
}

/** Words whose limit is another where they stand, or that give no date there, "By 2000" of "By 2000 votes": "before 12 December" of "did not close before 12 December". */
function cutLimit(worded: ClaimedWords, reader: DateReader): BoundVerdict | undefined {
  const places = surroundingsOf(worded, reader);
  const isOther = ({ dates }: Surroundings) =>
    dates.every((one) => {
      const isLimited = one.relations.some((relation) => relation !== 'from');
      if (one.none === undefined && !isLimited && one.counted !== true) return false;
      return sayingOfTexts(worded.claimed, limitsOf(worded, one)) === 'other';
    });
  const [told] = places;
  if (told === undefined || !places.every(isOther)) return undefined;
  return cutOut(
    told,
    told.dates.flatMap((one) => limitsOf(worded, one)),
  );
}

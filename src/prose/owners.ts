import { sentenceDates, type SentenceDate } from './find-dates.ts';
import { isSameDay } from './deadlines.ts';
import { knownDays } from './compare-dates.ts';
import { namesIn, rootOf } from './names.ts';
import type { ProseRecord, Subject } from './types.ts';

/** A thing that is told to be somebody's: "the request of Ruritania". */
export interface Owned {
  /** The beginning of the noun. */
  readonly noun: string;
  /** Actors' ids, of the whole that they are a part of. */
  readonly by: readonly string[];
}

/**
 * What the record of a subject has where a sentence gives a day that it tells of one's thing to the like of another: of two
 * hearings each has its day. Undefined where nobody's is told, or the right one's.
 *
 * @param text of the sentence
 */
export function ofOtherOwner(
  record: ProseRecord,
  subject: Subject,
  { text, language }: { readonly text: string; readonly language: string },
  date: SentenceDate,
): string | undefined {
  const said = ownedIn(record, clauseOf(text, date));
  const [own] = said;
  if (own === undefined || said.some(({ noun, by }) => noun === own.noun && !isOf(by, own.by)))
    return undefined;
  // A report's title tells when it was due, or in whose words.
  const told = subject.texts
    .filter(({ ofSource }) => ofSource !== true)
    .flatMap((one) =>
      sentenceDates(one.text, language).map((other) => {
        const clause = clauseOf(one.text, other);
        return {
          clause: clause.trim().replace(/^(?:and|but|while) /, ''),
          isThen: isSameDay(other, date, knownDays(subject)),
          owned: ownedIn(record, clause).filter(({ noun }) => noun === own.noun),
        };
      }),
    );
  const isHis = ({ owned }: (typeof told)[number]) => owned.some(({ by }) => isOf(by, own.by));
  if (told.some((one) => one.isThen && isHis(one))) return undefined;
  const other =
    told.find((one) => !one.isThen && isHis(one)) ??
    told.find(({ isThen, owned }) => isThen && owned.length > 0);
  return other?.clause;
}

function isOf(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

/** The things that a text says to be somebody's, in order of the names. */
export function ownedIn(record: ProseRecord, text: string): readonly Owned[] {
  return namesIn(record, text).flatMap(({ start, end, meant }): Owned[] => {
    const noun =
      /^(?:['\u2019]s|['\u2019])(?: own)? (\p{Ll}{4,})/u.exec(text.slice(end))?.[1] ??
      /(\p{Ll}{4,}) (?:by|of|from) (?:the )?$/u.exec(text.slice(0, start))?.[1];
    if (noun === undefined) return [];
    return [{ noun: noun.slice(0, 5), by: meant.map(({ actor }) => rootOf(record, actor)) }];
  });
}

/** The clause in which a date stands. */
function clauseOf(text: string, { start, end }: SentenceDate): string {
  const from = [...text.slice(0, start).matchAll(bounds)].at(-1)?.index ?? 0;
  const behind = text.slice(end).search(bounds);
  return text.slice(from, behind === -1 ? text.length : end + behind).replace(/^[;,.]\s*/, '');
}

const bounds = /[;,.](?=\s)/g;

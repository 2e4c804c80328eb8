import type { ContextEvent } from '../../model/event.ts';
import type { Actor } from '../../model/vocabulary.ts';
import { sentenceDates } from '../../prose/find-dates.ts';
import { plannedIn } from '../../prose/plans.ts';
import { hasName } from '../../text/whole-name.ts';
import { mostOf } from '../../text/extremes.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { ContentFile } from '../content-file.ts';
import { shown } from '../shown.ts';
import { kinshipOf, type Kinship } from './actor-sides.ts';
import type { Hint } from './addresses.ts';
import { dateOf } from './dates.ts';
import { singleDate } from './worded.ts';

/**
 * What an event gives to a side, and its sources: a version of a disagreement that opens with an actor's name rests on a
 * source of that actor's account, and an account tells of no day behind the last of its sources, but for plans.
 */
export function toldBySourcesHints({ actors, events, settings }: ArchiveFiles): readonly Hint[] {
  const all = actors.flatMap(({ data }) => data);
  const akin = kinshipOf(all);
  const language = settings?.data.language ?? 'en';
  return events.flatMap((event) => [...ofVersions(event, all, akin), ...ofAccounts(event, language)]);
}

function ofVersions(
  { yaml, data }: ContentFile<ContextEvent>,
  actors: readonly Actor[],
  akin: Kinship,
): readonly Hint[] {
  return data.disagreements.flatMap(({ versions }, at) =>
    versions.flatMap(({ says, sources }, index) => {
      const speakers = speakersOf(says, actors);
      if (speakers.length === 0 || isSettled(says, data)) return [];
      const [theirs, others] = [true, false].map((isTheirs) =>
        data.accounts
          .filter(({ by }) => speakers.some(({ id }) => akin(by, id)) === isTheirs)
          .flatMap((account) => account.sources),
      ) as [string[], string[]];
      const isOdd =
        theirs.length > 0
          ? sources.every((key) => !theirs.includes(key))
          : sources.every((key) => others.includes(key));
      return isOdd
        ? [
            {
              ...yaml.placeOf(['disagreements', at, 'versions', index, 'sources']),
              found: `${shown(says)} is given to "${speakers.map(({ id }) => id).join('", "')}", and rests on no source of an account of it; if that is right, settle it: \`settled: [{ words: ${JSON.stringify(says)}, why: "..." }]\``,
            },
          ]
        : [];
    }),
  );
}

/** Whose name stands before the colon: "Northland: it was", "Northland and the guard, 3 May 1995: it was". */
function speakersOf(says: string, actors: readonly Actor[]): readonly Actor[] {
  const head = /^(?<head>[^:;.]{1,80}):/u.exec(says)?.groups?.['head'] ?? '';
  return actors.filter(({ name, short }) =>
    [name, short].some(
      (one) => one !== undefined && (head.startsWith(one) ? hasName(head, one) : hasName(head, `and ${one}`)),
    ),
  );
}

function ofAccounts({ yaml, data }: ContentFile<ContextEvent>, language: string): readonly Hint[] {
  return data.accounts.flatMap(({ says, sources }, index) => {
    const published = sources.map((key) => singleDate(dateOf(data.sources[key]?.date)));
    if (says === null || published.length === 0 || isSettled(says, data)) return [];
    const last = mostOf(published.map((date) => date?.lastDay ?? Infinity));
    const isPlanned = plannedIn(says, language);
    const { year } = published.find((date) => date?.lastDay === last) ?? {};
    const late = sentenceDates(says, language).find((date) => {
      const words = date.yearless;
      const text =
        words?.day === undefined || year === undefined
          ? date.plain
          : `${year}-${twoDigits(words.month)}-${twoDigits(words.day)}`;
      const told = singleDate(dateOf(text));
      const isSaid = !isPlanned(date, { start: 0, end: 0, subject: { title: '' } });
      return told !== undefined && told.firstDay > last && isSaid && !/\b(?:would|will|shall)\b/.test(says);
    });
    return late === undefined
      ? []
      : [
          {
            ...yaml.placeOf(['accounts', index, 'says']),
            found: `${shown(says.slice(late.start, late.end))} is behind the last source of this account; if it was still to come, settle it: \`settled: [{ words: ${JSON.stringify(says)}, why: "..." }]\``,
          },
        ];
  });
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function isSettled(text: string, { settled }: ContextEvent): boolean {
  return settled.some(({ words }) => text.includes(words));
}

import type { ContextEvent } from '../../model/event.ts';
import { outletOf, type Outlet } from '../../model/outlet.ts';
import { sourceDate } from '../../model/source-date.ts';
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
 * source of that actor's account, and one that opens with an outlet's on an article of it; an account tells of no day behind the last of its sources, but for plans.
 */
export function toldBySourcesHints({ actors, events, outlets, settings }: ArchiveFiles): readonly Hint[] {
  const all = actors.flatMap(({ data }) => data);
  const akin = kinshipOf(all);
  const language = settings?.data.language ?? 'en';
  const known = outlets.flatMap(({ data }) => data);
  return events.flatMap((event) => [
    ...ofVersions(event, all, akin),
    ...ofOutlets(event, known, all),
    ...ofAccounts(event, language),
  ]);
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
      const silent = speakers.find(({ id }) => !data.accounts.some(({ by }) => akin(by, id)));
      if (silent !== undefined && data.accounts.some((account) => account.says !== null))
        return [
          {
            ...yaml.placeOf(['disagreements', at, 'versions', index, 'says']),
            found: `${shown(says)} is given to "${silent.id}", of which the event has no account: tell it among \`accounts\`, or settle it: \`settled: [{ words: ${JSON.stringify(says)}, why: "..." }]\``,
          },
        ];
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

/** "The Courier: it was" rests on an article of the Courier, unless it is an actor as well, as a court is. */
function ofOutlets(
  { yaml, data }: ContentFile<ContextEvent>,
  outlets: readonly Outlet[],
  actors: readonly Actor[],
): readonly Hint[] {
  return data.disagreements.flatMap(({ versions }, at) =>
    versions.flatMap(({ says, sources }, index) => {
      const head = headOf(says);
      const outlet = outlets.find(({ name }) => head.startsWith(name) && hasName(head, name));
      if (outlet === undefined || speakersOf(says, actors).length > 0) return [];
      const isTheirs = sources.some((key) => {
        const source = data.sources[key];
        return (
          source !== undefined &&
          (outletOf(outlets, source) === outlet || hasName(source.publisher, outlet.name))
        );
      });
      return isTheirs || isSettled(says, data)
        ? []
        : [
            {
              ...yaml.placeOf(['disagreements', at, 'versions', index, 'sources']),
              found: `${shown(says)} is given to "${outlet.name}", and rests on no source of it; correct one, or settle it: \`settled: [{ words: ${JSON.stringify(says)}, why: "..." }]\``,
            },
          ];
    }),
  );
}

function headOf(says: string): string {
  return /^(?<head>[^:;.]{1,80}):/u.exec(says)?.groups?.['head'] ?? '';
}

/** Whose name stands before the colon: "Northland: it was", "Northland and the guard, 3 May 1995: it was". */
function speakersOf(says: string, actors: readonly Actor[]): readonly Actor[] {
  const head = headOf(says);
  return actors.filter(({ name, short }) =>
    [name, short].some(
      (one) => one !== undefined && (head.startsWith(one) ? hasName(head, one) : hasName(head, `and ${one}`)),
    ),
  );
}

function ofAccounts({ yaml, data }: ContentFile<ContextEvent>, language: string): readonly Hint[] {
  return data.accounts.flatMap(({ says, sources }, index) => {
    const published = sources.map((key) => {
      const source = data.sources[key];
      return singleDate(source && sourceDate(source)?.date);
    });
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

import type { ContextEvent } from '../../model/event.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { shown } from '../shown.ts';
import { kinshipOf, type Kinship } from './actor-sides.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle, wordsOfEvent } from './event-words.ts';
import { datesTold, daysGiven, daysToldIn, isGiven } from './given-days.ts';

/**
 * Slips in one event: quoted words from a source that the account does not name, or that stand in the accounts of two sides;
 * and a day of the title that neither a claim nor any of the event's words has.
 */
export function quoteSlipHints({ actors, events, settings }: ArchiveFiles): readonly Hint[] {
  const akin = kinshipOf(actors.flatMap(({ data }) => data));
  const language = settings?.data.language ?? 'en';
  return events.flatMap((event) => [...ofQuotes(event, akin), ...ofTitle(event, language)]);
}

function ofQuotes({ yaml, data }: MdxFile<ContextEvent>, akin: Kinship): readonly Hint[] {
  return data.accounts.flatMap(({ by, quote, sources }, index) => {
    if (quote === undefined || isSettledIn(data, quote.words)) return [];
    const place = (field: string) => yaml.placeOf(['accounts', index, 'quote', field]);
    const other = data.accounts.find(
      (one, at) => at < index && one.quote?.words === quote.words && !akin(one.by, by),
    );
    return [
      ...(sources.includes(quote.source)
        ? []
        : [
            {
              ...place('source'),
              found: `the words are quoted from "${quote.source}", which is none of the account's sources: add it, or correct one`,
            },
          ]),
      ...(other === undefined
        ? []
        : [
            {
              ...place('words'),
              found: `${shown(quote.words)} is quoted of "${other.by}" as well: correct one, or ${orSettle(quote.words)}`,
            },
          ]),
    ];
  });
}

function ofTitle(event: MdxFile<ContextEvent>, language: string): readonly Hint[] {
  const { data } = event;
  const words = wordsOfEvent(event);
  const told = words.flatMap(({ text, part }) =>
    part === 'title' ? [] : daysToldIn(text, data.claims, language),
  );
  const given = [...told, ...daysGiven({ claims: data.claims, sources: {} }, undefined, false, language)];
  return words.flatMap(({ text, part, placeAt }) =>
    part !== 'title' || told.length === 0
      ? []
      : datesTold(text, language).flatMap((date) => {
          const day = text.slice(date.start, date.end);
          return isGiven(date, given) || isSettledIn(data, day)
            ? []
            : [
                {
                  ...placeAt(date.start),
                  found: `${shown(day)} stands in the title, and neither a claim nor the text has that day: correct one, or ${orSettle(day)}`,
                },
              ];
        }),
  );
}

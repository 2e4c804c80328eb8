import { proseBlocks } from '../../mdx/prose.ts';
import type { ContextEvent } from '../../model/event.ts';
import { outletOf, type Outlet } from '../../model/outlet.ts';
import { proseRecord } from '../../prose/record.ts';
import { hasName } from '../../text/whole-name.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { ContentFile, MdxFile } from '../content-file.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle, wordsOfEvent } from './event-words.ts';
import { wholeArchive } from './whole-archive.ts';

/**
 * Outlets to which the words of an event give something ("by the Courier's report"), and of which it cites no article; and
 * in essays and pages an outlet that is given quoted words which the record has from others alone. The ground of an outlet
 * that opens with another's name rests on an article of that.
 */
export function namedOutletHints(archive: ArchiveFiles): readonly Hint[] {
  const whole = wholeArchive(archive);
  if (whole === undefined || !/^en\b/i.test(archive.settings?.data.language ?? 'en')) return [];
  const actors = new Set([...whole.actors.values()].flatMap(({ name, short }) => [name, short]));
  const outlets = archive.outlets
    .flatMap(({ data }) => data)
    .filter((one) => !namesOf(one).some((name) => actors.has(name)));
  const quoted = proseRecord(whole).subjects.flatMap(({ texts }) =>
    texts.flatMap(({ text, outlets: by }) => (by === undefined ? [] : [{ text, by }])),
  );
  return [
    ...archive.events.flatMap((event) => [...ofEvent(event, outlets), ...ofNumbers(event, outlets)]),
    ...[...archive.essays, ...archive.pages].flatMap((file) => ofProse(file, outlets, quoted)),
    ...archive.outlets.flatMap(({ yaml, data }) =>
      data.flatMap(({ ground = '', sources }, index) => {
        const head = /^(?<head>[^:;.]{1,60}):/u.exec(ground)?.groups?.['head'] ?? '';
        const teller = outlets.find((one) =>
          namesOf(one).some((name) => head.startsWith(name) && hasName(head, name)),
        );
        const isTheirs = Object.values(sources).some(
          (source) =>
            outletOf(outlets, source)?.id === teller?.id || hasName(source.publisher, teller?.name ?? ''),
        );
        return teller === undefined || isTheirs
          ? []
          : [
              {
                ...yaml.placeOf([index, 'ground']),
                found: `the ground is given to ${shown(teller.name)}, and none of its sources is of it: correct one`,
              },
            ];
      }),
    ),
  ];
}

function ofEvent(event: MdxFile<ContextEvent>, outlets: readonly Outlet[]): readonly Hint[] {
  const strange = outlets.filter((outlet) => !isCited(event, outlet, outlets));
  return wordsOfEvent(event).flatMap(({ text, placeAt }) =>
    strange.flatMap((outlet) => {
      const at = namesOf(outlet)
        .flatMap((name) => placesOf(text, name))
        .find(({ start, end }) => isTelling(text.slice(0, start), text.slice(end)));
      if (at === undefined || isSettledIn(event.data, text.slice(at.start, at.end))) return [];
      const words = text.slice(at.start, at.end);
      return [
        {
          ...placeAt(at.start),
          found: `${shown(words)} is told to say so, and the event has no source of it: name the source, correct the name, or ${orSettle(words)}`,
        },
      ];
    }),
  );
}

/** "20, in the Courier", where versions with that number rest on others alone. */
function ofNumbers(event: MdxFile<ContextEvent>, outlets: readonly Outlet[]): readonly Hint[] {
  const { disagreements, sources } = event.data;
  const versions = disagreements.flatMap((one) => one.versions);
  return wordsOfEvent(event).flatMap(({ text, part, placeAt }) =>
    part !== 'body'
      ? []
      : outlets.flatMap((outlet) =>
          namesOf(outlet)
            .flatMap((name) => placesOf(text, name))
            .flatMap(({ start, end }) => {
              const number = /(?<![\d.,])(?<number>\d[\d,]*), in (?:the )?$/iu.exec(text.slice(0, start))
                ?.groups?.['number'];
              const telling = versions.filter(
                ({ says }) => number !== undefined && new RegExp(`(?<![\\d.,])${number}(?![\\d])`).test(says),
              );
              const keys = telling.flatMap((one) => one.sources);
              const isTheirs = keys.some((key) => {
                const source = sources[key];
                return (
                  source !== undefined &&
                  (outletOf(outlets, source)?.id === outlet.id ||
                    namesOf(outlet).some((name) => hasName(source.publisher, name)))
                );
              });
              const words = text.slice(start, end);
              return number === undefined || keys.length === 0 || isTheirs || isSettledIn(event.data, words)
                ? []
                : [
                    {
                      ...placeAt(start),
                      found: `${shown(number)} is given to ${shown(words)}, and the version with it rests on ${keys.map(shown).join(', ')}: correct one, or ${orSettle(words)}`,
                    },
                  ];
            }),
        ),
  );
}

function isCited({ data }: ContentFile<ContextEvent>, outlet: Outlet, outlets: readonly Outlet[]): boolean {
  return Object.values(data.sources).some(
    (source) =>
      outletOf(outlets, source)?.id === outlet.id ||
      namesOf(outlet).some((name) => hasName(source.publisher, name)),
  );
}

interface QuotedText {
  readonly text: string;
  readonly by: readonly string[];
}

type Prose = MdxFile<{ readonly settled: ContextEvent['settled'] }>;

function ofProse(
  { file, text: source, bodyStart, data }: Prose,
  outlets: readonly Outlet[],
  quoted: readonly QuotedText[],
): readonly Hint[] {
  return proseBlocks(source, bodyStart).flatMap(({ text, placeAt }) =>
    outlets.flatMap((outlet) =>
      namesOf(outlet).flatMap((name) =>
        placesOf(text, name).flatMap(({ start, end }) => {
          const words = givenWords.exec(text.slice(end))?.groups?.['words'] ?? '';
          const holders = words === '' ? [] : quoted.filter((one) => one.text.includes(words));
          const isTheirs = holders.some(({ by }) => by.some((publisher) => hasName(publisher, name)));
          if (holders.length === 0 || isTheirs || data.settled.some((one) => one.words.includes(words)))
            return [];
          const others = [...new Set(holders.flatMap(({ by }) => by))].map(shown).join(', ');
          return [
            {
              file,
              ...placeAt(start),
              found: `${shown(name)} is given the words ${shown(words)}, which the record has from ${others}: correct one, or ${orSettle(words)}`,
            },
          ];
        }),
      ),
    ),
  );
}

function namesOf({ name, publishers }: Outlet): readonly string[] {
  return [name, ...publishers];
}

function placesOf(text: string, name: string): readonly { readonly start: number; readonly end: number }[] {
  const places = [];
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    if (hasName(text.slice(Math.max(0, start - 1), end + 1), name)) places.push({ start, end });
  }
  return places;
}

/** "By the Courier's report", "by the report of the Courier", "the Courier says", "20, in the Courier". */
function isTelling(before: string, behind: string): boolean {
  return (
    (/\b(?:by|in|per|after|from) (?:the )?$/i.test(before) &&
      /^['\u2019]s? \p{Ll}*? ?(?:report|account|count|article|page|figures?|words?|news)\b/u.test(behind)) ||
    /\b(?:reports?|accounts?|counts?|words?|articles?|pages?|figures?) (?:of|in|by) (?:the )?$/i.test(
      before,
    ) ||
    (/, in (?:the )?$/.test(before) && /^(?:[.,;]| and\b)/.test(behind)) ||
    (telling.test(behind) && !inPassing.test(behind))
  );
}

const verbs =
  '(?:says|said|reports|reported|writes|wrote|gives|gave|names|named|tells|told|quotes|quoted|calls|called|counts|counted|dates|dated|puts|speaks of|spoke of)';
const telling = new RegExp(`^(?: has| had| also| later| alone)* ${verbs}\\b`, 'u');
// "The Courier told of it at noon", "as the Courier wrote in an obituary": it gives the event nothing.
const inPassing =
  /^(?: has| had| also| later| alone)* (?:(?:told|tells|spoke|speaks|reported|reports|wrote|writes) (?:of|about|on) (?:it|them|this|that)(?=[.,;]| (?:at|in|on|the|that|next)\b)|(?:wrote|writes|said|says|told|tells) (?:in|on) (?:an?|its|the) (?!report|account|count|article))/u;
const givenWords = new RegExp(
  `^(?: has| had| also| later| alone)* ${verbs} [^.;:"\\u201c]{0,30}["\\u201c](?<words>[^"\\u201d]+)["\\u201d]`,
  'u',
);

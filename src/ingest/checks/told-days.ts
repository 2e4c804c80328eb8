import type { ContextEvent } from '../../model/event.ts';
import { daysOf } from '../../prose/compare-dates.ts';
import { fallsWithin } from '../../prose/counted-from.ts';
import type { SentenceDate } from '../../prose/find-dates.ts';
import type { Subject } from '../../prose/types.ts';
import { proseRecord } from '../../prose/record.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { Path } from '../yaml-file.ts';
import type { MdxFile } from '../content-file.ts';
import { documentsOfSeed, eventOfId } from '../found-by.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { knownThings, type Thing } from './dates-of-others.ts';
import { isSettledIn, orSettle, wordsOfEvent, type EventWords } from './event-words.ts';
import { datesTold, daysGiven, isGiven, isOfOther } from './given-days.ts';
import { wordsOfSettings } from './settings-words.ts';
import { wholeArchive } from './whole-archive.ts';

/**
 * Days that an event's words tell and nothing in the record gives: no claim of the event, no date, address, title or note
 * of its sources, and no other event or document that the words name. Of an account, a name or a version of a disagreement
 * its own sources are asked, and of a version the claims that rest on them. A day told once alone nobody can hold against
 * anything. Years, seasons and longer stretches are not asked for.
 */
export function toldDayHints(archive: ArchiveFiles): readonly Hint[] {
  const whole = wholeArchive(archive);
  if (whole === undefined) return [];
  const language = archive.settings?.data.language ?? 'en';
  const record = proseRecord(whole);
  const { things } = knownThings(record, whole.events);
  const subjectAt = (address: string) => record.subjects.find((one) => one.address === address);
  const ofEvents = archive.events.flatMap((event) => {
    const address = `events/${event.data.id}/`;
    // Few dates are not given, and to look through all things takes long.
    const others = () => things.filter(({ subject }) => subject.address !== address);
    return wordsTelling(event).flatMap(({ text, placeAt, part, sources }) => {
      const given = daysGiven(event.data, sources, part === 'version', language);
      return datesTold(text, language).flatMap((date) => {
        const told = text.slice(date.start, date.end);
        if (isSettledIn(event.data, told) || isGiven(date, given)) return [];
        if (isMonthOf(date, subjectAt(address))) return [];
        if (isOfOther(date, text, others())) return [];
        return [
          {
            ...placeAt(date.start),
            found: `${shown(told)} is told, and neither a claim nor a source of the event has that day: correct it, or name it in the \`note\` of the source that gives it, or ${orSettle(told)}`,
          },
        ];
      });
    });
  });
  return [
    ...ofEvents,
    ...ofDocuments(archive, things, language),
    ...ofReceipts(archive, things, language),
    ...ofSettings(archive, things, language),
  ];
}

// "Nobody worked for a week in July", of what lasted from April to October.
function isMonthOf(date: SentenceDate, subject: Subject | undefined): boolean {
  return (
    subject?.shape === 'span' &&
    date.yearless !== undefined &&
    date.yearless.day === undefined &&
    fallsWithin(subject, date)
  );
}

/** Days in what the archive says of a document's undated words: those of the document, and of the event that it points at. */
function ofDocuments(
  { documents, events }: ArchiveFiles,
  things: readonly Thing[],
  language: string,
): readonly Hint[] {
  return documents.flatMap(({ yaml, data }) => {
    const own = [data.date?.edtf, ...data.events.flatMap(({ claims }) => claims.map(({ edtf }) => edtf))];
    return data.undated.flatMap(({ note, see }, index) => {
      const event = eventOfId(events, see)?.data;
      const given = [
        ...own.flatMap((text) => (text === undefined ? [] : [daysOf(text)])),
        ...(event === undefined ? [] : daysGiven(event, undefined, false, language)),
      ].filter((days) => days !== undefined);
      return datesTold(note, language)
        .filter((date) => !isGiven(date, given) && !isOfOther(date, note, things))
        .map((date) => ({
          ...yaml.placeOf(['undated', index, 'note']),
          found: `${shown(note.slice(date.start, date.end))} is told, and neither the document nor the event that \`see\` names has that day: correct it, or name it in the \`note\` of a source of that event`,
        }));
    });
  });
}

/** Days in the facts of a seed's receipt: those of the receipt, of its sources and of the document made of it. */
function ofReceipts(
  { receipts, documents }: ArchiveFiles,
  things: readonly Thing[],
  language: string,
): readonly Hint[] {
  return receipts.flatMap(({ yaml, data }) => {
    const made = documentsOfSeed(documents, data.seed);
    const claims = [
      data.published?.edtf,
      data.received,
      ...made.flatMap((one) => one.data.events.flatMap((event) => event.claims.map(({ edtf }) => edtf))),
    ].map((edtf) => ({ edtf: edtf?.slice(0, 'YYYY-MM-DD'.length), sources: [] }));
    const { copy } = data;
    const sources = {
      ...data.sources,
      ...(copy !== undefined && { '': { ...copy, url: copy.url ?? null } }),
    };
    const given = daysGiven({ claims, sources }, undefined, false, language);
    return factsOf(data).flatMap(([path, text]) =>
      datesTold(text, language)
        .filter((date) => !isGiven(date, given) && !isOfOther(date, text, things))
        .map((date) => ({
          ...yaml.placeOf(path),
          found: `${shown(text.slice(date.start, date.end))} is told, and neither the receipt, nor a source of it, nor the document has that day: correct it, or name it in the \`note\` of the source that gives it`,
        })),
    );
  });
}

/** What a receipt says in words, and where. */
export function factsOf(data: Receipt): readonly (readonly [Path, string])[] {
  const told: readonly (readonly [Path, string | undefined])[] = [
    [['issuer', 'restsOn'], data.issuer?.restsOn],
    [['occasion', 'restsOn'], data.occasion?.restsOn],
    [['published', 'restsOn'], data.published?.restsOn],
    [['copy', 'restsOn'], data.copy?.restsOn],
    [['complete'], data.complete],
    [['licence'], data.licence],
  ];
  return told.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]));
}

/** Days in what the archive says of itself: those of its lead span, and of events that the words name. */
function ofSettings(
  { settings, events }: ArchiveFiles,
  things: readonly Thing[],
  language: string,
): readonly Hint[] {
  if (settings === undefined) return [];
  const { yaml, data } = settings;
  const lead = eventOfId(events, data.leadSpan?.event)?.data;
  const given =
    lead === undefined
      ? []
      : daysGiven({ claims: preferred(lead.claims), sources: {} }, undefined, false, language);
  const others = things.filter(({ subject }) => subject.address !== `events/${lead?.id ?? ''}/`);
  return wordsOfSettings(data).flatMap(([path, text]) =>
    datesTold(text, language)
      .filter((date) => !isGiven(date, given) && !isOfOther(date, text, others, true))
      .map((date) => ({
        ...yaml.placeOf(path),
        found: `${shown(text.slice(date.start, date.end))} is told, and neither the lead span nor an event that the words name has that day: correct it`,
      })),
  );
}

/** Of claims about one end those that the archive has adopted, where it has: it tells no other in its own words. */
function preferred(claims: ContextEvent['claims']): ContextEvent['claims'] {
  return claims.filter(
    ({ of, adopted }) => adopted === true || !claims.some((one) => one.of === of && one.adopted === true),
  );
}

/** The texts of an event, and beside them what its claims and the names given to it say of days. */
export function wordsTelling(event: MdxFile<ContextEvent>): readonly Omit<EventWords, 'about'>[] {
  const { yaml, data } = event;
  return [
    ...wordsOfEvent(event),
    ...data.names.flatMap(({ note, sources }, index) =>
      note === undefined
        ? []
        : [
            {
              text: note,
              part: 'note' as const,
              sources,
              placeAt: () => yaml.placeOf(['names', index, 'note']),
            },
          ],
    ),
    ...data.claims.flatMap((claim, index) =>
      (['usage', 'marks', 'because'] as const).flatMap((field) => {
        const text = claim[field];
        return text === undefined
          ? []
          : [{ text, part: 'note' as const, placeAt: () => yaml.placeOf(['claims', index, field]) }];
      }),
    ),
  ];
}

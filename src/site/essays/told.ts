import { countEvents, type Selection } from '../../model/select-events.ts';
import type { Archive, DocumentRecord, EventRecord } from '../../model/archive.ts';
import { isAfterLastAttested, knownDay } from '../../model/queries.ts';
import { daysAmong } from '../../model/day-choices.ts';
import { surenessOf } from '../../model/sureness.ts';
import { lookupsOf } from '../../model/lookups.ts';
import { machineDate, toldClaim, toldDate } from '../../model/told.ts';
import { deciding, type DateClaim } from '../../model/date-claim.ts';
import { dayNumber, durationAsOf } from '../../time/bounds/duration.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import type { Day } from '../../time/edtf/types.ts';
import { essayWords as words } from '../../words/chapters/essay.ts';
import { qualifiedWords, wordsOfCalendarSpan, wordsOfCount, wordsOfDay } from '../../words/dates.ts';
import { ledgerWords } from '../../words/chapters/ledger.ts';
import { documentWords } from '../../words/chapters/document.ts';
import { dates } from '../../words/current.ts';
import { capitalized, listWords, numberWords, pluralOf, say, uncapitalized } from '../../words/say.ts';
import type { ArchiveSettings } from '../../model/archive-settings.ts';
import { idsIn } from '../../mdx/components.ts';
import { toldDocumentDate, toldIssuer } from '../told/told-document.ts';
import { foundations, type Ledger } from '../../model/ledger.ts';
import { amongDays, toldStart } from '../told/told-duration.ts';
import { dayTold, dayToldIn } from '../told/lead-span.ts';

/** Words for people, and the value that stands beside them for machines. */
export interface Told {
  readonly words: string;
  readonly value: string;
}

/** When an event was, began or ended. The value is EDTF, of several dates with " · " between. */
export function toldWhen(event: EventRecord, part?: string): Told {
  if (part !== 'start' && part !== 'end') return { words: toldDate(event), value: machineDate(event) };
  const claims = event.claims
    .filter(({ of }) => of === part || of === 'whole')
    .map((claim): DateClaim => ({ ...claim, of: claim.of === 'whole' ? 'whole' : 'start' }));
  const bounds = { start: event.bounds[part], end: event.bounds[part] };
  const values = deciding(event.claims, part).map(({ date }) => (date.kind === 'open' ? '..' : date.text));
  return { words: toldDate({ shape: 'point', claims, bounds }), value: [...new Set(values)].join(' · ') };
}

/**
 * How long a span had lasted on a day: "87 days as of 9 March 1995", or by the calendar "2 months and 25 days as of ...".
 * The value is a duration of ISO 8601, of a range two with a slash between.
 *
 * @throws Error when it had not begun by that day, or was last attested before it and has no end
 */
export function toldDays(span: EventRecord, asOf: Day, form?: string): Told & { readonly working: string } {
  const lasted = durationAsOf(span.bounds, asOf);
  if (lasted.kind === 'not-begun') throw new Error(`${span.id} had not begun by ${wordsOfDay(asOf)}`);
  if (isAfterLastAttested(span, asOf))
    throw new Error(`${span.id} was last attested before ${wordsOfDay(asOf)}`);
  const { elapsed, calendar } = amongDays(lasted.duration, daysAmong(span, 'start'), [asOf]);
  const sureness = surenessOf(span, 'start');
  const days = say(words.days, {
    count: elapsed.most ?? elapsed.least,
    days: wordsOfCount(elapsed, dates, sureness),
  });
  const isOne = elapsed.most === elapsed.least;
  const told =
    form === 'calendar' && isOne ? qualifiedWords(wordsOfCalendarSpan(calendar.least), sureness) : days;
  const ends = [...new Set([elapsed.least, ...(elapsed.most === undefined ? [] : [elapsed.most])])];
  return {
    words: say(words.asOfDay, { told, day: wordsOfDay(asOf) }),
    value: ends.map((count) => `P${count}D`).join('/'),
    working: say(words.working, { from: toldStart(span), day: wordsOfDay(asOf) }),
  };
}

/** What a span is called in counts of its days: the archive's noun for the lead span, and of others the title. */
export function nounOf(span: EventRecord, lead: ArchiveSettings['leadSpan']): string {
  return lead?.event === span.id ? lead.noun : say(words.quotedTitle, { title: span.title });
}

/** Which day of a span a day is: "day 88 of the strike". The value is the number, of a range two with a slash between. @throws Error for a day outside it */
export function toldDay(span: EventRecord, noun: string, day: Day): Told {
  const when = { earliest: { kind: 'day', day }, latest: { kind: 'day', day } } as const;
  const words = dayTold(span, noun, when, surenessOf(span, 'start'));
  if (words === undefined) throw new Error(`${wordsOfDay(day)} is told as no day of ${span.id}`);
  const { least, most } = dayNumber(span.bounds.start, day);
  return { words, value: [...new Set([least, ...(most === undefined ? [] : [most])])].join('/') };
}

/** On which day of a span an event was, or began. @throws Error when it was on none */
export function toldDayOn(span: EventRecord, noun: string, event: EventRecord): Told {
  const told = dayToldIn(span, noun, event);
  const { earliest, latest } = event.bounds.start;
  if (told === undefined || earliest.kind !== 'day' || latest.kind !== 'day')
    throw new Error(`${event.id} was on no day of ${span.id}`);
  const numbers = [earliest.day, latest.day].map((day) => dayNumber(span.bounds.start, day).least);
  return { words: told, value: [...new Set(numbers)].join('/') };
}

/** What one source, or one document, says of when an event was; each of its dates. */
export interface ToldSource {
  readonly name: string;
  readonly document?: DocumentRecord;
  /** An address, where one is recorded. */
  readonly url?: string;
  readonly claims: readonly (Told & { readonly marks?: string })[];
}

/** What a source says. @param source a key of the event's sources, or the id of a document. @throws Error for others */
export function toldSource(archive: Archive, event: EventRecord, source: string): ToldSource {
  const document = lookupsOf(archive).documentById.get(source);
  if (document !== undefined) {
    const claims = event.attestations.filter((one) => one.document === document).flatMap((one) => one.claims);
    return {
      name: document.issuer?.short ?? document.issuer?.name ?? document.title,
      document,
      claims: claims.map(ofClaim),
    };
  }
  const outside = event.context?.sources[source];
  if (outside === undefined) throw new Error(`${event.id} has no source "${source}"`);
  const claims = event.claims.filter(
    ({ provenance }) => provenance.kind === 'outside' && provenance.sources.includes(outside),
  );
  return {
    name: outside.publisher,
    ...(outside.url !== null && { url: outside.url }),
    claims: claims.map(ofClaim),
  };
}

function ofClaim(claim: DateClaim): ToldSource['claims'][number] {
  const when = toldClaim(claim);
  const told =
    claim.of === 'whole'
      ? when
      : say(words.claimOf[claim.gives === 'happening' ? 'happening' : claim.of], { when });
  const value = claim.date.kind === 'open' ? '..' : claim.date.text;
  return { words: told, value, ...(claim.marks !== undefined && { marks: claim.marks }) };
}

/** What a source says, in a line: "25 February 1995 (Asbarez)". */
export function toldSourceLine({ name, claims }: ToldSource): string {
  return say(words.claimBy, {
    when: claims.map((claim) => claim.words).join(words.betweenClaims),
    source: name,
  });
}

/** How many events of a selection there are: "two meetings, a third reported". The value is the number of the told. */
export function toldCount(archive: Archive, kind: string, selection: Omit<Selection, 'kinds'>): Told {
  const { told, unsettled, reported, series, perhaps } = countEvents(archive, {
    ...selection,
    kinds: [kind],
  });
  const named = archive.kinds.get(kind);
  if (named === undefined) throw new Error(`no kind "${kind}"`);
  const name = uncapitalized(pluralOf(told) === 'one' ? named.name : named.plural);
  const counted = say(words.counted, { number: inWords(told), kind: name });
  const parts = [
    ...(unsettled > 0 ? [say(words.someUnsettled, { number: inWords(unsettled) })] : []),
    ...(reported === 1 && told > 0 ? [say(words.oneReported, { ordinal: ordinalWords(told + 1) })] : []),
    ...(reported > 1 || (reported === 1 && told === 0)
      ? [say(words.someReported, { number: inWords(reported) })]
      : []),
    ...(perhaps > 0 ? [say(words.somePerhaps, { number: inWords(perhaps) })] : []),
    ...(series > 0 ? [say(words.someSeries, { count: series, number: inWords(series) })] : []),
  ];
  return { words: [counted, ...parts].join(words.betweenCounts), value: String(told) };
}

/** Small numbers as words. */
export function inWords(count: number): string {
  const names: Readonly<Record<string, string>> = words.numbers;
  return names[String(count)] ?? numberWords(count);
}

function ordinalWords(count: number): string {
  const names: Readonly<Record<string, string>> = words.ordinals;
  return (
    names[String(count)] ??
    dates.ordinal(numberWords(count), new Intl.PluralRules(dates.locale, { type: 'ordinal' }).select(count))
  );
}

/** A day that a component or a page names. @throws Error where it is none: `npm run check` tells where */
export function dayNamed(text: string | undefined): Day {
  const day = text === undefined ? undefined : knownDay(requireEdtf(text));
  if (day === undefined) throw new Error(`${text ?? 'nothing'} names no day`);
  return day;
}

/** What a card says of an event besides its title: its kind and date, and how its summary begins. */
export function cardOfEvent(event: EventRecord): {
  readonly line: string;
  readonly summary: string | undefined;
} {
  return {
    line: say(words.cardLine, { kind: event.kind.name, date: toldDate(event) }),
    summary: event.summary[0],
  };
}

/** What a card says of a document besides its title. */
export function cardOfDocument(document: DocumentRecord): string {
  return say(words.cardDocument, {
    kind: document.kind.name,
    issuer: toldIssuer(document),
    date: toldDocumentDate(document),
  });
}

/** The document of that id. @throws Error when the archive publishes none */
export function documentNamed(archive: Archive, id: string): DocumentRecord {
  const document = lookupsOf(archive).documentById.get(id);
  if (document === undefined) throw new Error(`no document "${id}"`);
  return document;
}

/** Whose words a quotation is, and where they stand: "Ministry", "passage 5". @param passages ids */
export function placeOfQuote(
  document: DocumentRecord,
  passages: string,
): { readonly issuer: string; readonly place: string } {
  const numbers = idsIn(passages).map((id) => say(documentWords.passage, { number: id.slice(1) }));
  return { issuer: document.issuer?.name ?? document.title, place: listWords(numbers) };
}

/** What dates rest on, with how many do: of the archive, or of one event. What none rests on is left out. */
export function ledgerRows(
  { dates: all }: Ledger,
  event?: string,
): readonly { readonly name: string; readonly count: number }[] {
  const told = all.filter((one) => event === undefined || one.event.id === event);
  return foundations
    .map((foundation) => ({
      name: capitalized(ledgerWords.rests[foundation]),
      count: told.filter(({ restsOn }) => restsOn === foundation).length,
    }))
    .filter(({ count }) => count > 0);
}

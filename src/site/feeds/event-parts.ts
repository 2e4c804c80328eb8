import type { Archive, EventRecord } from '../../model/archive.ts';
import { candidatesOf } from '../../model/candidates.ts';
import { correctedOf } from '../../model/changes.ts';
import type { DateClaim } from '../../model/date-claim.ts';
import type { ContextEvent } from '../../model/event.ts';
import { meetingParts } from '../../model/meeting.ts';
import { eventOf } from '../../model/queries.ts';
import { toldAccounts } from '../../model/told-accounts.ts';
import { toldClaim, toldDate } from '../../model/told.ts';
import { placeName } from '../../model/vocabulary.ts';
import type { SearchPart } from '../../search/index/record.ts';
import { onlyDay } from '../../time/bounds/bounds.ts';
import { eventWords as words } from '../../words/chapters/event.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { wordsOf, wordsOfWeekday } from '../../words/dates.ts';
import { capitalized, compareNames, say } from '../../words/say.ts';
import { accountWords, speakersOf } from '../told/account-words.ts';
import { endHappening, lastedByClaim, startParticulars } from '../told/claim-words.ts';
import { participantWords } from '../told/participant-words.ts';
import { partLabel } from '../told/meeting-parts.ts';
import { headCounts } from '../told/head-counts.ts';
import { dayOfLeadSpan } from '../told/lead-span.ts';
import { correctionParts } from './correction-parts.ts';
import { sourcePart } from './source-part.ts';
import { itemWords, namesByKey, sourceDetails } from '../../model/source-words.ts';

/**
 * What an event's page tells, in its order and under the ids of its sections. What a side or a source says begins with
 * who says it: without its speaker it would be the archive's own claim.
 */
export function eventParts(archive: Archive, event: EventRecord): readonly SearchPart[] {
  return [
    ...event.summary.map((text) => ({ id: '', text })),
    ...headParts(archive, event),
    ...nameParts(archive, event.context),
    ...startParts(event),
    ...(event.shape === 'point' ? [] : endParts(event)),
    ...accountParts(archive, event),
    ...disagreementParts(event.context),
    ...sourceParts(event.context),
    ...correctionParts(correctedOf(event)),
  ];
}

function headParts(archive: Archive, event: EventRecord): readonly SearchPart[] {
  const { kind, shape, context } = event;
  const shaped = shape === 'point' ? kind.name : say(words[shape], { kind: kind.name });
  const unknown = (context?.notKnown ?? []).map((one) =>
    say(sharedWords.named, { name: sharedWords.notKnown, words: one }),
  );
  const [when = '', ...facts] = headFacts(archive, event);
  const { behind, asOf } = headCounts(archive, event);
  return [
    { id: '', text: shaped },
    { id: '', text: when + behind, tells: 'when' },
    ...[...(asOf === undefined ? [] : [asOf]), ...facts, ...unknown].map((text) => ({ id: '', text })),
  ];
}

/** What the head of an event's page tells: when it was and on which day of the lead span, where, and who is named. */
export function headFacts(archive: Archive, event: EventRecord): readonly string[] {
  const day = event.shape === 'point' ? onlyDay(event.bounds.start) : undefined;
  const weekday = day === undefined ? '' : say(words.onWeekday, { weekday: wordsOfWeekday(day) });
  const ofSpan = dayOfLeadSpan(archive, event);
  const when = toldDate(event) + weekday;
  const series = event.memberOf === undefined ? undefined : eventOf(archive, event.memberOf).title;
  const meeting = event.context?.meeting;
  const facts: readonly (readonly [label: string, items: readonly (string | undefined)[]])[] = [
    [words.place, [...event.places.map(placeName), event.placeNote]],
    [words.namedInIt, event.actors.map(({ name }) => name)],
    ...meetingParts.map(
      (part) =>
        [
          partLabel(event, part),
          (meeting?.[part] ?? []).map((one) => participantWords(archive, one)),
        ] as const,
    ),
    [words.subject, [meeting?.subject]],
    [words.personsNamed, event.persons.map(({ name }) => name)],
    [words.oneOf, [series]],
  ];
  return [
    ofSpan === undefined ? when : when + say(sharedWords.nextItem, { item: ofSpan }),
    ...(event.count === undefined
      ? []
      : [say(words.howMany, { count: say(sharedWords.quoted, { words: event.count }) })]),
    ...facts.flatMap(([name, items]) => {
      const given = items.filter((item) => item !== undefined);
      if (given.length === 0) return [];
      return [say(sharedWords.named, { name, words: itemWords(given) })];
    }),
  ];
}

/** What each side calls it. */
function nameParts(archive: Archive, context: ContextEvent | undefined): readonly SearchPart[] {
  return bySide(archive, context?.names ?? []).map(({ side, name, note, sources }) => {
    const called = name === null ? words.noNameGiven : say(sharedWords.quoted, { words: name });
    const noted = note === undefined ? '' : say(sharedWords.nextDetail, { item: note });
    return spoken('names', side, called + noted + citedWords(context, sources));
  });
}

/** What each side says of an event; that nothing was found of one is no account. */
function accountParts(archive: Archive, event: EventRecord): readonly SearchPart[] {
  return toldAccounts(archive, event).flatMap((account): readonly SearchPart[] => {
    if (account.says === null) return [];
    const part = spoken('accounts', speakersOf(account), accountWords(account));
    const { quote } = account;
    if (quote === undefined || quote === null) return [part];
    const start = part.text.lastIndexOf(quote.words);
    return [{ ...part, quoted: { start, by: quote.source.publisher } }];
  });
}

function startParts(event: EventRecord): readonly SearchPart[] {
  const label = event.shape === 'point' ? words.whenItWas : words.whenItBegan;
  return claimsOf(event, 'start').map((claim) => {
    const { adopted, because } = claim;
    const rest = !adopted
      ? ''
      : because === undefined
        ? words.adopted
        : say(words.adoptedBecause, { because });
    return claimPart('begin', event, claim, [label, startParticulars(claim), rest]);
  });
}

function endParts(event: EventRecord): readonly SearchPart[] {
  return claimsOf(event, 'end').map((claim) => {
    const lasted = event.shape === 'span' ? lastedByClaim(event, claim) : undefined;
    const counts =
      lasted === undefined
        ? ''
        : say(sharedWords.sentence, {
            words: itemWords([capitalized(lasted.elapsed), lasted.ordinalDay]),
          });
    const label =
      event.shape !== 'span'
        ? words.lastOfThem
        : claim.gives === undefined
          ? words.whenItEnded
          : words.happeningTaken;
    const asOf =
      claim.asOf === undefined || claim.date.kind === 'open'
        ? ''
        : say(words.asOf, { day: wordsOf(claim.asOf) });
    return claimPart('end', event, claim, [label, endHappening(claim), asOf, counts]);
  });
}

/** Disagreements other than of dates: each version with the sources that have it. */
function disagreementParts(context: ContextEvent | undefined): readonly SearchPart[] {
  return (context?.disagreements ?? []).flatMap(({ about, versions }) =>
    versions.map(({ says, sources }) => spoken('disagreements', about, says + citedWords(context, sources))),
  );
}

function sourceParts(context: ContextEvent | undefined): readonly SearchPart[] {
  if (context === undefined) return [];
  const confidence = say(words.confidenceOfArchive, { confidence: words.confidence[context.confidence] });
  return [
    ...Object.values(context.sources).map((source) => sourcePart('sources', source)),
    { id: 'sources', text: [confidence, context.confidenceNote ?? ''].join(' ').trim() },
  ];
}

function claimPart(
  id: 'begin' | 'end',
  event: EventRecord,
  claim: DateClaim,
  [label, ...sentences]: readonly [label: string, ...sentences: readonly string[]],
): SearchPart {
  const told = say(sharedWords.sentence, {
    words: say(sharedWords.named, { name: label, words: toldClaim(claim) }),
  });
  return {
    ...spoken(id, claimant(event, claim), [told, ...sentences.filter((one) => one !== '')].join(' ')),
    tells: id,
  };
}

/** Who gives a date, as the page names them. */
function claimant({ attestations }: EventRecord, { provenance, basis, from }: DateClaim): string {
  if (provenance.kind === 'outside') {
    const sources = itemWords(provenance.sources.map((source) => source.publisher + sourceDetails(source)));
    return basis === 'address' ? say(words.documentDateInAddress, { source: sources }) : sources;
  }
  const document = attestations.find((one) => one.document.id === provenance.document)?.document;
  const source = document?.issuer?.short ?? document?.issuer?.name ?? document?.title ?? '';
  switch (basis) {
    case 'document-date':
      return say(words.documentDate, { source });
    case 'counted-back':
      return from === undefined
        ? say(words.countedBack, { source })
        : say(words.countedBackFrom, { day: wordsOf(from), source });
    case 'bound':
      return say(words.limitedOnly, { source });
    case 'stated':
    case 'address':
    case 'outside':
      return source;
  }
}

function claimsOf(event: EventRecord, end: 'start' | 'end'): readonly DateClaim[] {
  return candidatesOf(event, end).flatMap(({ claims }) => claims);
}

function citedWords(context: ContextEvent | undefined, keys: readonly string[]): string {
  const byKey = namesByKey(context?.sources ?? {});
  const names = keys.map((key) => byKey.get(key) ?? key);
  return names.length === 0 ? '' : say(sharedWords.nextSources, { sources: itemWords(names) });
}

function spoken(id: string, by: string, says: string): SearchPart {
  const lead = say(sharedWords.named, { name: capitalized(by), words: '' });
  return { id, text: lead + says, speaker: lead.length };
}

/** In the order of their names, as the page has them. */
function bySide<T extends { readonly by: string }>(
  { actors }: Archive,
  said: readonly T[],
): readonly (T & { readonly side: string })[] {
  return said
    .map((one) => ({ ...one, side: actors.get(one.by)?.name ?? one.by }))
    .sort((a, b) => compareNames(a.side, b.side));
}

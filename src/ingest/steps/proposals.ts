import type { Attestation, Document, Quotation } from '../../model/document.ts';
import type { DocumentClaim } from '../../model/claim.ts';
import { textAt } from '../../model/locator.ts';
import type { Receipt, Refusal } from '../../model/receipt.ts';
import type { Line } from '../../text/lines.ts';
import { unwrapLines } from '../../text/wrapped.ts';
import { dayOf, extentOf } from '../../time/bounds/bounds.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { dayToCountFrom } from '../checks/claim-days.ts';
import { wordCutBy } from '../checks/claims.ts';
import { contextOfQuote } from '../checks/words-context.ts';
import { wrongWeekday } from '../checks/weekday-words.ts';
import type { ClaimedWords } from '../checks/worded.ts';
import type { BoundVerdict } from '../checks/bound-verdict.ts';
import { verdictOf, type WordsBasis } from '../checks/words.ts';
import { proposeCounted, type TimeOfText } from './propose-counted.ts';
import type { DateStyle, DraftPassage } from './dated-text.ts';
import { joinByDate, proposeEvents, type IsRefused } from './propose-events.ts';
import type { Seed } from './read-seed.ts';
import { openNumbers } from './section-numbers.ts';
import { deniedDates, whyNotTold } from './why-not-told.ts';

/** An event that a text gives a date, and for a time that is counted from another what that is. */
export interface Proposal {
  readonly event: Attestation;
  readonly time?: TimeOfText;
}

/** What is proposed of a document's text. */
export interface Proposals {
  readonly proposed: readonly Proposal[];
  /** Times that did not become events, and those that cannot be resolved. */
  readonly open: readonly TimeOfText[];
}

/**
 * The events that the text of a document gives a date: those that its words state, then those that count from others, but
 * for what an archivist has refused. `isTaken` tells ids that are in use.
 *
 * @param style undefined where no table reads the document's language: nothing is proposed then
 * @param isSettled events that are not proposed, since it is settled what becomes of them
 * @param mention id of the kind of an event of which only the date is known
 */
export function proposalsOf(
  document: Document,
  seed: Seed,
  style: DateStyle | undefined,
  receipt: Pick<Receipt, 'missingYear' | 'refused'> | undefined,
  mention: string,
  isTaken: (id: string) => boolean,
  isSettled: (event: Attestation) => boolean = () => false,
): Proposals {
  if (style === undefined) return { proposed: [], open: [] };
  const passages = passageTextsOf(document.passages, seed.lines);
  const isRefused = refusedBy(receipt?.refused ?? []);
  const all = proposeEvents(document.id, passages, style, mention, isTaken, isRefused);
  const refused = leftOf(all, (claim, event) => refusalOf(claim, event, document, seed));
  const borneOut = all.filter((event) => !refused.has(event) && !isSettled(event));
  // Where nobody has said which language the text has, it is that by which its dates are read.
  const told = document.language === 'und' ? { ...document, language: style.table.tag } : document;
  const whyUntold = (claim: DocumentClaim, event: Attestation) => untoldFor(claim, event, told, seed);
  const untold = leftOf(borneOut, whyUntold);
  const stated = joinByDate(borneOut.filter((event) => !untold.has(event)));
  const used = new Set(all.map(({ id }) => id));
  const tells = toldBy(stated);
  const times = proposeCounted(
    document.id,
    passages,
    {
      ...style,
      language: document.language,
      documentDate: document.date?.edtf,
      missingYear: receipt?.missingYear ?? 'document',
    },
    mention,
    (id) => isTaken(id) || used.has(id),
  );
  const tellsTwice = toldTwice(times.events);
  const isDayToCountFrom = dayToCountFrom(document, seed);
  const counted = times.events.flatMap((event, place): (Proposal & { readonly holds: boolean })[] => {
    const time = times.proposed[place];
    const [claim, quote] = [event.claims[0], event.quotes[0]];
    if (claim !== undefined && quote !== undefined && isRefused(claim.of, claim.edtf, quote.exact)) return [];
    if (isSettled(event) || tells(event) || tellsTwice(event)) return [];
    const why = claim && whyUntold(claim, event);
    const isKnown = claim?.from === undefined || isDayToCountFrom(claim.from);
    const holds = why === undefined && isKnown && isBorneOut(event, document, seed);
    const left = time !== undefined && why !== undefined ? { ...time, unresolved: why } : time;
    return [{ event, ...(left !== undefined && { time: left }), holds }];
  });
  const denied = deniedDates(passages, document.language, style);
  const isToldDenied = ({ passage, written }: TimeOfText) =>
    denied.some((one) => one.passage === passage && one.written.includes(written));
  return {
    proposed: [
      ...stated.map((event) => ({ event })),
      ...counted.flatMap(({ holds, ...one }) => (holds ? [one] : [])),
    ],
    open: [
      ...openNumbers(passages, style),
      ...[...refused.values()].filter((one) => !isToldDenied(one)),
      ...untold.values(),
      ...denied,
      ...times.rest,
      ...counted.flatMap(({ holds, time }) => (holds || time === undefined ? [] : [time])),
    ],
  };
}

/** The passages of a document as texts of one line each, as they are looked through for dates. */
export function passageTextsOf(
  passages: Document['passages'],
  lines: readonly Line[],
): readonly DraftPassage[] {
  return passages.map((passage) => {
    const { id, as } = passage;
    const text = textAt(lines, passage) ?? '';
    return {
      id,
      text: unwrapLines(text),
      ...(as !== undefined && { as }),
      ...(as === 'lines' && { lines: text.split('\n') }),
    };
  });
}

function refusedBy(refused: readonly Refusal[]): IsRefused {
  const keyOf = (of: string, edtf: string, exact: string) => `${of} ${edtf} ${unwrapLines(exact).trim()}`;
  const keys = new Set(refused.map(({ of = 'whole', edtf, exact }) => keyOf(of, edtf, exact)));
  return (of, edtf, exact) => edtf !== undefined && keys.has(keyOf(of, edtf, exact));
}

/** Whether a sentence that one of the events quotes gives it the date of another that quotes the same: "yesterday, on 30 March". */
function toldBy(events: readonly Attestation[]): (other: Attestation) => boolean {
  const keyOf = ({ passage, exact }: Quotation) => `${passage} ${exact}`;
  const quoting = Map.groupBy(
    events.flatMap((event) => event.quotes.map((quote) => ({ event, words: keyOf(quote) }))),
    ({ words }) => words,
  );
  return (other) => {
    const [first] = other.quotes;
    const near = first === undefined ? [] : (quoting.get(keyOf(first)) ?? []);
    return near.some(({ event }) => tellsToo(event, other));
  };
}

/** Whether a sentence gives an event's date in other words as well: "yesterday, 2 May". The day itself says most. */
function toldTwice(events: readonly Attestation[]): (event: Attestation) => boolean {
  const bySentence = Map.groupBy(events, ({ claims, quotes }) =>
    JSON.stringify([
      claims.map(({ of, edtf }) => [of, edtf]),
      quotes.map(({ passage, exact }) => [passage, exact]),
    ]),
  );
  const kept = new Set(
    [...bySentence.values()].map(
      (group) =>
        group.find(({ claims }) => claims.some(({ written }) => /\d/.test(written ?? ''))) ?? group[0],
    ),
  );
  return (event) => !kept.has(event);
}

function tellsToo(event: Attestation, other: Attestation): boolean {
  return (
    other.claims.every(({ of, edtf }) =>
      event.claims.some((claim) => claim.of === of && claim.edtf === edtf),
    ) &&
    other.quotes.every(({ passage, exact }) =>
      event.quotes.some((quote) => quote.passage === passage && quote.exact === exact),
    )
  );
}

/**
 * Whether the words of a proposed event give its date to the check too: it also reads them as they stand in their
 * passage in other languages, and of a proposal that it refuses nothing comes but work.
 */
export function isBorneOut(event: Attestation, document: Document, seed: Seed): boolean {
  return event.claims.every((claim) => refusalOf(claim, event, document, seed) === undefined);
}

/** The events that `why` gives a reason not to propose, each as a time of the text that is left open. */
function leftOf(
  events: readonly Attestation[],
  why: (claim: DocumentClaim, event: Attestation) => TimeOfText['unresolved'],
): ReadonlyMap<Attestation, TimeOfText> {
  return new Map(
    events.flatMap((event) => {
      const [claim] = event.claims;
      const unresolved = claim && why(claim, event);
      if (claim === undefined || unresolved === undefined) return [];
      const { of, edtf, written = '' } = claim;
      return [
        [
          event,
          {
            passage: event.quotes[0]?.passage ?? '',
            written: unwrapLines(written),
            ...(edtf !== undefined && { edtf }),
            of,
            rule: 'stated',
            unresolved,
          },
        ],
      ];
    }),
  );
}

/** Why the check would refuse a claim for its words; undefined where they give it. */
function refusalOf(
  claim: DocumentClaim,
  event: Attestation,
  document: Document,
  seed: Seed,
): TimeOfText['unresolved'] {
  const quoted = event.quotes.map(({ exact }) => exact);
  if (wordCutBy(claim.written ?? '', quoted) !== undefined) return 'word-cut';
  const words = wordsOf(claim, event, document, seed);
  const basis = basisOf(claim);
  if (words === undefined) return undefined;
  if (wrongWeekday(words, words.claimed.text) !== undefined) return 'other-weekday';
  return basis && ofVerdict[verdictOf(words, basis).kind];
}

/** What the verdicts of the check say of a date that is not proposed; undefined of those by which a claim holds. */
const ofVerdict: Readonly<Record<BoundVerdict['kind'], TimeOfText['unresolved']>> = {
  fits: undefined,
  short: undefined,
  lasting: undefined,
  'of-thing': undefined,
  unread: undefined,
  less: 'read-otherwise',
  other: 'read-otherwise',
  'no-date': 'read-otherwise',
  'no-year': 'read-otherwise',
  'not-counted': 'read-otherwise',
  'other-calendar': 'other-calendar',
  denied: 'denied',
  impossible: 'no-such-day',
  'two-ways': 'two-ways',
  cut: 'cut-out',
  'no-limit': 'no-limit',
};

/** Why an event is not proposed of which a text only plans or asks; undefined where the text tells it. */
function untoldFor(
  claim: DocumentClaim,
  event: Attestation,
  document: Document,
  seed: Seed,
): TimeOfText['unresolved'] {
  const words = wordsOf(claim, event, document, seed);
  const why = words && whyNotTold(words, basisOf(claim));
  if (why !== undefined || claim.edtf === undefined) return why;
  return isAfter(claim.edtf, document.date?.edtf) ? 'to-come' : undefined;
}

/** Whether a date, or the day that limits it, is later than that of the document: of such a day it tells nothing that was. */
function isAfter(edtf: string, own: string | undefined): boolean {
  if (own === undefined) return false;
  const { earliest, latest } = extentOf(requireEdtf(edtf));
  const [day, lastOfOwn] = [dayOf(earliest) ?? dayOf(latest), dayOf(extentOf(requireEdtf(own)).latest)];
  return day !== undefined && lastOfOwn !== undefined && day > lastOfOwn;
}

function wordsOf(
  { of, edtf, written = '' }: DocumentClaim,
  { quotes }: Attestation,
  document: Document,
  seed: Seed,
): ClaimedWords | undefined {
  if (edtf === undefined) return undefined;
  const { language, numeralOrder } = document;
  const contexts = quotes.map((quote) => contextOfQuote(quote, document, seed));
  return {
    written: unwrapLines(written),
    contexts,
    language,
    numeralOrder,
    of,
    claimed: requireEdtf(edtf),
  };
}

function basisOf({ basis, from }: DocumentClaim): WordsBasis | undefined {
  const day = from === undefined ? undefined : requireEdtf(from);
  if (basis === 'bound') return { kind: 'bound', from: undefined };
  if (basis === 'counted-back') return day?.kind === 'date' ? { kind: 'counted-back', from: day } : undefined;
  return basis === 'stated' ? { kind: 'stated' } : undefined;
}

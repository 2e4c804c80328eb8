import type { EventRecord } from '../../model/archive.ts';
import type { DateClaim } from '../../model/date-claim.ts';
import { toldClaim } from '../../model/told.ts';
import { documentWords } from '../../words/chapters/document.ts';
import { say } from '../../words/say.ts';

/** What outside sources say, beside a document's words, of when an event was. */
export interface OutsideDates {
  /** Where the words imply a first day, that they do: "…, not given. Outside sources give 12 December 1994." */
  readonly implied?: string;
  /** Other dates that sources give by a usage that is told: "Outside sources give 11 March 1995 too: …". */
  readonly differing: readonly string[];
}

/** @param claims those that the document's own words make */
export function outsideDates(event: EventRecord, claims: readonly DateClaim[]): OutsideDates {
  const outside = event.claims.filter(({ basis, of }) => basis === 'outside' && of !== 'end');
  const isImplied = claims.some(({ basis }) => basis === 'counted-back');
  const isGiven = ({ date }: DateClaim) =>
    claims.some((one) => one.date.kind !== 'open' && date.kind !== 'open' && one.date.text === date.text);
  return {
    ...(isImplied && { implied: impliedWords(outside, claims) }),
    differing: outside
      .filter((claim) => claim.usage !== undefined && claim.date.kind !== 'open' && !isGiven(claim))
      .map((claim) =>
        say(documentWords.outsideDiffers, { date: toldClaim(claim), usage: claim.usage ?? '' }),
      ),
  };
}

function impliedWords(outside: readonly DateClaim[], claims: readonly DateClaim[]): string {
  const isOpen = claims.some(({ date }) => date.kind === 'open');
  const adopted = outside.find((claim) => claim.adopted);
  return [
    isOpen ? documentWords.impliedStartOpen : documentWords.impliedStart,
    ...(adopted === undefined ? [] : [say(documentWords.outsideGive, { date: toldClaim(adopted) })]),
  ].join(' ');
}

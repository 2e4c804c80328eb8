import {
  isDating,
  type Archive,
  type AttestationRecord,
  type DocumentRecord,
  type EventRecord,
} from '../../model/archive.ts';
import type { Quotation } from '../../model/document.ts';
import { isDraft } from '../../model/queries.ts';
import { toldAccounts, type ToldAccount } from '../../model/told-accounts.ts';

/** What one picture, one file of data and one embedded page show: an event with its date, or words about it. */
export type EvidenceCard = CardSubject & {
  /** The accounts of the event that the card does not show, those that were not found among them. */
  readonly others: readonly ToldAccount[];
};

type CardSubject =
  | { readonly kind: 'event'; readonly id: string; readonly event: EventRecord }
  | ({ readonly kind: 'quotation'; readonly event: EventRecord; readonly id: string } & DocumentWords)
  | {
      readonly kind: 'quoted';
      readonly event: EventRecord;
      readonly id: string;
      readonly account: QuotedAccount;
    };

/** Words of a document that speak of an event. */
export interface DocumentWords {
  readonly attestation: AttestationRecord;
  readonly quote: Quotation;
}

/** An account with its speaker's own words, as an outside source has them. */
export type QuotedAccount = ToldAccount & Required<Pick<ToldAccount, 'quote'>>;

/**
 * The cards of an event: its own, and one for each quotation. Their ids are the last part of their addresses, made from
 * who says it: `events/a`, `quotations/a/statement-p4`. Drafts have none.
 */
export function cardsOfEvent(archive: Archive, event: EventRecord): readonly EvidenceCard[] {
  if (isDraft(event)) return [];
  const counts = new Map<string, number>();
  const named = (name: string) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `quotations/${event.id}/${count === 1 ? name : `${name}.${count}`}`;
  };
  const accounts = toldAccounts(archive, event);
  return [
    { kind: 'event', id: `events/${event.id}`, event, others: accounts },
    ...documentWords(event).map(({ attestation, quote }): EvidenceCard => ({
      kind: 'quotation',
      id: named(`${attestation.document.id}-${quote.passage}`),
      event,
      attestation,
      quote,
      others: accounts,
    })),
    ...accounts
      .filter((account): account is QuotedAccount => account.quote !== undefined)
      .map((account): EvidenceCard => ({
        kind: 'quoted',
        id: named(account.person?.id ?? account.actors[0].id),
        event,
        account,
        others: accounts.filter((other) => other !== account),
      })),
  ];
}

/** The words of reviewed documents that speak of an event. */
export function documentWords({ attestations }: EventRecord): readonly DocumentWords[] {
  return attestations
    .filter(({ document }) => document.data.reviewed)
    .flatMap((attestation) => attestation.data.quotes.map((quote) => ({ attestation, quote })));
}

/**
 * Whether the words that a card shows date the event by themselves: every date that their document gives of it is
 * written in them. Words beside which a document dates an event elsewhere give no date.
 */
export function isDatedByWords(card: EvidenceCard): boolean {
  if (card.kind !== 'quotation' || !isDating(card.attestation)) return false;
  return card.attestation.claims.every(
    ({ written }) => written !== undefined && holdsWords(card.quote.exact, written),
  );
}

/** Whether words stand in a text and do not begin or end within a word of it. */
function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + words.length)))
      return true;
  }
  return false;
}

/** The documents whose words a card shows. */
export function documentsOfCard(card: EvidenceCard): readonly DocumentRecord[] {
  const words = card.kind === 'event' ? documentWords(card.event) : card.kind === 'quotation' ? [card] : [];
  return [...new Set(words.map(({ attestation }) => attestation.document))];
}

import type { ToldAccount } from '../../model/told-accounts.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { listWords, say } from '../../words/say.ts';
import { speakerName } from '../told-record.ts';
import { lineRange } from '../../model/locator.ts';
import { seedAddress, seedTextAddress } from '../../model/seed-address.ts';
import { cutOf } from '../../model/quoted-message.ts';
import type { Source } from '../../model/source.ts';
import { toldDateAndWhose } from '../../model/own-dates.ts';
import { toldBy } from '../../model/told.ts';
import type { DocumentRecord } from '../../model/archive.ts';
import { isoDay } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import type { ExportSite } from '../export-site.ts';
import { given } from '../data/event-data.ts';
import { eventEdtf } from '../data/event-edtf.ts';
import {
  documentsOfCard,
  documentWords,
  isDatedByWords,
  type DocumentWords,
  type EvidenceCard,
} from './evidence-card.ts';

/**
 * A card as data, with all that is needed to verify it anew: which words are said to stand on which lines of which text,
 * and the size and SHA-256 of the originals. Addresses are below `root`.
 *
 * @param asOf day as of which the archive's record stands
 */
export function cardJson(site: ExportSite, card: EvidenceCard, asOf: Day | undefined): string {
  const { event, kind } = card;
  const claims = card.kind === 'quotation' && isDatedByWords(card) ? card.attestation.claims : undefined;
  const data = {
    format: 'attested-card',
    version: 1,
    root: site.root,
    kind: kind === 'event' ? 'event' : 'quotation',
    title: event.title,
    page: `events/${event.id}/`,
    date: {
      told: claims === undefined ? toldDateAndWhose(event) : toldBy(claims, event),
      ...given({ edtf: claims === undefined ? eventEdtf(event) || undefined : undefined }),
      attested: event.layer === 'attested',
    },
    words: wordsOfCard(card),
    others: card.others.map(otherAccount),
    originals: documentsOfCard(card).map(originalOf),
    sources: sourcesOfCard(card).map(({ publisher, title, url, date, archived }) => ({
      publisher,
      ...(title !== undefined && { title }),
      ...(url !== null && { url }),
      ...(date !== undefined && { date }),
      ...(archived !== undefined && { archived }),
    })),
    ...(asOf !== undefined && { asOf: isoDay(asOf) }),
    verify: verifyAddress(card),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Where a reader verifies a card anew, below the root of the site. */
export function verifyAddress({ id }: Pick<EvidenceCard, 'id'>): string {
  return `dossier/#card=${id}`;
}

/** An account that the card does not show, its speakers in the same string; null where none was found. */
function otherAccount({ actors, person, says }: ToldAccount) {
  const speakers = actors.map(({ name }) => name);
  const name = speakerName(listWords(speakers), person?.name);
  return { speakers, told: says === null ? null : say(sharedWords.named, { name, words: says }) };
}

function wordsOfCard(card: EvidenceCard) {
  if (card.kind === 'quoted') {
    const speakers = card.account.actors.map(({ name }) => name);
    return [{ exact: card.account.quote.words, speakers, quotedBy: card.account.quote.source.publisher }];
  }
  return (card.kind === 'event' ? documentWords(card.event) : [card]).map(wordsOfDocument);
}

function wordsOfDocument({ attestation: { document }, quote }: DocumentWords) {
  const passage = document.data.passages.find(({ id }) => id === quote.passage);
  return {
    exact: quote.exact,
    ...given({ cut: cutOf(document, quote) }),
    speakers: document.issuer === undefined ? [] : [document.issuer.name],
    document: document.title,
    page: `documents/${document.id}/#${quote.passage}`,
    original: document.data.seed.file,
    ...(passage !== undefined && { lines: lineRange(passage) }),
  };
}

function originalOf({ data: { seed, record } }: DocumentRecord) {
  return {
    file: seed.file,
    address: seedAddress(seed.file),
    bytes: seed.bytes,
    sha256: seed.sha256,
    ...(record !== undefined && { text: { address: seedTextAddress(seed.file), sha256: record.sha256 } }),
  };
}

function sourcesOfCard(card: EvidenceCard): readonly Source[] {
  switch (card.kind) {
    case 'event':
      return Object.values(card.event.context?.sources ?? {});
    case 'quoted':
      return [card.account.quote.source];
    case 'quotation':
      return [];
  }
}

import {
  documentsOfCard,
  documentWords,
  isDatedByWords,
  type DocumentWords,
  type EvidenceCard,
} from '../../exports/card/evidence-card.ts';
import { verifyAddress } from '../../exports/card/card-data.ts';
import { fullName } from '../../exports/export-site.ts';
import type { Source } from '../../model/source.ts';
import { toldBy, toldDate } from '../../model/told.ts';
import { cutText } from '../../text/cut-text.ts';
import type { Day } from '../../time/edtf/types.ts';
import { cardWords as words } from '../../words/chapters/card.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { wordsOfDay } from '../../words/dates.ts';
import { listWords, say, sayParts } from '../../words/say.ts';
import { quoteReference } from '../evidence/account-reference.ts';
import { copiedFrom } from '../evidence/citation.ts';
import { quotedMessage } from '../../model/quoted-message.ts';
import { passageName } from '../evidence/evidence.ts';
import { archiveSettings } from '../archive-settings.ts';
import { exportSite as site } from '../export-site.ts';
import { inferredNotes } from '../told/claim-words.ts';
import { dateDisputes } from '../told/date-disputes.ts';
import { usesName } from '../told/short-name.ts';
import { itemWords, namesAmong } from '../../model/source-words.ts';
import { datedWords } from './dated-words.ts';
import type { Picture, PicturedWords } from './picture.ts';

/**
 * What the picture of a card shows. An event that no words of a document speak of is told in the archive's summary: the
 * words of one side alone would be its account of the event.
 *
 * @param asOf day as of which the archive's record stands
 */
export function cardPicture(card: EvidenceCard, asOf: Day | undefined): Picture {
  const { event, kind } = card;
  const [document] = documentsOfCard(card);
  const quoted = picturedWords(card);
  const [summary] = event.summary;
  const rests = restsOn(card);
  const lead = archiveSettings.leadSpan;
  const own = [event.title, dateOf(card), datedBy(card), ...(quoted === undefined ? [summary ?? ''] : [])];
  const notes = [
    ...(isDatedByWords(card) ? [] : [...inferredNotes(event), ...dateDisputes(event)]),
    ...(lead?.told !== undefined && usesName(own.join(' '), lead.called) ? [lead.told] : []),
    ...(quoted === undefined ? [] : [othersOf(card)]),
  ];
  return {
    archive: fullName(site),
    kind: kind === 'event' ? event.kind.name : words.quotation,
    mark: { glyph: event.shape === 'span' ? 'bar' : event.kind.glyph, attested: event.layer === 'attested' },
    title: event.title,
    date: dateOf(card),
    dated: datedBy(card),
    ...(quoted !== undefined && { words: quoted }),
    ...(quoted === undefined && summary !== undefined && { told: summary, cutNote: words.cutNote }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
    foot: [
      asOf === undefined ? rests : say(words.asOf, { rests, day: wordsOfDay(asOf) }),
      say(words.verify, { address: site.root + verifyAddress(card) }),
    ],
    ...(document !== undefined && { seal: document.data.seed.sha256 }),
  };
}

/** Who else tells of the event, so that the words of one side are not taken for all that is said of it. */
function othersOf({ others }: EvidenceCard): string {
  const speakers = (found: boolean) => {
    const named = others.filter(({ says }) => (says !== null) === found).flatMap(({ actors }) => actors);
    return itemWords([...new Set(named.map(({ name }) => name))]);
  };
  const [told, sought] = [speakers(true), speakers(false)];
  if (told === '' && sought === '') return words.noOther;
  return [
    ...(told === '' ? [] : [say(words.others, { speakers: told })]),
    ...(sought === '' ? [] : [say(words.notFound, { speakers: sought })]),
  ].join(' ');
}

/** What tells a card from the others of its event. */
export function cardName(card: EvidenceCard): string {
  const quoted = card.kind === 'event' ? undefined : picturedWords(card);
  return quoted === undefined ? words.ofEvent : cutText(quoted.before + quoted.text + quoted.after, 60);
}

/** The same for those who do not see it. */
export function cardAlt(card: EvidenceCard): string {
  const told = { title: card.event.title, date: dateOf(card), rests: restsOn(card) };
  const quoted = picturedWords(card);
  if (quoted === undefined) return say(words.alt, told);
  const { before, text, after, whose } = quoted;
  return say(words.altQuoted, { ...told, words: before + text + after, whose, others: othersOf(card) });
}

/** Who gives the date that a card shows. A quotation that does not give it all is not to be taken for its giver. */
function datedBy(card: EvidenceCard): string {
  if (isDatedByWords(card)) return words.datedHere;
  const dated = datedWords(card.event);
  return card.kind === 'event' ? dated : say(words.datedByRecord, { dated });
}

function dateOf(card: EvidenceCard): string {
  return card.kind === 'quotation' && isDatedByWords(card)
    ? toldBy(card.attestation.claims, card.event)
    : toldDate(card.event);
}

function restsOn(card: EvidenceCard): string {
  const [document] = documentsOfCard(card);
  if (document !== undefined) {
    // In the groups in which the document's page has them.
    const [first = '', second = ''] = document.data.seed.sha256.match(/.{8}/g) ?? [];
    return say(words.seal, { digits: `${first} ${second}` });
  }
  return say(words.sources, { sources: listWords(namesAmong(sourcesOf(card))) });
}

function sourcesOf(card: EvidenceCard): readonly Source[] {
  return card.kind === 'quoted'
    ? [card.account.quote.source]
    : Object.values(card.event.context?.sources ?? {});
}

function picturedWords(card: EvidenceCard): PicturedWords | undefined {
  if (card.kind === 'quoted')
    return {
      ...signsOf(sharedWords.quoted, sharedWords.quotedUpTo),
      text: card.account.quote.words,
      whose: say(sharedWords.sentence, { words: quoteReference(card.account, card.event) }),
    };
  const [quoted] = card.kind === 'event' ? documentWords(card.event) : [card];
  return quoted === undefined ? undefined : wordsOfDocument(quoted);
}

function wordsOfDocument({ attestation: { document }, quote }: DocumentWords): PicturedWords {
  const message = quotedMessage(document, quote);
  const beginsEarlier = message === sharedWords.quotedWithin || message === sharedWords.quotedFromWithin;
  const reference =
    copiedFrom(document) + say(sharedWords.nextDetail, { item: passageName(document, quote) });
  return {
    ...signsOf(message, beginsEarlier ? sharedWords.quotedWithin : sharedWords.quotedUpTo),
    text: quote.exact,
    whose: say(sharedWords.sentence, { words: reference }),
  };
}

/** The signs of a message about the words, and those of another behind words that are cut. */
function signsOf(
  message:
    | typeof sharedWords.quoted
    | typeof sharedWords.quotedUpTo
    | typeof sharedWords.quotedFromWithin
    | typeof sharedWords.quotedWithin,
  cut: typeof message,
): Omit<PicturedWords, 'text' | 'whose'> {
  const [before, after] = signs(message);
  return { before, after, cut: signs(cut)[1], cutNote: words.cutNote, unprintable: words.unprintable };
}

function signs(message: Parameters<typeof signsOf>[0]): readonly [before: string, after: string] {
  const parts = sayParts<typeof message, typeof theWords>(message, { words: theWords });
  const at = parts.indexOf(theWords);
  // No sign stands on a line by itself.
  const sign = (some: typeof parts) =>
    some
      .filter((part) => typeof part === 'string')
      .join('')
      .replaceAll(' ', '\u00a0');
  return [sign(parts.slice(0, at)), sign(parts.slice(at + 1))];
}

const theWords = { kind: 'words' } as const;

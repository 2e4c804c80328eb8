import type { DocumentClaim } from '../../model/claim.ts';
import type { Attestation, Quotation } from '../../model/document.ts';
import { quoteAt } from '../../text/quote-at.ts';
import { slugOf } from '../../text/slug.ts';
import { readEdtf } from '../../time/edtf/read.ts';
import { wordsOf } from '../../words/dates.ts';
import { findDates, type FoundDate } from '../../time/written/find-dates.ts';
import type { DateStyle, DraftPassage } from './dated-text.ts';
import { freeIds } from './free-id.ts';
import { sectionNumbers } from './section-numbers.ts';
import { sentenceAround } from './sentence-around.ts';

/** Whether an archivist has refused a date of a sentence. */
export type IsRefused = (of: DocumentClaim['of'], edtf: string | undefined, exact: string) => boolean;

/**
 * An event for each date that the passages state outright, with the sentences that state it: a proposal, for an archivist
 * to name, merge or delete. A sentence that stands several times in one passage is quoted once. Digits that may number a
 * part of the text are left out, and so are dates of sentences that were refused. Where a date is written in several ways,
 * each has an event under the id of that date, which `joinByDate` puts together.
 *
 * @param kind id of the kind of an event of which only the date is known
 */
export function proposeEvents(
  documentId: string,
  passages: readonly DraftPassage[],
  style: DateStyle,
  kind: string,
  isTaken: (id: string) => boolean,
  isRefused: IsRefused = () => false,
): Attestation[] {
  const mayNumber = sectionNumbers(passages, style);
  const mentions = Map.groupBy(
    passages
      .flatMap((passage) => mentionsIn(passage, style))
      .filter(
        ({ date, passage, sentence: { start, end } }) =>
          !mayNumber(passage, date) && !isRefused(date.of, date.edtf, passage.text.slice(start, end)),
      ),
    ({ date }) => `${date.of} ${date.edtf}`,
  );
  const idFor = freeIds(isTaken);
  return [...mentions.values()].flatMap((ofDate) => {
    const id = idFor(`${documentId}-${slugOf(ofDate[0]?.date.edtf ?? '')}`);
    const ways = Map.groupBy(ofDate, ({ written }) => written);
    return [...ways.values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : [eventOf(id, kind, [first, ...others])],
    );
  });
}

/** Events of one id as one, with a claim for each way in which a quotation of its own writes the date. */
export function joinByDate(events: readonly Attestation[]): Attestation[] {
  return [...Map.groupBy(events, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.reduce(withMentions, first)],
  );
}
function withMentions(event: Attestation, { claims, quotes }: Attestation): Attestation {
  const keyOf = ({ passage, exact }: Quotation) => `${passage} ${exact}`;
  const quoted = new Set(event.quotes.map(keyOf));
  const fresh = quotes.filter((quote) => !quoted.has(keyOf(quote)));
  if (fresh.length === 0) return event;
  return { ...event, claims: [...event.claims, ...claims], quotes: [...event.quotes, ...fresh] };
}

function eventOf(id: string, kind: string, mentions: readonly [Mention, ...Mention[]]): Attestation {
  const [{ date, written, title }] = mentions;
  const { of, edtf, isBound } = date;
  return {
    id,
    shape: of !== 'whole' || edtf.includes('/') ? 'span' : 'point',
    kind,
    title: `Mention of ${title}`,
    places: [],
    actors: [],
    claims: [{ of, edtf, basis: isBound ? 'bound' : 'stated', written }],
    quotes: quotesOf(mentions),
  };
}

interface Mention {
  readonly passage: DraftPassage;
  readonly date: FoundDate;
  /** The words that give the date when they are read alone. */
  readonly written: string;
  readonly title: string;
  readonly sentence: { readonly start: number; readonly end: number };
}

function mentionsIn(passage: DraftPassage, { table, numeralOrder }: DateStyle): Mention[] {
  const { text } = passage;
  return findDates(text, table, { numeralOrder }).map((date) => {
    const { start } = date;
    // A clock time hangs on to a day: "1998-03-05T10:30". Words are quoted whole.
    const hanging = /^T\d{1,2}(?!\d)/.exec(text.slice(date.end, date.end + 4))?.[0] ?? '';
    const end = date.end + hanging.length;
    const written = text.slice(start, end);
    const title = titleOf(date, text);
    return { passage, date, written, title, sentence: sentenceAround(text, start, end, table.tag) };
  });
}

/** The words for the date, or the date in words where they need those of others: the "24" of "24 and 25 February 1995". */
function titleOf({ start, end, core, of, isBound, edtf }: FoundDate, text: string): string {
  if (isBound || of !== 'whole') return `“${mended(text.slice(start, end))}”`;
  const isWhole = core.start <= start && core.end >= end;
  const reading = readEdtf(edtf);
  return isWhole || reading.kind !== 'read'
    ? mended(text.slice(core.start, core.end))
    : wordsOf(reading.value);
}

// A title needs no hyphen of a line's end.
function mended(words: string): string {
  return words.replace(/(\p{L})[-‐\u00ad]\s+(?=\p{L})/gu, '$1');
}

function quotesOf(mentions: readonly Mention[]): Quotation[] {
  const quoted = new Map(
    mentions.map((mention) => {
      const { passage, sentence } = mention;
      return [`${passage.id} ${passage.text.slice(sentence.start, sentence.end)}`, mention];
    }),
  );
  return [...quoted.values()].map(({ passage, sentence }) => ({
    passage: passage.id,
    ...quoteAt(passage.text, sentence.start, sentence.end),
  }));
}

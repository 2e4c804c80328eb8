import type { Attestation, Quotation } from '../../model/document.ts';
import { quoteAt } from '../../text/quote-at.ts';
import { slugOf } from '../../text/slug.ts';
import { datesInWords, findDates, type FoundDate } from '../../time/english/written.ts';
import { freeId } from './free-id.ts';

/** A passage to look for dates in. */
export interface DraftPassage {
  readonly id: string;
  readonly text: string;
}

/**
 * An event for each date that the passages state outright in English, with the sentences that state it: a proposal,
 * for an archivist to name, merge or delete.
 *
 * @param kind id of the kind of an event of which only the date is known
 */
export function proposeEvents(
  documentId: string,
  passages: readonly DraftPassage[],
  kind: string,
  isTaken: (id: string) => boolean,
): Attestation[] {
  const mentions = Map.groupBy(passages.flatMap(mentionsIn), ({ date }) => date.edtf.text);
  const used = new Set<string>();
  return [...mentions].map(([edtf, [first, ...others]]) => {
    const id = freeId(`${documentId}-${slugOf(edtf)}`, (one) => isTaken(one) || used.has(one));
    used.add(id);
    const written = first?.written ?? '';
    const quotes = [first, ...others].flatMap((mention) => mention?.quote ?? []);
    return {
      id,
      shape: first?.date.edtf.kind === 'interval' ? 'span' : 'point',
      kind,
      title: `Mention of ${written}`,
      places: [],
      actors: [],
      claims: [{ of: 'whole', edtf, basis: 'stated', written }],
      quotes: withoutRepeats(quotes),
    };
  });
}

interface Mention {
  readonly date: FoundDate;
  /** The words that give the date when they are read alone. */
  readonly written: string;
  readonly quote: Quotation;
}

function mentionsIn({ id, text }: DraftPassage): Mention[] {
  const dates = findDates(text);
  return dates.flatMap((date, index) => {
    // Of "24 and 25 February" the first date needs the words of the second.
    const ends = [date.end, dates[index + 1]?.end ?? date.end];
    const end = ends.find((one) => gives(text.slice(date.start, one), date.edtf.text));
    if (end === undefined) return [];
    const sentence = sentenceAround(text, date.start, end);
    const quote = { passage: id, ...quoteAt(text, sentence.start, sentence.end) };
    return [{ date, written: text.slice(date.start, end), quote }];
  });
}

function gives(words: string, edtf: string): boolean {
  return datesInWords(words).some((date) => date.text === edtf);
}

const longestQuotation = 500;

function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  // Far enough to both sides for the longest quotation, so that a text of one line costs no more than its dates.
  const from = Math.max(0, start - longestQuotation);
  const nearby = text.slice(from, end + longestQuotation);
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(nearby)];
  const first = sentences.findLast(({ index }) => from + index <= start);
  const last = sentences.find(({ index, segment }) => from + index + segment.length >= end);
  const sentence = {
    start: from + (first?.index ?? 0),
    end: from + (last === undefined ? nearby.length : last.index + last.segment.trimEnd().length),
  };
  // A sentence that runs out of what is nearby is too long as well.
  return sentence.end - sentence.start > longestQuotation ? { start, end } : sentence;
}

function withoutRepeats(quotes: readonly Quotation[]): Quotation[] {
  return [...new Map(quotes.map((quote) => [JSON.stringify(quote), quote])).values()];
}

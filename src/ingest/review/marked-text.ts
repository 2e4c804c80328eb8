import type { Attestation, Quotation } from '../../model/document.ts';
import { firstPlaceOf, locateQuote } from '../../text/locate-quote.ts';

/** A piece of a passage, and which events quote it. */
export interface MarkedPiece {
  readonly text: string;
  /** Where it begins in the passage. */
  readonly start: number;
  /** Places of the events in the document's list. */
  readonly quotedBy: readonly number[];
  /** Whether it belongs to words that give a date. */
  readonly isDate: boolean;
  /** Those whose quotation ends with this piece. */
  readonly endOf: readonly number[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly event: number;
  readonly isDate: boolean;
}

/** A passage in pieces, at whose joints a quotation, or the words of a date, begins or ends. */
export function markedText(
  text: string,
  passage: string,
  events: readonly Attestation[],
): readonly MarkedPiece[] {
  const stretches = events.flatMap((event, index) => stretchesOf(text, passage, event, index));
  const joints = [...new Set([0, text.length, ...stretches.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return joints.slice(1).map((end, index) => {
    const start = joints[index] ?? 0;
    const over = stretches.filter((one) => one.start <= start && one.end >= end);
    const eventsOf = (some: readonly Stretch[]) => [...new Set(some.map(({ event }) => event))];
    return {
      text: text.slice(start, end),
      start,
      quotedBy: eventsOf(over.filter(({ isDate }) => !isDate)),
      isDate: over.some(({ isDate }) => isDate),
      endOf: eventsOf(over.filter((one) => !one.isDate && one.end === end)),
    };
  });
}

function stretchesOf(text: string, passage: string, event: Attestation, index: number): readonly Stretch[] {
  return event.quotes
    .filter((quote) => quote.passage === passage)
    .flatMap((quote) => {
      const place = placeOf(text, quote);
      if (place === undefined) return [];
      const quoted = text.slice(place.start, place.end);
      const words = event.claims.flatMap(({ written }): readonly Stretch[] => {
        const at = written === undefined ? undefined : firstPlaceOf(quoted, written);
        return at === undefined
          ? []
          : [{ start: place.start + at.start, end: place.start + at.end, event: index, isDate: true }];
      });
      return [{ ...place, event: index, isDate: false }, ...words];
    });
}

function placeOf(text: string, quote: Quotation) {
  const located = locateQuote(text, quote);
  return located.kind === 'found' ? { start: located.start, end: located.end } : undefined;
}

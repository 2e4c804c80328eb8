import type { Document, Quotation } from '../../model/document.ts';
import { lineRange, locatorOf, textAt } from '../../model/locator.ts';
import type { Line } from '../../text/lines.ts';
import { locateQuote } from '../../text/locate-quote.ts';
import { quoteAt } from '../../text/quote-at.ts';
import { unwrapLines } from '../../text/wrapped.ts';
import type { Edited } from './edit-document.ts';

type Passage = Document['passages'][number];

/** Whether a passage and the one behind it stand on lines that follow each other, so that they can be one. */
export function canJoin(passages: readonly Passage[], index: number): boolean {
  const [one, next] = [passages[index], passages[index + 1]];
  return one !== undefined && next !== undefined && lineRange(one)[1] + 1 === lineRange(next)[0];
}

/** The lines of a passage that a second passage can begin with. */
export function splitLines(passage: Passage): readonly number[] {
  const [first, last] = lineRange(passage);
  return Array.from({ length: last - first }, (_, at) => first + at + 1);
}

/**
 * A passage and the one behind it as one, which keeps the first one's id; what is quoted of the other is quoted of it.
 * Undefined where no such two stand together, or the body is not a paragraph for each passage.
 */
export function joinPassages(
  { document, paragraphs }: Edited,
  id: string,
  lines: readonly Line[],
): Edited | undefined {
  const { passages } = document;
  const index = passages.findIndex((one) => one.id === id);
  const [one, next] = [passages[index], passages[index + 1]];
  if (one === undefined || next === undefined || !canJoin(passages, index)) return undefined;
  if (paragraphs.length !== passages.length) return undefined;
  const whole = passageOn(one, lineRange(one)[0], lineRange(next)[1]);
  const second = behindIndent(textOf(next, lines));
  const base = textOf(whole, lines).length - second.text.length;
  return {
    document: requoted(document, passages.toSpliced(index, 2, whole), lines, (passage, start) =>
      passage === next.id ? { passage: id, start: base + start - second.indent } : { passage, start },
    ),
    paragraphs: paragraphs.toSpliced(index, 2, `${paragraphs[index]}\n${paragraphs[index + 1]}`),
  };
}

/**
 * A passage as two, the second of which begins with a line and has an id that is free; each quotation goes with
 * its words. Undefined where the passage has no such line behind its first, or the body is not a paragraph for each
 * passage.
 *
 * @param isTaken ids that were published
 */
export function splitPassage(
  { document, paragraphs }: Edited,
  id: string,
  line: number,
  lines: readonly Line[],
  isTaken: (id: string) => boolean,
): Edited | undefined {
  const { passages } = document;
  const index = passages.findIndex((one) => one.id === id);
  const [passage, paragraph] = [passages[index], paragraphs[index]];
  if (passage === undefined || paragraph === undefined || paragraphs.length !== passages.length)
    return undefined;
  const at = splitLines(passage).indexOf(line) + 1;
  const written = paragraph.split('\n');
  const [first, last] = lineRange(passage);
  if (at === 0 || written.length !== last - first + 1) return undefined;
  const { mark: _mark, ...rest } = passage;
  const one = passageOn(passage, first, line - 1);
  const two = passageOn({ ...rest, id: freshId(passages, isTaken) }, line, last);
  const second = behindIndent(textOf(two, lines));
  const base = textOf(passage, lines).length - second.text.length;
  return {
    document: requoted(document, passages.toSpliced(index, 1, one, two), lines, (of, start) =>
      of === id && start >= base
        ? { passage: two.id, start: start - base + second.indent }
        : { passage: of, start },
    ),
    paragraphs: paragraphs.toSpliced(index, 1, written.slice(0, at).join('\n'), written.slice(at).join('\n')),
  };
}

function textOf(passage: Passage, lines: readonly Line[]): string {
  return unwrapLines(textAt(lines, passage) ?? '');
}

// Spaces at the head of a line are lost where it is joined to the one before it.
function behindIndent(text: string): { readonly text: string; readonly indent: number } {
  const kept = text.replace(/^[ \t]+/, '');
  return { text: kept, indent: text.length - kept.length };
}

function freshId(passages: readonly Passage[], isTaken: (id: string) => boolean): string {
  let number = passages.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0) + 1;
  while (isTaken(`p${number}`)) number++;
  return `p${number}`;
}

/** A passage on other lines. */
function passageOn(
  { line: _line, lines: _lines, id, ...rest }: Passage,
  first: number,
  last: number,
): Passage {
  const numbers = first === last ? [{ number: first }] : [{ number: first }, { number: last }];
  return { id, ...locatorOf(numbers), ...rest };
}

/** Where the words of a passage stand now that began at an offset of its text. */
type Moved = (passage: string, start: number) => { readonly passage: string; readonly start: number };

/** The document with other passages, in which each quotation is of the words that it was of. */
function requoted(
  document: Document,
  passages: readonly Passage[],
  lines: readonly Line[],
  moved: Moved,
): Document {
  const textsOf = (some: readonly Passage[]) => new Map(some.map((one) => [one.id, textOf(one, lines)]));
  const [before, now] = [textsOf(document.passages), textsOf(passages)];
  const quoted = (quote: Quotation): Quotation => {
    const text = before.get(quote.passage) ?? '';
    if (now.get(quote.passage) === text) return quote;
    const located = locateQuote(text, quote);
    if (located.kind !== 'found') return { ...quote, passage: moved(quote.passage, 0).passage };
    const { passage, start } = moved(quote.passage, located.start);
    const there = now.get(passage) ?? '';
    const still = locateQuote(there, quote);
    if (still.kind === 'found' && still.start === start) return { ...quote, passage };
    return { passage, ...quoteAt(there, start, start + located.end - located.start) };
  };
  const lastOf = (passage: string) => moved(passage, before.get(passage)?.length ?? 0).passage;
  return {
    ...document,
    passages: [...passages],
    events: document.events.map((event) => ({ ...event, quotes: event.quotes.map(quoted) })),
    undated: document.undated.map((one) => ({ ...one, quote: quoted(one.quote) })),
    lacking: document.lacking.map((one) =>
      one.after === undefined ? one : { ...one, after: lastOf(one.after) },
    ),
  };
}

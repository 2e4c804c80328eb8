import type { Document, Quotation } from '../../model/document.ts';
import { lineRange, locatorOf, pieceOfLine, textAt } from '../../model/locator.ts';
import { escapeParagraph } from '../../text/escape-mdx.ts';
import type { Line } from '../../text/lines.ts';
import { locateQuote } from '../../text/locate-quote.ts';
import { quoteAt } from '../../text/quote-at.ts';
import { unwrapLines } from '../../text/wrapped.ts';
import type { Edited } from './edit-document.ts';

type Passage = Document['passages'][number];

/** Whether nothing stands between a passage and the one behind it, so that they can be one. */
export function canJoin(passages: readonly Passage[], index: number, lines: readonly Line[]): boolean {
  const [one, next] = [passages[index], passages[index + 1]];
  if (one === undefined || next === undefined) return false;
  const [[, last], [first]] = [lineRange(one), lineRange(next)];
  if (last + 1 === first) return one.ends === undefined && next.begins === undefined;
  const text = lines.find(({ number }) => number === first)?.text ?? '';
  const [before, behind] = [pieceOfLine(one, last, text), pieceOfLine(next, first, text)];
  return (
    last === first &&
    before.kind === 'piece' &&
    behind.kind === 'piece' &&
    before.end <= behind.start &&
    text.slice(before.end, behind.start).trim() === ''
  );
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
  if (one === undefined || next === undefined || !canJoin(passages, index, lines)) return undefined;
  if (paragraphs.length !== passages.length) return undefined;
  const [[first], [there, last]] = [lineRange(one), lineRange(next)];
  const whole = passageOn(one, first, last, one.begins, next.ends);
  const second = behindIndent(textOf(next, lines));
  const base = textOf(whole, lines).length - second.text.length;
  const [before = '', behind = ''] = paragraphs.slice(index);
  const between = lineRange(one)[1] === there ? ' ' : '\n';
  const isPlain = plainParagraph(one, lines) === before && plainParagraph(next, lines) === behind;
  return {
    document: requoted(document, passages.toSpliced(index, 2, whole), lines, (passage, start) =>
      passage === next.id ? { passage: id, start: base + start - second.indent } : { passage, start },
    ),
    paragraphs: paragraphs.toSpliced(
      index,
      2,
      isPlain ? plainParagraph(whole, lines) : before + between + behind,
    ),
  };
}

/**
 * A passage as two, the second of which begins with a line, or with words that the passage has once, and has an id that
 * is free; each quotation goes with its words. Undefined where the passage has no such line or words behind its
 * beginning, the body is not a paragraph for each passage, or words are to be parted in a paragraph that has markup.
 *
 * @param isTaken ids that were published
 */
export function splitPassage(
  { document, paragraphs }: Edited,
  id: string,
  at: number | string,
  lines: readonly Line[],
  isTaken: (id: string) => boolean,
): Edited | undefined {
  const { passages } = document;
  const index = passages.findIndex((one) => one.id === id);
  const [passage, paragraph] = [passages[index], paragraphs[index]];
  if (passage === undefined || paragraph === undefined || paragraphs.length !== passages.length)
    return undefined;
  const [one, two] = partsAt(passage, at, lines, freshId(passages, isTaken)) ?? [];
  if (one === undefined || two === undefined) return undefined;
  const written = partsOfParagraph(paragraph, passage, [one, two], lines);
  if (written === undefined) return undefined;
  const second = behindIndent(textOf(two, lines));
  const base = textOf(passage, lines).length - second.text.length;
  return {
    document: requoted(document, passages.toSpliced(index, 1, one, two), lines, (of, start) =>
      of === id && start >= base
        ? { passage: two.id, start: start - base + second.indent }
        : { passage: of, start },
    ),
    paragraphs: paragraphs.toSpliced(index, 1, ...written),
  };
}

function partsAt(
  passage: Passage,
  at: number | string,
  lines: readonly Line[],
  id: string,
): readonly [Passage, Passage] | undefined {
  const { mark: _mark, ...rest } = passage;
  const [first, last] = lineRange(passage);
  if (typeof at === 'number') {
    if (!splitLines(passage).includes(at)) return undefined;
    return [
      passageOn(passage, first, at - 1, passage.begins, undefined),
      passageOn({ ...rest, id }, at, last, undefined, passage.ends),
    ];
  }
  const place = placeOfWords(passage, at, lines);
  if (place === undefined) return undefined;
  const { line, start } = place;
  const text = lines.find(({ number }) => number === line)?.text ?? '';
  if (text.slice(0, start).trim() === '') return partsAt(passage, line, lines, id);
  const [ends, begins] = [wordsBefore(text, start), wordsFrom(text, start, at.length)];
  if (ends === undefined || begins === undefined) return undefined;
  return [
    passageOn(passage, first, line, passage.begins, ends),
    passageOn({ ...rest, id }, line, last, begins, passage.ends),
  ];
}

/** The line that words of a passage begin in, and where; undefined where they stand at its head, nowhere or twice. */
function placeOfWords(passage: Passage, words: string, lines: readonly Line[]) {
  const located = locateQuote(textAt(lines, passage) ?? '', { exact: words });
  if (located.kind !== 'found') return undefined;
  let left = located.start;
  const [first, last] = lineRange(passage);
  for (const { number, text } of lines) {
    if (number < first || number > last) continue;
    const piece = pieceOfLine(passage, number, text);
    if (piece.kind !== 'piece') return undefined;
    const length = piece.end - piece.start;
    if (left < length) {
      const start = piece.start + left;
      return text.slice(piece.start, start).trim() === '' && number === first
        ? undefined
        : { line: number, start };
    }
    left -= length + 1;
  }
  return undefined;
}

/** The fewest last words before a place that stand in the line once. */
function wordsBefore(text: string, place: number): string | undefined {
  const end = text.slice(0, place).trimEnd().length;
  const starts = [...text.slice(0, end).matchAll(/\S+/g)].map(({ index }) => index).reverse();
  return starts.map((start) => text.slice(start, end)).find((words) => standsOnce(text, words));
}

/** At least so many characters from a place, and as many words as stand in the line once. */
function wordsFrom(text: string, place: number, least: number): string | undefined {
  const ends = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => index + word.length);
  return ends
    .filter((end) => end >= Math.min(place + least, text.trimEnd().length))
    .map((end) => text.slice(place, end))
    .find((words) => standsOnce(text, words));
}

function standsOnce(text: string, words: string): boolean {
  return text.indexOf(words) === text.lastIndexOf(words);
}

/** The paragraphs of the parts: as they stand, or made anew of a paragraph that has no markup. */
function partsOfParagraph(
  paragraph: string,
  whole: Passage,
  parts: readonly [Passage, Passage],
  lines: readonly Line[],
): readonly string[] | undefined {
  if (paragraph === plainParagraph(whole, lines)) return parts.map((part) => plainParagraph(part, lines));
  const [first, last] = lineRange(whole);
  const written = paragraph.split('\n');
  const at = lineRange(parts[1])[0] - first;
  if (parts[1].begins !== undefined || written.length !== last - first + 1) return undefined;
  return [written.slice(0, at).join('\n'), written.slice(at).join('\n')];
}

function plainParagraph(passage: Passage, lines: readonly Line[]): string {
  return escapeParagraph(textAt(lines, passage) ?? '');
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

/** A passage from a line to another, and from words in the first to words in the last where it is not all of them. */
function passageOn(
  { line: _line, lines: _lines, begins: _begins, ends: _ends, id, ...rest }: Passage,
  first: number,
  last: number,
  begins: string | undefined,
  ends: string | undefined,
): Passage {
  const numbers = first === last ? [{ number: first }] : [{ number: first }, { number: last }];
  return {
    id,
    ...locatorOf(numbers),
    ...(begins !== undefined && { begins }),
    ...(ends !== undefined && { ends }),
    ...rest,
  };
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

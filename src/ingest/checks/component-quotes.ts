import { idsIn, type ComponentUse } from '../../mdx/components.ts';
import type { Document } from '../../model/document.ts';
import { textAt } from '../../model/locator.ts';
import { wordCutAt } from '../../text/cut-word.ts';
import { firstPlaceOf } from '../../text/locate-quote.ts';
import { nearestQuote } from '../../text/nearest-quote.ts';
import { negationLeftOut } from '../../text/negation.ts';
import { unwrapLines } from '../../text/wrapped.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import type { Seed } from '../steps/read-seed.ts';

/**
 * The words of a `<Quote>` stand in the passages that it names, in a row, character for character; an ellipsis in them
 * stands for words left out, of which none denies.
 */
export function checkQuote(
  place: Place,
  { props, words }: ComponentUse,
  document: Document,
  seed: Seed,
): Finding[] {
  const texts = new Map(
    document.passages.map((passage) => [passage.id, unwrapLines(textAt(seed.lines, passage) ?? '')]),
  );
  const named = idsIn(props['passage'] ?? '');
  // That it names none is told by itself.
  if (named.length === 0) return [];
  const all = [...texts.keys()];
  const wrong = (instead: string) =>
    finding('component-prop-wrong', place, 'Quote', 'passage', named.join(' '), instead);
  const unknown = named.filter((id) => !texts.has(id));
  const parted = named.flatMap((id) => id.split(/[,;&+-]+/)).filter((id) => id !== '');
  if (unknown.length > 0 && parted.every((id) => texts.has(id))) return [wrong(parted.join(' '))];
  if (unknown.length > 0) return unknown.map((id) => finding('passage-unknown', place, id, all));
  const places = named.map((id) => all.indexOf(id));
  if (places.some((at, index) => index > 0 && at <= places[index - 1]!))
    return [wrong('each passage once, in the order of the document')];
  const gap = places.findIndex((at, index) => index > 0 && at - places[index - 1]! > 1);
  if (gap !== -1)
    return [
      wrong(
        `passages that follow each other; words of "${named[gap - 1]}" and of "${named[gap]}" each as a quotation of their own`,
      ),
    ];
  const { text, startOf } = joined(texts, named);
  const pieces = piecesOf(words);
  const left = deniedBetween(text, pieces);
  if (left !== undefined) return [finding('quotation-turned', place, words, left)];
  const found = pieces.flatMap((piece): Finding[] => {
    const stands = firstPlaceOf(text, piece);
    if (stands !== undefined) {
      const cut = wordCutAt(text, stands.start) ?? wordCutAt(text, stands.end);
      return cut === undefined ? [] : [finding('quotation-cut', place, piece, cut)];
    }
    const elsewhere = rowsOf(texts).find(([, other]) => other.includes(piece));
    if (elsewhere !== undefined)
      return [finding('quotation-elsewhere', place, piece, named.join(' '), elsewhere[0])];
    const differences = nearestQuote(text, piece)?.differences ?? [];
    const told = differences.length === 0 ? undefined : differences.slice(0, 3).join('; ');
    return [finding('quotation-missing', place, piece, named.join(' '), told)];
  });
  if (found.length > 0) return found;
  const inOrder = pieces.toSorted((a, b) => startOfPiece(text, a) - startOfPiece(text, b));
  if (pieces.length > 1 && !standInOrder(text, pieces))
    return [finding('quotation-order', place, words, inOrder.join(' \u2026 '))];
  const needed = named.filter((_, index) =>
    pieces.some((piece) => {
      const { start, end } = firstPlaceOf(text, piece) ?? { start: 0, end: 0 };
      return start < (startOf[index + 1] ?? Infinity) && end > startOf[index]!;
    }),
  );
  return pieces.length === 0 || needed.length === named.length ? [] : [wrong(needed.join(' '))];
}

function startOfPiece(text: string, piece: string): number {
  return firstPlaceOf(text, piece)?.start ?? 0;
}

/** Whether each piece stands behind the one before it. */
function standInOrder(text: string, pieces: readonly string[]): boolean {
  let end = 0;
  return pieces.every((piece) => {
    const found = firstPlaceOf(text.slice(end), piece);
    end += found?.end ?? 0;
    return found !== undefined;
  });
}

/** The passages in a row, and where each begins. */
function joined(
  texts: ReadonlyMap<string, string>,
  named: readonly string[],
): { readonly text: string; readonly startOf: readonly number[] } {
  const startOf: number[] = [];
  let text = '';
  for (const [index, id] of named.entries()) {
    if (index > 0) text += ' ';
    startOf.push(text.length);
    text += texts.get(id) ?? '';
  }
  return { text, startOf };
}

/** The first words between two pieces of a quotation by which the text denies something. */
function deniedBetween(text: string, pieces: readonly string[]): string | undefined {
  let end: number | undefined;
  for (const piece of pieces) {
    const found = firstPlaceOf(text.slice(end ?? 0), piece);
    if (found === undefined) return undefined;
    const left = end === undefined ? '' : text.slice(end, end + found.start);
    if (negationLeftOut(left) !== undefined) return left.trim();
    end = (end ?? 0) + found.end;
  }
  return undefined;
}

/** The pieces of a quotation that are to stand word for word, parted by ellipses. */
function piecesOf(words: string): readonly string[] {
  return words
    .split(/\[?\u2026\]?|\[?\.{3}\]?/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** Each passage, then each two that follow each other: words may run on. */
function rowsOf(texts: ReadonlyMap<string, string>): readonly (readonly [ids: string, text: string])[] {
  const all = [...texts];
  const pairs = all
    .slice(1)
    .map(([id, text], index) => [`${all[index]![0]} ${id}`, `${all[index]![1]} ${text}`] as const);
  return [...all, ...pairs];
}

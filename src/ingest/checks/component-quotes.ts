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
  const unknown = named.filter((id) => !texts.has(id));
  if (unknown.length > 0) return unknown.map((id) => finding('passage-unknown', place, id));
  const text = named.map((id) => texts.get(id) ?? '').join(' ');
  const left = deniedBetween(text, piecesOf(words));
  if (left !== undefined) return [finding('quotation-turned', place, words, left)];
  return piecesOf(words).flatMap((piece): Finding[] => {
    const found = firstPlaceOf(text, piece);
    if (found !== undefined) {
      const cut = wordCutAt(text, found.start) ?? wordCutAt(text, found.end);
      return cut === undefined ? [] : [finding('quotation-cut', place, piece, cut)];
    }
    const elsewhere = rowsOf(texts).find(([, other]) => other.includes(piece));
    if (elsewhere !== undefined)
      return [finding('quotation-elsewhere', place, piece, named.join(' '), elsewhere[0])];
    const differences = nearestQuote(text, piece)?.differences ?? [];
    const told = differences.length === 0 ? undefined : differences.slice(0, 3).join('; ');
    return [finding('quotation-missing', place, piece, named.join(' '), told)];
  });
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

import { firstPlaceOf } from '../text/locate-quote.ts';
import { negationLeftOut } from '../text/negation.ts';
import { quotationReadings } from '../text/quotation-pieces.ts';
import { namesIn, rootOf } from './names.ts';
import type { ProseRecord, Stretch, Subject } from './types.ts';

/**
 * The pieces of a quotation that are to stand word for word, where ellipses and brackets stand for words left out or
 * replaced; a letter in brackets that begins a word is the word's, and other letters are left open: "report[]".
 */
export function piecesOf(words: string): readonly string[] {
  const pieces = quotationReadings(words).at(-1) ?? [words];
  return pieces.map((piece) => piece.replace(/\[(\p{L}\p{M}*)\](?=\p{L})/gu, '$1'));
}

/** Words alone, in small letters, as pieces are compared, with what is left open in them. */
export function folded(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/(?:\[\])?[\p{L}\p{M}\p{N}]+(?:(?:['\u2019]|\[\])\p{L}+)*(?:\[\])?/gu) ?? []
  )
    .join(' ')
    .replaceAll('\u2019', "'");
}

/** Whether a subject has the pieces, folded, in their order: several in one passage, one where passages run on too. */
export function holds(subject: Subject, pieces: readonly string[]): boolean {
  return wholesOf(subject, pieces.length).some((whole) => textHolds(whole, pieces));
}

/** Whether a text has the pieces, folded, in their order. */
export function textHolds(whole: string, pieces: readonly string[]): boolean {
  const text = ` ${folded(whole)} `;
  let from = 0;
  return pieces.every((piece) => {
    const found = placeIn(text, piece, from);
    from = found?.end ?? from;
    return found !== undefined;
  });
}

/** Where a piece stands in a folded text with a space at both ends. */
function placeIn(text: string, piece: string, from = 0): Stretch | undefined {
  if (!piece.includes('[]')) {
    const at = text.indexOf(` ${piece} `, from);
    return at === -1 ? undefined : { start: at, end: at + piece.length };
  }
  const open = new RegExp(`(?<= )${piece.replaceAll('[]', '[^ ]*')}(?= )`, 'gu');
  open.lastIndex = from;
  const found = open.exec(text);
  return found === null ? undefined : { start: found.index - 1, end: open.lastIndex - 1 };
}

/** Pieces that a subject has, and not so: in another order, in two passages that follow each other, or farther apart. */
export interface Scattered {
  readonly kind: 'other-order' | 'runs-on' | 'apart';
  readonly subject: Subject;
  /** What stands there of pieces in another order, in the passage's own words; else none. */
  readonly instead: string | undefined;
}

/** How pieces, folded, stand that are all there and not held; undefined where one is missing. */
export function scattered(subject: Subject, pieces: readonly string[]): Scattered | undefined {
  if (pieces.length < 2) return undefined;
  const texts = quotable(subject).map((text) => ` ${folded(text)} `);
  const all = texts.join('\n');
  if (pieces.some((piece) => placeIn(all, piece) === undefined)) return undefined;
  const ofOne = quotable(subject).find((_, index) =>
    pieces.every((piece) => placeIn(texts[index] ?? '', piece) !== undefined),
  );
  if (ofOne !== undefined) return { kind: 'other-order', subject, instead: asStanding(ofOne, pieces) };
  const runsOn =
    subject.shape === 'document' &&
    texts.slice(1).some((text, index) => textHolds(`${texts[index] ?? ''} ${text}`, pieces));
  return { kind: runsOn ? 'runs-on' : 'apart', subject, instead: undefined };
}

/** The longest of some pieces as a text has it, with how its sentence begins, where that is near; others are left out. */
function asStanding(text: string, pieces: readonly string[]): string | undefined {
  const [longest = ''] = pieces.toSorted((a, b) => b.length - a.length);
  const words = longest
    .split(' ')
    .map((word) => word.replaceAll("'", "['\\u2019]").replaceAll('[]', String.raw`[\p{L}\p{M}\p{N}]*`));
  const found = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])${words.join('[^\\p{L}\\p{M}\\p{N}]+')}(?![\\p{L}\\p{M}\\p{N}])`,
    'iu',
  ).exec(text.normalize('NFC'));
  if (found === null) return undefined;
  const before = /[^.!?\n]*$/.exec(text.normalize('NFC').slice(0, found.index))?.[0].trimStart() ?? '';
  return before.length <= mostBefore ? before + found[0] : found[0];
}

const mostBefore = 60;

/** Where what a quotation leaves out denies something: the words that it stands for, in full. */
export function turnedRound(subject: Subject, words: string): string | undefined {
  const cut = cutOf(subject, words);
  // What brackets say too is not left out.
  const said = new Set([...words.matchAll(/\[([^[\]]*)\]/g)].map(([, inside = '']) => folded(inside)));
  const isLeftOut = (left: string) => negationLeftOut(left) !== undefined && !said.has(folded(left));
  return cut?.left.some(isLeftOut) === true ? cut.whole : undefined;
}

/**
 * Whether what a quotation leaves out names somebody whom it does not name before, and runs on within a sentence: whoever
 * is named last may be who does what the next piece tells.
 */
export function hidesActor(record: ProseRecord, subject: Subject, words: string): boolean {
  const pieces = piecesOf(words);
  const cut = cutOf(subject, words);
  return (cut?.left ?? []).some((left, index) => {
    // "And puts forward" goes on with what was told before.
    if (!/^(?!(?:and|or|nor|but)\b)\p{Ll}/u.test(pieces[index + 1] ?? '')) return false;
    const told = actorsOf(record, namesIn(record, pieces.slice(0, index + 1).join(' ')));
    const named = namesIn(record, left);
    // Where the one who is named before does it, only another who does something can take it over.
    const others = isDoer(record, cut?.until[index] ?? '')
      ? named.filter(({ start }) => doing.test(left.slice(0, start)))
      : named;
    return told.size > 0 && [...actorsOf(record, others)].some((actor) => !told.has(actor));
  });
}

// Who is named behind a verb or a preposition does not do what is told next: "talks with A", "keeps the people of A".
const doing =
  /(?:^|[,;:.!?\u2013\u2014]|\b(?:and|but|or|nor|while|whereas|that|which|who|as|because|since|when|where|after|before|if|although|though|then|so|than))\s*(?:(?:the|an?|its|their|this)\s+)?(?:(?:\p{L}+\s+){1,2}of\s+(?:the\s+)?)?$/iu;

/** Whether the last who is named in a text does what it tells. */
function isDoer(record: ProseRecord, text: string): boolean {
  const last = namesIn(record, text).at(-1);
  return last !== undefined && doing.test(text.slice(0, last.start));
}

function actorsOf(record: ProseRecord, names: ReturnType<typeof namesIn>): ReadonlySet<string> {
  return new Set(names.flatMap(({ meant }) => meant.map(({ actor }) => rootOf(record, actor))));
}

/** What a quotation with cuts stands for in full, what it leaves out at each, and its text until there. */
function cutOf(
  subject: Subject,
  words: string,
):
  | { readonly whole: string; readonly left: readonly string[]; readonly until: readonly string[] }
  | undefined {
  const pieces = piecesOf(words);
  for (const text of wholesOf(subject, pieces.length)) {
    const places: { readonly start: number; readonly end: number }[] = [];
    for (const piece of pieces) {
      const from = places.at(-1)?.end ?? 0;
      const found = firstPlaceOf(text.slice(from), wholeIn(text.slice(from), piece));
      if (found !== undefined) places.push({ start: from + found.start, end: from + found.end });
    }
    if (places.length < pieces.length) continue;
    return {
      whole: text.slice(places[0]!.start, places.at(-1)!.end),
      left: places.slice(1).map(({ start }, index) => text.slice(places[index]!.end, start)),
      until: places.map(({ end }) => text.slice(0, end)),
    };
  }
  return undefined;
}

/** A piece with the words of a text where letters of them are left open. */
function wholeIn(text: string, piece: string): string {
  if (!piece.includes('[]')) return piece;
  const escaped = (part: string) => part.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
  const open = piece.split(/\s+/u).map((word) =>
    word
      .split('[]')
      .map(escaped)
      .join(String.raw`[\p{L}\p{M}\p{N}]*`),
  );
  return new RegExp(open.join(String.raw`\s+`), 'iu').exec(text)?.[0] ?? piece;
}

/** Where words that are cut off right before a quotation deny it: those with its first words; its pieces are folded. */
export function deniedBefore(subject: Subject, pieces: readonly string[]): string | undefined {
  const [first = ''] = pieces;
  for (const whole of wholesOf(subject, pieces.length)) {
    if (!textHolds(whole, pieces)) continue;
    const text = ` ${folded(whole)} `;
    const at = placeIn(text, first)?.start ?? 0;
    const word = /(?<= )\S+(?: \S+)?$/u.exec(text.slice(0, at))?.[0] ?? '';
    const denial = /(?:^| )(?:not?|never|cannot|nothing|nobody|none|neither|nor|without)$/.exec(word);
    return denial === null ? undefined : `${denial[0].trim()} ${first}`;
  }
  return undefined;
}

/** What of a subject can be quoted: a document's passages run on, other texts stand alone. */
export function wholesOf(subject: Subject, pieces: number): readonly string[] {
  const texts = quotable(subject);
  return subject.shape === 'document' && pieces < 2 ? [texts.join('\n\n')] : texts;
}

function quotable({ texts }: Subject): readonly string[] {
  return texts.filter((one) => one.quotable === true).map(({ text }) => text);
}

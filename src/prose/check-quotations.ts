import { wordCutAt } from '../text/cut-word.ts';
import { firstPlaceOf } from '../text/locate-quote.ts';
import { nearestQuote } from '../text/nearest-quote.ts';
import { negationLeftOut } from '../text/negation.ts';
import type { Mention } from './find-subjects.ts';
import { speakerOf, speakersIn, type Speaker } from './speakers.ts';
import type { Finding, ProseRecord, Subject } from './types.ts';

/**
 * How a quotation stands to the words of documents and sources: those that the sentence names first, then all. It may
 * leave words out behind an ellipsis, unless they deny, and run on from one passage to the next. What comes close and
 * differs is contradicted.
 */
export function checkQuotation(
  record: ProseRecord,
  words: string,
  mentions: readonly Mention[],
  attributions: readonly string[],
): Finding {
  const { subjects } = record;
  const said = { kind: 'words', words: [words] } as const;
  const named = new Set(mentions.map(({ subject }) => subject));
  const pieces = piecesOf(words).map(folded);
  const holders = subjects.filter((subject) => holds(subject, pieces));
  const [turned, ...others] = holders.map((subject) => turnedRound(subject, words));
  if (turned !== undefined && !others.includes(undefined))
    return {
      verdict: 'contradicted',
      said,
      record: { kind: 'words', words: [turned] },
      of: refs(holders.slice(0, 3)),
    };
  const inNamed = holders.filter((subject) => named.has(subject));
  const documents = [...named].filter(({ shape }) => shape === 'document');
  const speakers =
    attributions.map((text) => speakersIn(record, text)).find(({ length }) => length > 0) ?? [];
  if (inNamed.length > 0)
    return otherSpeaker(record, inNamed, pieces, speakers) ?? { verdict: 'agreed', said, of: refs(inNamed) };
  if (holders.length > 0 && documents.length === 0)
    return (
      otherSpeaker(record, holders, pieces, speakers) ?? {
        verdict: 'agreed',
        said,
        of: refs(holders.slice(0, 3)),
      }
    );
  if (holders.length > 0)
    return {
      verdict: 'contradicted',
      said,
      record: { kind: 'words', words: holders.slice(0, 3).map(({ title }) => title) },
      of: refs(documents),
    };
  const inOrder = [...named, ...subjects.filter((subject) => !named.has(subject))];
  const near = nearestOf(inOrder, words) ?? nearestPiece(inOrder, words);
  if (near === undefined) return { verdict: 'unknown', said, of: [] };
  return {
    verdict: 'contradicted',
    said,
    record: { kind: 'words', words: [near.text] },
    of: refs([near.subject]),
  };
}

/** Where what a quotation leaves out denies something: the words that it stands for, in full. */
function turnedRound(subject: Subject, words: string): string | undefined {
  const pieces = piecesOf(words);
  for (const text of wholesOf(subject, ({ text }) => text, '\n\n')) {
    const places: { readonly start: number; readonly end: number }[] = [];
    for (const piece of pieces) {
      const from = places.at(-1)?.end ?? 0;
      const found = firstPlaceOf(text.slice(from), piece);
      if (found !== undefined) places.push({ start: from + found.start, end: from + found.end });
    }
    if (places.length < pieces.length) continue;
    const hides = places
      .slice(1)
      .some(({ start }, index) => negationLeftOut(text.slice(places[index]!.end, start)) !== undefined);
    return hides ? text.slice(places[0]!.start, places.at(-1)!.end) : undefined;
  }
  return undefined;
}

/** What is found where a sentence gives words to another than the record does; undefined where it gives them to nobody. */
function otherSpeaker(
  record: ProseRecord,
  holders: readonly Subject[],
  pieces: readonly string[],
  speakers: readonly Speaker[],
): Finding | undefined {
  if (speakers.length === 0) return undefined;
  const known = holders.flatMap((subject) =>
    (subject.shape === 'document'
      ? [speakerOf(record, subject, undefined)]
      : subject.texts
          .filter((text) => text.by !== undefined && holds({ ...subject, texts: [text] }, pieces))
          .map(({ by }) => speakerOf(record, subject, by))
    ).filter((one) => one !== undefined),
  );
  const among = (others: readonly Speaker[]) =>
    speakers.some(({ root }) => others.some((other) => other.root === root));
  const taking = holders.flatMap(({ actors }) =>
    record.actors
      .filter(({ id }) => actors.includes(id))
      .map(({ id, of, names }) => ({ root: of ?? id, name: names[0] ?? id })),
  );
  if (among(known.length > 0 ? known : taking)) return undefined;
  return {
    verdict: known.length > 0 ? 'contradicted' : 'unknown',
    why: 'speaker',
    said: { kind: 'words', words: speakers.map(({ name }) => name) },
    record: {
      kind: 'words',
      words: [...new Set((known.length > 0 ? known : taking).map(({ name }) => name))],
    },
    of: refs(holders.slice(0, 3)),
  };
}

function holds(subject: Subject, pieces: readonly string[]): boolean {
  return wholesOf(subject, ({ text }) => folded(text), ' ').some((whole) => {
    const text = ` ${whole} `;
    let from = 0;
    return pieces.every((piece) => {
      const at = text.indexOf(` ${piece} `, from);
      from = at + piece.length;
      return at !== -1;
    });
  });
}

/** What of a subject can be quoted: a document's passages run on, other texts stand alone. */
function wholesOf(
  { shape, texts }: Subject,
  read: (text: Subject['texts'][number]) => string,
  between: string,
): readonly string[] {
  const quotable = texts.filter((one) => one.quotable === true).map(read);
  return shape === 'document' ? [quotable.join(between)] : quotable;
}

// Of a word or two nothing can be said to come close.
const fewestCompared = 12;
const mostTexts = 400;

function nearestOf(subjects: readonly Subject[], words: string) {
  if (words.length < fewestCompared || words.length > 600) return undefined;
  let best: { readonly text: string; readonly subject: Subject; readonly share: number } | undefined;
  const wanted = new Set(folded(words).split(' '));
  const texts = subjects.flatMap((subject) =>
    subject.texts.filter((one) => one.quotable === true).map(({ text }) => ({ subject, text })),
  );
  const likely = texts
    .map((one) => ({
      ...one,
      shared: [...new Set(folded(one.text).split(' '))].filter((word) => wanted.has(word)).length,
    }))
    .filter(({ shared }) => shared >= Math.max(2, wanted.size * 0.6))
    .slice(0, mostTexts);
  for (const { subject, text } of likely) {
    const found = nearestQuote(text, words);
    if (found === undefined) continue;
    const share = found.differences.length / words.length;
    if (share < 0.3 && (best === undefined || share < best.share))
      best = { text: inWholeWords(text, found.start, found.text.length), subject, share };
  }
  return best;
}

/** Of a quotation with a cut: what comes closest to a piece that is not where the others are. */
function nearestPiece(subjects: readonly Subject[], words: string) {
  const pieces = piecesOf(words);
  if (pieces.length < 2) return undefined;
  for (const subject of subjects) {
    const missing = pieces.filter((piece) => !holds(subject, [folded(piece)]));
    const isThere = pieces.some((piece) => !missing.includes(piece) && piece.length >= fewestCompared);
    const near = isThere && missing.length > 0 ? nearestOf([subject], missing[0]!) : undefined;
    if (near !== undefined) return near;
  }
  return undefined;
}

// A quotation that ends inside a word comes closest to words that do.
function inWholeWords(text: string, at: number, length: number): string {
  let [start, end] = [at, at + length];
  while (wordCutAt(text, start) !== undefined) start -= 1;
  while (wordCutAt(text, end) !== undefined) end += 1;
  return text.slice(start, end);
}

function piecesOf(words: string): readonly string[] {
  const pieces = words.split(/\s*\[?(?:\u2026|\.{3})\]?\s*/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  return pieces.length === 0 ? [words] : pieces;
}

function folded(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}]+)?/gu) ?? []
  )
    .join(' ')
    .replaceAll('\u2019', "'");
}

function refs(subjects: readonly Subject[]) {
  return subjects.map(({ title, address }) => ({ title, address }));
}

import { wordCutAt } from '../text/cut-word.ts';
import { denies } from '../text/negation.ts';
import { nearestQuote } from '../text/nearest-quote.ts';
import { bracketedIn } from './bracketed.ts';
import type { Mention } from './find-subjects.ts';
import {
  deniedBefore,
  folded,
  hidesActor,
  holds,
  piecesOf,
  scattered,
  textHolds,
  turnedRound,
} from './quotation-pieces.ts';
import type { Speaker } from './named-speaker.ts';
import type { Finding, ProseRecord, Subject } from './types.ts';
import { otherSpeaker } from './whose-words.ts';

/**
 * How a quotation stands to the words of documents and sources: those that the sentence names first, then all. It may
 * leave words of a passage out behind an ellipsis, unless they deny, and without one run on from one passage to the next.
 * What comes close and differs is contradicted. Undefined of the title of an event, which is no quotation.
 * That one said what another did says little of a few words, save of those that are given out as a document's.
 */
export function checkQuotation(
  record: ProseRecord,
  words: string,
  mentions: readonly Mention[],
  {
    speakers,
    before,
    isCited = false,
  }: { readonly speakers: readonly Speaker[]; readonly before: string; readonly isCited?: boolean },
): Finding | undefined {
  const { subjects } = record;
  const said = { kind: 'words', words: [words] } as const;
  const named = new Set(mentions.map(({ subject }) => subject));
  const pieces = piecesOf(words).map(folded);
  const holders = subjects.filter((subject) => holds(subject, pieces));
  if (holders.length === 0 && subjects.some((one) => isCalled(one, words))) return undefined;
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
  const has: Parameters<typeof otherSpeaker>[2] = (_, { text }) => textHolds(text, pieces);
  const meant = inNamed.length > 0 ? inNamed : documents.length === 0 ? holders : [];
  const denied = meant.map((subject) => deniedBefore(subject, pieces));
  if (denied[0] !== undefined && !denied.includes(undefined) && !denies(before))
    return {
      verdict: 'unknown',
      why: 'turned',
      said,
      record: { kind: 'words', words: [denied[0]] },
      of: refs(meant.slice(0, 3)),
    };
  if (meant.length > 0 && meant.every((subject) => hidesActor(record, subject, words)))
    return { verdict: 'unknown', why: 'other-doer', said, of: refs(meant.slice(0, 3)) };
  if (meant.length > 0)
    return (
      otherSpeaker(record, meant, has, speakers, {
        areCommon: !isCited && pieces.join(' ').split(' ').length < fewestDistinct,
      }) ?? withBrackets(meant, words, { verdict: 'agreed', said, of: refs(meant.slice(0, 3)) })
    );
  if (holders.length > 0)
    return {
      verdict: 'contradicted',
      said,
      record: { kind: 'words', words: holders.slice(0, 3).map(({ title }) => title) },
      of: refs(documents),
    };
  const inOrder = [...named, ...subjects.filter((subject) => !named.has(subject))];
  const apart = inOrder.flatMap((subject) => scattered(subject, pieces) ?? []);
  const [first] = apart;
  if (first !== undefined) {
    const { instead } = first;
    // What an event's sources say stands apart anyway.
    const isWrong = instead !== undefined || (first.kind === 'apart' && first.subject.shape === 'document');
    return {
      verdict: isWrong ? 'contradicted' : 'unknown',
      ...(instead === undefined
        ? { why: 'apart' as const }
        : { record: { kind: 'words' as const, words: [instead] } }),
      said,
      of: refs([first.subject]),
    };
  }
  const near = nearestOf(inOrder, words) ?? nearestPiece(inOrder, words);
  const [document] = documents;
  const likest =
    near === undefined && document !== undefined && named.size === 1 && given.test(before) && !denies(before)
      ? likestOf(document, words)
      : undefined;
  if (likest !== undefined && document !== undefined)
    return {
      verdict: 'contradicted',
      said,
      record: { kind: 'words', words: [likest] },
      of: refs([document]),
    };
  if (near === undefined) return { verdict: 'unknown', said, of: [] };
  return {
    verdict: 'contradicted',
    said,
    record: { kind: 'words', words: [near.text] },
    of: refs([near.subject]),
  };
}

/**
 * What is found where a sentence gives the words of a document, which were compared with it elsewhere, to another than its
 * issuer; undefined where nobody can tell.
 */
export function checkCited(
  record: ProseRecord,
  address: string,
  speakers: readonly Speaker[],
): Finding | undefined {
  const holders = record.subjects.filter((subject) => subject.address === address);
  const found = holders.length === 0 ? undefined : otherSpeaker(record, holders, () => true, speakers);
  return found?.verdict === 'contradicted' ? found : undefined;
}

/** What is found, with what stands in brackets: contradicted where all that have the words have it otherwise. */
function withBrackets(meant: readonly Subject[], words: string, found: Finding): Finding {
  if (!words.includes('[')) return found;
  const all = meant.map((subject) => bracketedIn(subject, words));
  const best = all.find(({ instead }) => instead === undefined);
  const [first] = all;
  if (best === undefined && first?.instead !== undefined)
    return { ...found, verdict: 'contradicted', record: { kind: 'words', words: [first.instead] } };
  const { replaced = [] } = all.find((one) => one.replaced.length === 0) ?? best ?? {};
  return replaced.length === 0 ? found : { ...found, replaced };
}

function isCalled({ title, names, shape }: Subject, words: string): boolean {
  return shape !== 'document' && [title, ...names].some((name) => folded(name) === folded(words));
}

// "Good faith": in fewer words anybody may say the same.
const fewestDistinct = 4;
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

// "[The letter] speaks of": what stands in marks behind it is given out as the document's.
const given =
  /\b(?:sp(?:oke|eaks|eak) (?:of|about)|w(?:rote|rites) (?:of|about)|(?:call|ask|complain)(?:s|ed)? (?:for|of|(?:it|this|them)(?: an?)?)|says?|said|wrote|writes|tells? of|told of|mention(?:s|ed)?|warn(?:s|ed)? of|refers? to|referred to)(?: (?:the|an?|its|some))? *$/i;

/** Of two or three words as many of a document, where it has one of them: "several days" of "many days". */
function likestOf({ texts }: Subject, words: string): string | undefined {
  const all = words.split(/\s+/);
  if (all.length < 2 || all.length > 3) return undefined;
  for (const [place, word] of all.entries()) {
    if (!/^\p{L}{5,}$/u.test(word)) continue;
    const form = new RegExp(
      String.raw`(?<!\p{L})(?:\p{L}+ ){${place}}${word}(?: \p{L}+){${all.length - place - 1}}(?!\p{L})`,
      'iu',
    );
    const found = texts.flatMap(({ text }) => form.exec(text)?.[0] ?? [])[0];
    if (found !== undefined) return found;
  }
  return undefined;
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

function refs(subjects: readonly Subject[]) {
  return subjects.map(({ title, address }) => ({ title, address }));
}

import { nearestMention, type Mention } from './find-subjects.ts';
import { stemsOf } from './own-clauses.ts';
import { of, refsOf, type Sentence } from './sentence.ts';
import { ownWordsOf } from './tied-verbs.ts';
import type { Finding, Stretch } from './types.ts';
import { numberOf, numberWords } from '../time/english/english-numbers.ts';

/** How a vote ended: for and against; nobody against where all agreed. */
export interface Vote extends Stretch {
  readonly words: string;
  readonly ends: string;
}

/** Votes in English: "13 votes to 2", "by 13-2", "thirteen to two", "unanimously". */
export function votesIn(text: string): readonly Vote[] {
  return [...votesCounted(text), ...votesToOther(text)];
}

/** "Seven members voted for it and two against it", "for 7, against 2". */
function votesCounted(text: string): readonly Vote[] {
  return [...text.matchAll(counted)].map((match) => {
    const [first, second] = ['first', 'second'].map((name) => {
      const words = match.groups?.[name] ?? match.groups?.[`${name}Behind`] ?? '';
      return /^(?:none|nobody|no one|no)$/i.test(words) ? 0 : numberOf(words.toLowerCase());
    });
    const words = match[0];
    return { start: match.index, end: match.index + words.length, words, ends: `${first}-${second}` };
  });
}

function votesToOther(text: string): readonly Vote[] {
  return [...text.matchAll(form)].flatMap((match): Vote[] => {
    const { first, second, all, by, votes } = match.groups ?? {};
    const stretch = { start: match.index, end: match.index + match[0].length, words: match[0] };
    if (all !== undefined) return [{ ...stretch, ends: unanimous }];
    const isVote =
      by !== undefined ||
      votes !== undefined ||
      /\bvot(?:e[sd]?|ing)\b|\b(?:decided|ruled|ordered|adopted|rejected|passed|elected)(?: it)? $/i.test(
        text.slice(0, match.index),
      );
    const numbers = [first, second].map((one) => numberOf((one ?? '').toLowerCase()));
    return isVote ? [{ ...stretch, ends: numbers.join('-') }] : [];
  });
}

/** How a vote stands to those that the record of what is named tells, each in the clause of what was decided by it. */
export function checkVote(sentence: Sentence, vote: Vote): Finding {
  const said = { kind: 'words', words: [vote.words] } as const;
  const nearest = nearestMention(sentence.mentions, vote);
  if (nearest === undefined) return of('unknown', said);
  const told = nearest.subject.texts.flatMap((one) =>
    votesIn(one.text).map((other) => ({
      ...other,
      // A side's account tells of a decision as that side sees it.
      isOwn: one.by === undefined,
      stems: stemsOf(clauseOf(one.text, other), whole, [other]),
    })),
  );
  if (!told.some(({ isOwn }) => isOwn)) return ofDocuments(sentence, vote, nearest);
  const own = told.filter(({ isOwn }) => isOwn);
  const same = told.filter(({ ends }) => ends === vote.ends);
  if (same.length === 0 && !tellsDecision(sentence, vote, nearest)) return of('unknown', said);
  const others = own.filter(({ ends }) => ends !== vote.ends);
  if (same.length === 0)
    return own.length > 0
      ? of('contradicted', said, { kind: 'words', words: own.map(({ words }) => words) }, refsOf([nearest]))
      : of('unknown', said);
  // Of several decisions it has to be that one's.
  const here = stemsOf(clauseOf(sentence.text, vote), whole, [vote, ...sentence.dates]);
  const shared = (stems: ReadonlySet<string>) => [...here].filter((stem) => stems.has(stem)).length;
  const best = same.reduce((most, { stems }) => Math.max(most, shared(stems)), 0);
  const isOfOther = others.some(({ stems }) => shared(stems) > best);
  if (vote.ends === unanimous && others.length > 0 && best === 0) return of('unknown', said);
  return of(isOfOther ? 'unknown' : 'agreed', said);
}

/** Of what is told without its vote: the only vote of each document that attests it, where the sentence says that it was so decided. */
function ofDocuments(sentence: Sentence, vote: Vote, named: Mention): Finding {
  const { record } = sentence;
  const { subject } = named;
  const said = { kind: 'words', words: [vote.words] } as const;
  if (!tellsDecision(sentence, vote, named)) return of('unknown', said);
  const votes = record.subjects
    .filter(({ address }) => subject.documents?.includes(address) === true)
    .map(({ texts }) => texts.flatMap((one) => votesIn(one.text)))
    .filter((some) => some.length > 0);
  const only = votes.flatMap((some) =>
    new Set(some.map(({ ends }) => ends)).size === 1 ? some.slice(0, 1) : [],
  );
  if (only.some(({ ends }) => ends === vote.ends)) return of('agreed', said);
  return only.length === 0 || only.length < votes.length
    ? of('unknown', said)
    : of('contradicted', said, { kind: 'words', words: only.map(({ words }) => words) }, refsOf([named]));
}

/** Whether the verb beside a vote tells what was decided, and not what others thought of it: "a parliament, which endorsed it by". */
function tellsDecision({ text, record }: Sentence, vote: Vote, named: Mention): boolean {
  // Another body than those of the record votes on what it thinks of it.
  const isOfOther = record.actors.some(
    ({ id, names }) =>
      !named.subject.actors.includes(id) && names.some((name) => text.slice(0, named.start).includes(name)),
  );
  if (isOfOther) return false;
  const before = text.slice(0, Math.max(vote.start, named.end));
  const own = ownWordsOf(named.subject, text.slice(named.start, named.end));
  return deciding.test(before) || own.read(before).isLastTold;
}

const deciding = /\b(?:carried|passed|taken|decided|voted)\b[^.;,]*$/u;
const whole: Stretch = { start: 0, end: Infinity };
const unanimous = 'all';
const noun = String.raw`(?: \p{Ll}+){0,2}?`;
const nobody = /none|nobody|no one|no/.source;
const counted = new RegExp(
  String.raw`\b(?:(?<first>${numberWords})${noun} (?:voted )?(?:for|in favou?r)\b[^.;,\d]{0,40}?,?(?: and| with|,)? (?<second>${nobody}|${numberWords})${noun} against\b|for (?<firstBehind>\d+), against (?<secondBehind>\d+))`,
  'giu',
);

function clauseOf(text: string, { start, end }: Stretch): string {
  const from = [...text.slice(0, start).matchAll(/(?<!\bv)\.(?=\s)/g)].at(-1)?.index ?? 0;
  const behind = text.slice(end).search(/(?<!\bv)\.(?=\s|$)/);
  return text.slice(from, behind === -1 ? text.length : end + behind);
}

const form = new RegExp(
  String.raw`(?<![\d.,:/-])\b(?<by>by )?(?<first>${numberWords})(?:(?<votes> votes?)(?: in favou?r)?)?(?: to | against |[-\u2013])(?<second>${numberWords})\b(?:(?! [a-z])|(?= votes?\b| the\b| in\b| that\b| on\b| and\b| against\b))|\b(?<all>unanimous(?:ly)?|without a vote against|nem\.? con\.?)`,
  'gi',
);

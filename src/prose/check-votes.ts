import { nearestMention } from './find-subjects.ts';
import { stemsOf } from './own-clauses.ts';
import { of, refsOf, type Sentence } from './sentence.ts';
import type { Finding, Stretch } from './types.ts';
import { numberOf, numberWords } from '../time/english/english-numbers.ts';

/** How a vote ended: for and against; nobody against where all agreed. */
export interface Vote extends Stretch {
  readonly words: string;
  readonly ends: string;
}

/** Votes in English: "13 votes to 2", "by 13-2", "thirteen to two", "unanimously". */
export function votesIn(text: string): readonly Vote[] {
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
  const own = told.filter(({ isOwn }) => isOwn);
  const same = told.filter(({ ends }) => ends === vote.ends);
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

const whole: Stretch = { start: 0, end: Infinity };
const unanimous = 'all';

function clauseOf(text: string, { start, end }: Stretch): string {
  const from = [...text.slice(0, start).matchAll(/(?<!\bv)\.(?=\s)/g)].at(-1)?.index ?? 0;
  const behind = text.slice(end).search(/(?<!\bv)\.(?=\s|$)/);
  return text.slice(from, behind === -1 ? text.length : end + behind);
}

const form = new RegExp(
  String.raw`(?<![\d.,:/-])\b(?<by>by )?(?<first>${numberWords})(?:(?<votes> votes?)(?: in favou?r)?)?(?: to | against |[-\u2013])(?<second>${numberWords})\b(?:(?! [a-z])|(?= votes?\b| the\b| in\b| that\b| on\b| and\b| against\b))|\b(?<all>unanimous(?:ly)?|without a vote against|nem\.? con\.?)`,
  'gi',
);

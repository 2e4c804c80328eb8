import type { Stretch } from './types.ts';
import { said } from './saying-words.ts';

/**
 * Whether what is named stands in what somebody else is said to say, and so is not who speaks: "the ministry said A", "it
 * said that A"; in "said A" and "the plan, said A, is" it is.
 *
 * @param text of the sentence, without quotations
 */
export function isReported(text: string, { start, end }: Stretch): boolean {
  const from = startOfSentence(text, start);
  const before = text.slice(from, start);
  if (thatClause.test(before)) return true;
  const verb = [...before.matchAll(plain)].at(-1);
  if (verb === undefined) return false;
  const gap = before.slice(verb.index + verb[0].length);
  if (/[,()\u2013\u2014]/u.test(gap)) return false;
  const subject = before.slice(0, verb.index).replace(/^.*, (?:and|but|while|whereas|though)\s/u, '');
  if (!/\p{L}/u.test(subject.replace(prelude, ''))) return false;
  return !/,\s*$/.test(subject) || !/^(?:['\u2019]s?)?\s*(?:[,:.]|$)/u.test(text.slice(end));
}

/** Whether somebody is said to say something in these words: "the ministry said". */
export function reports(text: string): boolean {
  return [...text.matchAll(plain)].some(({ index }) =>
    /\p{L}/u.test(text.slice(0, index).replace(prelude, '')),
  );
}

function startOfSentence(text: string, at: number): number {
  return Math.max(0, text.slice(0, at).search(/[^;:.!?]*$/u));
}

const plain =
  /(?<![\p{L}-])(?:said|says|wrote|writes|state[ds]|declare[ds]|announce[ds]|claim(?:ed|s)|argue[ds]|insist(?:ed|s)|warn(?:ed|s)|repli(?:ed|es)|answer(?:ed|s)|add(?:ed|s)|not(?:ed|es)|alleg(?:ed|es)|complain(?:ed|s)|report(?:ed|s)|believe[ds]|maintain(?:ed|s)|assert(?:ed|s))(?![\p{L}-])/giu;
const thatClause = new RegExp(String.raw`(?:${said.source})(?: [^\s,]+){0,6} that\s(?:[^,]*)$`, 'iu');
const prelude = /^\W*(?:as|so|thus|then|later|also|on|in|at)?\W*$/iu;

import { tellsBound } from './bound-verbs.ts';
import { ofHappening, ofMaking } from './event-nouns.ts';
import { isHarm } from './happenings.ts';
import type { OwnWords } from './tied-verbs.ts';

// What the words of a clause leave what is named: its subject, its object, or the noun of another thing.

/** Whether words leave what stands behind them the subject of its sentence, or of what their relative clause tells of it. */
export function isSubject(before: string, between: string, own: OwnWords): boolean {
  const relative = relativeOpen.exec(before)?.groups;
  if (relative === undefined || saying.test(relative['noun'] ?? ''))
    return !isOfOther(before, own) && !participle.test(before) && !counted.test(before);
  const noun = relative['noun'] ?? '';
  if (relative['in'] !== undefined) return ofHappening.test(noun);
  return originOf.test(between) || (own.isOwnNoun(noun) && tellsBound(between));
}

/** Whether all that words tell of their subject came about, in one clause. */
export function isPredicate(words: string, own: OwnWords): boolean {
  const told = withoutAsides(words).replace(/\s+/g, ' ').replace(ofSubject, '');
  if (boundary.test(told)) return false;
  const verbs = own.read(told);
  if (verbs.count === 0) return state.test(told);
  // "The lamps burn again since 3 May" tells no beginning of what is named.
  if (/\bagain\b.* since /.test(told)) return false;
  // "The truck had left its depot": what was before.
  if (/\bhad (?!been\b)/.test(told) && !verbs.allOwn) return false;
  const first = told.search(/(?<!\p{L})\p{Ll}+/u);
  return verbs.allHappen && !complement.test(told) && !unknownVerb.test(told.slice(Math.max(0, first)));
}

/** Whether what stands behind words is the object of their verb, or is where that took place. */
export function isObject(words: string, own: OwnWords): boolean {
  const verbs = own.read(words);
  if (verbs.count === 0 || !verbs.allHappen) return false;
  const tail = words.slice(verbs.lastEnd);
  // "Those who crossed [it]" did so on days of their own.
  if (/\b(?:who|which|that) [^,;]*$/.test(words) && !verbs.allOwn) return false;
  if (circumstance.test(tail) || isOfOther(tail, own)) return false;
  return (
    !prepositional.test(words) ||
    verbs.allOwn ||
    headOf(tail) !== undefined ||
    /\bby (?:(?:the|an?|its) )?$/i.test(words)
  );
}

// "In a ruling on 3 May, the court".
export function isNounOpening(words: string, own: OwnWords): boolean {
  const noun = nounOpening.exec(words)?.groups?.['noun'];
  return noun !== undefined && (ofHappening.test(noun) || own.isOwnNoun(noun));
}

/** "3 May saw [it]", "3 May was the day of [it]", "3 May brought the opening of [it]". */
export function isDayOf(between: string, own: OwnWords): boolean {
  const found = dayOf.exec(between);
  if (found === null) return false;
  const noun = found.groups?.['noun'];
  return noun === undefined || isMaking(noun, own);
}

export function isMadeKnown(words: string, own: OwnWords): boolean {
  const told = words.toLowerCase();
  const verbs = own.read(told);
  return (
    own.read(told.split(' ')[0] ?? '').count > 0 &&
    (verbs.allHappen || /^(?:announced|published|proclaimed|made)\b/.test(told))
  );
}

// "Five died on 3 May in [it]".
export function isInjuredIn(words: string): boolean {
  const [verb] = [...words.matchAll(/(?<!\p{L})\p{Ll}+(?= )/gu)].filter(({ index }) =>
    isHarm(words.slice(index)),
  );
  return (
    verb !== undefined &&
    /\bin (?:(?:the|an?|this|that) )?$/.test(words) &&
    !boundary.test(words.slice(verb.index))
  );
}

export function isMaking(noun: string, own: OwnWords): boolean {
  return ofMaking.test(noun) || own.isOwnNoun(noun);
}

/** "After the opening of [it], on 3 May, the guests left": the day is that of the main clause. */
export function isOfMainClause(before: string, between: string, behind: string): boolean {
  return temporal.test(before) && /^, (?:on|in) /.test(between) && /^, (?!(?:and|or)\b)\p{L}/u.test(behind);
}

// "The anniversary of [it]": what is told is told of another thing, save of its own edges and names.
export function isOfOther(words: string, own: OwnWords): boolean {
  const noun = headOf(words);
  if (noun === undefined || (own.isOwnNoun(noun) && !beside.test(words))) return false;
  // "A letter about [it]" is another thing.
  return !ofHappening.test(noun) || /\b(?:about|concerning) (?:(?:the|an?|its|this|that) )?$/i.test(words);
}

function headOf(words: string): string | undefined {
  return ofHead.exec(words)?.groups?.['noun'];
}

export function clauseBefore(text: string): string {
  // "[A] was held on 3 May and [it] on 5 May".
  return text
    .replace(/^.*\b(?:on|in|of) {3,}(?:and|but) (?:the |its )?$/su, '')
    .replace(/^.*(?:[;:]|, (?:and|but|while|whereas|so)\b|\b(?:and|but) (?=\p{Lu}|the\b))/su, '');
}

export function withoutAsides(words: string): string {
  return words.replace(/, [^,;]*,(?= )|\([^()]*\)/g, ' ');
}

export const boundary =
  /[;:]|(?<!\p{L})(?:who|whom|which|whose|what|how|why|where|when|while|because|although|though|if|whether|(?<!\b(?:by|in|on|at|of|to|from|with|for) )that|unless|before|after|since|until|till|once|during|despite|than|like|unlike)(?!\p{L})(?= \S)|, (?:(?:and|but) )?(?:(?:the|an?|he|she|they|it) |\p{Lu})/u;
const relativeOpen =
  /(?<noun>\p{L}+),? (?<in>in|at|on|by)? ?(?:(?:who|which|that|where|whom) (?:\p{Ll}+ ){0,2}|whose (?:\p{Ll}+ ){0,5})$/u;
// "A stamp showing [it]".
const participle =
  /\b(?!(?:following|during|according|regarding|concerning|being|evening|morning|meeting)\b)\p{Ll}{3,}ing (?:(?:the|an?|its|this|that) )?$/u;
// "[It], near [it]": of a place beside it.
const beside = /\b(?:near|beside|behind|outside|around|over|against) (?:(?:the|an?|its|this|that) )?$/i;
// "[The order] of the court in the town had been in force".
const ofSubject =
  /^ (?:of|in|at|by|for|on|to|between|against) (?:(?!\b(?:who|which|that|where|when)\b)[^,;:])*?(?= (?:was|were|is|are|had|has|have) )/u;
const temporal = /^\W*(?:After|Before|Following|Since|Until|During|Despite|With)\b/;
// Where something else stands to: "the next meeting after [it]".
export const counted =
  /\b(?:after|before|since|following|than|like|unlike|despite|during|because of|owing to|thanks to|instead of) (?:(?:the|this|that|its|an?) )?$/i;
// "Nobody denies that [it]".
const saying =
  /^(?:\p{Ll}+(?:ed|ies)|said|says?|told|wrote|knows?|holds?|true|clear|fact|claims?|reports?)$/u;
const dayOf =
  /^ (?:was|is|saw|marks|marked|brought)(?: (?:the|that) (?:day|date|week|month|year|night|evening|morning) (?:on which|in which|when|of|that))?(?: (?:the|an?|its) (?<noun>\p{Ll}+) of)?(?: the| an?| its)? $/iu;
// "The group that [it] set up dates from 3 May".
const originOf = /^ \p{Ll}+(?: \p{Ll}+)? dates? (?:back to|from) $/u;
const nounOpening =
  /^\W*(?:In|At|By|With|Under|Through) (?:an?|the|its|their|his|her|that|this) (?:\p{Ll}+ )*?(?<noun>\p{Ll}+) (?:on|of|from|dated|in) (?:the )?$/u;
export const prepositional =
  /\b(?:in|at|on|near|by|to|from|for|of|with|around|along|beside|inside|outside|under|over|through) (?:(?:the|an?|its|this|that|his|her|their) )?$/i;
const circumstance =
  /\b(?:after|before|since|during|despite|because of|about|against|owing to|thanks to|for|with|ahead of|following|amid|concerning)(?: \p{L}+){0,4} $/iu;
const ofHead =
  /(?<!\p{L})(?<noun>\p{L}{3,})(?:, \p{L}+,)? (?:of|about|on|concerning|for|to|from|with|against|over|behind|near|at|in|around|between|beside|outside) (?:(?:the|an?|its|this|that|his|her|their|these) )?$/iu;
const state =
  /^\s*(?:had )?(?:did|done) so(?: (?:on|in|the))* $|^\s*(?:(?:was|were|is|are)|(?:had|has|have) been)(?: (?:still|already|also|only|again|both|all|\p{Ll}+ly))*(?: (?:in (?:force|place|effect|operation|use|being)|under way|going on|over|complete|due|final|on|there|back|of|from|at an end))*(?: (?:on|in|since|until|by|from|the|an?|early|late|mid))* $|^\s*ha(?:s|ve) been \p{Ll}+ing since $/iu;
// "Is the subject of a report printed on 3 May".
const complement = /^\s*(?:was|were|is|are|had been|has been) (?:an?|the|no|one|among) /;
const unknownVerb =
  /^(?!(?:was|is|has|does) )(?:[\p{Ll}]+s) (?:the|an?|its|his|her|their|on|in|about|to|of|that)\b/u;

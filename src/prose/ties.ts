import { numberWords } from '../time/english/english-numbers.ts';
import type { Mention } from './find-subjects.ts';
import { blanked } from './blanked.ts';
import { tellsBound } from './bound-verbs.ts';
import { helping, ownWordsOf, type OwnWords } from './tied-verbs.ts';
import type { Stretch } from './types.ts';

/**
 * Whether the structure of an English sentence ties a time to what it names. Nothing else is contradicted by it: it stands in
 * the name or in the noun phrase of the thing, or the thing is subject or object of a verb of happening that the time stands
 * with, in one clause. What is tied by none of these patterns may be told of anything.
 *
 * @param given text of the sentence
 * @param time a date or a weekday
 * @param dates all of the sentence
 */
export function isTiedTo(given: string, time: Stretch, named: Mention, dates: readonly Stretch[]): boolean {
  const inside = given.slice(named.start, named.end);
  const isAll = inside.trim().length >= given.trim().length;
  const own = ownWordsOf(named.subject, isAll ? '' : inside);
  const text = blanked(given, [
    ...dates.filter((one) => one.start >= time.end || one.end <= time.start),
    // "It was over after a month, on 3 May".
    ...[...given.matchAll(afterAmount)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    })),
  ]);
  if (named.start < time.end && named.end > time.start) {
    // By "it" a whole sentence is about a thing.
    const about = isAll ? pronoun.exec(text) : null;
    return about === null || isPredicate(text.slice(about[0].length, time.start), own);
  }
  const parts = { text, time, named, inside, own, dates };
  return (named.end <= time.start ? isTiedBehind(parts) : isTiedBefore(parts)) || isRestated(parts);
}

interface Parts {
  readonly text: string;
  readonly time: Stretch;
  readonly named: Mention;
  readonly inside: string;
  readonly own: OwnWords;
  readonly dates: readonly Stretch[];
}

/** "[It] of 3 May", "[it] was held on 3 May", "they signed [it] on 3 May". */
function isTiedBehind({ text, time, named, inside, own }: Parts): boolean {
  const between = text.slice(named.end, time.start);
  const before = clauseBefore(text.slice(0, named.start));
  if (apposed.test(between)) return !isOfOther(before, own);
  const relative = /^,? (?:which|that|who|whom) /.exec(between);
  if (relative !== null) return isPredicate(between.slice(relative[0].length - 1), own);
  if (own.read(between).count > 0 || helping.test(between))
    return isSubject(before, between, own) && isPredicate(between.replace(/^:/, ''), own);
  if (own.read(inside).count > 0 && closing.test(between)) return true;
  if (boundary.test(withoutAsides(between))) return false;
  if (own.read(inside).count > 0) return true;
  if (own.read(before).count > 0) return isObject(before, own);
  if (!adverbial.test(between)) return false;
  return thereWas.test(before) || (!helping.test(before) && !isOfOther(before, own));
}

/** "On 3 May [it] was held", "it was on 3 May that [it] began", "they signed on 3 May [it]". */
function isTiedBefore({ text, time, named, inside, own, dates }: Parts): boolean {
  const before = clauseBefore(text.slice(0, time.start));
  const between = text.slice(time.end, named.start);
  if (label.test(before) && /^\s*[:\u2013\u2014-]\s*(?:the )?$/i.test(between)) return true;
  if (
    /^(?:['\u2019]s)? $/.test(between) &&
    /\b(?:the|an?|its|their|this|that)(?: \p{L}+day,?)? $/iu.test(before)
  )
    return true;
  if (
    between === ' (' ||
    (durationOf.test(between) && !dates.some((one) => one.start === time.start)) ||
    dayOf.test(between)
  )
    return true;
  // "A further meeting, which was held on 3 May, [dealt with it]".
  const held = relativeHeld(before, between, inside);
  if (held !== undefined)
    return (
      (general.test(held['noun'] ?? '') || own.isOwnNoun(held['noun'] ?? '')) &&
      (held['told'] === undefined || isPredicate(` ${held['told']}`, own))
    );
  // "It took until 3 May before [it] was complete".
  if (/^\W*It (?:took|was not) until $/.test(before) && /^ (?:before|that) (?:the )?$/.test(between))
    return isPredicate(text.slice(named.end).replace(/[.!?]\s*$/, ' '), own);
  const opened = before
    .replace(ofWhom, '')
    .replace(/^[^,]*, (?=(?:on|in|by) )/, (words) =>
      own.read(words).count > 0 || helping.test(words) ? words : '',
    );
  const cleft = /\b(?:it|that) (?:was|is) /i.test(before) ? /^ (?:that|when) /.exec(between) : null;
  if (cleft !== null || opening.test(opened) || isNounOpening(opened, own)) {
    const clause = cleft === null ? between : between.slice(cleft[0].length - 1);
    if (boundary.test(`${withoutAsides(clause).replace(/^,/, '')}_`)) return false;
    if (own.read(clause).count > 0) return isObject(clause, own);
    if (own.read(inside).count > 0) return true;
    const predicate = own.read(text.slice(named.end).split(boundary)[0] ?? '');
    if (prepositional.test(clause)) return predicate.count > 0 && predicate.allOwn;
    return !isOfOther(clause, own) && predicate.allHappen;
  }
  if (own.read(before).count === 0)
    return ofNoun.test(before) && /^,? (?:on|about|by|in|to) (?:the )?$/i.test(between);
  return (
    /^ (?:(?:the|its|their|his|her|an?|that|this|in|at|by|to|near|of) )*$/i.test(between) &&
    isObject(`${before}${between}`, own)
  );
}

/** The noun of "a further meeting, which was held on 3 May, [dealt with it]", "the meeting on 3 May [dealt with it]", and its clause. */
export function relativeHeld(before: string, between: string, inside: string) {
  if (!startsWithVerb.test(inside)) return undefined;
  const form = /^, $/.test(between) ? nounWhich : /^ $/.test(between) ? nounOn : undefined;
  return form?.exec(before)?.groups;
}

/** "They were late when [its] gate was opened on 3 May": the clause says again what is named. */
function isRestated({ text, time, named, own }: Parts): boolean {
  const before = text.slice(0, time.start);
  const clause = before.slice([...before.matchAll(opensClause)].at(-1)?.index ?? 0);
  if (counted.test(text.slice(0, named.start))) return false;
  if (named.start >= before.length - clause.length && named.end <= time.start) return false;
  const verbs = own.read(clause);
  return verbs.count > 0 && verbs.allTitle && own.sharedWithTitle(clause) > 1;
}

/** Whether words leave what stands behind them the subject of its sentence, or of what their relative clause tells of it. */
function isSubject(before: string, between: string, own: OwnWords): boolean {
  const relative = relativeOpen.exec(before)?.groups;
  if (relative === undefined || saying.test(relative['noun'] ?? ''))
    return !isOfOther(before, own) && !participle.test(before) && !counted.test(before);
  const noun = relative['noun'] ?? '';
  if (relative['in'] !== undefined) return general.test(noun);
  return originOf.test(between) || (own.isOwnNoun(noun) && tellsBound(between));
}

/** Whether all that words tell of their subject came about, in one clause. */
function isPredicate(words: string, own: OwnWords): boolean {
  const told = withoutAsides(words).replace(/\s+/g, ' ');
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
function isObject(words: string, own: OwnWords): boolean {
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
function isNounOpening(words: string, own: OwnWords): boolean {
  const noun = nounOpening.exec(words)?.groups?.['noun'];
  return noun !== undefined && (general.test(noun) || own.isOwnNoun(noun));
}

// "The anniversary of [it]": what is told is told of another thing, save of its own edges and names.
function isOfOther(words: string, own: OwnWords): boolean {
  const noun = headOf(words);
  return noun !== undefined && !general.test(noun) && !own.isOwnNoun(noun);
}

function headOf(words: string): string | undefined {
  return ofHead.exec(words)?.groups?.['noun'];
}

function clauseBefore(text: string): string {
  return text.replace(/^.*(?:[;:]|, (?:and|but|while|whereas|so)\b|\b(?:and|but) (?=\p{Lu}|the\b))/su, '');
}

function withoutAsides(words: string): string {
  return words.replace(/, [^,;]*,(?= )|\([^()]*\)/g, ' ');
}

const afterAmount = new RegExp(
  String.raw`(?<=\b(?:over|ended|finished|complete|completed|stopped|lifted) )(?:only |just )?after (?:${numberWords}) (?:hour|day|week|month|year)s?\b,?(?! (?:of|after|before))`,
  'giu',
);
const pronoun = /^\s*(?:It|This|That|They|He|She|Its|Their)\b/;
const apposed =
  /^(?:,|:| [\u2013\u2014-]| \()? ?(?:(?:of|dated|from|since|until|(?<=,[^,]*)on) )?(?:the )?(?:(?:early|late|mid-?) ?)?(?:\p{Lu}\p{Ll}+day,? )?\(?$/u;
const boundary =
  /[;:]|(?<!\p{L})(?:who|whom|which|whose|what|how|why|where|when|while|because|although|though|if|whether|(?<!\b(?:by|in|on|at|of|to|from|with|for) )that|unless|before|after|since|until|till|once|during|despite|than|like|unlike)(?!\p{L})(?= \S)|, (?:(?:and|but) )?(?:(?:the|an?|he|she|they|it) |\p{Lu})/u;
const opensClause = /[;:,]|(?<!\p{L})(?:who|which|where|when|while|because|after|before|that|as)(?!\p{L})/gu;
const relativeOpen =
  /(?<noun>\p{L}+),? (?<in>in|at|on|by)? ?(?:who|which|that|where|whom|whose) (?:\p{Ll}+ ){0,2}$/u;
// "A stamp showing [it]".
const participle =
  /\b(?!(?:following|during|according|regarding|concerning|being|evening|morning|meeting)\b)\p{Ll}{3,}ing (?:(?:the|an?|its|this|that) )?$/u;
// Where something else stands to: "the next meeting after [it]".
const counted =
  /\b(?:after|before|since|following|than|like|unlike|despite|during|because of|owing to|thanks to|instead of) (?:(?:the|this|that|its|an?) )?$/i;
// "Nobody denies that [it]".
const saying =
  /^(?:\p{Ll}+(?:ed|ies)|said|says?|told|wrote|knows?|holds?|true|clear|fact|claims?|reports?)$/u;
const nounWhich = /(?<noun>\p{Ll}+), (?:which|that) (?<told>[^,]*)$/u;
const nounOn = /^\W*(?:An?|The|This|That|Another) (?:\p{Ll}+ )*?(?<noun>\p{Ll}+) (?:on|of|in) (?:the )?$/u;
const startsWithVerb = /^(?!(?:the|an?|its|their)\b)\p{Ll}{2,}(?:ed|t|ok|ve|ld|de)\b/u;
const label = /^[\s\d.\u2022*-]*(?:On |In )?(?:the )?(?:\p{L}+day,? )?$/iu;
const thereWas = /\bthere (?:was|were|had been) (?:\p{L}+ ){0,2}$/iu;
const dayOf =
  /^ (?:was|is|saw|marks|marked|brought)(?: (?:the|that) (?:day|date|week|month|year|night|evening|morning) (?:on which|in which|when|of|that))?(?: the| an?| its)? $/i;
const opening =
  /^\W*(?:(?:[Aa]nd|[Bb]ut|[Tt]hen|[Ss]o|[Aa]lso|[Oo]n|[Ii]n|[Bb]y|[Aa]t|[Dd]uring|[Ss]ince|[Uu]ntil|[Ff]rom|[Aa]round|[Aa]bout|[Ee]arly|[Ll]ate|[Mm]id|[Oo]nly|[Nn]ot|[Aa]lready|[Aa]s|[Tt]he|[Tt]hat|[Tt]his|same|next|following|evening|morning|night|afternoon|noon|days?|weeks?|months?|years?|later|earlier|of|an?|end|start|beginning|middle|half|first|second|third|\p{Lu}[\p{L}-]+|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d:.]*)[\s,]*)*$/u;
// "44 days of [it]", "98 days after [it]".
// "[They met] again after the talks, on 3 May".
const adverbial =
  /^(?:$|\P{L}*$|[,:(\s\u2013\u2014]*(?:\p{Lu}|\d|(?:in|on|at|near|by|of|from|to|with|between|during|over|under|for|around|about|along|through|across|against|among|as|early|late|mid|again|there|here|first|only|then|later|last|next|both|also|after|before|since|until|dated|going|lasting|and|or|this|that|the|an?|\p{Ll}+ly|second|third)(?!\p{L})))/u;
const closing = /, (?:on|in) (?:the )?(?:\p{L}+day,? )?$/iu;
const durationOf =
  /^ (?:of|since|after|into|from|until|through) (?:(?:the|this|its|that) )?(?:\p{L}+ of (?:the )?)?$/u;
// "The group that [it] set up dates from 3 May".
const originOf = /^ \p{Ll}+(?: \p{Ll}+)? dates? (?:back to|from) $/u;
const nounOpening =
  /^\W*(?:In|At|By|With|Under|Through) (?:an?|the|its|their|his|her|that|this) (?:\p{Ll}+ )*?(?<noun>\p{Ll}+) (?:on|of|from|dated|in) (?:the )?$/u;
const ofWhom = /^\W*It (?:was|is) (?:the )?[^,;]*?\b(?:who|which|that),? (?=(?:on|in|by)\b)/;
const prepositional =
  /\b(?:in|at|on|near|by|to|from|for|of|with|around|along|beside|inside|outside|under|over|through) (?:(?:the|an?|its|this|that|his|her|their) )?$/i;
const circumstance =
  /\b(?:after|before|since|during|despite|because of|about|against|owing to|thanks to|for|with|ahead of|following|amid|concerning)(?: \p{L}+){0,4} $/iu;
const ofHead =
  /(?<!\p{L})(?<noun>\p{L}{3,})(?:, \p{L}+,)? (?:of|about|on|concerning|for|to|from|with|against|over|behind|near|at|in|around|between|beside|outside) (?:(?:the|an?|its|this|that|his|her|their|these) )?$/iu;
const ofNoun =
  /\b(?:decision|order|statement|ruling|judgment|decree|letter|report|agreement|meeting|talks|session|vote|request|invitation) (?:of|from|dated) (?:the )?$/i;
const state =
  /^\s*(?:(?:was|were|is|are)|(?:had|has|have) been)(?: (?:still|already|also|only|again|both|all|\p{Ll}+ly))*(?: (?:in (?:force|place|effect|operation|use|being)|under way|going on|over|complete|due|final|on|there|back|of|from|at an end))*(?: (?:on|in|since|until|by|from|the|an?|early|late|mid))* $|^\s*ha(?:s|ve) been \p{Ll}+ing since $/iu;
// "Is the subject of a report printed on 3 May".
const complement = /^\s*(?:was|were|is|are|had been|has been) (?:an?|the|no|one|among) /;
const unknownVerb =
  /^(?!(?:was|is|has|does) )(?:[\p{Ll}]+s) (?:the|an?|its|his|her|their|on|in|about|to|of|that)\b/u;
const general =
  /^(?:deals?|talks?|events?|incidents?|decisions?|meetings?|sessions?|sittings?|summits?|encounters?|agreements?|accords?|truces?|orders?|rulings?|verdicts?|judgments?|statements?|declarations?|documents?|texts?|letters?|attacks?|offensives?|operations?|assaults?|measures?|moves?|steps?|votes?|ballots?|debates?|visits?|days?|dates?|nights?|evenings?|mornings?|afternoons?|noon|weeks?|weekends?|months?|years?|half|part|course|middle|midst|start|beginning|ends?|close|eve|hours|first|second|third|last|round|series|signing|opening|closing|outbreak|launch|adoption|installation|conclusion|completion|lifting|sides|people|representatives|members|fighting|traffic|shooting|shots|fire|delegations|leaders|negotiators)$/iu;

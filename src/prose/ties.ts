import { numberWords } from '../time/english/english-numbers.ts';
import type { Mention } from './find-subjects.ts';
import { blanked } from './blanked.ts';
import { ofHappening } from './event-nouns.ts';
import { isHappening } from './happenings.ts';
import { spokenAgain } from './spoken-again.ts';
import { helping, ownWordsOf, type OwnWords } from './tied-verbs.ts';
import {
  boundary,
  clauseBefore,
  counted,
  isDayOf,
  isInjuredIn,
  isMadeKnown,
  isMaking,
  isNounOpening,
  isObject,
  isOfMainClause,
  isOfOther,
  isPredicate,
  isSubject,
  prepositional,
  withoutAsides,
} from './tie-clauses.ts';
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
    const about = isAll ? spokenAgain.exec(text) : null;
    return about === null || isToldOfIt(about, text.slice(about[0].length, time.start), own);
  }
  const parts = { text, time, named, inside, own, dates };
  return (named.end <= time.start ? isTiedBehind(parts) : isTiedBefore(parts)) || isRestated(parts);
}

/** "It was held on 3 May"; of people only what is the record's own: "they met on 3 May". */
function isToldOfIt({ groups }: RegExpExecArray, told: string, own: OwnWords): boolean {
  const isDone = groups?.['who'] === undefined || helping.test(told) || own.read(told).allOwn;
  return isDone && isPredicate(told, own);
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
  const behind = text.slice(time.end);
  const before = clauseBefore(text.slice(0, named.start)).replace(followedBy, '');
  // "[They met] again on 3 May", "between [it] and 3 May".
  if (onceMore.test(between) || (edgeOfTime.test(before) && /^ (?:and|to|until) $/.test(between)))
    return false;
  // "They set [it] up on 3 May".
  const particle = /^ (?<particle>\p{Ll}+) (?:on|in) (?:the )?$/u.exec(between)?.groups?.['particle'];
  const verb = /(?<verb>\p{Ll}+) (?:the |an? |its )?$/u.exec(before)?.groups?.['verb'];
  if (particles.test(particle ?? '') && isHappening(`${verb ?? ''} ${particle ?? ''}`, false)) return true;
  // "[It] was held, and on 3 May the press wrote of it".
  if (ownOpening.test(between) && ownSubject.test(behind)) return false;
  if (/^, $/.test(between) && daySubject.test(behind)) return false;
  if (apposed.test(between)) return !isOfOther(before, own) && !isOfMainClause(before, between, behind);
  if (dayOfIt.test(between)) return !isOfOther(before, own);
  // "The day on which [it] was held was 3 May".
  const isDay = dayWhich.test(before) ? /^(?<told>.*) (?:was|is) (?:the )?$/u.exec(between) : null;
  if (isDay !== null) return isPredicate(`${isDay.groups?.['told'] ?? ''} `, own);
  const relative = /^,? (?:which|that|who|whom) /.exec(between);
  if (relative !== null) return isPredicate(between.slice(relative[0].length - 1), own);
  const main = withoutAsides(between);
  if (own.read(main).count > 0 || helping.test(main))
    return isSubject(before, between, own) && isPredicate(between.replace(/^:/, ''), own);
  if (own.read(inside).count > 0 && closing.test(between)) return true;
  if (boundary.test(main)) return false;
  if (own.read(inside).count > 0) return true;
  if (own.read(before).count > 0) return isObject(before, own) || isInjuredIn(before);
  if (!adverbial.test(between)) return false;
  return thereWas.test(before) || (!helping.test(before) && !isOfOther(before, own));
}

/** "On 3 May [it] was held", "it was on 3 May that [it] began", "they signed on 3 May [it]". */
function isTiedBefore({ text, time, named, inside, own, dates }: Parts): boolean {
  const before = clauseBefore(text.slice(0, time.start));
  const between = text.slice(time.end, named.start);
  const made = /^ of (?:the |an? |its |this )?$/.test(between)
    ? madeOn.exec(before)?.groups?.['noun']
    : undefined;
  if (made !== undefined && isMaking(made, own)) return true;
  // "Opened on 3 May, [it]".
  const opened = /^, (?:the |an? |its )?$/.test(between)
    ? openingParticiple.exec(before)?.groups?.['told']
    : undefined;
  if (opened !== undefined && isMadeKnown(opened, own)) return true;
  // "Not until 3 May did [it] begin".
  if (notUntil.test(before) && /^ did (?:the |an? |its )?$/.test(between)) return true;
  // "They met on 3 May and adopted [it]".
  if (together.test(before) && andMade.test(between)) return true;
  if (label.test(before) && /^\s*[:\u2013\u2014-]\s*(?:the )?$/i.test(between)) return true;
  if (
    /^(?:['\u2019]s)? $/.test(between) &&
    /\b(?:the|an?|its|their|this|that)(?: \p{L}+day,?)? $/iu.test(before)
  )
    return true;
  if (
    between === ' (' ||
    (durationOf.test(between) && !dates.some((one) => one.start === time.start)) ||
    isDayOf(between, own)
  )
    return true;
  // "A further meeting, which was held on 3 May, [dealt with it]".
  const held = relativeHeld(before, between, inside);
  if (held !== undefined)
    return (
      (ofHappening.test(held['noun'] ?? '') || own.isOwnNoun(held['noun'] ?? '')) &&
      (held['told'] === undefined || isPredicate(` ${held['told']}`, own))
    );
  // "It took until 3 May before [it] was complete".
  if (/^\W*It (?:took|was not) until $/.test(before) && /^ (?:before|that) (?:the )?$/.test(between))
    return isPredicate(text.slice(named.end).replace(/[.!?]\s*$/, ' '), own);
  const opener = before
    .replace(/^\W*(?:Unlike|Like)\b.*$/su, 'unlike')
    .replace(ofWhom, '')
    .replace(/^[^,]*, (?=(?:on|in|by) )/, (words) =>
      own.read(words).count > 0 || helping.test(words) ? words : '',
    );
  const cleft = /\b(?:it|that) (?:was|is) /i.test(before) ? /^ (?:that|when) /.exec(between) : null;
  if (cleft !== null || opening.test(opener) || isNounOpening(opener, own)) {
    const clause = cleft === null ? between : between.slice(cleft[0].length - 1);
    if (boundary.test(`${withoutAsides(clause).replace(/^,/, '')}_`)) return false;
    if (own.read(clause).count > 0) return isObject(clause, own);
    if (own.read(inside).count > 0) return true;
    const told = text.slice(named.end).split(boundary)[0] ?? '';
    const predicate = own.read(told);
    if (prepositional.test(clause)) return predicate.count > 0 && predicate.allOwn;
    if (isOfOther(clause, own) || !predicate.allHappen) return false;
    return (
      predicate.count > 0 ||
      !/\p{Ll}/u.test(told) ||
      (named.subject.shape === 'point' ? came : lasted).test(told)
    );
  }
  if (own.read(before).count === 0)
    return ofNoun.test(before) && /^,? (?:on|about|by|in|to) (?:the )?$/i.test(between);
  if (followedOn.test(before) && /^ by (?:the |an? |its )?$/.test(between)) return true;
  return (
    /^ (?:(?:the|its|their|his|her|an?|that|this|in|at|by|to|near|of) )*$/i.test(between) &&
    (isObject(`${before}${between}`, own) || isInjuredIn(`${before}${between}`))
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

const afterAmount = new RegExp(
  String.raw`(?<=\b(?:over|ended|finished|complete|completed|stopped|lifted) )(?:only |just )?after (?:${numberWords}) (?:hour|day|week|month|year)s?\b,?(?! (?:of|after|before))`,
  'giu',
);
const apposed =
  /^(?:,|:| [\u2013\u2014-]| \()? ?(?:(?:of|dated|from|since|until|(?<=,[^,]*)on) )?(?:the )?(?:(?:early|late|mid-?) ?)?(?:\p{Lu}\p{Ll}+day,? )?\(?$/u;
const onceMore = /^ (?:again|anew|once more|once again) (?:on|in) (?:the )?$/;
const edgeOfTime = /\b(?:between|from) (?:the |its |this )?$/i;
const particles = /^(?:up|out|off|in|down|over|about|together)$/;
const notUntil = /^\W*(?:Not until|Only (?:on|in|by)) (?:the )?$/;
const ownOpening = /(?:^|,)? (?:and|but|while|so|then) (?:on|in|by|at|during|since) (?:the )?$/;
const ownSubject =
  /^,? (?:the|an?|he|she|they|it|its|his|her|their|some|many|most|nobody|\p{Lu}\p{L}+|\p{Ll}+s) /u;
// "For those who fell [there], 3 May was the day of the funeral".
const daySubject = /^ (?:was|is|saw|marks|marked|brought|became)\b/;
const dayOfIt = /^,? whose (?:\p{Ll}+ )?(?:date|day|start|beginning|opening) (?:was|is) (?:the )?$/u;
const dayWhich = /\b(?:date|day|night|evening|morning) (?:(?:on|in) which|when|that) (?:the |an? |its )?$/iu;
const opensClause = /[;:,]|(?<!\p{L})(?:who|which|where|when|while|because|after|before|that|as)(?!\p{L})/gu;
// "The adoption on 3 May of [it]".
const madeOn = /(?<noun>\p{L}+) (?:on|in) (?:the )?$/u;
const together =
  /\b(?:met|gathered|convened|sat down|came together)(?: (?:in|at) (?:the )?\p{Lu}\p{L}+)? (?:on|in) (?:the )?$/u;
const andMade =
  /^,? and (?:\p{Ll}+ly )?(?:adopted|signed|issued|agreed(?: on)?|made|concluded) (?:(?:the|an?|their|its) )?$/u;
const openingParticiple =
  /^\W*(?:Having (?:been )?|First |Finally )?(?<told>\p{L}+ (?:[^,;]* )?(?:on|in) (?:the )?)$/u;
const followedBy = /^.*\b(?:was|were|is|been) (?:followed|preceded) (?:[^,;]* )?by (?:the |an? |its )?$/su;
const followedOn = /\b(?:was|were|is|been) (?:followed|preceded)(?: \p{L}+ly)? (?:on|in) (?:the )?$/u;
const standing =
  /(?:going on|in (?:force|place|effect|operation|use)|under way|over|complete|due|final|there|at an end|on|back)\b/;
const be = /^ (?:was|were|is|are|had been|has been)/;
const came = new RegExp(String.raw`${be.source}(?: (?:\p{L}+ly|already|also))? ${standing.source}`, 'u');
// "Still" is told of what lasts.
const lasted = new RegExp(
  String.raw`${be.source}(?: (?:\p{L}+ly|already|also|still))* ${standing.source}`,
  'u',
);
const nounWhich = /(?<noun>\p{Ll}+), (?:which|that) (?<told>[^,]*)$/u;
const nounOn = /^\W*(?:An?|The|This|That|Another) (?:\p{Ll}+ )*?(?<noun>\p{Ll}+) (?:on|of|in) (?:the )?$/u;
const startsWithVerb = /^(?!(?:the|an?|its|their)\b)\p{Ll}{2,}(?:ed|t|ok|ve|ld|de)\b/u;
const label = /^[\s\d.\u2022*-]*(?:On |In )?(?:the )?(?:\p{L}+day,? )?$/iu;
const thereWas = /\bthere (?:was|were|had been) (?:\p{L}+ ){0,2}$/iu;
// "44 days of [it]", "98 days after [it]".
// "[They met] again after the talks, on 3 May".
const adverbial =
  /^(?:$|\P{L}*$|[,:(\s\u2013\u2014]*(?:\p{Lu}|\d|(?:in|on|at|near|by|of|from|to|with|between|during|over|under|for|around|about|along|through|across|against|among|as|early|late|mid|again|there|here|first|only|then|later|last|next|both|also|after|before|since|until|dated|going|lasting|and|or|this|that|the|an?|\p{Ll}+ly|second|third)(?!\p{L})))/u;
const closing = /, (?:on|in) (?:the )?(?:\p{L}+day,? )?$/iu;
const durationOf =
  /^ (?:of|since|after|into|from|until|through) (?:(?:the|this|its|that) )?(?:\p{L}+ of (?:the )?)?$/u;
const ofWhom = /^\W*It (?:was|is) (?:the )?[^,;]*?\b(?:who|which|that),? (?=(?:on|in|by)\b)/;
const ofNoun =
  /\b(?:decision|order|statement|ruling|judgment|decree|letter|report|agreement|meeting|talks|session|vote|request|invitation) (?:of|from|dated) (?:the )?$/i;
const opening =
  /^\W*(?:(?:[Aa]nd|[Bb]ut|[Tt]hen|[Ss]o|[Aa]lso|[Oo]n|[Ii]n|[Bb]y|[Aa]t|[Dd]uring|[Ss]ince|[Uu]ntil|[Ff]rom|[Aa]round|[Aa]bout|[Ee]arly|[Ll]ate|[Mm]id|[Oo]nly|[Nn]ot|[Aa]lready|[Aa]s|[Tt]he|[Tt]hat|[Tt]his|same|next|following|evening|morning|night|afternoon|noon|days?|weeks?|months?|years?|later|earlier|of|an?|end|start|beginning|middle|half|first|second|third|\p{Lu}[\p{L}-]+|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d:.]*)[\s,]*)*$/u;

import type { Mention } from './find-subjects.ts';
import type { Stretch } from './types.ts';

/** "It had been planned since 3 May": a state that began then. */
export function isOfState(before: string, { subject }: Mention): boolean {
  const state =
    /\bhad (?:long |already |\p{L}+ly )?(?:been )?(\p{Ll}+(?:ed|n|t))\b[^,;]*\bsince (?:the |early |late |mid-)?$/iu.exec(
      before,
    );
  if (state === null) return false;
  const lasts = subject.shape === 'span' || subject.shape === 'series';
  return !lasts || !lasting.test(state[1] ?? '');
}

const lasting = /^(?:last|gone|continu|endur|persist|disrupt|block|clos|interrupt|halt)/i;

/** "He came to power on 3 May and signed [it] later", "she learned on 3 May of [it]": what happened that day is told before. */
export function isOfFirstPredicate(
  text: string,
  { start, end }: Stretch,
  mentions: readonly Mention[],
): boolean {
  const first = mentions[0];
  const before = text.slice(0, start);
  if (first === undefined || first.start < end || /\b(?:It|This) (?:was|is)\b/i.test(before)) return false;
  const between = text.slice(end, first.start);
  if (/^,? (?:of|about|from) /i.test(between) && hearing.test(before)) return true;
  // "It was on 3 May, and [nobody denies it]".
  if (/\bit$/i.test(text.slice(first.start, first.end))) return false;
  return finite.test(before) && !objectBehind.test(between) && !/\bthat\b/.test(between);
}

const finite =
  /\b(?:was|were|had|has|came|went|took|left|became|began|flew|fell|got|gave|grew|knew|learn(?:ed|t)|lost|made|met|moved|rose|said|sat|saw|sold|sent|spoke|told|won|wrote|\p{Ll}{2,}ed)\b/u;
const hearing =
  /\b(?:learn(?:ed|t)?|hear[ds]?|told|inform(?:ed|s)?|read|spoke|wrote|complain(?:ed|s)?|knew|warned|reminded|dreamt)\b[^,;]*$/i;
const objectBehind = /^[,:)]? ?(?:(?:the|its|their|an?|that|this|at|in|by|of|to|as|from|with) )*$/i;

/** "He photographed [it] on 3 May", "a student measured [it] on 3 May": a deed of anybody's. */
export function isOfActor(text: string, { start }: Stretch, named: Mention): boolean {
  if (named.end > start) return false;
  const deed = anybody.exec(text.slice(0, named.start))?.[1];
  return deed !== undefined && !happened.test(deed);
}

const anybody =
  /^\s*(?:[^,;]*, )?(?:He|She|I|We|An? (?:\p{Ll}+ ){1,3}?|Some (?:\p{Ll}+ )?\p{Ll}+s |One (?:\p{Ll}+ ){1,2}?) ?(?:(?:then|later|also|first|only|\p{Ll}+ly) )?(\p{Ll}{2,}(?:ed|ew|ote|old|aw|ook|oke|ave|ead|ent|ame)(?: \p{Ll}+){0,3}) (?:(?:the|that|this) )?$/iu;
const happened =
  /\b(?:signed|opened|closed|installed|issued|made|gave|held|took place|adopted|ordered|decided|began|started|ended|launched|announced|declared|sent|set|built|put|elected|dismissed|detained|killed|suspended|stopped|reached|published|indicated|filed|lodged|asked|invited|decreed|attended|visited|moved|left|met|came|arrived|exploded|gathered|lifted|accepted|declined)\b/iu;
/** "She had worked there for 23 years when [it] began": of whoever did. */
export function isOfClauseBefore(text: string, { start, end }: Stretch, named: Mention): boolean {
  if (named.start < end) return false;
  const own = text.slice(0, start).replace(/^.*(?:;|, (?:and|but))\s/u, '');
  return (
    /^(?: [^,;]*)?,? (?:when|before|until|till|as|by the time|while|once) (?:[^,;]{0,20} )?$/iu.test(
      text.slice(end, named.start),
    ) &&
    !/^\s*(?:It|That|This|There)\b/i.test(own) &&
    /\b(?:had|has|have|was|were|spent|stayed|\p{Ll}+ed)\b/iu.test(own)
  );
}

/** "A stamp showing [it] was issued on 3 May", "the post across from [it] dates from 1996": told of what stands before. */
export function isOblique(
  text: string,
  { start }: Stretch,
  named: Mention,
  isOwn: (noun: string) => boolean,
): boolean {
  if (named.end > start) return false;
  const clause = text.slice(0, named.start).replace(/^.*(?:[;:]|, (?:and|but|while|whereas)|,)\s/u, '');
  const noun = oblique.exec(clause)?.[1];
  if (noun === undefined || isOwn(noun) || /(?:ing|tion|sion|ment|ure|day|end|start)$/i.test(noun))
    return false;
  return told.test(text.slice(named.end, start));
}

const oblique =
  /(?:^|\s)(\p{L}{3,}) (?:of|from|to|for|with|at|on|near|over|behind|by|across|against|around|in|under|between|outside|inside|(?!(?:following|during|according|concerning|regarding)\b)\p{Ll}{3,}ing) (?:(?:the|an?|its|this|that|his|her|their) )?$/iu;
const told =
  /^ (?:\p{Ll}+ ){0,3}?(?:was|were|is|had|has|dates?|dated|goes|went|came|began|opened|closed|\p{Ll}{2,}ed)\b/u;

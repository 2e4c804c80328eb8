import type { Mention } from './find-subjects.ts';
import type { Stretch } from './types.ts';

/** "An essay about [it] appeared on 3 May", "the office next to [it] closed in 2001", "after [it] she left in May". */
export function isOfTopic(text: string, stretch: Stretch, named: Mention): boolean {
  const { start, end } = named;
  const before = text.slice(0, start);
  if (thingOf.test(before) || (aboutIt.test(before) && !/^\d/.test(text.slice(start, end)))) return true;
  if (/\b(?:un)?like\b/i.test(text.slice(start, end))) return true;
  if (end > stretch.start) return subjectOfRelative.test(before) && predicate.test(text.slice(end));
  const between = text.slice(end, stretch.start);
  const isRelative =
    subjectOfRelative.test(before) || (placeWhere.test(before) && ownVerb.test(text.slice(start, end)));
  if (isRelative) return predicate.test(between);
  const clause = before.replace(/^.*(?:[;:]|, (?:and|but|while|whereas))\s/u, '');
  if (!beside.test(clause) && !beside.test(clause.replace(/^.*?, /u, ''))) return false;
  return !relativeClause.test(between);
}

const owner = String.raw`(?:an?|the|his|her|their|its|this|that|some|many|several|most|two|three|\p{L}+['\u2019]s)`;
const thingOf =
  /\b(?:anniversar(?:y|ies)|memoirs?|chronicles?|books?|novels?|films?|poems?|songs?|plays?|photos?|photographs?|pictures?|paintings?|drawings?|maps?|models?|replicas?|videos?|recordings?|transcripts?|minutes|footage|cop(?:y|ies)|translations?|editions?|stud(?:y|ies)|analys[ei]s|reviews?|commemorations?|veterans?|survivors?|victims?|witness(?:es)?|critics?|opponents?|supporters?|historians?|chroniclers?|authors?|organi[sz]ers?) (?:of|about|on|to) (?:(?:the|that|this) )?$/iu;
// What somebody speaks or writes about.
const aboutIt =
  /(?<!\b(?:at|in|on|for|of|by|from|lasted|was|took) )\b(?:about|concerning|regarding) (?:(?:the|that|this) )?$/i;
const beside = new RegExp(
  String.raw`^\s*(?:[^,;]*\b)?${owner} (?:[\p{L}\p{N}-]+ ){0,4}?(?!(?:meeting|talk|statement|agreement|order|decision|report|ceasefire|debate|judgment|ruling|session|deal|measure|request)s?\b)\p{Ll}{3,} (?:on|devoted to|dedicated to|inspired by|named after|based on|next to|near|beside|behind|opposite|outside|not far from|close to) (?:(?:the|that|this) )?$`,
  'iu',
);
const relativeClause = /^,? (?:which|that)\b/;
// "The judge who wrote [it] retired", "the hotel where [they met] opened".
const subjectOfRelative =
  /\p{Ll} (?:(?:who|which|that) (?!(?:the|an?|its|his|her|their|this|that|he|she|it|they|we|in|on|at|by|after|before)\b)\p{Ll}+ (?:[\p{L}-]+ ){0,4}|whose (?:\p{Ll}+ ){2,5})(?:(?:the|that|this) )?$/u;
const placeWhere = /\b(?:the|an?) (?:\p{L}+ ){1,3}where (?:(?:the|that|this) )?$/iu;
const ownVerb = /\b(?:met|held|was|were|left|signed|died|took|\p{Ll}{2,}ed)\b/u;
const predicate =
  /^ (?:(?:nearly|almost|also|now|still|later|then|\p{Ll}+ly) )?(?:was|were|is|are|had|has|will|opened|closed|died|left|met|sat|spoke|came|went|began|fell|took|became|won|lost|moved|\p{Ll}{2,}ed)\b/u;

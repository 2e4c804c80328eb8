import type { Stretch } from './types.ts';

/**
 * Whether a date is told of a thing that its sentence names, in English: no verb of another's doing stands between them
 * ("was welcomed on"), and the date is not what an aside tells of another ("The hall, rebuilt in 1898, ...").
 */
export function isTied(text: string, date: Stretch, thing: Thing): boolean {
  if (thing.start < date.end && thing.end > date.start) return true;
  const isBehind = thing.end <= date.start;
  const between = isBehind ? text.slice(thing.end, date.start) : text.slice(date.end, thing.start);
  if (isBehind && relative.test(between)) return true;
  if (reception.test(withoutOwn(between, thing)) || topicBehind.test(between)) return false;
  if (isBehind && reduced.test(between)) return true;
  if (isBehind && (receptionOf.test(text.slice(0, thing.start)) || workOn.test(text.slice(0, thing.start))))
    return false;
  if (isBehind && whoDid.test(text.slice(0, thing.start))) return false;
  if (!isBehind && (otherSubject.test(between) || sinceThen.test(text.slice(0, thing.start)))) return false;
  if (isBehind ? hadDone.test(between) : orderedBefore.test(between)) return false;
  if (otherWork.test(text.slice(0, date.start)) || othersLife.test(text.slice(0, date.start))) return false;
  if (otherWorkAbroad.test(text.slice(0, date.start)) || receptionAbroad.test(text)) return false;
  // "They were blamed when it was closed on": the verb beside the date tells.
  const passive = isBehind ? [...between.matchAll(passiveForm)].at(-1)?.[1] : undefined;
  if (passive !== undefined && !happening.test(passive)) return false;
  return !isInAside(text, date, thing);
}

type Thing = Stretch & { readonly subject?: { readonly title: string } };

// Of a debate it is no other's doing that something was debated.
function withoutOwn(text: string, { subject }: Thing): string {
  const own = subject?.title.toLowerCase();
  return own === undefined
    ? text
    : text.replace(/\p{Ll}{5,}/gu, (word) => (own.includes(word.slice(0, 6)) ? '' : word));
}

/** Whether a date stands in an aside that tells of another: "the hall, rebuilt in 1898, saw [it]". */
export function isInAside(text: string, date: Stretch, thing: Stretch): boolean {
  const aside = asideForm.exec(text.slice(0, date.start));
  if (aside === null || !/^\s*[,)\u2013\u2014]/.test(text.slice(date.end))) return false;
  // "The statement, signed on 6 March, ..." is told of the statement.
  const isOfThing = thing.end <= aside.index && text.slice(thing.end, aside.index).trim() === '';
  const isInside = thing.start >= aside.index && thing.start < date.start;
  return !isOfThing && !isInside && aside.index > 0;
}

const asideForm =
  /\s*[,(\u2013\u2014]\s*(?:(?:who|which|whose|where|that)\b[^,()]*|(?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+(?:ed|en|t|n|de|ld|id|nd|ng|ck)(?: [\p{L} ]{0,30})?) (?:in|on|since|of|from)\s*$/u;

/** "[A], signed on 6 March, ended B": told of A. */
export function isApposedTo(text: string, date: Stretch, thing: Stretch): boolean {
  return (
    thing.end <= date.start &&
    /^, (?:which (?:was|were) )?(?:first )?(?:\p{Ll}+ed|held|made|given|set up|taken) (?:(?:on|in)(?: the)?(?: \p{L}+day,?)?) $/u.test(
      text.slice(thing.end, date.start),
    ) &&
    /^\s*[,)\u2013\u2014]/.test(text.slice(date.end))
  );
}

const reception =
  /\b(?:welcom|critici[sz]|prais|condemn|discuss|mention|recall|comment|quot|cit(?:ed|es|ing)\b|hear(?:d|s)?\b|rea(?:d|ds)\b|remember|commemorat|celebrat|honou?r|debat|reject|endors|denounc|regret|analy[sz]|describ|refer|protest|studi|print|publish|broadcast|repeat|translat|ratif|support|react|respond|learn|knew\b|saw\b|thank|explain|defend|prov(?:ed|es)\b|interpret|call(?:ed|s)? (?:for|on|upon)|reach(?:ed|es) (?:the (?:press|public|media|world|papers)|readers|newspapers)|leak(?:ed|s)?\b|became known|c[ao]me to light|made (?:the )?headlines|ask(?:ed|s|ing)? (?:for|about|after)\b|w(?:rote|rites|ritten) (?:about|of)|sp(?:oke|eaks?) (?:about|of))/i;
// "Recalled [the talks] on 1 May", "was told of [them] on 1 May", of one who is named before.
const receptionOf = new RegExp(
  String.raw`(?:${reception.source}\p{L}*|\b(?:told|informed|learn(?:ed|t)|hear[ds]?|know|knew|warned|reminded) (?:of|about)) (?:(?:the|an?|its|their|this|that) )?$`,
  'iu',
);
// "An exhibition on [the war]", "the anniversary of [it]": another thing, of a day of its own.
const workOn =
  /(?:\b(?:an?|the|his|her|their|its|this|that) (?:\p{L}+ ){0,3}?(?!(?:meeting|talk|statement|agreement|order|decision|report)s?\b)\p{Ll}{4,} (?:on|about|concerning|regarding)|\b(?:anniversary|history|films?|photos?|photographs?|copy|copies|translation|criticism|discussion|commemoration|news|stud(?:y|ies)|reviews?|analysis|memory|memories|documentar(?:y|ies)|coverage|picture|paintings?) (?:of|about|on)) (?:(?:the|that|this) )?$/iu;
// "Was the subject of a seminar on 3 June".
const topicBehind = /\b(?:subject|topic|theme|focus|object|background|occasion) (?:of|for|to)\b/i;
// "A report published on 3 June looks back at [it]", "unlike [it] a letter of 3 June": of a day of its own.
const works =
  'report|article|letter|book|film|study|survey|paper|essay|interview|column|editorial|dispatch|broadcast|programme|poll|post|tweet|memoir|biography|review|photo(?:graph)?|map|note|email|lecture|speech|song|novel|play|comment|commentary|remark|blog|analysis|opinion|podcast|leaflet|documentary|talk|question';
const otherWork = new RegExp(
  String.raw`\b(?:an?|one|his|her|another) (?:\p{L}+ ){0,2}?(?:${works})(?: (?:\p{L}+ ){0,2}?(?:published|printed|written|posted|aired|released|given|sent|recorded|made|dated|of|from|on|in))+(?: (?:on|in|of|from|the))*\s*$`,
  'iu',
);
// "[The truck] had left the town on 3 May": before what is told of it.
const hadDone =
  /\bhad (?:\p{Ll}+ly |already |only |just )?(?!been\b|beg[au]n|start|end|tak|open|clos|come|happen|occurr|met\b|last|gone|stood|continu|remain|endur)\p{Ll}+/iu;
// "In 2001, before [the war], it was so".
const orderedBefore =
  /^,? (?:\p{L}+ ){0,3}?(?:before|after|prior to|ahead of|following) (?:(?:the|that|this) )?$/iu;
// "On 3 May a report asked what [it] was": the report's day.
const otherSubject = new RegExp(
  String.raw`^,? (?:an?|one|his|her|another) (?:\p{L}+ ){0,2}?(?:${works})\b`,
  'iu',
);
// "Eine Meldung vom 3. Mai", "un article du 3 mai": of a day of their own, in other languages too.
const otherWorkAbroad = /(?<!\p{L})(?:ein\p{L}{0,2}|une?|una)\s+(?:\p{L}+\s+){1,2}(?:vom|du|del?)\s*$/iu;
// Who speaks of something, in other languages, does so on a day of their own.
const receptionAbroad =
  /(?<!\p{L})(?:erwähn|erinner|s(?:prach|pricht) (?:über|von)|kommentier|kritisier|beschreib|parl(?:e|a|ait),? [^.;]*\bde\b|évoqu|rappel|comment(?:e|a|ait)\b|critiqu|racont|décri[tv]|habl[aó]\b|recuerd|recordó|mencion|coment[aó]\b|critic[aó]\b|упом[ия]н|говори|вспом[ия]н|критик|рассказыва|згад[уа]|розпов|bahset|anlattı|eleştir|xatırla|danış|հիշ|خبر عن|تحدث|ذكر)/iu;
// "People who crossed [the bridge] on 3 May": their day.
const whoDid =
  /\bwho (?:had |have |has )?(?!(?:signed|met|held|made)\b)\p{Ll}+(?:ed|t|d|w)(?: (?:at|in|through|for|to))? (?:(?:the|this|that) )?$/u;
// "Since 2001 she had warned of [the flood]".
const sinceThen = /^\s*Since\b[^,;]*?,? (?:he|she|they|we|people|\p{Lu}\p{L}+) (?:had|has|have)\b/u;
// "He was born on 4 May 1968 and [became president]".
const othersLife =
  /\b(?:born|died|christened|baptised|married|widowed|buried)(?: \p{L}+){0,3} (?:on|in)(?: the)?\s*$/iu;
const passiveForm =
  /\b(?:was|were|is|are|been|being|be)(?: \p{L}+ly| first| also| then| later)? (\p{Ll}+(?:ed|en|wn|un|ut|ld|nd|de|ught|elt|lt|et))\b/giu;
const happening =
  /^(?:indicat|held|sign|mad|made|adopt|reach|dat|issu|giv|instal|suspend|open|clos|beg[iu]|start|end|announc|arrang|plann|declin|dismiss|detain|interrupt|cut|stopp|lift|set|told|visit|accept|ask|decid|conclud|agree|establish|dissolv|disrupt|deliver|sent|broken|fought|won|kill|releas|call|convened|conven|due|down|order|found|complet|resum|restor|launch|carri|conduct|done|hand|file|filed|submit|block|seiz|taken|put|seen|different|written|elect|appoint|declar|pass|grant|reaffirm|recogni|exchang|shot|wound|arrest|enter|sudden|recent|current|present)/i;
// "Recalled [the order] given by the court on 3 May": the order's day, and not that of the recalling.
const reduced = new RegExp(
  String.raw`^ ${happening.source.replace('^', '')}\p{Ll}*(?: by (?:the )?\p{Lu}[\p{L}\u2019' ]*)? (?:on|in|of)(?: the)? $`,
  'u',
);
// "Criticised [the gate], which had been put up on 3 May": what the clause tells is the gate's.
const relative = new RegExp(
  String.raw`^,? (?:which|that) (?:was|were|is|had been|has been) (?:\p{L}+ly )?(?:put up|${happening.source.replace('^', '')}\p{Ll}*)(?: by (?:the )?\p{Lu}[\p{L}\u2019' ]*)? (?:on|in)(?: the)? $`,
  'u',
);

import { nearestMention, type Mention } from './find-subjects.ts';
import { isOblique, isOfActor, isOfClauseBefore, isOfFirstPredicate, isOfState } from './other-predicates.ts';
import type { Sentence } from './sentence.ts';
import { isView } from './strange-views.ts';
import { isApposedTo, isInAside } from './tied-dates.ts';
import { isCircumstance, isCompared, isOfTopic } from './topics.ts';
import type { FactKind, Stretch } from './types.ts';

/**
 * Whether a fact of an English sentence may be another thing's than what is named beside it: of whatever the named thing is
 * only the topic or the place of, of a comparison, of an aside, of a clause with a subject of its own, of a view that nobody
 * of the record has. What may be another's contradicts nothing.
 */
export function mayBeOfAnother(sentence: Sentence, fact: FactKind, stretch: Stretch): boolean {
  const { text, mentions } = sentence;
  const named = mentions.find((one) => isApposedTo(text, stretch, one)) ?? nearestMention(mentions, stretch);
  if (named === undefined || (named.start < stretch.end && named.end > stretch.start)) return false;
  const before = text.slice(0, stretch.start);
  if (isView(text, mentions)) return true;
  if (isOfTopic(text, stretch, named)) return true;
  switch (fact) {
    case 'date':
    case 'weekday':
      return (
        isInAside(text, stretch, named) ||
        isCompared(before, mentions) ||
        isOfState(before, named) ||
        isHeadOther(sentence, before, named) ||
        (new Set(mentions.map(({ subject }) => subject)).size === 1 &&
          isCountedFromNamed(text, stretch, named)) ||
        isOneOfMany(text, sentence.dates, named) ||
        isCircumstance(text, stretch, named) ||
        isOfFirstPredicate(text, stretch, mentions) ||
        isOblique(text, stretch, named, (noun) => isOwnNoun(sentence, named, noun)) ||
        isOfActor(text, stretch, named) ||
        expecting.test(before) ||
        saidLast.test(text.slice(named.end, stretch.start))
      );
    case 'duration':
      return (
        (mentions.every((one) => one.start >= stretch.end) && isOfClauseBefore(text, stretch, named)) ||
        isWithin(text, stretch, named) ||
        isCompared(before, mentions)
      );
    case 'time':
      return hours.test(before) || timeRange.test(text);
    default:
      return false;
  }
}

/** "The drought of 2017" beside a meeting: neither it nor its kind is called so. */
function isHeadOther(sentence: Sentence, before: string, named: Mention): boolean {
  const { mentions } = sentence;
  const head =
    /\b(?:the|an?|this|his|her|their) (?:\p{L}+ )?(?<noun>\p{Ll}{4,}) (?:of|from|dated) (?:the )?(?:\p{L}+day,? )?$/iu.exec(
      before,
    );
  if (head === null) return false;
  if (mentions.some((one) => one.start < before.length && one.end > head.index)) return false;
  return !isOwnNoun(sentence, named, head.groups?.['noun'] ?? '');
}

/** Whether what is named, or its kind, is called so, or anything of a record may be. */
function isOwnNoun({ text, record, mentions }: Sentence, { subject }: Mention, noun: string): boolean {
  if (general.test(noun) || /(?:st|nd|rd|th)$/.test(noun)) return true;
  const kind = record.kinds.find(({ id }) => id === subject.kind);
  const named = mentions.map((one) => text.slice(one.start, one.end));
  const told = subject.texts.map((one) => one.text);
  return [subject.title, ...subject.names, kind?.one ?? '', ...named, ...told].some((words) =>
    words.toLowerCase().includes(noun.toLowerCase().slice(0, 5)),
  );
}

// What any event may be called, and parts of a time.
const general =
  /^(?:deals?|talks?|events?|incidents?|decisions?|meetings?|sessions?|sittings?|summits?|encounters?|agreements?|accords?|truces?|orders?|rulings?|verdicts?|judgments?|statements?|declarations?|documents?|texts?|letters?|attacks?|offensives?|operations?|assaults?|measures?|moves?|steps?|announcements?|votes?|ballots?|debates?|visits?|days?|dates?|nights?|evenings?|mornings?|afternoons?|noon|weeks?|weekends?|months?|years?|spring|summers?|autumns?|falls?|winters?|half|quarter|thirds?|part|course|middle|midst|start|beginning|ends?|close|eve|hours|first|second|third|last|\p{L}+day)$/iu;

/** "On 7 May 1988, ten years before [it], a dam broke": the day of the dam. */
function isCountedFromNamed(text: string, { start, end }: Stretch, named: Mention): boolean {
  return (
    named.start > end &&
    /^\s*(?:On|In|By) (?:\p{L}+day, )?(?:the )?$/u.test(text.slice(0, start)) &&
    /^, (?:[\p{L}\p{N}-]+ ){1,5}(?:before|after|ahead of|prior to|following) (?:(?:the|that|this) )?$/u.test(
      text.slice(end, named.start),
    ) &&
    /^,/.test(text.slice(named.end))
  );
}

/** "[The two orders] of May and June": each of another. */
function isOneOfMany(text: string, dates: readonly Stretch[], { start, end }: Mention): boolean {
  const behind = dates.filter((one) => one.start >= end);
  return (
    behind.length > 1 &&
    /\b(?:two|three|four|both|several|all|these|those)\b/i.test(text.slice(start, end)) &&
    behind
      .slice(1)
      .every((one, at) =>
        /^(?:,|,? and|,? or) (?:(?:of|on|in) )?$/.test(text.slice(behind[at]!.end, one.start)),
      )
  );
}

const expecting =
  /\b(?:expects?|awaits?|predicts?|forecasts?|anticipates?|foresees?|demands?|hopes? for) (?:[\p{L}-]+ )*[^,;]*$/iu;
// "[It] was fragile, the agency wrote on 3 May".
const saidLast =
  /, (?!(?:and|but|which|who|it|that)\b)[^,;]{1,60} (?:said|wrote|reported|noted|added|argued|claimed|recalled|remarked|commented|told \p{L}+|explained|warned|concluded) (?:on|in) (?:the )?(?:\p{L}+day, )?$/iu;

/** "Prices doubled in six weeks during [it]", "it took two months to date [it]". */
function isWithin(text: string, { start, end }: Stretch, named: Mention): boolean {
  if (named.start < end) return false;
  return (
    (/^ (?:during|amid|throughout) (?:(?:the|that|this) )?$/i.test(text.slice(end, named.start)) &&
      !/\b(?:lasted|went on)\b/i.test(text.slice(0, start))) ||
    /^ to \p{Ll}+ (?:\p{Ll}+ )?(?:(?:the|that|this) )?$/u.test(text.slice(end, named.start))
  );
}

// "Opening hours: 09:00 to 17:00".
const hours =
  /\b(?:(?:opening|office|visiting|working|business|school) (?:hours|times)|hours|timetables?|schedules?|shifts?)\b/i;
const timeRange = /\d[:.]\d\d(?: ?[ap]\.?m\.?)? ?(?:to|until|till|and|-|\u2013) ?\d\d?[:.]\d\d/i;

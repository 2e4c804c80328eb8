import { datesIn } from './dates-told.ts';
import { nearestMention, type Mention } from './find-subjects.ts';
import type { Sentence } from './sentence.ts';
import { isView } from './strange-views.ts';
import { isInAside } from './asides.ts';
import { withinItsPart } from './parts-within.ts';
import { ordinalsIn } from './patterns.ts';
import { ownWordsOf } from './tied-verbs.ts';
import { isOfOther } from './tie-clauses.ts';
import { isTiedTo, relativeHeld } from './ties.ts';
import { isOfTopic } from './topics.ts';
import type { FactKind, Finding, Stretch } from './types.ts';

/**
 * Whether a fact of an English sentence that is not what the record has may be another thing's than what it was compared with.
 * What may be another's contradicts nothing: a time is what the structure of the sentence ties to the thing, and what the
 * record tells in words of its own is tied by them; of other facts a view that nobody of the record has, what is told of
 * something that only speaks of the thing, and hours of opening may be another's.
 */
export function mayBeOfAnother(
  sentence: Sentence,
  fact: FactKind,
  stretch: Stretch,
  finding: Finding,
): boolean {
  const { text, mentions } = sentence;
  const named = nearestMention(mentions, stretch);
  if (named === undefined) return false;
  const isNamed = named.start < stretch.end && named.end > stretch.start;
  if (!isNamed && isView(text, mentions)) return true;
  if (
    named.subject.shape === 'span' &&
    ofPart.has(fact) &&
    withinItsPart(text, stretch, isNamed ? 0 : named.end)
  )
    return true;
  switch (fact) {
    case 'date':
    case 'weekday':
      return (
        isExample(text, stretch) ||
        isDoneAgain(text, stretch, named) ||
        mentions.every((one) => isInAside(text, stretch, one) && !isHeldAside(text, stretch, one)) ||
        !isTold(sentence, stretch, finding)
      );
    case 'duration':
      return !isTold(sentence, stretch, finding);
    case 'place':
      // "A march against [it] was held in the town".
      return (
        !isNamed &&
        (isOfTopic(text, stretch, named) ||
          (named.end <= stretch.start &&
            isOfOther(
              text.slice(0, named.start),
              ownWordsOf(named.subject, text.slice(named.start, named.end)),
            )))
      );
    case 'ordinal':
      // "A second truck came later than [the first]".
      return (
        !isNamed &&
        (isOfTopic(text, stretch, named) || ordinalsIn(text.slice(named.start, named.end)).length > 0)
      );
    case 'time':
      return (
        hours.test(text.slice(0, stretch.start)) ||
        timeRange.test(text) ||
        (!isNamed && isOfTopic(text, stretch, named))
      );
    case 'distance':
      return (
        !isNamed && (isOfTopic(text, stretch, named) || afterDeed.test(text.slice(stretch.end, named.start)))
      );
    case 'who':
      return (
        !isNamed &&
        (isOfTopic(text, stretch, named) ||
          (named.start >= stretch.end && ofAnotherNoun.test(text.slice(0, stretch.start))))
      );
    default:
      return !isNamed && isOfTopic(text, stretch, named);
  }
}

// "Since [it], on 3 May for instance": of much that came after.
function isExample(text: string, { start, end }: Stretch): boolean {
  return (
    /^,? for (?:instance|example)\b/.test(text.slice(end)) ||
    /\bfor (?:instance|example),? (?:(?:on|in) )?(?:the )?$/.test(text.slice(0, start))
  );
}

// "[The order] was reaffirmed in May": what is there is affirmed by another, save where that is what is named.
function isDoneAgain(text: string, { start }: Stretch, { end, subject }: Mention): boolean {
  const again = /\bre(?:affirm|confirm|state|iterate|new)/;
  return (
    end <= start &&
    new RegExp(String.raw`${again.source}e?d (?:\p{Ll}+ ){0,2}(?:on|in) (?:the )?$`, 'u').test(
      text.slice(end, start),
    ) &&
    !again.test(subject.title)
  );
}

const ofPart: ReadonlySet<FactKind> = new Set(['date', 'duration', 'weekday']);

// "A further meeting, which was held on 3 May, [dealt with it]".
function isHeldAside(text: string, time: Stretch, named: Stretch): boolean {
  const before = text.slice(0, time.start);
  return (
    named.start >= time.end &&
    relativeHeld(before, text.slice(time.end, named.start), text.slice(named.start, named.end)) !== undefined
  );
}

function isTold({ text, mentions, dates }: Sentence, stretch: Stretch, { of, record }: Finding): boolean {
  const named = mentions.filter(({ subject }) => of.some(({ address }) => address === subject.address));
  const isOfOne = new Set(named.map(({ subject }) => subject)).size === 1;
  const before = text.slice(0, stretch.start);
  // What the record has on another day is what the verb beside the day tells.
  if (record?.kind === 'names')
    return named.some(({ subject }) => ownWordsOf(subject, '').read(before).isLastTold);
  const isOwn =
    record?.kind === 'weekdays' ||
    (record?.kind === 'numbers' && isOfOne) ||
    datesIn(record).some((edtf) =>
      named.some(({ subject }) => subject.dates.some((one) => one.edtf === edtf)),
    );
  return !isOwn || named.length === 0 || named.some((one) => isTiedTo(text, stretch, one, dates));
}

// "Two days after reaching the town in [it]": after the deed.
const afterDeed =
  /^ \p{Ll}{3,}ing (?:(?:the|a|his|her|their) )?\p{L}+ (?:in|during|amid|before|after|for) (?:the )?$/u;
// "The talks that the union mediated had nothing to do with [it]".
const ofAnotherNoun =
  /\b(?:talks|meetings?|sessions?|rounds?|summits?|negotiations) (?:that|which) (?:the )?$/u;
// "Opening hours: 09:00 to 17:00".
const hours =
  /\b(?:(?:opening|office|visiting|working|business|school) (?:hours|times)|hours|timetables?|schedules?|shifts?)\b/i;
const timeRange = /\d[:.]\d\d(?: ?[ap]\.?m\.?)? ?(?:to|until|till|and|-|\u2013) ?\d\d?[:.]\d\d/i;

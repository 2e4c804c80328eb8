import { fallsWithin, isAnchor, isLabel, isOnFor } from './counted-from.ts';
import { candidatesTold, datesTold, excludingValue, saidOf, valueTold } from './dates-told.ts';
import { partToldOf, tellsOpposite } from './bound-verbs.ts';
import { mentionsBeside } from './clauses.ts';
import { datesOfPart, daysOf, daysOfSubject, knownDays, standingOf, type Standing } from './compare-dates.ts';
import { standingToDates, tellsLimit, textsTelling, yearlessStanding } from './date-standing.ts';
import { checkDeadline, isLongAfter, isSameDay } from './deadlines.ts';
import { sentenceDates, dayNamed, type SentenceDate } from './find-dates.ts';
import { isCountedOn, isCountedTo } from './counted-dates.ts';
import { asTyped, nearestMention, type Mention } from './find-subjects.ts';
import { isNotHeld, isToldAsHeld, tellsHeld } from './not-held.ts';
import { eventOfClause, ownClauseOf, sharesWord } from './own-clauses.ts';
import { isOfOtherThing } from './other-things.ts';
import { otherDayTold } from './other-days.ts';
import { ofOtherOwner } from './owners.ts';
import { isByOfPart } from './parts-told.ts';
import { isOtherDeed } from './other-deeds.ts';
import { plannedIn } from './plans.ts';
import { isDayOfSaying } from './sayings.ts';
import { of, refsOf, undecidedBy, type Sentence } from './sentence.ts';
import { isSettled, otherMarked } from './settled-dates.ts';
import { candidatesAbout } from './unsettled-dates.ts';
import { strictlyLimited } from './strict-limits.ts';
import { isApposedTo } from './asides.ts';
import { isOwnCandidate, givenBySources } from './own-candidates.ts';
import { mayBeReceivedAbroad } from './reception-abroad.ts';
import { toldByRecord } from './told-by-record.ts';
import { inNorthernSeason } from './seasons.ts';
import { inWeek } from './weeks.ts';
import { isCutShort } from './whole-spans.ts';
import type { Finding, Stretch, Subject, SubjectDate } from './types.ts';

/** How one date of a sentence stands to what the sentence names. One that may be another's contradicts nothing. */
export function checkDate(sentence: Sentence, given: SentenceDate): Finding {
  const written = sentence.record.isNorthern === true ? inNorthernSeason(given) : given;
  if (isCountedTo(sentence, written)) return reckoned(of('agreed', saidOf(written)));
  const nearest = ofClause(sentence, written) ?? nearestMention(sentence.mentions, written);
  // The verb of a title tells nothing of a date that only stands beside it: "Supply interrupted, 1 May".
  const isBare =
    nearest !== undefined &&
    isLabel(sentence, nearest) &&
    !/\bon (?:the )?$/i.test(sentence.text.slice(0, written.start));
  const part =
    nearest === undefined || (isBare && written.limits.length === 0 && isTitle(sentence.text, nearest))
      ? 'whole'
      : partToldOf(sentence.text, written, nearest);
  const plain = inWeek(written, nearest === undefined ? [] : knownDays(nearest.subject));
  const limited =
    nearest === undefined || sentence.counts
      ? plain
      : strictlyLimited(sentence.text, plain, nearest, knownDays(nearest.subject));
  const date = part === 'unclear' || written.part === part ? limited : { ...limited, part };
  const found = compareDate(sentence, date);
  if (isBesideUnread(sentence.text, date)) return { ...found, verdict: 'unknown', why: 'language' };
  if (nearest === undefined || date.isImpossible) return found;
  const deadline = checkDeadline(sentence, date, saidOf(date), nearest);
  if (deadline !== undefined) return deadline;
  if (isByOfPart(sentence, date, nearest))
    return undecidedBy(
      'of-part',
      saidOf(date),
      { kind: 'dates', edtf: datesTold(nearest.subject, { ...date, part: 'end' }) },
      refsOf([nearest]),
    );
  if (sentence.isPlanned(date, nearest)) return ofPlan(sentence, date, nearest, found);
  const clause = ownClauseOf(sentence, date, nearest);
  if (clause !== undefined) return ofOwnClause(sentence, date, clause, nearest, found);
  const ownStanding = standingToDates(nearest.subject, date);
  // On none of the days that a less exact date admits was it held.
  if (
    found.verdict !== 'contradicted' &&
    ownStanding !== 'contradicted' &&
    isToldAsHeld(sentence.text, nearest)
  )
    return ofNotHeld(date, nearest);
  if (found.verdict === 'agreed') {
    const { text } = sentence;
    const isOwn = ownStanding === 'agreed';
    const isUnclear = part === 'unclear' || tellsOpposite(text, date, nearest.subject);
    const isSaid = isEnglish(sentence) && isDayOfSaying(text, date, nearest);
    if ((isUnclear || isSaid) && toldByRecord(sentence, date, nearest) !== 'told')
      return ofAnother({ ...found, record: { kind: 'dates', edtf: datesTold(nearest.subject, date) } });
    const owner =
      isOwn || !isEnglish(sentence)
        ? undefined
        : ofOtherOwner(sentence.record, nearest.subject, sentence, date);
    if (owner !== undefined)
      return of('contradicted', saidOf(date), { kind: 'words', words: [owner] }, refsOf([nearest]));
    if (isLongAfter(date, daysOfSubject(nearest.subject)[1])) return { ...found, verdict: 'unknown' };
  }
  const candidates = candidatesAbout(nearest.subject, date);
  if (candidates !== undefined && (found.verdict === 'contradicted' || found.why === 'disputed'))
    return undecidedBy(
      'unsettled',
      saidOf(date),
      { kind: 'dates', edtf: givenBySources(nearest.subject, candidates) },
      refsOf([nearest]),
    );
  if (found.verdict !== 'contradicted') {
    const marked =
      found.why === 'undecided' && isEnglish(sentence) ? otherDayTold(sentence, date, nearest) : undefined;
    return marked === undefined
      ? found
      : of('contradicted', saidOf(date), { kind: 'names', names: [marked] }, refsOf([nearest]));
  }
  if (isEnglish(sentence) && isOfOtherThing(sentence, date, nearest)) return ofAnother(found);
  const other = isEnglish(sentence) ? otherDayTold(sentence, date, nearest) : undefined;
  if (other !== undefined)
    return of('contradicted', saidOf(date), { kind: 'names', names: [other] }, refsOf([nearest]));
  if (isEnglish(sentence) && isDayOfSaying(sentence.text, date, nearest)) return ofAnother(found);
  if (isEnglish(sentence) && isOtherDeed(sentence, date, nearest)) return ofAnother(found);
  if (date.part === 'whole' && toldByRecord(sentence, date, nearest) === 'of-another')
    return ofAnother(found);
  const isVague = nearest.subject.shape === 'point' && limitsVaguely(sentence.text, date);
  const isOfNamed =
    (isEnglish(sentence) || !mayBeReceivedAbroad(sentence.text, date)) && !isCountedOn(sentence, date);
  return isOfNamed && !isVague ? found : ofAnother(found);
}

function isTitle(text: string, { subject, start, end }: Mention): boolean {
  return asTyped(text.slice(start, end)) === asTyped(subject.title);
}

function isEnglish({ language }: Sentence): boolean {
  return /^en\b/i.test(language);
}

/** Of a plan: what was not held was to be on its date; of what was held only the record's own plans can tell. */
function ofPlan({ text, language }: Sentence, date: SentenceDate, named: Mention, found: Finding): Finding {
  const { subject } = named;
  if (isNotHeld(subject)) return tellsHeld(text) ? ofNotHeld(date, named) : found;
  const isToldSo = textsTelling(subject, date, language).some((told) => {
    const isPlanned = plannedIn(told.text, language);
    return sentenceDates(told.text, language).some(
      (one) => isSameDay(one, date, knownDays(subject)) && isPlanned(one, named),
    );
  });
  return isToldSo ? of('agreed', saidOf(date)) : { ...found, verdict: 'unknown', why: 'planned' };
}

function ofNotHeld(date: SentenceDate, named: Mention): Finding {
  return of('contradicted', saidOf(date), { kind: 'words', words: [named.subject.title] }, refsOf([named]));
}

// The record has nothing of the day: only how far it lies from another is compared.
function reckoned(found: Finding): Finding {
  return { ...found, basis: 'reckoned' };
}

function ofAnother(found: Finding): Finding {
  return { ...found, verdict: 'unknown', why: 'of-another' };
}

/** Of a clause that tells of something else: what the record of what is named says, or the event that it tells of. */
function ofOwnClause(
  sentence: Sentence,
  date: SentenceDate,
  clause: Stretch,
  named: Mention,
  found: Finding,
): Finding {
  const { subject } = named;
  const said = saidOf(date);
  const telling = textsTelling(subject, date, sentence.language);
  if (telling.some(({ text }) => sharesWord(sentence, clause, text))) return of('agreed', said);
  const own = eventOfClause(sentence, date, clause, subject);
  if (own !== undefined) return of('agreed', said, undefined, [{ title: own.title, address: own.address }]);
  const other = isEnglish(sentence) ? otherDayTold(sentence, date, named) : undefined;
  if (other !== undefined)
    return of('contradicted', said, { kind: 'names', names: [other] }, refsOf([named]));
  return found.verdict === 'agreed' ? { ...found, verdict: 'unknown' } : ofAnother(found);
}

// Of what happened on one day "since" and "until" tell only where it is said to be there still.
function limitsVaguely(text: string, { limits, start }: SentenceDate): boolean {
  if (limits.includes('until')) return true;
  return (
    limits.includes('since') &&
    !/\b(?:has|have|had) (?:\p{L}+ ){0,3}(?:been|stood|existed)\b|\bin place\b|\bin force\b/iu.test(
      text.slice(0, start),
    )
  );
}

// "3 mars 2023" where the table of the language knows no such month.
function isBesideUnread(text: string, { start, plain }: SentenceDate): boolean {
  return (
    /^\d{4}$/.test(plain ?? '') &&
    /(?<![\p{L}\p{N}])\d{1,2}(?:\.|er|\u00ba|-\p{L}{1,3})?\s+(?:de\s+)?\p{L}{3,}\.?\s+(?:del?\s+)?$/u.test(
      text.slice(0, start),
    )
  );
}

function compareDate(sentence: Sentence, date: SentenceDate): Finding {
  const { mentions } = sentence;
  if (date.isImpossible)
    return {
      ...of('unknown', { kind: 'words', words: [sentence.text.slice(date.start, date.end)] }),
      why: 'no-such-day',
    };
  const said = saidOf(date);
  const nearest = nearestMention(mentions, date);
  if (nearest === undefined)
    return isAnchor(sentence, date) ? reckoned(of('agreed', said)) : of('unknown', said);
  const alone = isCrossed(sentence, date) ? nearest : ofClause(sentence, date);
  const first = alone ?? nearest;
  const order = alone !== undefined ? [alone] : [nearest, ...mentions.filter((one) => one !== nearest)];
  const standings = order.map((one) => standingTo(one, date, sentence));
  const disputed = order[standings.indexOf('disputed')];
  const others = disputed === undefined ? undefined : otherDays(disputed.subject, date, sentence.text);
  if (disputed !== undefined && others !== undefined)
    return {
      ...of('agreed', said, { kind: 'dates', edtf: others }, refsOf([disputed])),
      why: 'one-of-several',
    };
  if (disputed !== undefined && isOwnCandidate(disputed.subject, date))
    return undecidedBy('candidate', said, undefined, refsOf([disputed]));
  if (disputed !== undefined && (date.part !== 'whole' || !standings.includes('agreed')))
    return undecidedBy(
      'disputed',
      said,
      { kind: 'dates', edtf: candidatesTold(disputed.subject, date) },
      refsOf([disputed]),
    );
  if (standings.includes('agreed')) return of('agreed', said);
  if (isAnchor(sentence, date)) return reckoned(of('agreed', said));
  if (standings.every((one) => one === 'none')) return of('unknown', said);
  // What only one of several subjects excludes may be the other's.
  if (standings[0] === 'contradicted' && !standings.slice(1).includes('finer'))
    return of('contradicted', said, excludingValue(first.subject, date), refsOf([first]));
  if (
    standings.includes('contradicted') &&
    standings.every((one) => one === 'contradicted' || one === 'none')
  )
    return of('contradicted', said, excludingValue(first.subject, date), refsOf([first]));
  const open = order[standings.indexOf('finer')];
  return open === undefined
    ? of('unknown', said)
    : undecidedBy('undecided', said, valueTold(open.subject, date), refsOf([open]));
}

function standingTo(named: Mention, date: SentenceDate, sentence: Sentence): Standing | 'none' | 'disputed' {
  const { subject } = named;
  if (subject.dates.length === 0) return 'none';
  if (tellsLimit(subject, date, sentence.language)) return 'agreed';
  if (isEnglish(sentence) && isCutShort(sentence.text, date, named)) return 'contradicted';
  const standing = standingToDates(subject, date);
  const isOpen = !tellsDispute.test(sentence.text) && !isAnchor(sentence, date);
  if (standing === 'agreed' && isOpen && !isSettledDate(subject, date, sentence.text)) return 'disputed';
  if (standing === 'agreed') return 'agreed';
  if (date.part !== 'whole') return standing;
  // "[Fighting between 3 and 8 May]" is all of it by its own name.
  if (!date.isInterval && date.ends !== undefined && standing !== 'contradicted' && isWithin(date, named))
    return standing;
  if (date.yearless !== undefined && toItsEnd.test(sentence.text.slice(0, date.start))) return standing;
  if (isOnFor(sentence, date, named)) return 'agreed';
  const lasts = subject.shape === 'span' || subject.shape === 'series';
  // "[The siege]: 1 May" says of no part of it that it was then.
  if (lasts && fallsWithin(subject, date) && isLabel(sentence, named)) return 'finer';
  const told = toldByRecord(sentence, date, named);
  if (told === 'told') return 'agreed';
  // What lasts may be spoken of on any of its days.
  if (lasts && fallsWithin(subject, date)) return told === 'untold' ? 'finer' : 'agreed';
  return standing;
}

// "27 September to the middle of October": the end of a stretch, and no part of it.
const toItsEnd = /(?:\b(?:to|until|till|through)|[\u2013-])(?: the)? $/i;

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

// "By one source" states nothing as settled.
const tellsDispute =
  /\b(?:one|an?|another|some|several|most|other|two|few|all but one) (?:other )?sources?\b|\b(?:sources|accounts) (?:differ|disagree)\b|\bcandidates?\b/i;

function otherDays(subject: Subject, date: SentenceDate, text: string): readonly string[] | undefined {
  const agrees = (some: readonly SubjectDate[]) =>
    date.yearless === undefined
      ? standingOf(date.meanings, some) === 'agreed'
      : yearlessStanding(
          some.map(({ edtf }) => edtf),
          date.yearless,
        ) === 'agreed';
  return subject.shape === 'point' && !date.isInterval ? otherMarked(subject.dates, agrees, text) : undefined;
}

function isSettledDate(subject: Subject, date: SentenceDate, text: string): boolean {
  const lasts = subject.shape === 'span' || subject.shape === 'series';
  const [from, to] = (date.plain ?? '').split('/');
  const settled = (dates: readonly SubjectDate[], meanings: readonly string[], said: string | undefined) =>
    isSettled(
      dates,
      (some) =>
        date.yearless === undefined
          ? standingOf(meanings, some) === 'agreed'
          : yearlessStanding(
              some.map(({ edtf }) => edtf),
              date.yearless,
            ) === 'agreed',
      { days: said === undefined ? undefined : daysOf(said), text },
    );
  if (date.isInterval && lasts && from !== undefined && to !== undefined)
    return (
      settled(datesOfPart(subject, 'start'), [from], from) && settled(datesOfPart(subject, 'end'), [to], to)
    );
  const said = date.meanings[0] ?? date.plain;
  const parts = lasts && date.part === 'whole' ? (['start', 'end'] as const) : [date.part];
  return parts.some((part) => {
    const dates = datesOfPart(subject, part);
    return settled(dates.length === 0 ? subject.dates : dates, date.meanings, said);
  });
}

/** What is alone in its clause with a day: of that the day is told, and not of what others name. */
function ofClause(sentence: Sentence, date: SentenceDate): Mention | undefined {
  const aside = sentence.mentions.find((one) => isApposedTo(sentence.text, date, one));
  if (aside !== undefined && aside.subject.dates.length > 0 && aside.subject.shape !== 'document')
    return aside;
  if (date.isInterval || (dayNamed(date, []) === undefined && date.yearless?.day === undefined))
    return undefined;
  const apposed = sentence.mentions.find(
    (one) =>
      (one.start <= date.start && one.end >= date.end) ||
      (one.end <= date.start && apposing.test(sentence.text.slice(one.end, date.start))),
  );
  if (apposed !== undefined && sentence.mentions.length > 1 && apposed.subject.dates.length > 0)
    return apposed.subject.shape === 'document' ? undefined : apposed;
  const [only, ...others] = mentionsBeside(sentence, date).filter(({ subject }) => subject.dates.length > 0);
  if (only === undefined || others.length > 0 || only.subject.shape === 'document') return undefined;
  return sentence.mentions.length > 1 ? only : undefined;
}

// "[A] (3 May), [B] (6 May)", "[A] on 3 May and [B] on 6 May".
const apposing = /^ (?:\(|(?:on|of) (?:the |\p{Lu}\p{Ll}+day,? )?)$/u;

/** Of as many dates as dated things: each date fits another thing than the one in its place. */
function isCrossed({ mentions, dates, language }: Sentence, date: SentenceDate): boolean {
  const points = mentions.filter(({ subject }) => subject.dates.length > 0);
  const distinct = new Set(points.map(({ subject }) => subject.address));
  if (
    points.length < 2 ||
    points.length !== dates.length ||
    distinct.size !== points.length ||
    !dates.includes(date)
  )
    return false;
  const fits = (mention: Mention | undefined, one: SentenceDate | undefined) =>
    mention !== undefined &&
    one !== undefined &&
    (standingToDates(mention.subject, one) === 'agreed' ||
      textsTelling(mention.subject, one, language).length > 0);
  const inOrder = dates.every((one, place) => fits(points[place], one));
  const place = dates.indexOf(date);
  return (
    !inOrder &&
    !fits(points[place], date) &&
    dates.every((one) => points.some((mention) => fits(mention, one)))
  );
}

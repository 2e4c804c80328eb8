import { ofCountedFrom } from './apposed-dates.ts';
import { blanked, withoutEnds } from './blanked.ts';
import { edgeTold } from './bound-verbs.ts';
import { reachOf } from './compared-words.ts';
import { checkDayNumber } from './check-day-number.ts';
import { checkDistance } from './check-distance.ts';
import { checkDuration } from './check-duration.ts';
import { checkCount, checkOrdinal } from './check-counts.ts';
import { checkDate } from './check-dates.ts';
import { checkHeld, heldIn } from './check-held.ts';
import { checkMet, metTimesIn } from './check-met.ts';
import { checkMade, madeIn } from './check-none.ts';
import { checkOrder, ordersIn } from './check-order.ts';
import { checkPlace, placesTold } from './check-place.ts';
import { checkCited, checkQuotation } from './check-quotations.ts';
import { checkSponsor, sponsorsIn } from './check-sponsors.ts';
import { checkTime } from './check-time.ts';
import { checkVote, votesIn } from './check-votes.ts';
import { checkWho, whoIn } from './check-who.ts';
import { checkWeekday } from './check-weekday.ts';
import { deniedIn } from './denied-facts.ts';
import { sentenceDates } from './find-dates.ts';
import { asTyped, mentionFinder, nearestMention, type FindMentions, type Mention } from './find-subjects.ts';
import { isSignature } from './introduced.ts';
import { eachForItself } from './joined-dates.ts';
import { isNotHeld } from './not-held.ts';
import { amountsIn, dayNumbersIn, numbersIn, ordinalsIn, quotationsIn, weekdaysIn } from './patterns.ts';
import { amountsOf, weekdaysOf } from './other-amounts.ts';
import { isBesideOther, otherCalendar, otherCalendarDates } from './other-calendars.ts';
import { plannedIn } from './plans.ts';
import { attributionsOf } from './attributions.ts';
import { speakersTold } from './speakers.ts';
import { meantBy, ownFacts, undecided } from './taken-about.ts';
import { timesIn } from './times-of-day.ts';
import { sentencesOf } from './sentences.ts';
import { refsOf, type Sentence } from './sentence.ts';
import { checkStrangers, strangersIn } from './strange-mediators.ts';
import { squeezed } from './squeezed.ts';
import { mayBeOfAnother } from './whose-fact.ts';
import { wordsAbout } from './words-about.ts';
import { foundVerbatim, leftOut, verbatimIn } from './verbatim.ts';
import type {
  FactKind,
  Finding,
  ProseOptions,
  ProseRecord,
  ProseText,
  Stretch,
  Subject,
  Verdict,
} from './types.ts';

/** Compares prose with a record. Made once for a record, and used for each paragraph. */
export type CheckProse = (prose: ProseText, options: ProseOptions) => readonly Verdict[];

/**
 * Every date, weekday, duration, number of a day, distance, ordinal, count and quotation in plain words, in order, each
 * with how it stands to the event or document that its sentence links to or names. In English; of other languages dates
 * with their weekdays, quotations, and how long something lasted or lay from another.
 */
export function proseChecker(record: ProseRecord): CheckProse {
  const find = mentionFinder(record);
  const byAddress = new Map(record.subjects.map((subject) => [subject.address, subject]));
  return (given, options) => {
    const { prose, asGiven } = squeezed(given);
    const self = prose.about === undefined ? undefined : byAddress.get(prose.about);
    // Neither its summary nor its title proves what they say.
    const about = self && {
      ...self,
      texts: self.texts.filter(({ summary, text }) => summary !== true && text !== self.title),
    };
    const quotations = (prose.isQuotation && wholeQuoted(prose)) || quotationsIn(prose.text);
    const sentences = sentencesOf(withoutEnds(prose.text, quotations), options.language);
    let before: readonly Mention[] = [];
    let wordsBefore = '';
    const verdicts = sentences.flatMap((stretch, index) => {
      const mentions = find(prose, stretch)
        .map((one) => (about !== undefined && one.subject === self ? { ...one, subject: about } : one))
        .filter(({ subject }) => prose.tells !== 'title' || subject !== about);
      const known = (
        mentions.length > 0
          ? mentions
          : meantBy(prose.text.slice(stretch.start, stretch.end), stretch, about, before)
      ).map((one) => withEdge(prose.text.slice(0, stretch.end), one));
      const found = checkSentence(
        record,
        prose,
        stretch,
        { known, before, wordsBefore },
        options,
        quotations,
      );
      const isAbout = mentions.length === 0 && about !== undefined && known[0]?.subject === about;
      const place = index === 0 ? (prose.tells ?? 'text') : 'text';
      const own = isAbout
        ? ownFacts(record, prose, stretch, { about, place, wordsBefore, language: options.language })
        : [];
      const told = isAbout
        ? found.map((one) =>
            own.some(({ start, end }) => one.start === start && one.end === end) ? one : undecided(one),
          )
        : found;
      before = known.length > 0 ? known : before;
      wordsBefore = prose.text.slice(stretch.start, stretch.end);
      return told;
    });
    return verdicts.map(asGiven).toSorted((a, b) => a.start - b.start);
  };
}

/** All of a block quotation as one; undefined where marks stand in it, or too few words. */
function wholeQuoted({ text, apart }: ProseText): ReturnType<typeof quotationsIn> | undefined {
  const words = text.replace(/\s[\u2013\u2014]\s?\p{Lu}[^.]*$/u, '').trim();
  const start = text.indexOf(words);
  return apart.length > 0 ||
    isSignature(text) ||
    words.split(/\s+/).length < 4 ||
    quotationsIn(text).length > 0
    ? undefined
    : [{ start, end: start + words.length, words }];
}

function withEdge(text: string, mention: Mention): Mention {
  const edge = edgeTold(text, mention);
  return edge === undefined ? mention : { ...mention, edge };
}

interface Surroundings {
  readonly known: ReturnType<FindMentions>;
  /** What the sentence before is about, and its words. */
  readonly before: readonly Mention[];
  readonly wordsBefore: string;
}

function checkSentence(
  record: ProseRecord,
  prose: ProseText,
  { start, end }: Stretch,
  { known, before, wordsBefore }: Surroundings,
  { language, asOf, isDraft }: ProseOptions,
  quotations: ReturnType<typeof quotationsIn>,
): readonly Verdict[] {
  const shift = <S extends Stretch>(one: S): S => ({
    ...one,
    start: one.start - start,
    end: one.end - start,
  });
  const inside = <S extends Stretch>(all: readonly S[]) =>
    all.filter((one) => one.start < end && one.end > start).map(shift);
  const quoted = inside(quotations).filter(
    (one) => !inside(prose.apart).some((apart) => apart.start <= one.start && apart.end >= one.end),
  );
  const cited = inside(prose.quotes ?? []);
  const allQuoted = [...quoted, ...cited].sort((a, b) => a.start - b.start);
  const raw = prose.text.slice(start, end);
  const text = blanked(raw, [...quoted, ...inside(prose.apart)]);
  const mentions = known.map(shift);
  // What stands in a title is part of a name: its dates are none that the sentence tells, its "not" denies nothing else.
  const titles = mentions.filter((one) => isCalled(one.subject, text.slice(one.start, one.end)));
  const withoutTitles = blanked(text, titles, leftOut);
  const dates = sentenceDates(
    sentenceDates(blanked(text, outside(text, titles)), language).length > 0 ? withoutTitles : text,
    language,
  ).map((one) => eachForItself(one, mentions));
  const others = otherCalendarDates(withoutTitles, language);
  const allDates = [...dates, ...others];
  const english = /^en\b/i.test(language);
  const times = english ? timesIn(blanked(text, allDates)) : [];
  const votes = english ? votesIn(blanked(text, [...allDates, ...times])) : [];
  const metTimes = english ? metTimesIn(blanked(text, [...allDates, ...times])) : [];
  const left = blanked(text, [...allDates, ...times, ...votes, ...metTimes]);
  const dayNumbers = english ? dayNumbersIn(left) : [];
  const amounts = english ? amountsIn(blanked(left, dayNumbers)) : amountsOf(left, language);
  // "2." before an item of a list counts nothing.
  const rest = blanked(left, [...dayNumbers, ...amounts]).replace(/^\s*\(?\d{1,3}[.)](?=\s|$)/, (mark) =>
    ' '.repeat(mark.length),
  );
  const sentence: Sentence = {
    text,
    language,
    record,
    mentions,
    before,
    wordsBefore,
    dates,
    counts: amounts.some(({ unit }) => unit !== 'hour') || dayNumbers.length > 0,
    countsBetween: dayNumbers.length === 0 && amounts.every(({ distance }) => distance),
    asOf,
    isPlanned: plannedIn(text, language),
  };
  const isDenied = deniedIn(withoutTitles, language);
  const speakersOf = (quotation: Stretch) =>
    speakersTold(
      record,
      [
        ...attributionsOf(blanked(text, [...dates, ...weekdaysIn(text)]), allQuoted, quotation),
        ...(prose.around ?? []),
      ],
      { links: mentions, before: wordsBefore },
    );
  // What it was compared with, of whatever it agrees with.
  const compared = mentions.filter(({ subject }) => subject.dates.length > 0 || subject.texts.length > 0);
  const told = <S extends Stretch>(
    fact: FactKind,
    facts: readonly S[],
    check: (one: S) => Finding | undefined,
  ): Verdict[] =>
    facts.flatMap((one) => {
      const found = check(one);
      const finding =
        found === undefined
          ? undefined
          : isDenied(fact, one)
            ? undecidedFor('denied', found)
            : ofPlans.has(fact) && isOfPlan(sentence, one) && !isToldPlan(sentence, fact, one)
              ? undecidedFor('planned', found)
              : english && found.verdict === 'contradicted' && mayBeOfAnother(sentence, fact, one, found)
                ? undecidedFor('of-another', found)
                : found;
      return finding === undefined
        ? []
        : [
            {
              fact,
              start: start + one.start,
              end: start + one.end,
              words: raw.slice(one.start, one.end),
              ...wordsAbout(fact, raw, one),
              ...finding,
              ...(finding.verdict === 'agreed' && finding.of.length === 0 && { of: refsOf(compared) }),
              ...reachOf(sentence, fact, one, finding),
              ...(finding.basis !== undefined && { basis: finding.basis }),
            },
          ];
    });
  const onDates = told(
    'date',
    dates,
    (one) => ofCountedFrom(sentence, one, amounts) ?? checkDate(sentence, one),
  );
  const outOfMarks = blanked(raw, [...quoted, ...inside(prose.apart)], leftOut);
  const wording = told('wording', isDraft === true ? verbatimIn(record, outOfMarks) : [], (one) =>
    foundVerbatim(record, one),
  );
  const verdicts = [
    ...wording,
    ...told('quotation', quoted, (one) =>
      checkQuotation(record, one.words, mentions, {
        speakers: english ? speakersOf(one) : [],
        before: text.slice(0, one.start),
      }),
    ),
    ...told('quotation', cited, ({ address, ...one }) =>
      isDraft === true
        ? checkQuotation(record, one.words, mentionsOf(record, address, one), {
            speakers: english ? speakersOf(one) : [],
            before: text.slice(0, one.start),
            isCited: true,
          })
        : checkCited(record, address, english ? speakersOf(one) : []),
    ).map((one) => ({
      ...one,
      words: cited.find((quote) => quote.start + start === one.start)?.words ?? one.words,
    })),
    ...onDates,
    ...told('date', others, (one) => otherCalendar(sentence, one)),
    ...told('time', times, (one) => checkTime(sentence, one)),
    ...told('count', votes, (one) => checkVote(sentence, one)),
    ...told('held', english && !isDateWrong(onDates) ? heldIn(sentence) : [], (one) => checkHeld(one)),
    ...told('place', english ? placesTold(sentence) : [], (one) => checkPlace(sentence, one)),
    ...told('held', english ? madeIn(sentence) : [], (one) => checkMade(sentence, one)),
    ...told('who', english ? whoIn(sentence) : [], (one) => checkWho(sentence, one)),
    ...told('who', english ? strangersIn(sentence) : [], (one) => checkStrangers(sentence, one)),
    ...told('who', english ? sponsorsIn(sentence) : [], (one) => checkSponsor(sentence, one)),
    ...told('count', metTimes, (one) => checkMet(sentence, one)),
    ...told('order', english ? ordersIn(sentence) : [], (one) => checkOrder(sentence, one)),
    ...told('weekday', english ? weekdaysIn(text) : weekdaysOf(text, language, allDates), (one) =>
      isBesideOther(text, one, others, dates) ? otherCalendar(sentence, one) : checkWeekday(sentence, one),
    ),
    ...told('day-number', dayNumbers, (one) => checkDayNumber(sentence, one)),
    ...told(
      'duration',
      amounts.filter(({ distance }) => !distance),
      (one) => checkDuration(sentence, one),
    ),
    ...told(
      'distance',
      amounts.filter(({ distance }) => distance),
      (one) => checkDistance(sentence, one),
    ),
    ...told('ordinal', english ? ordinalsIn(rest) : [], (one) => checkOrdinal(sentence, one)),
    ...told('count', english ? numbersIn(rest) : [], (one) => checkCount(sentence, one)),
  ];
  const called = titles.map((one) => ({ start: one.start + start, end: one.end + start }));
  return verdicts
    .filter((one) => !called.some((name) => isOfName(name, one)) && !isSaidTwice(one, verdicts))
    .filter((one) => !isUncompared(one) || !wording.some((whole) => holdsFact(whole, one)))
    .map((one) => (mentions.length === 0 && isUncompared(one) ? { ...one, why: 'unnamed' as const } : one));
}

function isCalled({ title, names }: Subject, words: string): boolean {
  return [title, ...names].some((name) => asTyped(name) === asTyped(words.trim()));
}

/** What of a text stands outside of some stretches, in order. */
function outside({ length }: string, stretches: readonly Stretch[]): readonly Stretch[] {
  let at = 0;
  return [...stretches, { start: length, end: length }].map(({ start, end }) => {
    const before = { start: at, end: start };
    at = end;
    return before;
  });
}

// What stands in the name by which something is called is no fact that is told of it.
function isOfName(name: Stretch, { fact, verdict, start, end }: Verdict): boolean {
  return ofNames.has(fact) && verdict !== 'contradicted' && name.start <= start && name.end >= end;
}

const ofNames: ReadonlySet<FactKind> = new Set(['ordinal', 'count', 'place', 'order', 'held', 'who']);

// "Two days after" tells by its number that it was after, save where only the order is wrong.
function isSaidTwice({ fact, verdict, start, end }: Verdict, all: readonly Verdict[]): boolean {
  return (
    fact === 'order' &&
    all.some(
      (one) =>
        one.fact === 'distance' &&
        one.start < end &&
        one.end > start &&
        (verdict !== 'contradicted' || one.verdict === 'contradicted'),
    )
  );
}

/** Whether a fact was compared with nothing, and nobody can tell. */
function isUncompared({ fact, verdict, why, of }: Verdict): boolean {
  return (
    verdict === 'unknown' &&
    fact !== 'quotation' &&
    (why === 'undecided' || (why === undefined && of.length === 0))
  );
}

// What a document says in these words says its facts too.
function holdsFact(whole: Verdict, { start, end }: Stretch): boolean {
  return whole.verdict === 'agreed' && whole.start <= start && whole.end >= end;
}

// The day on which something was not held is told as wrong once.
function isDateWrong(verdicts: readonly Verdict[]): boolean {
  return verdicts.some(({ verdict, record }) => verdict === 'contradicted' && record?.kind === 'words');
}

function mentionsOf({ subjects }: ProseRecord, address: string, { start, end }: Stretch): readonly Mention[] {
  return subjects.filter((one) => one.address === address).map((subject) => ({ start, end, subject }));
}

// Of what is denied nobody can tell whether the day, or the whole, is meant; of what was planned, whether it came so.
function undecidedFor(why: 'denied' | 'planned' | 'of-another', found: Finding): Finding {
  return { ...found, verdict: 'unknown', why };
}

// Dates are compared with plans of the record too, where they are.
const ofPlans: ReadonlySet<FactKind> = new Set(['time', 'distance', 'duration']);

// "It was to work for two months" of the record tells the plan's duration.
function isToldPlan({ mentions, language }: Sentence, fact: FactKind, stretch: Stretch): boolean {
  const nearest = nearestMention(mentions, stretch);
  return (
    fact === 'duration' &&
    nearest !== undefined &&
    nearest.subject.texts.some(({ text }) =>
      amountsIn(text).some((one) => !one.distance && plannedIn(text, language)(one, nearest)),
    )
  );
}

function isOfPlan({ mentions, isPlanned }: Sentence, stretch: Stretch): boolean {
  const nearest = nearestMention(mentions, stretch);
  return nearest !== undefined && !isNotHeld(nearest.subject) && isPlanned(stretch, nearest);
}

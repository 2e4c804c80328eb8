import { datesOfPart, daysOf } from './compare-dates.ts';
import { datedWithin } from './dated-within.ts';
import { sentenceDates, dayNamed, type SentenceDate } from './find-dates.ts';
import { isNotHeld } from './not-held.ts';
import { plannedIn } from './plans.ts';
import { isToldIn, tellingWords } from './told-by-record.ts';
import type { ProseRecord, Subject } from './types.ts';

/** Where a date stands in what the archive tells of an event: in its title, or in a sentence of its text. */
export type OwnPlace = 'title' | 'lead' | 'text';

/**
 * Whether a date that the archive's own words about an event tell, and that is none of its dates, is told of that event
 * and of nothing else: it is false then. The event's title and the first sentence of its text tell of the event; behind
 * them only what says so does: "it was held on", "the meeting of". What another event of the record or what the record says
 * of this one has on that day, and what is only planned, is not told of it.
 *
 * @param text of the sentence, and whether it is the first of its text
 */
export function isOwnDate(
  record: ProseRecord,
  subject: Subject,
  date: SentenceDate,
  { text, place, language }: { readonly text: string; readonly place: OwnPlace; readonly language: string },
): boolean {
  if (!/^en\b/i.test(language) || date.isImpossible) return false;
  const before = withoutDates(text, language).slice(0, date.start);
  const words = kindWords(record, subject);
  const isSo =
    place === 'title'
      ? isOfTitle(before, text.slice(date.end))
      : isOfIt(before.replace(/ {2,}/g, ' '), words) ||
        (place === 'lead' && isOfLead(before, text.slice(date.end), subject, date));
  if (!isSo) return false;
  if (!isNotHeld(subject) && plannedIn(text, language)(date, { start: 0, end: 0, subject })) return false;
  const others = subject.texts.filter((one) => one.text !== subject.title);
  // Of a title, and of "it was held on", all words are the event's own.
  const isLed = place === 'lead' && !isOfIt(before.replace(/ {2,}/g, ' '), words);
  const stretch = isLed ? { start: 0, end: /\p{L}{4}/u.test(before) ? date.start : text.length } : noWords;
  const told = tellingWords(record, subject, text, stretch, sentenceDates(text, language));
  return (
    !isToldIn(others, told, date, subject, language) &&
    (place !== 'title' || !isOfOther(record, subject, date, text))
  );
}

const noWords = { start: 0, end: 0 };

// "2 March: ...", "Meeting of 2 March", "The bridge opened on 2 March", "Meeting (2 March)".
function isOfTitle(before: string, behind: string): boolean {
  if (/^\W*$/.test(before) || (/[,:(\u2013\u2014-]\s*$/.test(before) && /^\W*$/.test(behind))) return true;
  const words = before.trim().split(/\s+/);
  const last = words.at(-1)?.toLowerCase() ?? '';
  const led = words.slice(0, -1).join(' ');
  if (/^(?:of|dated|from|in)$/.test(last))
    return words.length <= 4 && !prepositions.test(led) && !finite.test(led);
  return /^(?:on|in|since|until)$/.test(last) && !(participle.test(led) && prepositions.test(led));
}

// "It was held on", "the meeting took place on", "the talks of".
function isOfIt(before: string, words: string): boolean {
  return new RegExp(
    String.raw`^\W*(?:(?:it|this)|(?:the|this|these|their) (?:\p{L}+ )?(?:${words}))(?: (?:was|were|is|has been|had been|\p{L}+ly|only|first|itself|again))*(?: (?:held|made|signed|given|issued|adopted|reached|dated|opened|closed|took place|happened|began|started|ended|lasted|finished|came|fell|went on|met|on|in|at|and))*(?: (?:on|in|of|from|until|since|at|the|early|late|about|around|place|force|effect|into))*\s*$`,
    'iu',
  ).test(before);
}

// The first sentence, where it tells on which day what it tells was, and not when somebody said so.
function isOfLead(before: string, behind: string, { title }: Subject, date: SentenceDate): boolean {
  if (clauses.test(before) || aside.test(before)) return false;
  const isFirst = /^\W*(?:(?:on|in|by|during|at|early|late|about|around|the|\p{L}+day),? ?)*$/iu.test(before);
  const clause = isFirst ? (behind.split(clauseEnd)[0] ?? '') : before;
  const said = saying.exec(clause)?.[0].slice(0, 4).toLowerCase();
  if (said !== undefined && !title.toLowerCase().includes(said)) return false;
  if (isFirst || date.isInterval) return true;
  return (
    /\b(?:on|in|since|until|from|for)(?: (?:the|early|late|about|around|\p{L}+day,?))*\s*$/iu.test(before) &&
    !tied.test(before)
  );
}

/** What the event is called by one word: the last of its kind, and the names of its title that stand before prepositions. */
function kindWords({ kinds }: ProseRecord, { kind, title }: Subject): string {
  const known = kinds.filter(({ id }) => id === kind).flatMap(({ one, several }) => [one, several]);
  const head = /^\s*(?:\p{L}+ ){0,3}?(\p{L}{4,})(?= (?:of|on|in|at|by|to|about|with|for|between)\b|$)/iu.exec(
    title,
  )?.[1];
  return [
    ...known.map(
      (name) =>
        name
          .replace(/ (?:of|by|on|in|at|to)\b.*/, '')
          .split(' ')
          .at(-1) ?? name,
    ),
    ...(head === undefined ? [] : [head]),
  ]
    .map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, ''))
    .filter((word) => word.length > 3)
    .join('|')
    .replace(/^$/, '(?!)');
}

/** Another event or document of the record that has words of the title is dated so, as far as the date is told. */
function isOfOther(record: ProseRecord, subject: Subject, date: SentenceDate, text: string): boolean {
  const near = datesOfPart(subject, 'whole').flatMap(({ edtf }) => daysOf(edtf)?.[0] ?? []);
  const day = dayNamed(date, near);
  const said = day === undefined ? daysOf(date.plain ?? '') : ([day, day] as const);
  if (said === undefined) return false;
  const here = stemsIn(text);
  return [...datedWithin(record, said)].some(
    (one) => one.address !== subject.address && [...stemsIn(one.title)].some((stem) => here.has(stem)),
  );
}

function stemsIn(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
}

function withoutDates(text: string, language: string): string {
  return sentenceDates(text, language).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}

const prepositions = /\b(?:about|with|for|against|under|after|before|between|to|of|by|at|over|in|on)\b/i;
const finite = /\b(?:is|are|was|were|reaffirms?|recalls?|rejects?|confirms?|\p{L}+(?:[^s]s|ed))\b(?= )/iu;
const participle = /\b(?:held|made|signed|given|adopted|reached|issued|sent|\p{L}+ed)$/iu;
const tied =
  /\b(?:the|an?|its|their|his|her) (?:\p{L}+ ){1,3}(?:held|made|signed|given|adopted|reached|issued|sent|dated|published|due)\s(?:on|in|since|until|from)(?: the)?\s*$/iu;
// "A minister, appointed in May, ...".
const aside = /,\s*(?:\p{L}+ly )?\p{Ll}+(?:ed|en|wn|ld|de|lt|nt|ut|ught)\b[^,]*$/u;
const clauses =
  /[;:]|\b(?:that|which|who|whom|whose|where|when|while|after|before|until|because|although|but|if|whether|since)\b|, (?:and|as)\b/i;
const clauseEnd = /[;:]|, (?:and|but|while)\b/;
const saying =
  /\b(?:said|says|told|wrote|reported|confirmed|announced|stated|recalled|claimed|denied|published|gave|heard|received|asked|called|answered|declared|noted|warned|sent)\b/i;

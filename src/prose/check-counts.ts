import { daysOf, daysOfSubject, knownDays } from './compare-dates.ts';
import { toldOfMeasure } from './counts-of-measure.ts';
import { countInDocuments } from './document-counts.ts';
import { isInScope, placesNamed, scopeOf } from './count-scope.ts';
import { nearestMention, type Mention } from './find-subjects.ts';
import { numbersIn, ordinalsIn, type Numbered } from './patterns.ts';
import { of, refsOf, type Sentence } from './sentence.ts';
import type { FactValue, Finding, ProseRecord, Subject } from './types.ts';

/**
 * How a count stands. Of a kind of events: to those that the record has of the time and the actors that the sentence
 * names, or of the whole archive where it speaks of that. Of anything else: to what the record of what it names says in
 * words. Undefined where "one" counts nothing.
 */
export function checkCount(sentence: Sentence, number: Numbered): Finding | undefined {
  const said = { kind: 'numbers', of: 'number', numbers: [[number.number, number.number]] } as const;
  const noun = nounOf(sentence.record, number.behind);
  const ofSources = countOfSources(sentence, number);
  if (ofSources !== undefined) return ofSources;
  const [nearest] = nearestOf(sentence, number);
  const measured = toldOfMeasure(sentence, number, nearest?.subject);
  if (measured?.standing === 'one-of-several' && nearest !== undefined)
    return {
      ...of('agreed', said, numbersValue(measured.numbers), refsOf([nearest])),
      why: 'one-of-counts',
    };
  const told =
    measured === undefined
      ? toldInWords(sentence, number)
      : measured.standing === 'same'
        ? 'agreed'
        : measured.numbers;
  if (told === 'agreed') return of('agreed', said);
  if (noun !== undefined) {
    const counted = countOf(sentence, noun);
    if (counted !== undefined) {
      const { least, placed, most } = counted;
      // Where more of them were, the record does not say.
      if (number.number > placed && number.number <= most) return of('unknown', said);
      return number.number >= least && number.number <= most
        ? of('agreed', said)
        : of('contradicted', said, { kind: 'numbers', of: 'number', numbers: [[least, most]] });
    }
  }
  // "One" is more often a pronoun than a count.
  if (
    told !== undefined &&
    labelOf(sentence, number) === undefined &&
    !isMeasured(sentence, number) &&
    sums(summedIn(sentence, told)).has(number.number)
  )
    return of('unknown', said);
  // "Two of the three" tells how many of them.
  const isPart =
    labelOf(sentence, number) === undefined &&
    /^ of (?:the|these|those|its|their|them)\b/i.test(sentence.text.slice(number.end));
  const rough = told === undefined ? undefined : roughly(sentence.text, number, told);
  if (rough !== undefined && rough !== 'not') return of(rough, said);
  if (told !== undefined && number.number !== 1 && !isPart)
    return of('contradicted', said, numbersValue(told), refsOf(nearestOf(sentence, number)));
  return number.number === 1 && noun === undefined ? undefined : of('unknown', said);
}

function numbersValue(numbers: readonly number[]): FactValue {
  return { kind: 'numbers', of: 'number', numbers: numbers.map((one) => [one, one] as const) };
}

/** "At least 90" of 92 is so, and "nearly 100" may be; "over 100" of 92 is not. */
function roughly(text: string, { number, start, end }: Numbered, told: readonly number[]) {
  const before = text.slice(0, start);
  const fits = (holds: (one: number) => boolean) => (told.some(holds) ? 'agreed' : 'not');
  if (
    /\b(?:at least|no (?:fewer|less) than) $/i.test(before) ||
    /^ (?:or more|and more)\b/i.test(text.slice(end))
  )
    return fits((one) => one >= number);
  if (/\b(?:over|more than|above|upwards of) $/i.test(before)) return fits((one) => one > number);
  if (/\b(?:at most|up to|no more than) $/i.test(before)) return fits((one) => one <= number);
  if (/\b(?:under|below|fewer than|less than) $/i.test(before)) return fits((one) => one < number);
  if (!/\b(?:nearly|almost|about|around|some|roughly|approximately|close to|just) $/i.test(before))
    return undefined;
  return told.some((one) => Math.abs(one - number) <= one * leeway) ? 'unknown' : 'not';
}

// Of what is told only roughly.
const leeway = 0.15;

/** "Four sources date it": as many as some date of it has. */
function countOfSources(sentence: Sentence, number: Numbered): Finding | undefined {
  const [nearest] = nearestOf(sentence, number);
  const counts = nearest?.subject.sourceCounts;
  if (nearest === undefined || counts === undefined || !/^sources?$/.test(number.behind[0] ?? ''))
    return undefined;
  const said = { kind: 'numbers', of: 'number', numbers: [[number.number, number.number]] } as const;
  if (/\b(?:least|most|than|other|further|about|some) $/i.test(sentence.text.slice(0, number.start)))
    return of('unknown', said);
  return counts.includes(number.number)
    ? of('agreed', said)
    : of(
        'contradicted',
        said,
        { kind: 'numbers', of: 'number', numbers: counts.map((one) => [one, one] as const) },
        refsOf([nearest]),
      );
}

function isMeasured(sentence: Sentence, number: Numbered): boolean {
  return toldInWords(sentence, number) === undefined;
}

/** How an ordinal stands to the order of the events that it may number; undefined where it numbers none. */
export function checkOrdinal(sentence: Sentence, ordinal: Numbered): Finding | undefined {
  const said = { kind: 'numbers', of: 'ordinal', numbers: [[ordinal.number, ordinal.number]] } as const;
  const { mentions, record } = sentence;
  const nearest = nearestMention(
    mentions.filter(({ subject }) => subject.shape !== 'document'),
    ordinal,
  );
  const noun = nounOf(record, ordinal.behind);
  if (nearest === undefined) return noun === undefined ? undefined : of('unknown', said);
  const titled = ordinalsIn(nearest.subject.title).filter(
    ({ behind, start }) =>
      behind[0] !== undefined &&
      (ordinal.behind.slice(0, 2).includes(behind[0]) ||
        // "Second joint leaders' statement" is no "third leaders' statement".
        (start === 0 &&
          (ordinal.behind[0] ?? '').length > 4 &&
          behind.slice(0, 3).includes(ordinal.behind[0] ?? ''))),
  );
  const told = nearest.subject.texts.flatMap(({ text }) =>
    ordinalsIn(text).filter(({ behind }) => behind[0] === ordinal.behind[0]),
  );
  // "The third statement was signed in the town" is not its third there.
  const phrase = sentence.text.slice(ordinal.end).split(/\b(?:was|were|is|has|took|came|began)\b/)[0] ?? '';
  const at = placesNamed(record, phrase).map(({ place }) => place);
  if (at.length > 0 && noun !== undefined && nearest.subject.places !== undefined)
    return checkAtPlace(
      sentence,
      ordinal,
      nearest,
      at.map(({ id }) => id),
      titled,
    );
  const known = [...new Set([...titled, ...told].map(({ number }) => number))];
  if (known.includes(ordinal.number)) return of('agreed', said);
  if (known.length > 0)
    return of(
      'contradicted',
      said,
      { kind: 'numbers', of: 'ordinal', numbers: known.map((one) => [one, one] as const) },
      refsOf([nearest]),
    );
  if (noun !== undefined && noun.kind !== 'all' && noun.kind !== 'document') {
    const ranks = ranksOf(sentence, nearest.subject, noun.kind);
    if (ranks.includes(ordinal.number)) return of('agreed', said);
  }
  // "At first" numbers nothing; "the third time" numbers what is told elsewhere.
  const isOfSomething = noun !== undefined || (ordinal.number > 1 && ordinal.behind[0] !== undefined);
  return isOfSomething ? of('unknown', said) : undefined;
}

/** "The third meeting in the town": its title may number it there, or its place among those of its kind there. */
function checkAtPlace(
  { record }: Sentence,
  { number }: Numbered,
  mention: Mention,
  places: readonly string[],
  titled: readonly Numbered[],
): Finding {
  const said = { kind: 'numbers', of: 'ordinal', numbers: [[number, number]] } as const;
  const { subject } = mention;
  const own = titled.filter(({ behind }) =>
    (record.places ?? []).some(
      ({ id, names }) =>
        places.includes(id) && names.some((name) => behind.includes(name.toLowerCase().split(' ')[0]!)),
    ),
  );
  const [day] = knownDays(subject);
  const isAt = (one: Subject) => places.every((place) => one.places?.includes(place) === true);
  const there = record.subjects.filter(
    (one) => one.kind === subject.kind && one.shape === 'point' && isAt(one),
  );
  const rank = there.filter((one) => (knownDays(one)[0] ?? Infinity) <= (day ?? -Infinity)).length;
  if (own.some((one) => one.number === number) || (isAt(subject) && rank === number))
    return of('agreed', said);
  const known = [...new Set(own.map((one) => one.number))].map((one) => [one, one] as const);
  return known.length === 0
    ? of('unknown', said)
    : of('contradicted', said, { kind: 'numbers', of: 'ordinal', numbers: known }, refsOf([mention]));
}

interface Noun {
  /** A kind's id, all events, or all documents. */
  readonly kind: string;
}

/** What is counted, where it is something of the record: one of the next words is a kind's name. */
function nounOf({ kinds }: ProseRecord, all: readonly string[]): Noun | undefined {
  const text = ` ${ownWords(all).slice(0, 4).join(' ')} `;
  const known = kinds
    .flatMap(({ id, one, several }) =>
      [one, several].map((name) => ({ id, name, at: text.indexOf(` ${name} `) })),
    )
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0];
  if (/^ (?:\S+ )?documents? /.test(text)) return { kind: 'document' };
  if (known !== undefined) return { kind: known.id };
  return /^ (?:\S+ )?events? /.test(text) ? { kind: 'all' } : undefined;
}

/** "66 events and one document": what stands behind the next number is counted by that. */
function ownWords(behind: readonly string[]): readonly string[] {
  const next = behind.findIndex((word) => numbersIn(word).length > 0);
  return next === -1 ? behind : behind.slice(0, next);
}

interface Counted {
  readonly least: number;
  /** The most of those whose place is known, where it counts at a place. */
  readonly placed: number;
  readonly most: number;
}

/** The fewest and the most that a sentence may count; undefined where it does not say of what time or of which archive. */
function countOf(sentence: Sentence, { kind }: Noun): Counted | undefined {
  const { record, mentions, dates } = sentence;
  const small = sentence.text.toLowerCase();
  const ofAll = /\b(?:this|the) archive\b|\bin all\b/.test(small);
  // "Of the eight meetings two were in May": of which a place is told, nobody can tell.
  if (
    !ofAll &&
    numbersIn(sentence.text).filter(({ behind }) => nounOf(record, behind) !== undefined).length > 1
  )
    return undefined;
  const periods = dates.flatMap(({ plain, meanings }) => {
    const days = plain === undefined ? undefined : daysOf(meanings[0] ?? plain);
    return days === undefined ? [] : [days];
  });
  const among = record.subjects.filter((one) =>
    kind === 'document'
      ? one.shape === 'document'
      : one.shape !== 'document' && (kind === 'all' || one.kind === kind),
  );
  const listed = new Set(mentions.map(({ subject }) => subject).filter((one) => among.includes(one)));
  if (listed.size > 1) return { least: listed.size, placed: listed.size, most: listed.size };
  if (!ofAll && (periods.length !== 1 || mentions.length > 0)) return undefined;
  const scope = scopeOf(sentence);
  if (scope === undefined) return undefined;
  const chosen = among
    .map((one) => ({ one, is: isInScope(record, one, scope) }))
    .filter(({ is }) => is !== 'no');
  const period = periods.length === 1 ? periods[0]! : ([-Infinity, Infinity] as const);
  const single = chosen
    .filter(({ one }) => one.shape !== 'series')
    .map(({ one, is }) => ({ one, is: weaker(is, isWithin(one, period)) }))
    .filter(({ is }) => is !== 'no');
  const told = single.filter(({ one, is }) => is === 'yes' && one.reported !== true).length;
  const series = ofAll ? chosen.map(({ one }) => one).filter(({ shape }) => shape === 'series') : [];
  const most = single.length + series.length;
  // Of all that an archive has its pages give one number.
  const isWhole = ofAll && kind === 'all' && periods.length === 0 && chosen.length === among.length;
  if (isWhole) return { least: most, placed: most, most };
  // Of what the record has none, it need not know.
  if (most === 0) return undefined;
  const counted = [...single.map(({ one }) => one), ...series];
  const elsewhere =
    scope.places.length === 0 ? 0 : counted.filter(({ places }) => places === undefined).length;
  return { least: told, placed: most - elsewhere, most };
}

type Standing = 'yes' | 'maybe' | 'no';

function weaker(...standings: readonly Standing[]): Standing {
  return standings.includes('no') ? 'no' : standings.includes('maybe') ? 'maybe' : 'yes';
}

function isWithin(subject: Subject, [first, last]: readonly [number, number]): Standing {
  const [from, to] =
    subject.shape === 'point'
      ? [subject.bounds.start[0] ?? -Infinity, subject.bounds.start[1] ?? Infinity]
      : daysOfSubject(subject);
  if (to < first || from > last) return 'no';
  return from >= first && to <= last ? 'yes' : 'maybe';
}

/** `agreed` where the record says the number of the same thing; other numbers of it, where it says those alone. */
function toldInWords(sentence: Sentence, number: Numbered): 'agreed' | readonly number[] | undefined {
  const { behind } = number;
  const label = labelOf(sentence, number);
  const mentions = nearestOf(sentence, number);
  const texts = mentions.flatMap(({ subject }) => subject.texts.map(({ text }) => text));
  const same = texts.flatMap((text) =>
    numbersIn(text).filter((one) =>
      label === undefined
        ? sharesNoun(one.behind, behind) && isSameMeasure(one.behind, behind)
        : labelOf({ text }, one) === label,
    ),
  );
  if (same.some((one) => one.number === number.number)) return 'agreed';
  const [nearest] = mentions;
  if (same.length === 0 && label === undefined && nearest !== undefined) {
    const only = countInDocuments(
      sentence.record,
      nearest,
      { text: sentence.text, number },
      (there) => sharesNoun(there, behind) && isSameMeasure(there, behind),
    );
    return only === undefined ? undefined : only === number.number ? 'agreed' : [only];
  }
  return same.length === 0 ? undefined : [...new Set(same.map((one) => one.number))];
}

/** The numbers that a number can be the sum of: of a total all that the record of what is named says. */
function summedIn({ text, mentions }: Sentence, told: readonly number[]): readonly number[] {
  if (!/\b(?:in all|altogether|in total|total|overall|combined)\b/i.test(text)) return told;
  const all = mentions.flatMap(({ subject }) => subject.texts.flatMap((one) => numbersIn(one.text)));
  return [...new Set(all.map(({ number }) => number))];
}

/** What several numbers give together: "34 in all" of 32 and 2. */
function sums(numbers: readonly number[]): ReadonlySet<number> {
  let all: readonly number[] = [0];
  for (const one of numbers.slice(0, mostSummed)) all = [...all, ...all.map((sum) => sum + one)];
  return new Set(all);
}

const mostSummed = 12;

const labels: ReadonlySet<string> = new Set([
  'article',
  'articles',
  'rule',
  'point',
  'paragraph',
  'resolution',
  'version',
  'level',
  'part',
  'to',
]);

/** The word that a number stands behind as a name: "rule 39", "articles 2 and 3". */
function labelOf({ text }: Pick<Sentence, 'text'>, { before, start }: Numbered): string | undefined {
  if (labels.has(before)) return before;
  const listed = /\b(\p{L}+) \d+(?:, \d+)*,? and $/u.exec(text.slice(0, start))?.[1]?.toLowerCase();
  return listed !== undefined && labels.has(listed) ? listed : undefined;
}

// "5 km wide" is another length than "5 km north of the town".
function isSameMeasure([unit, of]: readonly string[], [, here]: readonly string[]): boolean {
  return !lengths.test(unit ?? '') || here === undefined || of === here;
}

const lengths = /^(?:k?m|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet|yards?)$/;

const empty =
  /^(?:the|and|for|who|was|wer|had|hav|were|that|this|from|with|which|than|but|not|all|its|their|his|her|are|has|by|in|on)$/;

/** Both count the same: the first word behind is the same, or the second after an adjective. */
function sharesNoun(there: readonly string[], here: readonly string[]): boolean {
  const nouns = there
    .slice(0, 2)
    .map(stem)
    .filter((word) => (word.length > 2 && !empty.test(word)) || lengths.test(word));
  return here
    .slice(0, 2)
    .map(stem)
    .some((word) => nouns.includes(word));
}

function stem(word: string): string {
  return word.replace(/(?:es|s)$/, '');
}

function nearestOf({ mentions }: Sentence, number: Numbered) {
  const nearest = nearestMention(mentions, number);
  return nearest === undefined ? [] : [nearest, ...mentions.filter((one) => one !== nearest)];
}

/** The places that an event has among those of its kind: of all, of its year and month, after an event or a date named. */
function ranksOf({ record, mentions, dates }: Sentence, subject: Subject, kind: string): readonly number[] {
  const [day] = knownDays(subject);
  if (day === undefined || subject.kind !== kind) return [];
  const all = record.subjects
    .filter((one) => one.kind === kind && one.shape === 'point')
    .flatMap((one) => (knownDays(one)[0] === undefined ? [] : [{ one, at: knownDays(one)[0]! }]));
  const after = [
    -Infinity,
    ...mentions.filter((one) => one.subject !== subject).flatMap((one) => knownDays(one.subject)),
    ...dates.flatMap(({ plain }) => (plain === undefined ? [] : (daysOf(plain)?.[0] ?? []))),
  ];
  const groups = [all, all.filter(({ one }) => subject.actors.every((actor) => one.actors.includes(actor)))];
  return groups.flatMap((group) =>
    after.map((from) => group.filter(({ at }) => at >= from && at <= day).length),
  );
}

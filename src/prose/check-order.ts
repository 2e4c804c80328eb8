import { datesOfPart } from './compare-dates.ts';
import type { Mention } from './find-subjects.ts';
import { of, refsOf, undecidedBy, type Sentence } from './sentence.ts';
import type { Finding, Stretch, Subject } from './types.ts';

/** A word that puts two named things in order. */
export interface OrderWord extends Stretch {
  readonly words: string;
  readonly earlier: Mention;
  readonly later: Mention;
}

/** The words of a sentence that say which of two things that it names came first, in English. */
export function ordersIn({ text, mentions }: Pick<Sentence, 'text' | 'mentions'>): readonly OrderWord[] {
  return mentions.slice(1).flatMap((second, index): OrderWord[] => {
    const first = mentions[index]!;
    if (first.subject === second.subject || first.end > second.start) return [];
    const between = /[^;]{0,90}$/.exec(text.slice(first.end, second.start))?.[0] ?? '';
    const told = orderWord(between, second.start);
    if (told !== undefined)
      return denies.test(between)
        ? []
        : [told.isBefore ? inOrder(told, first, second) : inOrder(told, second, first)];
    const lead = index === 0 ? orderWord(text.slice(0, first.start), first.start) : undefined;
    if (lead === undefined || between.length < second.start - first.end || denies.test(text)) return [];
    return [lead.isBefore ? inOrder(lead, second, first) : inOrder(lead, first, second)];
  });
}

/** How an order stands to the days on which the two things began. */
export function checkOrder({ counts }: Sentence, { words, earlier, later }: OrderWord): Finding {
  const said = { kind: 'words', words: [words] } as const;
  const [a, b] = [boundsTold(earlier), boundsTold(later)];
  const isDated = [...a, ...b].every((day) => day !== null);
  const [first, last] = [a[0] ?? 0, b[1] ?? 0];
  if (!isDated) return of('unknown', said);
  if (first > last)
    return of(
      'contradicted',
      said,
      { kind: 'dated', things: [later, earlier].flatMap(firstDated) },
      refsOf([earlier, later]),
    );
  const open = () =>
    undecidedBy(
      'undecided',
      said,
      { kind: 'dated', things: [earlier, later].flatMap(wholeDated) },
      refsOf([earlier, later]),
    );
  if ((a[1] ?? 0) >= (b[0] ?? 0)) return open();
  // While something lasts nobody can tell whether it is meant from its start.
  const isWithin =
    earlier.subject.shape === 'span' &&
    earlier.edge === undefined &&
    (earlier.subject.bounds.end[1] ?? Infinity) >= (b[0] ?? 0);
  return isWithin && !counts ? open() : of('agreed', said);
}

/** With its day, and of what lasted with both of its ends. */
function wholeDated(mention: Mention) {
  const { subject, edge } = mention;
  const [start, end] = (['start', 'end'] as const).map((part) => datesOfPart(subject, part));
  const [first, last] = [start?.[0]?.edtf ?? '', end?.[0]?.edtf ?? ''];
  const lasted = `${first}/${last}`;
  const isPlain = subject.shape === 'span' && edge === undefined && start?.length === 1 && end?.length === 1;
  return isPlain && day.test(first) && day.test(last)
    ? [{ title: subject.title, edtf: lasted }]
    : firstDated(mention);
}

const day = /^\d{4}-\d\d-\d\d$/;

function firstDated({ subject, edge }: Mention) {
  const [date] = datesOfPart(subject, edge ?? 'start');
  return date === undefined ? [] : [{ title: subject.title, edtf: date.edtf }];
}

// Of what lasted its start, unless its end is told.
function boundsTold({ subject: { bounds }, edge }: Mention): Subject['bounds']['start'] {
  return bounds[edge ?? 'start'];
}

interface Found extends Stretch {
  readonly words: string;
  /** What stands before the word came before what stands behind it. */
  readonly isBefore: boolean;
}

function orderWord(before: string, end: number): Found | undefined {
  const found = [
    { isBefore: true, match: firstEarlier.exec(before) },
    { isBefore: false, match: firstLater.exec(before) },
  ].find(({ match }) => match !== null);
  const [whole, words] = found?.match ?? [];
  if (found === undefined || whole === undefined || words === undefined) return undefined;
  const start = end - whole.length;
  return { start, end: start + words.length, words, isBefore: found.isBefore };
}

function inOrder({ start, end, words }: Found, earlier: Mention, later: Mention): OrderWord {
  return { start, end, words, earlier, later };
}

const article = String.raw`(?: (?:the|an?|that|this|those|these|its|their|only|both))?\s*$`;
const firstEarlier = new RegExp(
  String.raw`\b(before|prior to|ahead of|earlier than|preceded(?! by)|(?:was|were) followed by|followed by|led to)${article}`,
  'i',
);
const firstLater = new RegExp(
  String.raw`\b(after|following|later than|in the wake of|followed(?! by)|(?:was|were) preceded by|preceded by|came upon)${article}`,
  'i',
);
const denies = /\b(?:not|never|no|neither|nor)\b|n['\u2019]t\b|\bunlike\b/i;

import { namesIn, rootOf, type NamePlace } from './names.ts';
import { nearestMention } from './find-subjects.ts';
import { of, refsOf, type Sentence } from './sentence.ts';
import type { Finding, ProseRecord, Stretch, Subject } from './types.ts';

/** Somebody of whom a sentence says that they did what it names, or took part in it. */
export interface WhoTold extends Stretch {
  readonly words: string;
  readonly name: NamePlace;
  /** They met, by "between A and B". */
  readonly isBetween: boolean;
}

/**
 * Who did what a sentence names, or took part in it, in English: "[the checkpoint] was installed by A", "signed by the
 * leaders of A, B and C", "[the talks] were between A and B", "C mediated [it]", "D [decreed]".
 */
export function whoIn({ record, text, mentions }: Sentence): readonly WhoTold[] {
  if (mentions.length !== 1) return [];
  const names = namesIn(record, text).filter(({ isAdjective }) => !isAdjective);
  return names.flatMap((name, index): WhoTold[] => {
    const lead = leadOf(text, names, index);
    const isBetween = between.test(lead);
    const isDoer =
      doneBy.test(lead) ||
      mediated.test(text.slice(name.end)) ||
      (attended.test(text.slice(name.end)) && isIn(text, name, mentions[0]!));
    if ((!isBetween && !isDoer) || possessive.test(text.slice(name.end))) return [];
    const { start, end, words } = name;
    return [{ start, end, words, name, isBetween }];
  });
}

/** "A met B at [the conference]", and not before it. */
function isIn(text: string, name: Stretch, mention: Stretch): boolean {
  return (
    name.end <= mention.start &&
    !/\b(?:before|after|ahead|until|since|days?|weeks?|about|on)\b|[;:]/i.test(
      text.slice(name.end, mention.start),
    )
  );
}

/**
 * How somebody stands to those who took part in what is named: of a side that the record does not have there, they
 * contradict it, as does a person where it has others of that side. Undefined where nobody is recorded.
 */
export function checkWho(
  { record, mentions }: Sentence,
  { words, name, isBetween, start, end }: WhoTold,
): Finding | undefined {
  const nearest = nearestMention(mentions, { start, end });
  if (nearest === undefined || nearest.subject.shape === 'document') return undefined;
  const { subject } = nearest;
  const said = { kind: 'words', words: [words] } as const;
  const taking =
    isBetween && subject.met !== undefined ? subject.met : [...subject.actors, ...(subject.met ?? [])];
  if (taking.length === 0) return undefined;
  const people = [...(subject.persons ?? []), ...(subject.met ?? [])];
  const standings = name.meant.map(({ actor, person }) =>
    person === undefined ? isAmong(record, actor, taking) : isPersonAmong(record, person, people, taking),
  );
  if (standings.includes(true)) return of('agreed', said);
  if (standings.includes(undefined)) return undefined;
  return of(
    'contradicted',
    said,
    { kind: 'words', words: namesOf(record, subject, taking) },
    refsOf([nearest]),
  );
}

function isAmong(record: ProseRecord, actor: string, taking: readonly string[]): boolean {
  const root = rootOf(record, actor);
  return taking.some((one) => rootOf(record, one) === root);
}

/** Undefined where the record names nobody of their side. */
function isPersonAmong(
  record: ProseRecord,
  person: string,
  people: readonly string[],
  taking: readonly string[],
): boolean | undefined {
  if (people.includes(person)) return true;
  const sidesOf = (id: string) =>
    (record.persons.find((one) => one.id === id)?.of ?? []).map((actor) => rootOf(record, actor));
  const own = sidesOf(person);
  if (people.some((id) => sidesOf(id).some((side) => own.includes(side)))) return false;
  return own.some((side) => isAmong(record, side, taking)) ? undefined : false;
}

function namesOf(
  { actors }: ProseRecord,
  { actors: own }: Subject,
  taking: readonly string[],
): readonly string[] {
  const known = actors.filter(({ id }) => taking.includes(id)).map(({ names }) => names[0] ?? '');
  return known.length > 0 ? known : own;
}

/** What stands before a name, without those that are listed before it. */
function leadOf(text: string, names: readonly NamePlace[], index: number): string {
  let at = index;
  while (
    at > 0 &&
    /^(?:, (?:and )?(?:the )?|,? and (?:the |of )?)$/.test(text.slice(names[at - 1]!.end, names[at]!.start))
  )
    at -= 1;
  return text.slice(0, names[at]!.start);
}

const doings =
  /signed|made|installed|set up|begun|started|launched|sent|issued|decreed|mediated|hosted|chaired|arranged|concluded|agreed|brokered|attended|decided|ordered|conducted|carried out/;
// "Signed on 3 May by the president of A": dates are blanked.
const doneBy = new RegExp(
  String.raw`\b(?:was|were|been|be|is|are|and|statement|talks|meeting)(?: (?:then|also|first|later|only|\p{Ll}+ly))* (?:${doings.source})(?: (?:in|at) (?:the )?\p{Lu}\p{L}+)?[\s,]+(?:(?:on|in)\s+)?by (?:the )?(?:(?:leaders?|presidents?|prime ministers?|foreign ministers?|governments?|representatives|forces?|army|parliament|(?:State )?(?:Border|Security) Service) of (?:the )?)?$`,
  'u',
);
const between =
  /\b(?:was|were|is|are|held|took place|meetings?|talks|talk|signed|met)[^.;:,]{0,30}? between (?:the )?(?:(?:leaders|representatives|delegations|officials|governments) (?:of|from) (?:the )?)?$/i;
const mediated = /^(?: himself| herself)? (?:mediated|brokered|chaired)\b/;
const attended = /^ (?:met|attended|took part|was present|were present)\b/;
const possessive = /^['\u2019]s\b/;

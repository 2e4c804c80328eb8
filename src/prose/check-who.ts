import { blanked } from './blanked.ts';
import { endOfList, isDeedTold, leadOf, type Deed } from './doers.ts';
import { namesIn, rootOf, type NamePlace } from './names.ts';
import { nearestMention } from './find-subjects.ts';
import { of, refsOf, undecidedBy, type Sentence } from './sentence.ts';
import type { Finding, ProseRecord, Stretch, Subject } from './types.ts';

/** Somebody of whom a sentence says that they did what it names, or took part in it. */
export interface WhoTold extends Stretch {
  readonly words: string;
  readonly name: NamePlace;
  /** They met, by "between A and B". */
  readonly isBetween: boolean;
  /** What they did; undefined where they were only there. */
  readonly deed?: Deed;
  /** They have the office that the words name. */
  readonly office?: string;
  /** What they did, where the record tells who did it. */
  readonly role?: 'mediated' | 'hosted';
  /** For whom they are said to have done it: "led for A by B". */
  readonly side?: NamePlace;
}

/**
 * Who did what a sentence names, or took part in it, in English: "[the checkpoint] was installed by A", "signed by the
 * leaders of A, B and C", "[the talks] were between A and B", "C mediated [it]", "D [decreed]", "[they elected] E".
 */
export function whoIn({ record, text: written, mentions, dates }: Sentence): readonly WhoTold[] {
  if (mentions.length !== 1) return [];
  const text = blanked(written, dates);
  // "The Slakan army" is Slaka's.
  const names = namesIn(record, text).filter(
    ({ isAdjective, end }) => !isAdjective || body.test(text.slice(end)),
  );
  return names.flatMap((name, index): WhoTold[] => {
    const lead = leadOf(text, names, index);
    const isBetween = between.test(lead) && !isOfOtherClause(text, mentions[0]!, name);
    const behind = text.slice(endOfList(text, names, index));
    const done = doneBy.exec(lead) ?? heldBy.exec(lead);
    const does = doesIt.exec(behind);
    const isNear = isIn(text, name, mentions[0]!);
    const isHere = isNear || isWithin(name, mentions[0]!);
    const by = /\bby\b/.test(lead) ? undefined : elected.exec(lead);
    const suffered = undergone.exec(behind);
    const mediates = mediated.exec(behind);
    const reached = reachedBy.test(lead);
    const office = isOfficer(text, name, mentions[0]!)
      ? officeNoun.exec(text.slice(mentions[0]!.start, mentions[0]!.end))?.[0]
      : undefined;
    const isGap = isGapped(lead, behind);
    const isThere =
      metBy.test(lead.slice(mentions[0]!.start)) ||
      broughtTogether.test(lead) ||
      (attended.test(behind) && isNear);
    const active = (does !== null && isHere ? does : null)?.groups?.['doing'];
    const verb = (done?.groups?.['doing'] ?? active ?? mediates?.[1])?.toLowerCase();
    const choosing = by?.[1] ?? (isHere && namesPerson(name) ? suffered?.[1] : undefined);
    const deed: Deed | undefined =
      choosing !== undefined
        ? { verb: choosing, isDoneTo: true }
        : verb === 'won'
          ? { verb, isDoneTo: true }
          : verb !== undefined && verb !== 'attended'
            ? { verb }
            : reached
              ? { verb: 'mediated' }
              : isGap
                ? { verb: 'led' }
                : undefined;
    const isDoer = deed !== undefined || verb === 'attended' || isThere || office !== undefined;
    if ((!isBetween && !isDoer) || possessive.test(text.slice(name.end))) return [];
    const { start, end, words } = name;
    const role = roleIn((done ?? does)?.groups?.['doing']);
    const side = done?.groups?.['side'] === undefined ? undefined : names[index - 1];
    return [
      {
        start,
        end,
        words,
        name,
        isBetween,
        ...(deed !== undefined && { deed }),
        ...(office !== undefined && { office }),
        ...(role !== undefined && { role }),
        ...(side !== undefined && { side }),
      },
    ];
  });
}

/** "[The minister of A], B, asked": the office is named, and behind it who has it. */
function isOfficer(text: string, name: NamePlace, mention: Stretch): boolean {
  return (
    namesPerson(name) &&
    mention.end <= name.start &&
    text.slice(mention.end, name.start) === ', ' &&
    officeNoun.test(text.slice(mention.start, mention.end)) &&
    /^, \p{Ll}/u.test(text.slice(name.end))
  );
}

/** "A led the one group, and B the other". */
function isGapped(lead: string, behind: string): boolean {
  return (
    /\b(?:led|headed)\b[^.;]*,? (?:and|while) $/.test(lead) &&
    /^ (?:the|that|those)\b[^,.;]*[,.;]?\s*$/.test(behind)
  );
}

/** "After [the accord], talks were held between A and B": the talks were, and not the accord. */
function isOfOtherClause(text: string, mention: Stretch, name: Stretch): boolean {
  return (
    /^\s*(?:after|before|since|following|until|during|despite|while|when)\b/i.test(text) &&
    mention.end <= name.start &&
    text.slice(mention.end, name.start).includes(',')
  );
}

function namesPerson({ meant }: NamePlace): boolean {
  return meant.every(({ person }) => person !== undefined);
}

function isWithin(name: Stretch, mention: Stretch): boolean {
  return name.start >= mention.start && name.end <= mention.end;
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
export function checkWho({ record, mentions }: Sentence, told: WhoTold): Finding | undefined {
  const { words, name, isBetween, role, side } = told;
  const nearest = nearestMention(mentions, told);
  if (nearest === undefined || nearest.subject.shape === 'document') return undefined;
  const { subject } = nearest;
  const said = { kind: 'words', words: [words] } as const;
  const inRole = role === undefined ? undefined : subject.roles?.[role];
  const taking =
    inRole ??
    (isBetween && subject.met !== undefined ? subject.met : [...subject.actors, ...(subject.met ?? [])]);
  if (taking.length === 0) return undefined;
  const people = inRole ?? [...(subject.persons ?? []), ...(subject.met ?? [])];
  const standings = name.meant.map(({ actor, person }) =>
    person === undefined ? isAmong(record, actor, taking) : isPersonAmong(record, person, people, taking),
  );
  const isOfOther =
    side !== undefined &&
    name.meant.every(
      ({ actor, person }) =>
        !sidesOf(record, person, actor).some((own) =>
          side.meant.some((one) => rootOf(record, one.actor) === own),
        ),
    );
  if (standings.includes(true) && !isOfOther)
    return inRole !== undefined || isRecorded(record, subject, told)
      ? of('agreed', said)
      : undecidedBy('doer', said, undefined, refsOf([nearest]));
  if (standings.includes(undefined)) return undefined;
  return of(
    'contradicted',
    said,
    {
      kind: 'names',
      names: namesOf(
        record,
        subject,
        [...taking, ...people],
        name.meant.some(({ person }) => person !== undefined),
      ),
    },
    refsOf([nearest]),
  );
}

/** Whether the record has them in that part, and not only among those who are named in it. */
function isRecorded(record: ProseRecord, subject: Subject, { name, deed, office, side }: WhoTold): boolean {
  if (office !== undefined)
    return name.meant.some(({ person }) =>
      record.persons.some(
        (one) => one.id === person && one.offices.some((held) => held.office.includes(office.toLowerCase())),
      ),
    );
  const there = [...(subject.met ?? []), ...Object.values(subject.roles ?? {}).flat()];
  if (deed === undefined || (side !== undefined && deed.verb === 'led'))
    return (
      name.meant.some(({ actor, person }) =>
        person === undefined ? isAmong(record, actor, there) : there.includes(person),
      ) ||
      [subject.title, ...subject.names].some((title) =>
        namesIn(record, title).some((one) =>
          one.meant.some(({ actor, person }) =>
            name.meant.some((said) => said.actor === actor && said.person === person),
          ),
        ),
      )
    );
  return isDeedTold(record, subject, name, deed);
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
  const own = sidesOf(record, person);
  if (people.some((id) => sidesOf(record, id).some((side) => own.includes(side)))) return false;
  return own.some((side) => isAmong(record, side, taking)) ? undefined : false;
}

/** The sides that a person is of, or that an actor is. */
function sidesOf(record: ProseRecord, person: string | undefined, actor?: string): readonly string[] {
  const of = record.persons.find(({ id }) => id === person)?.of ?? (actor === undefined ? [] : [actor]);
  return of.map((one) => rootOf(record, one));
}

/** Of a person those who took part, where they are known by name; else the sides. */
function namesOf(
  { actors, persons }: ProseRecord,
  { actors: own }: Subject,
  taking: readonly string[],
  isPerson: boolean,
): readonly string[] {
  const named = (some: readonly { readonly id: string; readonly names: readonly string[] }[]) =>
    some.filter(({ id }) => taking.includes(id)).map(({ names }) => names[0] ?? '');
  const people = isPerson ? named(persons) : [];
  const known = people.length > 0 ? people : named(actors);
  return known.length > 0 ? known : own;
}

const doings =
  /signed|made|led|headed|dismissed|appointed|adopted|established|detained|arrested|installed|set up|begun|started|launched|sent|issued|decreed|mediated|hosted|chaired|arranged|concluded|agreed|brokered|attended|decided|ordered|conducted|carried out|won/;
// "Signed on 3 May by the president of A": dates are blanked.
const doneBy = new RegExp(
  String.raw`\b(?:was|were|been|be|is|are|and|statement|talks|meeting)(?: (?:then|also|first|later|only|\p{Ll}+ly))* (?<doing>${doings.source})(?: (?:for|on behalf of) (?:the )?(?<side>\p{Lu}\p{L}+))?(?: (?:in|at) (?:the )?\p{Lu}\p{L}+)?[\s,]+(?:(?:early|late|about|around|the) )?(?:(?:on|in)\s+)?by (?:the )?(?:(?:leaders?|presidents?|prime ministers?|foreign ministers?|governments?|representatives|forces?|army|parliament|\p{Lu}\p{L}+(?: (?:of|for|and|\p{Lu}\p{L}+))*) of (?:the )?(?:Republic of )?)?$`,
  'u',
);
// "Dismissed by A, they left".
const heldBy = new RegExp(
  String.raw`^\s*(?<doing>${doings.source.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)}) by (?:the )?$`,
  'u',
);
// "[A and B] met C": behind those who are named, and not before or after what is.
const metBy =
  /^\p{Lu}[^.;:]*? (?:met|sat down)(?: with)?(?: (?:the )?(?:\p{L}+ ){0,3}?(?:minister|president|secretary|envoy))? $/u;
const broughtTogether = /\bbrought together (?:the )?(?:\p{Ll}+ (?:of|from) )?(?:\p{Ll}+: )?(?:the )?$/u;
const reachedBy =
  /\b(?:was|were|been) (?:reached|agreed|concluded|arranged|signed|achieved|restored) (?:through|with the (?:mediation|help|aid) of|under the (?:mediation|auspices) of) (?:the )?$/i;
const officeNoun =
  /\b(?:minister|president|secretary|chair(?:man|woman)?|head|speaker|leader|envoy|ambassador|commander|adviser|governor|mayor)\b/i;
const between =
  /\b(?:was|were|is|are|held|took place|meetings?|talks|talk|signed|met)[^.;:,]{0,30}? between (?:the )?(?:(?:leaders|representatives|delegations|officials|governments) (?:of|from) (?:the )?)?$/i;
const mediated = /^(?: himself| herself)? (mediated|brokered|chaired)\b/;
const doesIt = /^(?: himself| herself)? (?<doing>mediated|brokered|hosted|led|headed|decreed|signed|won)\b/;
const elected = /\b(elected|appointed|chose|picked) (?:as )?(?:(?:its|the|a) )?(?:(?:new )?president )?$/;
// "[B was dismissed] as minister".
const undergone =
  /^ (?:was|were|had been) (?:both |then |later )?(elected|appointed|chosen|dismissed|removed|sacked|detained|arrested)\b/;
const attended = /^ (?:met|attended|took part|was present|were present)\b/;
const body =
  /^ (?:\p{Lu}\p{L}+ (?:of|for) |government|authorities|army|forces|troops|president|parliament|presidency|(?:foreign |defence )?ministry)/u;
const possessive = /^['\u2019]s\b/;

function roleIn(doing: string | undefined): 'mediated' | 'hosted' | undefined {
  if (doing === 'hosted') return 'hosted';
  return doing === 'mediated' || doing === 'brokered' ? 'mediated' : undefined;
}

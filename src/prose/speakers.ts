import { actorsWith } from './bodies.ts';
import { personBefore, speakerOf, type Speaker } from './named-speaker.ts';
import { namesIn, type NamePlace } from './names.ts';
import { passive, said, saidBefore, saidNouns, viewOf } from './saying-words.ts';
import { isReported, reports } from './reported-clauses.ts';
import type { ProseRecord, Stretch } from './types.ts';

/**
 * To whom a sentence gives what it quotes: "said A", "A's ministry wrote", "in the words of A", "B, president of A, spoke
 * of". None where it names nobody so, or is not in English; nobody is meant where whoever speaks is unknown.
 *
 * @param text of the sentence, without quotations
 * @param links what of it leads to the record, and is no speaker
 * @param before the sentence before, for "he" and "she"
 */
export function speakersIn(
  record: ProseRecord,
  text: string,
  { links, before }: { readonly links: readonly Stretch[]; readonly before: string },
): readonly Speaker[] {
  const asides = withoutAsides(record, text);
  const names = namesIn(record, asides);
  const behindWord = names.filter(
    (name) => saidBefore.test(asides.slice(0, name.start)) && !isReported(asides, name),
  );
  if (behindWord.length > 0) return behindWord.map((name) => speakerOf(record, asides, name, asides.length));
  const stranger = strangerIn(record, asides, [...names, ...links]);
  if (stranger !== undefined) return [stranger];
  for (const verb of [...asides.matchAll(said)].reverse()) {
    const from = startOfClause(asides, verb.index);
    if (passive.test(asides.slice(from, verb.index)) && !/^quoted/i.test(verb[0])) continue;
    const speakers = subjectOf(record, asides, { start: from, end: verb.index }, { names, links, before });
    if (speakers.length > 0) return speakers;
  }
  const owners = names.filter(({ start, end }) => {
    const behind = asides.slice(end);
    return (
      saidNouns.test(behind) ||
      colon.test(behind) ||
      (viewOf.before.test(asides.slice(0, start)) && viewOf.behind.test(behind))
    );
  });
  if (owners.length > 0)
    return owners.map((name) =>
      speakerOf(record, asides, name, colon.test(asides.slice(name.end)) ? asides.length : name.end),
    );
  const isOfLink = [...asides.matchAll(said)].some(({ index }) =>
    links.some(({ end }) => end <= index && asides.slice(end, index).trim().length < nearLink),
  );
  return isOfLink ? [] : looseIn(record, asides, names, links);
}

/**
 * To whom the first of some texts that says so gives a quotation; whoever is only named in one of them, where none tells
 * that somebody said it: "A "is ready", the ministry there said".
 */
export function speakersTold(
  record: ProseRecord,
  texts: readonly string[],
  around: Pick<Surroundings, 'links' | 'before'>,
): readonly Speaker[] {
  const all = texts.map((text) => speakersIn(record, text, around));
  const said = all.find((some) => some.some(({ isLoose }) => isLoose !== true));
  if (said !== undefined) return said;
  return (
    all.find((some, at) => some.length > 0 && !texts.some((one, other) => other !== at && reports(one))) ?? []
  );
}

// "The answer itself says".
const nearLink = 20;

// Who is named and not said to speak may be whoever did: a person or an office, and whoever stands right before the words.
function looseIn(
  record: ProseRecord,
  text: string,
  names: readonly NamePlace[],
  links: readonly Stretch[],
): readonly Speaker[] {
  const isLinked = (one: Stretch) => links.some((link) => one.start < link.end && one.end > link.start);
  const named = names
    .map((name) => ({ name, speaker: speakerOf(record, text, name, text.length) }))
    .filter(({ name, speaker }) => {
      const isActor = speaker.meant.every((one) => one.person === undefined);
      const isLast = text.slice(name.end).trim() === '' && !objectBefore.test(text.slice(0, name.start));
      return !isLinked(name) && (!isActor || isLast) && !isReported(text, name);
    })
    .map(({ speaker }) => ({ ...speaker, isLoose: true as const }));
  if (named.length > 0) return named;
  const unknown = properNoun.exec(text)?.[1]?.replace(/^The\s/, '');
  if (unknown === undefined || opening.test(unknown)) return [];
  const at = text.lastIndexOf(unknown);
  const place = { start: at, end: at + unknown.length };
  if (isLinked(place) || objectBefore.test(text.slice(0, at)) || isReported(text, place)) return [];
  const meant = actorsWith(record, unknown);
  return meant.length === 0 ? [] : [{ name: unknown, meant, isVague: false, isLoose: true }];
}

interface Surroundings {
  readonly names: readonly NamePlace[];
  readonly links: readonly Stretch[];
  readonly before: string;
}

/** Whom the words before a verb name as its subject: the nearest that is no object, and who is named with them. */
function subjectOf(
  record: ProseRecord,
  text: string,
  { start, end }: Stretch,
  { names, links, before }: Surroundings,
): readonly Speaker[] {
  const area = text.slice(start, end);
  if (/\b(?:he|she)\s*$/i.test(area)) return personBefore(record, before);
  const unknown = properNoun.exec(area)?.[1]?.replace(/^The\s/, '');
  if (unknown !== undefined) {
    const at = start + area.lastIndexOf(unknown);
    const stretch = { start: at, end: at + unknown.length };
    const overlaps = (one: Stretch) => one.start < stretch.end && one.end > stretch.start;
    if (!names.some(overlaps)) {
      if (links.some(overlaps) || (stretch.start < opens && opening.test(unknown))) return [];
      return [{ name: unknown, meant: actorsWith(record, unknown), isVague: false }];
    }
  }
  const inArea = names.filter((one) => one.start >= start && one.end <= end);
  const acceptable = inArea.filter((one) => !objectBefore.test(text.slice(start, one.start)));
  const isSecondVerb = /\b(?:and|but)(?: \p{L}+ly| then| later| also)?\s*$/u.test(area);
  // "A calls it so, B rejects the word and speaks of": B has both verbs.
  const withVerb = acceptable.filter(({ end: at }) =>
    /^ (?:\p{L}+ly )?\p{Ll}+(?:s|ed)\b/u.test(text.slice(at, end)),
  );
  const nearest = isSecondVerb ? (withVerb.at(-1) ?? acceptable[0]) : acceptable.at(-1);
  if (nearest === undefined) {
    const owner = ownerOf.exec(area);
    const at = start + (owner?.index ?? 0);
    const isNamed = [...names, ...links].some((one) => one.start < end && one.end > at);
    if (owner === null) return bareBody(record, area, start, links);
    return isNamed ? [] : [unknownSpeaker(record, owner[1]!)];
  }
  const told = [speakerOf(record, text, nearest, end)];
  let first = nearest;
  for (const one of acceptable.toReversed()) {
    if (one.end > first.start || !/^(?:,? and (?:the )?|, )$/.test(text.slice(one.end, first.start)))
      continue;
    told.push(speakerOf(record, text, one, first.start));
    first = one;
  }
  return told;
}

/** Whoever "according to" names whom the record does not know: "according to Moldavis", "according to Moldavis's envoy". */
function strangerIn(record: ProseRecord, text: string, known: readonly Stretch[]): Speaker | undefined {
  const found = accordingTo.exec(text);
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  const name = found[1]!;
  if (known.some((one) => one.start < end && one.end > end - name.length)) return undefined;
  return unknownSpeaker(record, name);
}

function unknownSpeaker(record: ProseRecord, name: string): Speaker {
  return { name, meant: actorsWith(record, name), isVague: false };
}

/** The text with blanks in the place of what an aside tells of somebody: "A, who met B in May, said". */
function withoutAsides(record: ProseRecord, text: string): string {
  const blank = (found: string) => ' '.repeat(found.length);
  const plain = text.replace(asides, blank);
  const persons = namesIn(record, plain).filter(({ meant }) =>
    meant.some(({ person }) => person !== undefined),
  );
  let left = plain;
  for (const { end } of persons) {
    const aside = /^,[^,;]*,/.exec(left.slice(end))?.[0];
    if (aside === undefined || persons.some((one) => one.start >= end && one.end <= end + aside.length))
      continue;
    left = left.slice(0, end) + blank(aside) + left.slice(end + aside.length);
  }
  return left;
}

/** "The ministry wrote", of whichever side: any that the record calls so, and any side that has ministers. */
function bareBody(
  record: ProseRecord,
  area: string,
  from: number,
  links: readonly Stretch[],
): readonly Speaker[] {
  const found = bodyNoun.exec(area);
  if (found === null) return [];
  const [start, end] = [from + found.index, from + area.length];
  const words = found[1]!.toLowerCase().split(' ');
  const named = record.actors
    .filter(({ names }) => names.some((one) => words.every((word) => one.toLowerCase().includes(word))))
    .map(({ id }) => id);
  const sides = record.persons.flatMap(({ offices }) =>
    offices.filter(({ office }) => /minister/i.test(office)).map((one) => one.of),
  );
  const meant = named.length === 0 ? [] : [...named, ...sides].map((actor) => ({ actor }));
  const isLinked = links.some((link) => link.start < end && link.end > start);
  return meant.length === 0 || isLinked ? [] : [{ name: found[1]!, meant, isVague: false, isBare: true }];
}

const bodyNoun =
  /(?:^|[\s,(])(?:the|that|its) ((?:foreign |defen[cs]e |interior )?ministry|court|embassy|parliament)(?: (?:has|had|also|later|then|itself|\p{L}+ly))*\s*$/iu;

function startOfClause(text: string, end: number): number {
  return [...text.slice(0, end).matchAll(boundary)].reduce(
    (at, { index, 0: found }) => Math.max(at, index + found.length),
    0,
  );
}

const asides =
  /,\s(?:who|which|whose|where|when|while|after|before|speaking|writing|asked|in|at|on|during|following|\p{Ll}+(?:ing|ed))\s[^,;]*,/gu;
const accordingTo =
  /\b(?:[Aa]ccording to|[Ii]n the (?:words|view) of)\s(?:the\s)?((?!(?:Article|Point|Paragraph|Rule|Annex)\b)\p{Lu}[\p{L}-]+)/u;
// "Moldavis's envoy told": of a place that is nobody of the record.
const ownerOf = /(?:^|[\s,(])(\p{Lu}[\p{L}-]+)(?:['\u2019]s|s['\u2019])\s(?:\p{Ll}[\p{L}-]*\s){1,4}$/u;
// "A's government: "
const colon = /^(?:['\u2019]s?)?(?: [\p{L}-]+){0,4}\s*:\s*$/u;
const boundary = /[;:]|[.!?]\s|, (?:and|but|while|whereas|though)\s|\s(?:that|because|although)\s/g;
const objectBefore =
  /\b(?:with|to|against|from|in|on|at|by|for|between|about|near|via|through|into|over|towards?|(?:thank|meet|accus|blam|urg|visit|criticis|prais|welcom|quot)(?:ed|ing|es|s))\s(?:the\s)?(?:[\p{L}-]+\s(?:of\s)?){0,2}$|\b(?:met|told|saw)\s(?:the\s)?$/iu;
const properNoun =
  /(?:^|[\s,(])((?:\p{Lu}[\p{L}\p{M}'\u2019-]*\s)*\p{Lu}[\p{L}\p{M}'\u2019-]+)(?:\s(?:has|have|had|later|then|also|itself|himself|herself|once|\p{Ll}+ly))*\s*$/u;
const opens = 4;
// A word that begins a sentence need not be a name.
const opening =
  /^(?:It|This|That|These|Those|The|A|An|They|We|One|Some|Others|Both|He|She|Who|\p{Lu}\p{Ll}+s)$/u;

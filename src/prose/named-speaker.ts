import { bodyMeant, type Meant } from './bodies.ts';
import { namesIn, type NamePlace } from './names.ts';
import type { ProseRecord } from './types.ts';

/** To whom a sentence gives a quotation, as it names them. */
export interface Speaker extends Meant {
  readonly name: string;
  /** Named, and not said to speak. */
  readonly isLoose?: true;
  /** A body without a name, "the ministry": it can be that of any side. */
  readonly isBare?: true;
}

/** Who is meant by a name with what stands about it: "A's ministry", "the ministry of A". @param end where it ends at most */
export function speakerOf(record: ProseRecord, text: string, place: NamePlace, end: number): Speaker {
  const [only, ...others] = place.meant;
  const isActor = only !== undefined && only.person === undefined && others.length === 0;
  if (!isActor) return { name: place.words, meant: place.meant, isVague: false };
  const behind = text.slice(place.end, end);
  const owned = place.isAdjective
    ? /^ ((?:(?!(?:has|had|is|was|later|then|also|itself|said)\b)[\p{L}-]+ ?){0,5})/u.exec(behind)?.[1]
    : /^['\u2019]s? ((?:(?!(?:has|had|is|was|later|then|also|itself|said)\b)[\p{L}-]+ ?){0,5})/u.exec(
        behind,
      )?.[1];
  const office = /(?:^|[\s,])((?:[\p{L}-]+ ){1,6})of (?:the )?$/u.exec(text.slice(0, place.start))?.[1];
  const words = (owned ?? officeWords(office ?? '')).replace(adverbs, ' ').trim();
  const body = bodyOf(record, only.actor, words);
  const name =
    words === ''
      ? place.words
      : owned === undefined
        ? `${words} of ${place.words}`
        : `${place.words}${place.isAdjective ? ' ' : '\u2019s '}${body.words}`;
  return { name, meant: body.meant, isVague: body.isVague };
}

// Of words that run on the most that are known: "foreign ministry on Monday".
function bodyOf(record: ProseRecord, actor: string, words: string): Meant & { readonly words: string } {
  const all = words.split(/\s+/);
  const known = all
    .map((_, left) => all.slice(0, all.length - left).join(' '))
    .map((some) => ({ ...bodyMeant(record, actor, some), words: some }))
    .find(({ isVague }) => !isVague);
  return known ?? { ...bodyMeant(record, actor, words), words: words.replace(runningOn, '') };
}

// "Ministry called it a", "officials spoke of": where the name of a body ends that the record does not know.
const runningOn =
  /\s(?:\p{Ll}+ed|says?|wr[io]tes?|sp[eo]a?ke?s?|told|tells?|calls?|gave|in|on|at|as|to|by|for|with|it|that|and)(?:\s.*)?$/u;

// "According to the foreign ministry of": what leads to the office is no part of it.
function officeWords(words: string): string {
  return (
    /(?:.*\b(?:to|by|from|words|said|wrote|says|in|and|as|that|the|a|an) )?(.*)$/i
      .exec(words)?.[1]
      ?.replace(/^of\s*/, '') ?? ''
  );
}

/** The only person whom the sentence before names, or whose office: "The prime minister of Ruritania was blunt. He said". */
export function personBefore(record: ProseRecord, before: string): readonly Speaker[] {
  const names = namesIn(record, before);
  const persons = names.filter(({ meant }) => meant.some(({ person }) => person !== undefined));
  const distinct = new Set(persons.map(({ meant }) => meant.map(({ person }) => person).join(' ')));
  const [first] = persons;
  if (first !== undefined)
    return distinct.size > 1 ? [] : [{ name: first.words, meant: first.meant, isVague: false }];
  const [only, ...others] = names;
  if (only === undefined || others.length > 0) return [];
  const verb = /\s(?:was|is|had|has|did|\p{Ll}+ed|met|went|came|spoke|took|gave)\b/u.exec(
    before.slice(only.end),
  );
  const officer = speakerOf(record, before, only, only.end + (verb?.index ?? 0));
  return officer.meant.some(({ person }) => person !== undefined) ? [officer] : [];
}

const adverbs = /\b(?:has|have|had|later|then|also|itself|publicly|\p{L}+ly|in turn)\b/giu;

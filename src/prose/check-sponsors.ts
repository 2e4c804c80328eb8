import { nearestMention } from './find-subjects.ts';
import { ownedIn, type Owned } from './owners.ts';
import { of, refsOf, type Sentence } from './sentence.ts';
import type { Finding, Stretch } from './types.ts';

/** At whose request, or the like, a sentence says that something was done. */
export interface SponsorTold extends Stretch {
  readonly words: string;
  readonly owned: Owned;
}

/** "[They met] at the request of A", "[the talks], on A's invitation", in English. */
export function sponsorsIn({ record, text, mentions }: Sentence): readonly SponsorTold[] {
  if (mentions.length !== 1) return [];
  return [...text.matchAll(form)].flatMap(({ index, 0: words }): SponsorTold[] => {
    const [owned] = ownedIn(record, words);
    // "Hearings on [A's request]".
    const isNamed = mentions.some((one) => one.start < index + words.length && one.end > index);
    return owned === undefined || isNamed ? [] : [{ start: index, end: index + words.length, words, owned }];
  });
}

/** How they stand to those of the record's own words; undefined where these tell of none. */
export function checkSponsor(
  { record, mentions }: Sentence,
  { words, owned, start, end }: SponsorTold,
): Finding | undefined {
  const nearest = nearestMention(mentions, { start, end });
  const told = (nearest?.subject.texts ?? [])
    .filter(({ by }) => by === undefined)
    .flatMap(({ text }) => ownedIn(record, text).map((one) => ({ ...one, text })))
    .filter(({ noun }) => noun === owned.noun);
  const [first] = told;
  if (nearest === undefined || first === undefined) return undefined;
  const said = { kind: 'words', words: [words] } as const;
  return told.some(({ by }) => by.some((one) => owned.by.includes(one)))
    ? of('agreed', said)
    : of('contradicted', said, { kind: 'words', words: [first.text] }, refsOf([nearest]));
}

const nouns = 'request|invitation|initiative|proposal|suggestion|instigation';
const name = String.raw`\p{Lu}[\p{L}\u2019'-]*(?: (?:(?:of|and|the) )*\p{Lu}[\p{L}-]*)*`;
const form = new RegExp(
  String.raw`\b(?:at|on|upon) (?:(?:the|an) (?:${nouns}) (?:of|by|from) (?:the )?${name}|(?:the )?${name}['\u2019]s (?:${nouns}))`,
  'gu',
);

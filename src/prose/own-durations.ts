import { withinItsPart } from './parts-within.ts';
import { amountsIn } from './patterns.ts';
import { ownWordsOf } from './tied-verbs.ts';
import type { Stretch, Subject } from './types.ts';

/**
 * How long a sentence that names nothing says that what its whole text is about lasted: "it lasted nine days", where "it" can
 * be nothing else; "the fighting lasted nine days", where the fighting is what the event is called.
 *
 * @param before the sentence before it; empty where it is the first
 */
export function ownDurations(sentence: string, before: string, about: Subject): readonly Stretch[] {
  if (about.shape !== 'span') return [];
  const { noun } = lasted.exec(sentence)?.groups ?? {};
  const told = lasted.exec(sentence)?.[0].length;
  if (told === undefined) return [];
  const own = ownWordsOf({ ...about, texts: [] }, '');
  const isOwn = noun === undefined ? meansAbout(before, own) : own.isOwnNoun(noun);
  if (!isOwn) return [];
  return amountsIn(sentence)
    .filter(
      ({ start, end, distance }) =>
        !distance &&
        start <= told &&
        end >= told &&
        !ofPurpose.test(sentence.slice(end)) &&
        !withinItsPart(sentence, { start, end }, 0),
    )
    .map(({ start, end }) => ({ start, end }));
}

// Something else that the sentence before brings up may be "it".
function meansAbout(before: string, { isOwnNoun }: ReturnType<typeof ownWordsOf>): boolean {
  const nouns = [...before.matchAll(broughtUp)].map(({ groups }) => groups?.['words']?.trim() ?? '');
  return nouns.every((words) => words.split(/\s+/).some((word) => isOwnNoun(word)));
}

const broughtUp =
  /\b(?:an?|another|this|that|its|their|his|her) (?<words>\p{L}[\p{L}-]*(?: \p{Ll}[\p{Ll}-]*){0,2}?)(?=\s*(?:$|[.,;:!?)]| (?:of|in|on|at|to|by|for|from|with|and|or|was|were|is|had|that|which|who)\b))/giu;
const lasted =
  /^\W*(?:It|This|The (?:\p{Ll}+ )?(?<noun>\p{Ll}{4,}))(?: (?:had|has|all|itself|\p{Ll}+ly|only))* (?:lasted|went on|had gone on|took|continued|raged)(?: (?:for|only|just|exactly|some|all of|at least|no more than|in all|altogether))* ?(?=\S)/iu;
// "It took a week to mend the road".
const ofPurpose = /^ (?:to|before|until|till|after|for)\b/;

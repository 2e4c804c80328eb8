import { isNotHeld } from './not-held.ts';
import { of, refsOf, type Sentence } from './sentence.ts';
import type { Mention } from './find-subjects.ts';
import type { Finding, Stretch } from './types.ts';

/** Words that say of something that is named that it took place, or that it did not. */
export interface HeldWords extends Stretch {
  readonly words: string;
  readonly isHeld: boolean;
  readonly mention: Mention;
}

/**
 * Where a sentence says of one thing that is named, in English, that it took place, or that it did not, and supposes
 * neither: "[the talks] did not take place.", "[the visit] went ahead".
 * Of a text that is about one thing "it" and what its title calls it name it too.
 */
export function heldIn({ text, mentions }: Sentence): readonly HeldWords[] {
  if (supposed.test(text) || /\?["'\u201d\u2019)]*\s*$/.test(text)) return [];
  return mentions.flatMap((mention): HeldWords[] => {
    if (mention.subject.shape === 'document') return [];
    const isAll = mention.start <= 0 && mention.end >= text.trimEnd().length;
    const self = isAll ? selfOf(text, mention) : mention;
    if (self === undefined || self.end <= self.start) return [];
    // What a clause that begins with another says is that one's: "nobody denies that [it] took place".
    const before = text.slice(0, self.start);
    if (!opens.test(before.replace(/^.*[,;] (?:and|but|yet)(?: so)?(?= )/su, ''))) return [];
    const behind = text.slice(self.end);
    const found = took.exec(behind) ?? failed.exec(behind);
    if (found === null) return [];
    const words = found.groups?.['words'] ?? '';
    const start = self.end + found[0].lastIndexOf(words);
    return [{ start, end: start + words.length, words, isHeld: took.test(behind), mention }];
  });
}

// "It", and "the meeting" of what is called so.
function selfOf(text: string, { subject }: Mention): Stretch | undefined {
  const found = /^\s*(?:it|this|(?:the|this)(?: planned| proposed)? (?<noun>\p{L}{4,}))(?= )/iu.exec(text);
  const noun = found?.groups?.['noun'];
  if (found === null || (noun !== undefined && !subject.title.toLowerCase().includes(noun.toLowerCase())))
    return undefined;
  return { start: found[0].length - found[0].trimStart().length, end: found[0].length };
}

/** How what is said of it stands to what the record has; undefined where that it took place is only said again. */
export function checkHeld({ words, isHeld, mention }: HeldWords): Finding | undefined {
  const { subject } = mention;
  const said = { kind: 'words', words: [words] } as const;
  const record = { kind: 'words', words: [subject.title] } as const;
  if (isNotHeld(subject))
    return isHeld ? of('contradicted', said, record, refsOf([mention])) : of('agreed', said);
  if (isHeld) return undefined;
  return subject.reported === true || subject.dates.length === 0
    ? of('unknown', said)
    : of('contradicted', said, record, refsOf([mention]));
}

const opens =
  /^\s*(?:(?:(?:and|but|so|then|thus|yet|in the end|in fact|finally|still|however|meanwhile|on|in|by|at|early|late|the|an?|this|that|these|its|their|\p{L}+day|planned|first|second|third|other|next),? ?)*)$/iu;
const dated = /(?:,? (?:on|in|at|of|planned for|scheduled for|due on|set for)\s+(?:the )?[\p{L}\d ]*)?,?\s/u
  .source;
const clauseEnd =
  /(?=\s*(?:$|[.;,:)]|\b(?:and|but|because|as|since|after|although|though|while|when|in the end|at all)\b))/u
    .source;
const took = new RegExp(
  String.raw`^${dated}(?:(?:indeed|in fact|duly|then|finally|nevertheless|actually|still|only|later|also|was in fact) )?(?<words>took place|went ahead|(?:did|does) (?:take place|happen)|came about|happened|(?:was|were) (?:indeed |in fact |duly |then |finally |nevertheless |actually |also |later )?(?:held(?! (?:back|up|off|down|over|hostage|in contempt|responsible))|made(?= *(?:[.;,]|$))|carried out|conducted))\b`,
  'iu',
);
const failed = new RegExp(
  String.raw`^${dated}(?:(?:in the end|finally|then|later|in fact|also) )?(?<words>(?:did not|didn['\u2019]t|never|has never|had never) (?:take place|took place|taken place|happen(?:ed)?|came about|come about|go ahead|went ahead)|(?:was|were) (?:never|not|n['\u2019]t|in the end not|cancell?ed|called off|abandoned|scrapped|prevented|blocked|then called off|later cancelled)(?: (?:held|made|carried out))?|(?:wasn|weren)['\u2019]t held|fell through)${clauseEnd}`,
  'iu',
);
const supposed =
  /\b(?:if|unless|whether|would|could|might|should|had (?!never)(?=.*\btaken)|nobody|no one|none|not true|untrue|false|den(?:y|ies|ied)|fear(?:ed|s)?|hop(?:ed|es)|say|says|said|claim(?:s|ed)?|told|reported|allegedly|reportedly|according|rumou?r\p{L}*|suppos\p{L}+)\b/iu;

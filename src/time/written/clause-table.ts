import { list, type LanguageTable } from './table.ts';

/** What is known of a clause in a language, folded, to tell what a text denies. */
export interface ClauseWords {
  /** Words that only a claim is read by: they deny a date, or name the day beside it. */
  readonly roles: LanguageTable['roles'];
  /** Forms of verbs that deny what they say: Turkish "kapanmadı". */
  readonly denying?: RegExp;
  /** How verbs begin whose object stays though they are denied: "did not attend the meeting". */
  readonly sparing: RegExp;
  /** Participles that tie a date to a noun: "the agreement signed on", "yapılan toplantı". */
  readonly tying: RegExp;
  /** Words that stand before a noun or a verb and change nothing: "their", "hat". */
  readonly passed?: RegExp;
  /** Words that say there was none of what follows: "no meeting". */
  readonly none?: RegExp;
  /** Words before such a word that make it deny nothing: "with no warning". */
  readonly sideways?: RegExp;
  /** Verbs between what there was none of and its participle: "no meeting was held". */
  readonly auxiliary?: RegExp;
  /** Verbs behind which, and a comma, stands what they deny: "он отрицал, что". */
  readonly denies?: RegExp;
  /** Participles right behind a date, of the noun that follows. */
  readonly attributive?: RegExp;
  /** Conjunctions that begin a clause of its own: "cuando". */
  readonly breaks?: RegExp;
  /** "Again", and verbs that say it: what was before has ended. */
  readonly again?: RegExp;
  /** What stands for those who are told of, between a verb and what denies it: "traf er sie nicht". */
  readonly pronouns?: RegExp;
  /**
   * What stands for those it was done to, in the words round the one that denies, which is a "_": "sie ihn _". What is denied of
   * them is no other thing of that day.
   */
  readonly objects?: RegExp;
  /** Verbs that stand before "not" in a sentence that its date opens: "were not". */
  readonly helping?: RegExp;
}

/** The names of decades from the twenties on, with a stroke between, each in its forms. */
export function decades(names: string): LanguageTable['roles'] {
  return Object.fromEntries(names.split('|').map((forms, at) => [`decade-${at + 2}`, list(forms)]));
}

import type { Day } from '../time/edtf/types.ts';

/** What prose is compared with: the record of an archive, as plain data, so that a browser can have it too. */
export interface ProseRecord {
  readonly kinds: readonly { readonly id: string; readonly one: string; readonly several: string }[];
  /** `of`: what an actor is a part of. */
  readonly actors: readonly {
    readonly id: string;
    readonly of?: string;
    readonly names: readonly string[];
  }[];
  /** `of`: whose sides they are of, that of their own first. */
  readonly persons: readonly {
    readonly id: string;
    readonly of: readonly string[];
    readonly names: readonly string[];
    readonly offices: readonly { readonly office: string; readonly of: string }[];
  }[];
  /** `isWide`: others can lie within it. */
  readonly places?: readonly {
    readonly id: string;
    readonly names: readonly string[];
    readonly isWide?: true;
  }[];
  /** All of its places lie north of the equator: a season is one of the north. */
  readonly isNorthern?: true;
  /** Events and documents. */
  readonly subjects: readonly Subject[];
}

/** An event or a document. */
export interface Subject {
  /** Below the root of the site: "events/a/". */
  readonly address: string;
  readonly title: string;
  /** What else it is called in full; none that others are called too. */
  readonly names: readonly string[];
  readonly kind: string;
  readonly shape: 'point' | 'span' | 'series' | 'document';
  /** Every date that anybody gives it, EDTF. */
  readonly dates: readonly SubjectDate[];
  /** First and last possible day of its start and of its end; null where there is none. */
  readonly bounds: Readonly<Record<'start' | 'end', readonly [Day | null, Day | null]>>;
  /** The last day on which it was still going on, where a document or source says so. */
  readonly lastAttested?: Day;
  /** Actors' ids. */
  readonly actors: readonly string[];
  /** Where it happened: places' ids. */
  readonly places?: readonly string[];
  /** Who met, of a meeting: actors' and persons' ids. */
  readonly met?: readonly string[];
  /** Who mediated or hosted, of a meeting of which that is told of sides: actors' and persons' ids. */
  readonly roles?: Readonly<Partial<Record<'mediated' | 'hosted', readonly string[]>>>;
  /** Persons who took part, or whose words the record gives: ids. */
  readonly persons?: readonly string[];
  /** How many sources a date, a version or all of it may be said to have. */
  readonly sourceCounts?: readonly number[];
  /** Documents that attest it: their addresses. */
  readonly documents?: readonly string[];
  /** It was planned, and did not take place. */
  readonly isNotHeld?: true;
  /** Only said to have been held. */
  readonly reported?: true;
  /** What the record says of it in words, quotations from sources among it; of a document its passages. */
  readonly texts: readonly SubjectText[];
}

export interface SubjectDate {
  readonly of: 'whole' | 'start' | 'end';
  readonly edtf: string;
  /** The archive sorts and counts by it, where others say otherwise. */
  readonly adopted?: true;
  /** What of it happened then. */
  readonly marks?: string;
  /** A candidate of the archive: what happened then, of which no source says that it began or ended with it. */
  readonly isCandidate?: true;
  /** No source names it: the archive inferred it. */
  readonly inferred?: true;
}

export interface SubjectText {
  /** A passage's id; empty where it is none. */
  readonly id: string;
  readonly text: string;
  /** The words are a document's or a source's: quotations may be taken from them. */
  readonly quotable?: true;
  /** Whose words they are: an actor's id. Of a document they are its issuer's. */
  readonly by?: string;
  /** Who of that side said it: a person's id. */
  readonly person?: string;
  /** It tells of a source, and how that words a date. */
  readonly ofSource?: true;
  /** In whose articles the words stand: names of outlets. */
  readonly outlets?: readonly string[];
  /** It heads an article: words of its outlet, whoever it tells of. */
  readonly headline?: true;
  /** It is the summary itself, which proves nothing of itself. */
  readonly summary?: true;
}

/** A stretch of prose with what its words lead to. Offsets are UTF-16 units. */
export interface ProseText {
  readonly text: string;
  readonly links: readonly (Stretch & { readonly address: string })[];
  /** What is no prose of the author's: components that tell the record, quotations that were checked. */
  readonly apart: readonly Stretch[];
  /** Of what is apart the quotations from documents, with their words. */
  readonly quotes?: readonly (Stretch & { readonly address: string; readonly words: string })[];
  /** It stands in a block quotation: all of it is one, save who said it behind a dash. */
  readonly isQuotation?: true;
  /** Of what holds nothing but a quotation the sentence that leads to it, and the words behind it that say whose it is. */
  readonly around?: readonly string[];
  /** What it is about where it says nothing else: an address. */
  readonly about?: string;
  /** It is the title of that, or the first paragraph told of it. */
  readonly tells?: 'title' | 'lead';
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface ProseOptions {
  /** BCP 47. */
  readonly language: string;
  /** The day for which it speaks. */
  readonly asOf?: Day | undefined;
  /** The words of its `quotes` were compared with their documents by nobody else. */
  readonly isDraft?: boolean;
}

export type FactKind =
  | 'date'
  | 'time'
  | 'weekday'
  | 'duration'
  | 'day-number'
  | 'distance'
  | 'order'
  | 'ordinal'
  | 'count'
  | 'place'
  | 'held'
  | 'who'
  | 'wording'
  | 'quotation';

/** What something in prose says, or what the record has instead. */
export type FactValue =
  | { readonly kind: 'dates'; readonly edtf: readonly string[] }
  /** Monday is 1. */
  | { readonly kind: 'weekdays'; readonly days: readonly number[] }
  | {
      readonly kind: 'numbers';
      readonly of: 'day' | 'number' | 'ordinal' | 'day-number';
      readonly numbers: readonly (readonly [number, number])[];
    }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** All of them: who took part. */
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** Things with their days: what came first. */
  | { readonly kind: 'dated'; readonly things: readonly { readonly title: string; readonly edtf: string }[] }
  /** Of what lasted the dates of its beginning and of its end. */
  | { readonly kind: 'edges'; readonly start: readonly string[]; readonly end: readonly string[] };

/** Why nobody can tell. `disputed`: sources give several dates, and the one of the prose is not settled. `denied`:
 * the prose says that it was not so. `of-another`: it may be told of something else.
 * `speaker`: the record gives the words to others, or does not say to whom.
 * `speaker-untold`: the record does not say whose the words are.
 * `undecided`: the record admits the date, and is less exact. `no-such-day`: no calendar has it.
 * `body`: to their side, and not to the body or person that the prose names.
 * `language`: a day stands beside it in words that are not read. `calendar`: its words give it to another calendar.
 * `apart`: the pieces of a quotation stand in several passages. `turned`: what stands right before it denies it.
 * `other-doer`: what a quotation leaves out names another who may do what it goes on with.
 * `planned`: the prose tells what was meant to be.
 * `unnamed`: the sentence names nothing that it could be compared with.
 * `of-part`: by that day a part or a number is told to have done it, which tells nothing of the end.
 * `unsettled`: sources differ, none is settled, and what is told lies between what they give. `if-lasting`: it is so only if
 * what lasted had not ended by then.
 * `candidate`: only the archive has it, for what happened then.
 * `doer`: the record names them, and does not say that they did it.
 * `one-of-several` is no doubt: it happened on several days, and this is one of them.
 * `one-of-counts`: the record has several numbers of it, and this is one of them.
 * `verbatim` is no doubt: the words stand in a passage, and are its speaker's. */
export type Why =
  | 'disputed'
  | 'denied'
  | 'planned'
  | 'of-another'
  | 'speaker'
  | 'speaker-untold'
  | 'undecided'
  | 'no-such-day'
  | 'body'
  | 'language'
  | 'calendar'
  | 'apart'
  | 'turned'
  | 'other-doer'
  | 'unnamed'
  | 'of-part'
  | 'unsettled'
  | 'if-lasting'
  | 'doer'
  | 'candidate'
  | 'one-of-several'
  | 'one-of-counts'
  | 'verbatim';

/** A fact of the prose and how it stands to the record. `unknown`: nobody can tell from the record. */
export interface Verdict extends Stretch {
  readonly fact: FactKind;
  readonly words: string;
  /** The words with some that stand about them, where they tell a reader nothing alone: "before". */
  readonly told?: string;
  readonly verdict: 'agreed' | 'contradicted' | 'unknown';
  readonly said?: FactValue;
  readonly why?: Why;
  /** Of what contradicts it, of what is disputed, and of quotations where they stand. */
  readonly record?: FactValue;
  /** Titles, with addresses, of what it was compared with. */
  readonly of: readonly { readonly title: string; readonly address: string }[];
  /** Of what agrees: words of its clause that the record does not have of the same thing. They were compared with nothing. */
  readonly beside?: readonly string[];
  /** Of what agrees: who says it, where only accounts of sides do and the prose gives it to none of them. */
  readonly toldBy?: readonly string[];
  /** What it rests on, where that is no date of a source: what the archive inferred, or a day that only the sentence counts to. */
  readonly basis?: 'inferred' | 'reckoned';
  /** Of a quotation that stands: what it has in brackets, which the text has not so. */
  readonly replaced?: readonly Replaced[];
}

/** Words in brackets of a quotation, and what the text has there; empty where it has nothing. */
export interface Replaced {
  readonly said: string;
  readonly has: string;
}

/** What a check of one fact finds. */
export type Finding = Pick<Verdict, 'verdict' | 'said' | 'why' | 'record' | 'of' | 'basis' | 'replaced'>;

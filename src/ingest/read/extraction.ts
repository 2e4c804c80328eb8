import type { RoleFields } from '../../model/passage-role.ts';
import type { Suggestion, TextRecord } from '../../model/text-record.ts';
import type { Position } from '../../text/positions.ts';

/** Lines of a text that belong together, and what they are; blank lines part the blocks of a text of record. */
export interface Block extends RoleFields {
  /** Without line breaks, and none of them blank. */
  readonly lines: readonly string[];
  /** For each line the page that it stands on, counted from 1, where there are pages. */
  readonly pages?: readonly number[];
  /** Why it is no part of the document itself, such as the navigation of a page; absent for what is. */
  readonly leftOut?: LeftOut;
  /** Whether its lines were broken to a width: the paragraphs that they make are found by their shape. */
  readonly isBroken?: boolean;
}

/** What may stand in a file beside the document's own text. */
export type LeftOut =
  | 'beside-article'
  /** Running heads and numbers of pages. */
  | 'furniture'
  | 'struck'
  /** Parts that are there and not shown. */
  | 'hidden'
  /** Words on buttons, in lists to choose from, in fields. */
  | 'control'
  /** Words that stand for a picture, a film, a script. */
  | 'substitute'
  /** Words that are shown when something is pointed at. */
  | 'hint'
  | 'comment'
  /** What links lead to, where the file's text has it and its reader does not see it. */
  | 'address'
  | 'unreferenced-note'
  /** Cells of a row beyond the columns of its table. */
  | 'surplus-cell'
  /** What a file says of itself, or programs of it. */
  | 'metadata'
  /** The same message in another form, where its words differ. */
  | 'other-form'
  | 'attachment'
  /** What the extractor passed over. */
  | 'passed-over';

/** What an extractor made of a seed. */
export interface Extraction {
  readonly extractor: TextRecord['extractor'];
  readonly blocks: readonly Block[];
  readonly suggestions: readonly Suggestion[];
  /** What the bytes were read with, where that had to be found out. */
  readonly encoding?: string;
  /** What is wrong in what the file says of itself; its text is taken all the same. */
  readonly faults?: readonly Fault[];
  /** Parts of the seed that are no text, such as attachments, by a name for each. */
  readonly lacking?: readonly string[];
}

/** A fault in what a file says of itself, at its place in its text. */
export type Fault =
  | ({ readonly kind: 'front-matter'; readonly found: string; readonly instead: string } & Position)
  | ({ readonly kind: 'front-matter-date'; readonly value: string } & Position)
  | ({ readonly kind: 'front-matter-prose' } & Position)
  /** The line that opens it, `---` or `+++`, which no line like it closes. */
  | ({ readonly kind: 'front-matter-open'; readonly mark: string } & Position)
  /** Several days of one publication, the surest first. */
  | {
      readonly kind: 'dates-differ';
      readonly dates: readonly { readonly edtf: string; readonly origin: string }[];
    }
  /** A date that is none, elsewhere in the file. */
  | { readonly kind: 'date'; readonly origin: string; readonly value: string }
  /** An address that leads to no page of the web. */
  | { readonly kind: 'address'; readonly origin: string; readonly value: string };

/** Why a seed cannot be read. */
export type Refusal =
  /** The bytes are not what the name says. */
  | 'not-of-its-kind'
  | 'broken'
  /** It asks for a password. */
  | 'locked'
  /** It holds pictures of text, or nothing. */
  | 'no-text'
  /** It takes more memory than a document may. */
  | 'too-large'
  /** Its parts lie in parts in parts, deeper than can be followed. */
  | 'too-deep'
  | 'too-slow'
  /** No encoding fits its bytes. */
  | 'encoding'
  /** An archive of the web holds no page, several, several states of one, or not the one that is named. */
  | 'no-page'
  | 'several-pages'
  | 'several-captures'
  | 'page-absent';

export type Reading =
  | { readonly kind: 'extracted'; readonly extraction: Extraction }
  | {
      readonly kind: 'refused';
      readonly why: Refusal;
      /** What there is to choose from: addresses of pages, or moments of their capture. */
      readonly choice?: readonly string[];
    };

/** Thrown by an extractor that cannot go on. */
export class Refused extends Error {
  readonly why: Refusal;
  readonly choice: readonly string[] | undefined;

  constructor(why: Refusal, choice?: readonly string[]) {
    super(why);
    this.why = why;
    this.choice = choice;
  }
}

/** What an extractor is given. */
export interface SeedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the sidecar says that the bytes are to be read with. */
  readonly encoding?: string | undefined;
  /** Which page of an archive of the web the sidecar names. */
  readonly page?: { readonly url: string; readonly date?: string | undefined } | undefined;
}

/** The text of record of blocks: a line feed behind each line, a blank line between blocks. */
export function recordText(blocks: readonly Block[]): string {
  return blocks.map(({ lines }) => `${lines.join('\n')}\n`).join('\n');
}

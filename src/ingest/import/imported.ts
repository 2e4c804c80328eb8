import type { ContextEvent } from '../../model/event.ts';
import type { Source } from '../../model/source.ts';
import type { CellProblem } from '../table/cell-problem.ts';

/** Where something stands in a file that is brought in: row and column of a table, line and column of other files. */
export interface ImportPlace {
  readonly row: number;
  readonly column: number;
}

/** What one part of an event's date is, as read from a file. */
export interface ImportedClaim {
  readonly of: 'whole' | 'start' | 'end';
  readonly edtf?: string;
  readonly open?: true;
  readonly time?: string;
  /** Keys of the event's sources; none where the file itself is all that tells it. */
  readonly sources: readonly string[];
  readonly more?: Readonly<Record<string, unknown>>;
}

/** An event as a file tells it, before it has an id of its own and a kind of the archive. */
export interface Imported extends ImportPlace {
  /** Proposed by the file itself; without it the title gives one. */
  readonly id?: string;
  readonly title: string;
  readonly shape: ContextEvent['shape'];
  /** What sort of thing the file calls it; empty where it says nothing. */
  readonly kind: string;
  readonly claims: readonly ImportedClaim[];
  readonly sources: Readonly<Record<string, Source>>;
  /** Where an address of a source stands; without it, where the event does. */
  readonly addressAt?: (source: string, key: 'url' | 'archived') => ImportPlace;
  /** Paragraphs of its text. */
  readonly text: readonly string[];
  /** Ids that the file uses, which may mean nothing here. */
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly persons: readonly string[];
  /** Further keys of an event, as they are. */
  readonly more?: Readonly<Partial<ContextEvent>>;
  /** What has no place in an event and is kept as comments, a line each. */
  readonly comments: readonly string[];
}

/** Something that whoever brings the file in should know. */
export interface Told extends ImportPlace {
  readonly said: string;
}

/** What a file holds, and what was found in reading it. */
export interface ReadFile {
  readonly events: readonly Imported[];
  readonly told: readonly Told[];
  readonly problems: readonly CellProblem[];
  /** Names of columns, of a table. */
  readonly header: readonly string[];
}

import { trimPunctuation } from '../text/fold.ts';
import type { Aim } from '../query/read-request.ts';
import type { Hit } from './match.ts';
import type { Place } from '../text/quotation.ts';
import { locateRows } from '../phrases/locate-rows.ts';
import type { Word } from '../text/words.ts';
import { recordTokens, type SearchRecord } from '../index/record.ts';
import type { Token } from '../text/tokens.ts';

/** A part of a record that holds something of what was asked. */
export interface HitPassage {
  /** Fragment of its link; empty for the page itself. */
  readonly id: string;
  readonly text: string;
  readonly marks: readonly Place[];
  /** Where all that was asked stands together: what an excerpt is to show. */
  readonly focus?: Place;
  /** As the record's part has them. */
  readonly speaker?: number;
  readonly beside?: true;
}

export interface HitPassages {
  readonly title: { readonly text: string; readonly marks: readonly Place[] };
  readonly passages: readonly HitPassage[];
  /** The words that were hit, as they stand there: what is to be marked on arrival. */
  readonly forms: readonly string[];
}

/** Words in a row, or several rows that are to stand one after the other, as a quotation in pieces. */
export type AskedRow = readonly (readonly Word[])[];

/**
 * The passages of a record that a hit stands in, with the words that were hit: those that tell what a question of time
 * asks for first, then those that hold a row, then the others, in order.
 */
export function passagesOfHit(
  record: SearchRecord,
  { spots }: Pick<Hit, 'spots'>,
  { rows = [], aim }: { readonly rows?: readonly AskedRow[]; readonly aim?: Aim | undefined } = {},
): HitPassages {
  const tokens = recordTokens(record);
  const marks = new Map<number, Place[]>();
  const forms = new Set<string>();
  for (const position of [...new Set(spots)].sort((a, b) => a - b)) {
    const token = tokens[position];
    const word = token === undefined ? undefined : placeOfWord(token);
    if (token === undefined || word === undefined) continue;
    forms.add(word.text);
    marks.set(token.part, [...(marks.get(token.part) ?? []), word]);
  }
  const focuses = new Map<number, Place>();
  for (const { part, ...place } of rows.flatMap((row) => locateRows(record, row)).flat(2)) {
    if (!focuses.has(part)) focuses.set(part, place);
    marks.set(part, [...(marks.get(part) ?? []), place]);
    forms.add(textOf(record, part).slice(place.start, place.end));
  }
  const answering = tellingParts(record, aim);
  for (const part of answering) if (!marks.has(part)) marks.set(part, []);
  const rank = (part: number) => (answering.has(part) ? 2 : focuses.has(part) ? 1 : 0);
  return {
    title: { text: record.title, marks: joinedMarks(record.title, marks.get(-1) ?? []) },
    passages: [...marks.keys()]
      .filter((part) => part >= 0)
      .sort((a, b) => rank(b) - rank(a) || a - b)
      .map((index) => {
        const part = record.parts[index]!;
        const focus = focuses.get(index);
        const own = joinedMarks(part.text, marks.get(index)!);
        return { ...part, marks: own, ...(focus !== undefined && { focus }) };
      }),
    forms: [...forms],
  };
}

// Of what has no parts for its beginning or its end, those that tell when it was.
function tellingParts({ parts }: SearchRecord, aim: Aim | undefined): ReadonlySet<number> {
  const telling = (tells: Aim) => parts.flatMap((part, at) => (part.tells === tells ? [at] : []));
  if (aim === undefined) return new Set();
  const own = telling(aim);
  return new Set(own.length > 0 ? own : telling('when'));
}

function placeOfWord({ start, text }: Token): (Place & { readonly text: string }) | undefined {
  const trimmed = trimPunctuation(text);
  if (trimmed === '') return undefined;
  const first = start + text.indexOf(trimmed);
  return { start: first, end: first + trimmed.length, text: trimmed };
}

function textOf({ title, parts }: SearchRecord, part: number): string {
  return part === -1 ? title : (parts[part]?.text ?? '');
}

// Marks that overlap or have nothing but white space between them are one.
function joinedMarks(text: string, marks: readonly Place[]): readonly Place[] {
  const joined: Place[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last !== undefined && /^\s*$/u.test(text.slice(last.end, mark.start)))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else joined.push(mark);
  }
  return joined;
}

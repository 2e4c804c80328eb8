import { trimPunctuation } from '../text/fold.ts';
import type { Hit } from './match.ts';
import type { Place } from '../text/quotation.ts';
import { recordTokens, type SearchRecord } from '../index/record.ts';
import type { Token } from '../text/tokens.ts';

/** A part of a record that holds something of what was asked. */
export interface HitPassage {
  /** Fragment of its link; empty for the page itself. */
  readonly id: string;
  readonly text: string;
  readonly marks: readonly Place[];
  /** As the record's part has it. */
  readonly speaker?: number;
}

export interface HitPassages {
  readonly title: { readonly text: string; readonly marks: readonly Place[] };
  readonly passages: readonly HitPassage[];
  /** The words that were hit, as they stand there: what is to be marked on arrival. */
  readonly forms: readonly string[];
}

/** The passages of a record that a hit stands in, in order, with the words that were hit. */
export function passagesOfHit(record: SearchRecord, { spots }: Pick<Hit, 'spots'>): HitPassages {
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
  return {
    title: { text: record.title, marks: marks.get(-1) ?? [] },
    passages: record.parts.flatMap((part, index) => {
      const own = marks.get(index);
      return own === undefined ? [] : [{ ...part, marks: joinedMarks(part.text, own) }];
    }),
    forms: [...forms],
  };
}

function placeOfWord({ start, text }: Token): (Place & { readonly text: string }) | undefined {
  const trimmed = trimPunctuation(text);
  if (trimmed === '') return undefined;
  const first = start + text.indexOf(trimmed);
  return { start: first, end: first + trimmed.length, text: trimmed };
}

// Marks with nothing but white space between them are one.
function joinedMarks(text: string, marks: readonly Place[]): readonly Place[] {
  const joined: Place[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last !== undefined && /^\s*$/u.test(text.slice(last.end, mark.start)))
      joined[joined.length - 1] = { start: last.start, end: mark.end };
    else joined.push(mark);
  }
  return joined;
}

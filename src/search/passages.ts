import { foldToken, trimPunctuation } from './fold.ts';
import type { SearchIndex } from './index-port.ts';
import type { Hit, Spot } from './match.ts';
import type { Place } from './quotation.ts';
import { recordTokens, type SearchRecord } from './record.ts';
import type { Token } from './tokens.ts';

/** A part of a record that holds something of what was asked. */
export interface HitPassage {
  /** Fragment of its link; empty for the page itself. */
  readonly id: string;
  readonly text: string;
  readonly marks: readonly Place[];
}

export interface HitPassages {
  readonly title: { readonly text: string; readonly marks: readonly Place[] };
  readonly passages: readonly HitPassage[];
  /** The words that were hit, as they stand there: what is to be marked on arrival. */
  readonly forms: readonly string[];
}

/** The passages of a record that a hit stands in, in order, with the words that were hit. */
export async function passagesOfHit(
  index: Pick<SearchIndex, 'isFormOf'>,
  record: SearchRecord,
  { spots }: Pick<Hit, 'spots'>,
): Promise<HitPassages> {
  const tokens = recordTokens(record);
  const marks = new Map<number, Place[]>();
  const forms = new Set<string>();
  for (const [position, words] of wordsByPosition(spots)) {
    const token = tokens[position];
    const word = token === undefined ? undefined : placeOfWord(token);
    if (token === undefined || word === undefined || !(await holdsForm(index, word.text, words))) continue;
    forms.add(word.text);
    marks.set(token.part, [...(marks.get(token.part) ?? []), word]);
  }
  return {
    title: { text: record.title, marks: marks.get(-1) ?? [] },
    passages: record.parts.flatMap(({ id, text }, part) => {
      const own = marks.get(part);
      return own === undefined ? [] : [{ id, text, marks: joinedMarks(text, own) }];
    }),
    forms: [...forms],
  };
}

// For each position, in order, the words that may stand there; `undefined` among them: something surely does.
function wordsByPosition(spots: readonly Spot[]): readonly [number, readonly (string | undefined)[]][] {
  const words = new Map<number, (string | undefined)[]>();
  for (const { position, word } of spots) words.set(position, [...(words.get(position) ?? []), word]);
  return [...words].sort(([a], [b]) => a - b);
}

async function holdsForm(
  index: Pick<SearchIndex, 'isFormOf'>,
  text: string,
  words: readonly (string | undefined)[],
): Promise<boolean> {
  const form = foldToken(text);
  const parts = new Set([form, ...form.split(/[-']/)]);
  for (const word of words) {
    if (word === undefined) return true;
    for (const part of parts) if (part !== '' && (await index.isFormOf(part, word))) return true;
  }
  return false;
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

import type { Answer } from './answer.ts';
import type { QuotationAnswer } from './answer-quotation.ts';
import type { Disregarded } from './quotation.ts';
import type { QueryNote } from './query.ts';

/** How much was found. */
export interface Counts {
  readonly documents: number;
  readonly events: number;
  readonly pages: number;
  /** Passages of the documents; absent when there are too many documents to look into. */
  readonly passages?: number;
}

/** "5 passages in 2 documents, and 3 events" */
export function countWords({ documents, events, pages, passages }: Counts): string {
  const parts = [
    ...(documents === 0
      ? []
      : [
          passages === undefined || passages === 0
            ? counted(documents, 'document')
            : `${counted(passages, 'passage')} in ${counted(documents, 'document')}`,
        ]),
    ...(events === 0 ? [] : [counted(events, 'event')]),
    ...(pages === 0 ? [] : [counted(pages, 'page')]),
  ];
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}

/** Everything that is to be said of how a query was taken, a sentence each, besides its hits. */
export function remarks(answer: Answer): readonly string[] {
  return [
    ...(answer.damaged
      ? [
          'The search index could not be read in full, so words may be missing from this answer. Load the page again.',
        ]
      : []),
    ...answer.query.notes.map(noteWords),
    ...answer.unknownValues.map(
      ({ operator, value }) =>
        `Nothing in this archive has “${value}” as its ${operator}; ${operator}: was not applied.`,
    ),
    ...answer.names.map(
      ({ name, of, others }) =>
        `Also found: ${listed(others.map((other) => `“${other}”`))}, ${
          others.length === 1 ? 'another name' : 'other names'
        } of the ${of} called “${name}”.`,
    ),
  ];
}

/** "Found word for word in 1 passage" */
export function verdictWords({ found, caseIgnored, nearest }: QuotationAnswer): string {
  if (found.length > 0) {
    const where = `in ${counted(found.length, 'passage')}`;
    return caseIgnored ? `Found, but for capital letters, ${where}` : `Found word for word ${where}`;
  }
  const [near] = nearest;
  if (near === undefined) return 'Not in this archive';
  return `Not in this archive; ${near.differing === 1 ? 'one word differs' : `${near.differing} words differ`} from the nearest`;
}

/** "Disregarded: quotation marks, spaces."; empty when nothing was. */
export function disregardedWords(differences: readonly Disregarded[]): string {
  const names = [...new Set(differences)].map((one) => disregardedNames[one]);
  return names.length === 0 ? '' : `Disregarded: ${listed(names)}.`;
}

/** "1 passage", "3 passages" */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

function noteWords(note: QueryNote): string {
  switch (note.kind) {
    case 'too-long':
      return `Only the first ${note.most.toLocaleString('en')} characters were searched.`;
    case 'too-many-words':
      return `Only the first ${note.most} words were searched.`;
    case 'unknown-operator':
      return `“${note.text}” is no operator here; it was searched as a word.`;
    case 'unclosed-quotation':
      return 'A quotation mark has no partner; what follows it was searched as words.';
  }
}

const disregardedNames: Readonly<Record<Disregarded, string>> = {
  'quotation-marks': 'the form of quotation marks and apostrophes',
  dashes: 'the form of dashes',
  spaces: 'spaces and line breaks',
  ellipses: 'the form of ellipses',
  ligatures: 'ligatures',
  ends: 'punctuation at the ends',
  case: 'capital letters',
};

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(words);
}

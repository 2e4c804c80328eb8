import { answersAll, type Answer } from './answer.ts';
import type { QuotationAnswer } from './answer-quotation.ts';
import type { SearchLanguage } from '../index/manifest.ts';
import type { MissingWord } from './missing-words.ts';
import type { Disregarded } from '../text/quotation.ts';
import type { QueryNote } from '../query/query.ts';

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

/** What was found, "3 passages in 1 document", and what it is: " hold all of this, in one form or another." */
export function statusWords(
  answer: Answer,
  counts: Counts,
): { readonly found: string; readonly told: string } {
  const { hits, understood, missing } = answer;
  const asked = understood.units.length + understood.within.length + understood.query.without.length > 0;
  if (hits.length === 0) {
    const told =
      asked || understood.query.operators.length > 0
        ? 'Nothing in this archive answers this.'
        : 'There is no word in this to search for. Type a word, a date or a sentence.';
    return { found: '', told };
  }
  const found = countWords(counts);
  const total = counts.documents + counts.events + counts.pages;
  const [hold, fall] = total === 1 && (counts.passages ?? 1) <= 1 ? ['holds', 'falls'] : ['hold', 'fall'];
  if (understood.units.length === 0)
    return { found, told: understood.within.length > 0 ? ` ${fall}, or may fall, into this time.` : '.' };
  if (!hits.some((hit) => answersAll(answer, hit)))
    return { found, told: ` ${hold} some of these words; nothing holds all of them.` };
  if (understood.units.every(({ kind }) => kind === 'date'))
    return { found, told: ` ${fall}, or may fall, into this time, or ${hold} these words.` };
  if (understood.units.length === 1 || missing.length > 0)
    return { found, told: ` ${hold} this, or another form of it.` };
  return { found, told: ` ${hold} all of this, in one form or another.` };
}

/** Everything that is to be said of how a query was taken, a sentence each, besides its hits. */
export function remarks(answer: Answer): readonly string[] {
  return [
    ...(answer.missing.some(({ damaged }) => damaged)
      ? [
          'The search index could not be read in full, so words may be missing from this answer. Load the page again.',
        ]
      : []),
    ...answer.understood.query.notes.map(noteWords),
    ...passedOverWords(answer.understood.passedOver),
    ...answer.understood.unknown.map(
      ({ operator, value }) =>
        `Nothing in this archive has “${value}” as its ${operator}; it was not applied.`,
    ),
    ...answer.understood.names.map(
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

/** "Nothing in this archive has “lachn”", and what was found in its place, if anything was. */
export function missingWords({ word, begun }: MissingWord): string {
  return begun.length === 0
    ? `Nothing in this archive has “${word}”`
    : `Nothing has the word “${word}”; shown is what begins with it: ${listed(begun)}.`;
}

/** "Searched in English and Russian, other forms of a word included. Searched in Georgian, only in the form typed." */
export function languageWords(languages: readonly SearchLanguage[]): string {
  const names = (stems: boolean) => languages.filter((one) => one.stems === stems).map(({ name }) => name);
  const [stemmed, plain] = [names(true), names(false)];
  return [
    ...(stemmed.length === 0 ? [] : [`Searched in ${listed(stemmed)}, other forms of a word included.`]),
    ...(plain.length === 0 ? [] : [`Searched in ${listed(plain)}, only in the form typed.`]),
  ].join(' ');
}

/** "1 passage", "3 passages" */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

function passedOverWords(words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const quoted = listed(words.map((word) => `“${word}”`));
  return [`Left out, since most of this archive has ${words.length === 1 ? 'it' : 'them'}: ${quoted}.`];
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

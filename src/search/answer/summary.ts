import { searchWords as words } from '../../words/chapters/search.ts';
import { listWords, say, sayParts } from '../../words/say.ts';
import type { SearchLanguage, SearchManifest } from '../index/manifest.ts';
import { operatorEntry } from '../index/operators.ts';
import type { QueryNote } from '../query/query.ts';
import { answersAll, type Answer } from './answer.ts';
import { monthsNotRead } from './months-not-read.ts';
import { standsInPieces } from './alone.ts';

/** How much was found. */
export interface Counts {
  readonly documents: number;
  readonly events: number;
  readonly pages: number;
  /** Passages of the documents; absent when there are too many documents to look into. */
  readonly passages?: number;
}

/** "5 passages in 2 documents, and 3 events" */
export function countWords({ documents, events, pages, passages = 0 }: Counts): string {
  const inDocuments = say(words.documents, { count: documents });
  const [first = '', second, third] = [
    ...(documents === 0
      ? []
      : [
          passages === 0
            ? inDocuments
            : say(words.passagesIn, {
                passages: say(words.passages, { count: passages }),
                documents: inDocuments,
              }),
        ]),
    ...(events === 0 ? [] : [say(words.events, { count: events })]),
    ...(pages === 0 ? [] : [say(words.pages, { count: pages })]),
  ];
  if (second === undefined) return first;
  return third === undefined
    ? say(words.foundTwo, { first, second })
    : say(words.foundThree, { first, second, third });
}

/**
 * What was found and what it is: "3 passages in 1 document hold all of this, in one form or another."
 *
 * @param mark makes what stands for the count of what was found, such as an element
 */
export function statusParts<T>(
  answer: Answer,
  counts: Counts,
  mark: (found: string) => T,
): readonly (string | T)[] {
  const { hits, understood, unread, quotations } = answer;
  const { units, dateFilters, query } = understood;
  if (hits.length === 0) {
    const asked = units.length + dateFilters.length + query.without.length + query.operators.length > 0;
    if (!asked) return [words.nothingAsked];
    if (answer.withheld === true) return [words.leftOut];
    if (unread.length > 0) return [words.nothingRead];
    return [quotations.some(standsInPieces) ? words.inPieces : words.nothing];
  }
  const records = counts.documents + counts.events + counts.pages;
  const values = {
    found: mark(countWords(counts)),
    count: records === 1 ? Math.max(1, counts.passages ?? 1) : records,
  };
  if (units.length === 0 && dateFilters.every(({ written }) => written === undefined))
    return dateFilters.some(({ denied }) => denied !== true)
      ? sayParts<typeof words.foundInTime, T>(words.foundInTime, values)
      : sayParts<typeof words.found, T>(words.found, values);
  if (answer.withheld === true)
    return [...sayParts<typeof words.found, T>(words.found, values), ' ', words.leftOut];
  return sayParts<FoundMessage, T>(foundMessage(answer), values);
}

/** Everything that is to be said of how a query was taken, a sentence each, besides its hits and missing words. */
export function remarks(answer: Answer): readonly string[] {
  const { missing, unread, understood, onlyInGuides } = answer;
  const { passedOver, query, unknown, names } = understood;
  return [
    ...(unread.length > 0
      ? [say(words.unread, { count: unread.length, parts: listWords(unread.map(quoted)) })]
      : []),
    ...(missing.some(({ damaged }) => damaged) ? [words.damaged] : []),
    ...query.notes.map(noteWords),
    ...monthsNotRead(answer).map((date) => say(words.unreadMonth, date)),
    ...(onlyInGuides === true ? [words.onlyInGuides] : []),
    ...(passedOver.length === 0
      ? []
      : [say(words.passedOver, { count: passedOver.length, words: listWords(passedOver.map(quoted)) })]),
    ...unknown.map(({ operator, value }) =>
      say(words.unknownValue[operatorEntry(operator).kind], { value, operator }),
    ),
    ...names.map(({ name, of, others }) =>
      say(words.otherNames[of], { count: others.length, others: listWords(others.map(quoted)), name }),
    ),
  ];
}

/** "Searched in English and Russian, other forms of a word included. Searched in Georgian, only in the form typed." */
export function languageWords({
  languages,
  labels,
}: Pick<SearchManifest, 'languages' | 'labels'>): readonly string[] {
  const list = (some: readonly SearchLanguage[]) => ({
    languages: listWords(some.map(({ code }) => labels.language[code] ?? code)),
  });
  const [stemmed, plain] = [languages.filter(({ stems }) => stems), languages.filter(({ stems }) => !stems)];
  return [
    ...(stemmed.length === 0 ? [] : [say(words.searchedStemmed, list(stemmed))]),
    ...(plain.length === 0 ? [] : [say(words.searchedPlain, list(plain))]),
  ];
}

/** Words of a query or a document, in the quotation marks of the site's language. */
export function quoted(text: string): string {
  return say(words.quoted, { words: text });
}

type FoundMessage = (typeof words)['foundSome' | 'foundInTimeOrWords' | 'foundThis' | 'foundAll'];

function foundMessage(answer: Answer): FoundMessage {
  const { hits, understood, missing } = answer;
  if (!hits.some((hit) => answersAll(answer, hit))) return words.foundSome;
  if (understood.units.every(({ kind }) => kind === 'date')) return words.foundInTimeOrWords;
  return understood.units.length === 1 || missing.length > 0 ? words.foundThis : words.foundAll;
}

function noteWords(note: QueryNote): string {
  switch (note.kind) {
    case 'too-long':
      return say(words.tooLong, { count: note.most });
    case 'too-many-words':
      return say(words.tooManyWords, { count: note.most });
    case 'read-as-one':
      return words.readAsOne;
    case 'read-in-parts':
      return words.readInParts;
    case 'read-as-question':
      return say(words.askingOnly, { count: note.words.length, words: listWords(note.words.map(quoted)) });
    case 'read-joined':
      return say(words.readJoined, note);
    case 'no-such-day':
      return say(words.noSuchDay, { text: note.text });
    case 'backward-span':
      return say(words.backwardSpan, { text: note.text });
    case 'other-weekday':
      return say(words.otherWeekday, note);
    case 'unknown-operator':
      return say(words.unknownOperator, { text: note.text });
    case 'quoted-date':
      return say(words.quotedDate, { text: note.text });
    case 'unclosed-quotation':
      return words.unclosedQuotation;
  }
}

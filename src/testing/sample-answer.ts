import type { Answer } from '../search/answer/answer.ts';
import type { QuotationAnswer, QuotedPassage } from '../search/answer/answer-quotation.ts';
import type { ShownHit } from '../search/answer/count-hits.ts';
import type { SearchSources } from '../search/answer/look-up.ts';
import type { Hit } from '../search/answer/match.ts';
import type { NearPassage } from '../search/answer/nearest-passages.ts';
import type { FilterName, SearchIndex } from '../search/index/index-port.ts';
import { recordTokens, type SearchRecord } from '../search/index/record.ts';
import { indexFormat } from '../search/index/manifest.ts';
import type { QueryNote } from '../search/query/query.ts';
import type { Understood } from '../search/query/read-request.ts';
import { passagesOfHit } from '../search/answer/passages.ts';
import { foldWord } from '../search/text/fold.ts';
import type { Differing } from '../search/text/quotation.ts';
import { samplePhraseIndex } from './sample-phrases.ts';
import { sampleDocument, sampleLabels } from './sample-search.ts';

/** An answer in which only what a test is about is not empty. */
export function sampleAnswer({
  hits = [],
  everything = [],
  falls = new Map(),
  missing = [],
  unread = [],
  quotations = [],
  rows = [],
  request,
  notes = [],
  ...understood
}: Partial<Omit<Answer, 'understood'>> &
  Partial<Omit<Understood, 'query' | 'quotations'>> & {
    readonly notes?: readonly QueryNote[];
  } = {}): Answer {
  return {
    request: { text: '', chosen: {}, sort: 'relevance', undated: false, ...request },
    hits,
    everything,
    falls,
    missing,
    unread,
    understood: {
      query: { terms: [], without: [], operators: [], notes, plain: '' },
      units: [],
      dateFilters: [],
      dates: [],
      names: [],
      row: [],
      passedOver: [],
      chosen: {},
      leftOut: {},
      unknown: [],
      ...understood,
      quotations: [],
    },
    quotations,
    rows,
  };
}

/** What was found of a quotation in `text`: so many passages that hold it, or one that differs in so many words. */
export function sampleQuotation({
  text = 'these words',
  found = 0,
  but = [],
  differing = 0,
  further = 0,
  record = sampleDocument('a', [`Before ${text} after.`]),
}: {
  readonly text?: string;
  readonly found?: number;
  /** How what was found differs. */
  readonly but?: readonly Differing[];
  readonly differing?: number;
  readonly further?: number;
  readonly record?: SearchRecord;
}): QuotationAnswer {
  const place = { start: 7, end: 7 + text.length };
  const passage: QuotedPassage = {
    id: '0',
    record,
    places: [[{ ...place, part: 0 }]],
    disregarded: [],
    differing: but,
    denied: [],
    replaced: [],
  };
  const near: NearPassage = {
    ...place,
    id: '0',
    record,
    part: 0,
    differing,
    asked: [{ start: 0, end: 5 }],
    there: [{ start: 7, end: 12 }],
  };
  return {
    text,
    found: Array.from({ length: found }, () => passage),
    pieces: [],
    leftOut: false,
    elsewhere: [],
    further,
    alone: [],
    more: false,
    nearest: differing === 0 ? [] : [near],
    matches: new Map(),
  };
}

/** A hit on the tokens of a record at `spots`, with what is to be shown of it. */
export function sampleHit(record: SearchRecord, spots: readonly number[], terms = 1): ShownHit {
  const hit: Hit = { id: record.path, score: 1, terms, spots };
  return { hit, record, found: passagesOfHit(record, hit) };
}

/** An index of records by their ids that finds words in just the form asked; `having` says which record has which value. */
export function sampleIndex(
  records: ReadonlyMap<string, SearchRecord>,
  having: Partial<Record<FilterName, Readonly<Record<string, readonly string[]>>>> = {},
): SearchIndex {
  const ids = [...records.keys()];
  const phrases = samplePhraseIndex([...records.values()]);
  return {
    phrase: async (words, all) => {
      const found = await phrases.phrase(words, all);
      const named = found.places.map((place) => ({ ...place, id: ids[Number.parseInt(place.id, 36)]! }));
      return { ...found, places: named };
    },
    findWord: (word) =>
      Promise.resolve(
        [...records].flatMap(([id, record]) => {
          const positions = recordTokens(record).flatMap(({ text }, at) =>
            foldWord(text) === word ? [at] : [],
          );
          return positions.length === 0 ? [] : [{ id, score: positions.length, positions }];
        }),
      ),
    findLonger: () => Promise.resolve([]),
    having: (filter) =>
      Promise.resolve(
        new Map(Object.entries(having[filter] ?? {}).map(([value, ids]) => [value, new Set(ids)])),
      ),
    record: (id) => {
      const record = records.get(id);
      return record === undefined ? Promise.reject(new Error(`no record ${id}`)) : Promise.resolve(record);
    },
  };
}

/** What an answer is made from, without Pagefind: documents of these passages, by their ids. */
export function sampleSources(documents: Readonly<Record<string, readonly string[]>>): SearchSources {
  const records = new Map(
    Object.entries(documents).map(([id, passages]) => [id, sampleDocument(id, passages)] as const),
  );
  const ids = [...records.keys()];
  return {
    index: sampleIndex(records, {
      in: { document: ids },
      kind: { statement: ids.slice(0, 1), letter: ids.slice(1) },
    }),
    manifest: {
      format: indexFormat,
      tag: '',
      documents: ids.length,
      records: ids.length,
      common: [],
      slight: [],
      letters: [],
      languages: [{ code: 'en', stems: true }],
      labels: sampleLabels({
        language: { en: 'English' },
        kind: { statement: 'Statement', letter: 'Letter' },
      }),
      names: [],
      spans: [],
    },
    vocabularies: () => Promise.resolve({}),
  };
}

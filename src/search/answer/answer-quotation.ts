import { withAny } from '../query/facets.ts';
import { foldWord } from '../text/fold.ts';
import type { SearchIndex } from '../index/index-port.ts';
import { fuse, matchRow, type Match, type Matches } from './match.ts';
import { nearestWords, type NearestWords } from './nearest-words.ts';
import { differencesOf, findQuotation, type Disregarded, type Place } from '../text/quotation.ts';
import type { SearchRecord } from '../index/record.ts';
import { tokensOf } from '../text/tokens.ts';

/** Whether words were really said, as far as the archive can tell. */
export interface QuotationAnswer {
  readonly text: string;
  /** Passages of documents that hold it word for word. */
  readonly found: readonly QuotedPassage[];
  /** Events and pages of the archive's own words that hold it. */
  readonly elsewhere: readonly QuotedPassage[];
  /** It was found only when capital letters were taken for small ones. */
  readonly caseIgnored: boolean;
  /** The nearest passages of documents, when it was not found in any. */
  readonly nearest: readonly NearPassage[];
  /** More records hold all its words than were compared. */
  readonly uncompared: number;
  readonly matches: Matches;
}

export interface QuotedPassage extends Place {
  readonly id: string;
  readonly record: SearchRecord;
  /** Index of the part; -1 is the title. */
  readonly part: number;
  readonly differences: readonly Disregarded[];
}

export interface NearPassage extends NearestWords {
  readonly id: string;
  readonly record: SearchRecord;
  readonly part: number;
}

/**
 * Looks words up one by one in the index, and the quotation itself in the true text of what holds them all. Common words
 * are not looked up, where there are others.
 */
export async function answerQuotation(
  index: SearchIndex,
  text: string,
  {
    ignoreCase = false,
    common = [],
  }: { readonly ignoreCase?: boolean; readonly common?: readonly string[] } = {},
): Promise<QuotationAnswer> {
  const every = tokensOf(text)
    .map((token) => foldWord(token.text))
    .filter((word) => word !== '')
    .slice(0, mostWords);
  const telling = every.filter((word) => !common.includes(word));
  const words = telling.length > 0 ? telling : every;
  const perWord = await Promise.all(words.map((word) => matchRow(index, [word])));
  const hits = fuse(perWord);
  const whole = hits.filter(({ terms }) => terms === words.length && words.length > 0);
  const rows = words === every ? await matchRow(index, words) : new Map<string, Match>();
  const ordered = [...whole.filter(({ id }) => rows.has(id)), ...whole.filter(({ id }) => !rows.has(id))];
  const candidates = await load(
    index,
    ordered.slice(0, mostCompared).map(({ id }) => id),
  );
  const exact = candidates.flatMap((one) => quotedIn(one, text, ignoreCase));
  const loose = exact.length > 0 || ignoreCase ? [] : candidates.flatMap((one) => quotedIn(one, text, true));
  const quoted = exact.length > 0 ? exact : loose;
  const found = quoted.filter(({ record, part }) => record.in === 'document' && part >= 0);
  const scores = new Map(hits.map(({ id, score }) => [id, score]));
  return {
    text,
    found,
    elsewhere: quoted.filter((one) => !found.includes(one)),
    caseIgnored: ignoreCase || (exact.length === 0 && loose.length > 0),
    nearest: found.length > 0 ? [] : await nearestOf(index, hits, text),
    uncompared: Math.max(0, whole.length - mostCompared),
    matches: matchesOf(quoted, scores),
  };
}

const mostWords = 40;
const mostCompared = 80;
const mostNear = 16;

interface Loaded {
  readonly id: string;
  readonly record: SearchRecord;
}

function load(index: SearchIndex, ids: readonly string[]): Promise<readonly Loaded[]> {
  return Promise.all(ids.map(async (id) => ({ id, record: await index.record(id) })));
}

function quotedIn({ id, record }: Loaded, quotation: string, ignoreCase: boolean): QuotedPassage[] {
  return [record.title, ...record.parts.map(({ text }) => text)].flatMap((text, index) =>
    findQuotation(text, quotation, { ignoreCase }).map((place) => ({
      ...place,
      id,
      record,
      part: index - 1,
      differences: differencesOf(text.slice(place.start, place.end), quotation),
    })),
  );
}

async function nearestOf(
  index: SearchIndex,
  hits: readonly { readonly id: string }[],
  quotation: string,
): Promise<readonly NearPassage[]> {
  const documents = await withAny(index, 'in', ['document']);
  const ids = hits.filter(({ id }) => documents.has(id)).slice(0, mostNear);
  const near = (
    await load(
      index,
      ids.map(({ id }) => id),
    )
  ).flatMap(({ id, record }) =>
    record.parts.flatMap(({ text }, part): NearPassage[] => {
      const words = nearestWords(text, quotation);
      return words === undefined ? [] : [{ ...words, id, record, part }];
    }),
  );
  return near.sort((a, b) => a.differing - b.differing).slice(0, 2);
}

function matchesOf(quoted: readonly QuotedPassage[], scores: ReadonlyMap<string, number>): Matches {
  const matches = new Map<string, Match>();
  for (const { id, record, part, start, end } of quoted) {
    const texts = [record.title, ...record.parts.map(({ text }) => text)].map(tokensOf);
    const before = texts.slice(0, part + 1).reduce((sum, tokens) => sum + tokens.length, 0);
    const spots = texts[part + 1]!.flatMap((token, index) =>
      token.start < end && token.end > start ? [before + index] : [],
    );
    const known = matches.get(id);
    matches.set(id, {
      score: scores.get(id) ?? 0,
      spots: [...(known?.spots ?? []), ...spots],
    });
  }
  return matches;
}

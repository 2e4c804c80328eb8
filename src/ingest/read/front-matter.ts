import { isMap, isScalar, isSeq, type Document } from 'yaml';
import type { Suggestion } from '../../model/text-record.ts';
import { findFrontmatter, parseYaml, type Frontmatter } from '../../text/frontmatter.ts';
import { positionsIn } from '../../text/positions.ts';
import { yamlFault } from '../yaml-faults.ts';
import type { Extraction, Fault } from './extraction.ts';
import { dateSuggestion, isPossible } from './suggestions.ts';
import { readTomlFrontMatter } from './toml-front-matter.ts';

/** Where the front matter of a post stands, and what it is written in. */
export interface FoundFrontMatter extends Frontmatter {
  readonly language: 'yaml' | 'toml';
}

/** The front matter of a post: YAML between two lines `---`, or TOML between two lines `+++`. */
export function findPostFrontMatter(text: string): FoundFrontMatter | undefined {
  const yaml = findFrontmatter(text);
  if (yaml !== undefined) return { ...yaml, language: 'yaml' };
  const opening = /^\uFEFF?\+\+\+[ \t]*\r?\n/.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const closing = /^\+\+\+[ \t]*\r?$/m.exec(text.slice(start));
  if (closing === null) return undefined;
  const end = start + closing.index;
  return { start, end, bodyStart: end + closing[0].length, language: 'toml' };
}

/** The place of a line that opens front matter which nothing closes: its first line is one of a value, so that it is no rule. */
export function openFrontMatter(text: string): Fault | undefined {
  if (findPostFrontMatter(text) !== undefined) return undefined;
  const mark =
    /^\uFEFF?(?:(---)[ \t]*\r?\n[\w-]+:[ \t]|(\+\+\+)[ \t]*\r?\n(?:[ \t]*\r?\n)*[\w-]+[ \t]*=)/.exec(text);
  if (mark === null) return undefined;
  return { kind: 'front-matter-open', line: 1, column: 1, mark: mark[1] ?? mark[2] ?? '' };
}

/** What the front matter of a post says of it, and what is wrong in it. */
type Offered = Pick<Extraction, 'suggestions'> & { readonly faults: readonly Fault[] };

/**
 * What the front matter of a post says of it: title, date, author and address, each with its key. Undefined where it is
 * none: where no `key: value` stands between its lines, as between two rules of a text.
 *
 * @param text the whole file, of which it is the part between two offsets
 */
export function readFrontMatter(
  text: string,
  { start, end, language }: FoundFrontMatter,
): Offered | undefined {
  const placeOf = positionsIn(text);
  const read =
    language === 'yaml' ? fieldsOfYaml(text.slice(start, end)) : fieldsOfToml(text.slice(start, end));
  if (read === undefined) return undefined;
  if (read.kind === 'faulty')
    return {
      suggestions: [],
      faults: read.faults.map(({ offset, found, instead }) => ({
        kind: 'front-matter',
        ...placeOf(start + offset),
        found,
        instead,
      })),
    };
  const offered = Object.entries(meanings).flatMap(([key, of]) => {
    const field = read.fields.get(key.toLowerCase());
    if (field === undefined) return [];
    const origin = `front matter: ${key}`;
    const suggestion: Suggestion =
      of === 'date' ? dateSuggestion(field.value, origin) : { of, value: field.value, origin };
    return [{ suggestion, offset: start + field.offset }];
  });
  return {
    suggestions: offered.map(({ suggestion }) => suggestion),
    faults: offered
      .filter(({ suggestion }) => suggestion.of === 'date' && !isPossible(suggestion))
      .map(({ suggestion: { value }, offset }) => ({ kind: 'front-matter-date', ...placeOf(offset), value })),
  };
}

// The keys that generators of pages have, the surest first. When a post was changed is not when it was written.
const meanings: Readonly<Record<string, Suggestion['of']>> = {
  title: 'title',
  date: 'date',
  published: 'date',
  publishDate: 'date',
  pubDate: 'date',
  publisher: 'publisher',
  author: 'author',
  authors: 'author',
  lang: 'language',
  language: 'language',
  canonical_url: 'address',
  canonical: 'address',
  canonicalURL: 'address',
};

interface Field {
  readonly value: string;
  readonly offset: number;
}

type Fields =
  | { readonly kind: 'read'; readonly fields: ReadonlyMap<string, Field> }
  | {
      readonly kind: 'faulty';
      readonly faults: readonly {
        readonly offset: number;
        readonly found: string;
        readonly instead: string;
      }[];
    };

function fieldsOfYaml(yaml: string): Fields | undefined {
  const parsed = parseYaml(yaml);
  if (!isMap(parsed.contents)) return undefined;
  if (parsed.errors.length > 0)
    return {
      kind: 'faulty',
      faults: parsed.errors.map((error) => ({ ...yamlFault(error), offset: error.pos[0] })),
    };
  const fields = parsed.contents.items.flatMap(({ key }): readonly (readonly [string, Field])[] => {
    const name = isScalar(key) ? String(key.value) : '';
    const field = fieldOf(parsed, name);
    return name === '' || field === undefined ? [] : [[name.toLowerCase(), field]];
  });
  return { kind: 'read', fields: new Map(fields) };
}

function fieldOf(parsed: Document.Parsed, name: string): Field | undefined {
  const node = parsed.get(name, true);
  // As it is written: some readers of YAML make a date a point in time.
  const written = (one: unknown) => (isScalar(one) ? (one.source ?? String(one.value)).trim() : '');
  const value = isSeq(node)
    ? node.items
        .map(written)
        .filter((one) => one !== '')
        .join(', ')
    : written(node);
  const range = isScalar(node) || isSeq(node) ? node.range : undefined;
  return value === '' ? undefined : { value, offset: range?.[0] ?? 0 };
}

function fieldsOfToml(toml: string): Fields | undefined {
  const read = readTomlFrontMatter(toml);
  if (read.kind === 'none') return undefined;
  if (read.kind === 'read') return read;
  const { offset, found } = read;
  return { kind: 'faulty', faults: [{ offset, found, instead: 'a line `key = "value"` of TOML' }] };
}

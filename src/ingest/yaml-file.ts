import { isMap, isScalar, visit, type Alias, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import { dateFields, dateProblems } from '../model/edtf.ts';
import { mostAliases, parseYaml } from '../text/frontmatter.ts';
import { memoizeByText } from '../text/memoize.ts';
import { positionsIn } from '../text/positions.ts';
import { finding, type Finding, type Place } from './finding.ts';
import { mendKeys } from './misspelt-keys.ts';
import { misshapenIn, type Written } from './misshapen.ts';
import { mendValues } from './misspelt-values.ts';
import { bracketOpen, openBracket, yamlFault } from './yaml-faults.ts';

/** Keys and indices that lead to a value. */
export type Path = readonly PropertyKey[];

/** Where things stand in the YAML of a file, which is parsed when that is asked for. */
export interface YamlPlaces {
  readonly file: string;
  /** The YAML alone. */
  readonly text: string;
  /** Its tree, which must not be changed. */
  readonly parse: () => Document.Parsed;
  readonly placeAt: (offset: number) => Place;
  /**
   * Where the value at a path stands, or the nearest value round it where there is none. It is asked where something is
   * found: the file may have to be parsed again for it.
   */
  readonly placeOf: (path: Path) => Place;
  /** Where the key of that name stands in the map at a path. */
  readonly placeOfKey: (path: Path, key: string) => Place;
}

/** YAML in a file, with the places of its values. */
export interface YamlFile extends YamlPlaces {
  readonly value: unknown;
  /** The value at a path as it is written, where it is a scalar without quotation marks. */
  readonly unquotedAt: (path: Path) => string | undefined;
  /** Scalars without quotation marks that look like a date, wherever they stand. */
  readonly bareDates: readonly { readonly source: string; readonly place: Place }[];
}

/** The places of the YAML that stands from `start` to `end` in a file's text. */
export function yamlPlaces(file: string, text: string, start = 0, end = text.length): YamlPlaces {
  // Cut out once: to look its tree up takes the length of a text that was not looked up before.
  const yaml = text.slice(start, end);
  const parse = () => treeOf(yaml);
  const position = positionsIn(text);
  const placeAt = (offset: number): Place => ({ file, ...position(start + offset) });
  return {
    file,
    text: yaml,
    parse,
    placeAt,
    placeOf: (path) => placeAt(offsetOf(parse(), path)),
    placeOfKey: (path, key) => placeAt(offsetOfKey(parse(), path, key)),
  };
}

// Trees of a large archive would not fit into memory together.
const treeOf = memoizeByText(parseYaml, 4);

/** Reads YAML. */
export function readYaml(places: YamlPlaces): {
  readonly yaml: YamlFile;
  readonly findings: readonly Finding[];
} {
  const { placeAt } = places;
  const parsed = places.parse();
  // A tag that is not known here may be to the build, as another type.
  const syntax = [...parsed.errors, ...parsed.warnings].map((error) => {
    const bracket = openBracket(places.text, error);
    return bracket === undefined
      ? finding('yaml-syntax', placeAt(error.pos[0]), yamlFault(error))
      : finding('yaml-syntax', placeAt(bracket), bracketOpen);
  });
  const read = syntax.length === 0 ? valueOf(parsed) : { value: undefined };
  const findings = read.alias === undefined ? syntax : [aliasFinding(read.alias, placeAt, parsed)];
  return {
    yaml: {
      ...places,
      value: read.value,
      unquotedAt: (path) => sourceOf(parsed.getIn(path, true)),
      bareDates: bareDatesIn(parsed).map(({ source, offset }) => ({ source, place: placeAt(offset) })),
    },
    findings,
  };
}

interface ReadValue {
  readonly value: unknown;
  /** What is wrong with an alias, where one is. */
  readonly alias?: 'unknown' | 'too-many';
}

function valueOf(parsed: Document.Parsed): ReadValue {
  try {
    return { value: parsed.toJS({ maxAliasCount: mostAliases }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { value: undefined, alias: error.message.startsWith('Unresolved') ? 'unknown' : 'too-many' };
  }
}

function aliasFinding(
  what: 'unknown' | 'too-many',
  placeAt: (offset: number) => Place,
  parsed: Document.Parsed,
): Finding {
  let found: Alias | undefined;
  visit(parsed, {
    Alias: (_, alias) => {
      if (what === 'unknown' && alias.resolve(parsed) !== undefined) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  const place = placeAt(found?.range?.[0] ?? 0);
  return what === 'unknown'
    ? finding('yaml-alias-unknown', place, found?.source ?? '')
    : finding('yaml-aliases', place);
}

/**
 * A value as a schema has it, or each way in which it is not so, at its place. Wrong and unquoted dates, and keys that
 * nothing is called, and values that are none of those to choose from, are findings and do not keep the rest from being read:
 * a misspelt key or value is read as the one meant.
 */
export function readShape<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
): { readonly data?: T; readonly findings: readonly Finding[] } {
  const { value, unknown, asWritten } = mendKeys(schema, yaml.value);
  const shaped: Shaped = { yaml, value, placeOf: (path) => yaml.placeOf(asWritten(path)), asWritten };
  const misspelt = unknown.map(({ path, key, meant }) =>
    finding('key-unknown', yaml.placeOfKey(path, key), key, meant),
  );
  const lost = lostKeys(yaml).filter((one) => !misspelt.some((said) => samePlace(said, one)));
  const unquoted = unquotedDates(shaped, schema);
  const wrong = dateProblems(schema, value).map(({ path, problem }) =>
    finding('date-not-edtf', shaped.placeOf(path), problem.message, problem.suggestion),
  );
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, findings: [...misspelt, ...lost, ...unquoted, ...wrong] };
  const misshapen = misshapenIn(shaped, schema, result.error.issues);
  const mended = mendValues(schema, value, result.error.issues);
  // Of a date without quotation marks enough is said already.
  const further = [...wrong, ...misshapen].filter((one) => !unquoted.some((said) => samePlace(said, one)));
  const findings = [...misspelt, ...lost, ...unquoted, ...further];
  return mended === undefined ? { findings } : { data: mended, findings };
}

/** Keys that no object can have as its own, and whose values would be lost. */
function lostKeys({ text, parse, placeAt }: YamlFile): Finding[] {
  const found: Finding[] = [];
  if (!text.includes(lostKey)) return found;
  visit(parse(), {
    Pair(_, { key }) {
      if (isScalar(key) && key.value === lostKey)
        found.push(finding('key-unknown', placeAt(key.range?.[0] ?? 0), lostKey));
    },
  });
  return found;
}

const lostKey = '__proto__';

/** A value with its keys put right, and where it stands as it is written. */
interface Shaped extends Written {
  readonly yaml: YamlFile;
  readonly asWritten: (path: Path) => Path;
}

/** Every text inside a value, with the path to it. */
export function stringsWithPaths(
  value: unknown,
  path: Path = [],
): { readonly text: string; readonly path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsWithPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

// YAML readers disagree about dates without quotation marks: some make them points in time, in a time zone.
function unquotedDates({ yaml, value, placeOf, asWritten }: Shaped, schema: z.ZodType): Finding[] {
  const dated = dateFields(schema, value).flatMap(({ path }) => {
    const source = yaml.unquotedAt(asWritten(path));
    return source === undefined ? [] : [finding('date-unquoted', placeOf(path), source)];
  });
  const bare = yaml.bareDates
    .map(({ source, place }) => finding('date-unquoted', place, source))
    .filter((one) => !dated.some((said) => samePlace(said, one)));
  return [...dated, ...bare];
}

function bareDatesIn(parsed: Document.Parsed): { readonly source: string; readonly offset: number }[] {
  const found: { source: string; offset: number }[] = [];
  visit(parsed, {
    Pair(_, { value }) {
      const source = sourceOf(value);
      if (source !== undefined && looksLikeDate.test(source) && isScalar(value))
        found.push({ source, offset: value.range?.[0] ?? 0 });
    },
  });
  return found;
}

const looksLikeDate = /^-?[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?(?:[Tt ].*)?$/;

function sourceOf(node: unknown): string | undefined {
  return isScalar(node) && node.type === 'PLAIN' && node.source !== '' ? node.source : undefined;
}

function samePlace(a: Finding, b: Finding): boolean {
  return a.line === b.line && a.column === b.column;
}

function offsetOf(parsed: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = parsed.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return parsed.contents?.range[0] ?? 0;
}

function offsetOfKey(parsed: Document.Parsed, path: Path, name: string): number {
  const map = path.length === 0 ? parsed.contents : parsed.getIn(path, true);
  if (!isMap(map)) return offsetOf(parsed, path);
  const key = map.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key as
    Node | undefined;
  return key?.range?.[0] ?? offsetOf(parsed, path);
}

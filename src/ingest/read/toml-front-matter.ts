import { parse, TomlError } from 'smol-toml';

/** What TOML between two lines `+++` says, by its keys at the top and in the tables that generators of pages have for more. */
export type TomlFrontMatter =
  | { readonly kind: 'read'; readonly fields: ReadonlyMap<string, TomlField> }
  /** Offset in the TOML of its first fault. */
  | { readonly kind: 'faulty'; readonly found: string; readonly offset: number }
  /** No line of it is `key = value`: it is text between two rules. */
  | { readonly kind: 'none' };

/** A value, as it is written where it is a date, and where it begins. */
export interface TomlField {
  readonly value: string;
  readonly offset: number;
}

/**
 * Reads TOML 1.0. A date need not be one that there is, since the text is taken all the same and the fault is told: dates are
 * read as texts.
 */
export function readTomlFrontMatter(toml: string): TomlFrontMatter {
  if (!/^[ \t]*(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*(?:\.[^=\n]*)?=/m.test(toml)) return { kind: 'none' };
  let data: Table;
  try {
    data = parse(toml.replace(bareDate, '$1"$2"$3'));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const { line, column, message } = error;
    const found = message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? '';
    const lines = toml.split('\n');
    const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    const offset = before + Math.min(column - 1, lines[line - 1]?.length ?? 0);
    return { kind: 'faulty', found, offset: Math.min(offset, toml.length) };
  }
  const fields = [tableIn(data, 'params'), tableIn(data, 'extra'), data].flatMap((table) =>
    Object.entries(table).flatMap(([key, value]): readonly (readonly [string, TomlField])[] => {
      const text = textOf(value);
      return text === '' ? [] : [[key.toLowerCase(), { value: text, offset: placeOf(toml, key) }]];
    }),
  );
  return { kind: 'read', fields: new Map(fields) };
}

type Table = Readonly<Record<string, unknown>>;

const bareDate =
  /^([ \t]*[\w"'.-]+[ \t]*=[ \t]*)(\d{4}-\d{2}(?:-\d{2})?(?:[T ]\d{2}:[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?)([ \t]*(?:#.*)?\r?)$/gim;

function tableIn(data: Table, name: string): Table {
  const value = data[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join(', ') : '';
}

function placeOf(toml: string, key: string): number {
  const escaped = key.replace(/[^\w-]/g, String.raw`\$&`);
  const found = new RegExp(`^[ \\t]*["']?${escaped}["']?[ \\t]*=[ \\t]*`, 'm').exec(toml);
  return found === null ? 0 : found.index + found[0].length;
}

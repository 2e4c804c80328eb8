import type { z } from 'zod';
import { keysAt, valueAt, type FieldPath as Path } from '../model/fields.ts';
import { finding, type Finding, type Place } from './finding.ts';
import { shown } from './shown.ts';

/** A value, and where its parts stand. */
export interface Written {
  readonly value: unknown;
  readonly placeOf: (path: Path) => Place;
  /** A path with the keys as they are written, where they have been mended. */
  readonly asWritten?: (path: Path) => Path;
}

/** In which ways a value is not as its schema has it, as an archivist would say it. */
export function misshapenIn(
  { value: whole, placeOf, asWritten = (path) => path }: Written,
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
): readonly Finding[] {
  return issues.flatMap((issue) => {
    const value = valueAt(whole, issue.path);
    const place = placeOf(issue.path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => finding('key-unknown', placeOf([...issue.path, key]), key));
    const name = nameOfPath(asWritten(issue.path));
    const expected = expectation(issue, keysAt(schema, issue.path));
    return value === undefined
      ? [finding('value-missing', place, name, expected)]
      : [finding('value-wrong', place, name, describe(value), expected)];
  });
}

// More are not read in a line.
const mostKeys = 8;

/** @param keys that a map there has */
function expectation(issue: z.core.$ZodIssue, keys: readonly string[]): string {
  // What a schema says of itself; Zod's own sentences begin with a capital letter.
  if (/^\p{Ll}/u.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type': {
      const named = keys.length > 0 && keys.length <= mostKeys && issue.expected === 'object';
      const its = named ? `, of ${keys.map((key) => `\`${key}\``).join(', ')}` : '';
      return `${wanted[issue.expected] ?? issue.expected} is wanted${its}`;
    }
    case 'invalid_union': {
      if (issue.discriminator !== undefined && 'options' in issue)
        return `one of ${(issue.options as readonly unknown[]).map((value) => shown(String(value))).join(', ')}`;
      const each = issue.errors.flatMap(([first]) =>
        first?.code === 'invalid_type' ? [wanted[first.expected] ?? first.expected] : [],
      );
      return each.length === 0 ? issue.message : `${each.join(' or ')} is wanted`;
    }
    case 'too_big':
      return issue.origin === 'array' ? `a list of ${issue.maximum} at most` : `at most ${issue.maximum}`;
    case 'too_small':
      if (issue.inclusive === false) return `more than ${issue.minimum}`;
      if (issue.origin === 'array' && issue.minimum !== 1) return `a list of ${issue.minimum} at least`;
      return issue.minimum === 1 ? 'something is wanted, not nothing' : `at least ${issue.minimum}`;
    case 'invalid_value': {
      const values = issue.values.map((value) => (typeof value === 'string' ? shown(value) : String(value)));
      return values.length === 1 ? `${values.join('')}, or no such key` : `one of ${values.join(', ')}`;
    }
    default:
      return issue.message;
  }
}

// What Zod calls a type, as an archivist would.
const wanted: Readonly<Record<string, string>> = {
  array: 'a list',
  tuple: 'a list',
  set: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
  map: 'a map of keys and values',
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  bigint: 'a whole number',
  boolean: 'true or false',
  null: 'null',
  undefined: 'nothing',
  never: 'nothing',
  date: 'a date in quotation marks',
  nan: 'a number',
};

function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return shown(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'a map';
}

function nameOfPath(path: Path): string {
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return name === '' ? 'the whole' : name.replace(/^\./, '');
}

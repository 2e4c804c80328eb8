import { dates } from './current.ts';
import type { PluralForms } from './language.ts';

/** A value in a message: a number is written as the language writes numbers. */
export type Value = string | number;

/** The names in braces of a message. */
export type NamesOf<M extends Message> = M extends string
  ? NamesIn<M>
  : M extends PluralForms
    ? NamesIn<Extract<M[keyof M], string>> | 'count'
    : never;

/**
 * A sentence or label with names in braces for what is filled in: "as of {day}". One that is worded by a count is a
 * form for each plural category of the language (CLDR): `{ one: '{count} day', other: '{count} days' }`.
 */
export type Message = string | PluralForms;

/** A message with its names filled in: `say(words.days, { count: 87 })` is "87 days". */
export function say<const M extends Message>(message: M, ...[values]: ValuesFor<M, Value>): string {
  return sayParts<M, Value>(message, ...([values] as ValuesFor<M, Value>))
    .map(valueWords)
    .join('');
}

/** A message in pieces, for values that are more than text: elements, links. Text stays between them as strings. */
export function sayParts<const M extends Message, T>(
  message: M,
  ...[values]: ValuesFor<M, Value | T>
): readonly (string | T)[] {
  const filled: Readonly<Record<string, Value | T>> = values ?? {};
  return chosen(message, filled['count'])
    .split(/\{(\w+)\}/)
    .map((piece, index) => {
      if (index % 2 === 0) return piece;
      const value = filled[piece];
      if (value === undefined) throw new Error(`a message is not given its {${piece}}`);
      return typeof value === 'number' ? numberWords(value) : value;
    })
    .filter((piece) => piece !== '');
}

/** "1,461" */
export function numberWords(count: number): string {
  return made(`number ${dates.locale}`, () => new Intl.NumberFormat(dates.locale)).format(count);
}

/** "a, b and c", or "a, b or c" */
export function listWords(words: readonly string[], join: 'and' | 'or' = 'and'): string {
  return listFormat(join).format(words);
}

/** What `listWords` makes of things that are more than text. */
export function listParts<T>(things: readonly T[], join: 'and' | 'or' = 'and'): readonly (string | T)[] {
  const left = [...things];
  return listFormat(join)
    .formatToParts(things.map(() => '-'))
    .map(({ type, value }) => (type === 'element' ? (left.shift() as T) : value));
}

/** "Account" for "account": the first letter as the language writes it at the head of a sentence. */
export function capitalized(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(dates.locale) + words.slice(first.length);
}

/** "account" for "Account": a name as it stands within a sentence. */
export function uncapitalized(words: string): string {
  const [first = ''] = words;
  return first.toLocaleLowerCase(dates.locale) + words.slice(first.length);
}

/** Orders names as the site's language does. */
export function compareNames(a: string, b: string): number {
  return made(`order ${dates.locale}`, () => new Intl.Collator(dates.locale)).compare(a, b);
}

/** The name of a language, by its BCP 47 tag: "Armenian". */
export function languageName(tag: string): string {
  const names = made(
    `languages ${dates.locale}`,
    () => new Intl.DisplayNames(dates.locale, { type: 'language' }),
  );
  return names.of(tag) ?? tag;
}

/** Which way a language is written, by its BCP 47 tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(tag).maximize();
  return rightToLeft.has(script ?? '') ? 'rtl' : 'ltr';
}

const rightToLeft: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** The plural category of a count in the site's language. */
export function pluralOf(count: number): Intl.LDMLPluralRule {
  return made(`plural ${dates.locale}`, () => new Intl.PluralRules(dates.locale)).select(count);
}

type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
type ValuesFor<M extends Message, V> = [NamesOf<M>] extends [never]
  ? []
  : [values: Readonly<Record<NamesOf<M>, V>> & CountIn<M>];
type CountIn<M extends Message> = M extends string ? unknown : { readonly count: number };

function chosen(message: Message, count: unknown): string {
  if (typeof message === 'string') return message;
  return (typeof count === 'number' ? message[pluralOf(count)] : undefined) ?? message.other;
}

function valueWords(value: Value): string {
  return typeof value === 'number' ? numberWords(value) : value;
}

function listFormat(join: 'and' | 'or'): Intl.ListFormat {
  const type = join === 'and' ? 'conjunction' : 'disjunction';
  return made(`${type} ${dates.locale}`, () => new Intl.ListFormat(dates.locale, { type }));
}

const formatters = new Map<string, unknown>();

// Making a formatter costs far more than using one.
function made<T>(key: string, make: () => T): T {
  if (!formatters.has(key)) formatters.set(key, make());
  return formatters.get(key) as T;
}

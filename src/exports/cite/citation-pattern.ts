import type { CslDate, CslItem } from './csl-item.ts';

/** An item with stand-ins for its texts, its year and its day, and what they stand in for. */
export interface CitationPattern {
  readonly item: CslItem;
  readonly values: ReadonlyMap<string, string>;
}

/**
 * The pattern of an item: items of one pattern are cited alike but for these. Undefined where a text has anything
 * that a processor of citations changes by what stands beside it, such as quotation marks or a stop at its end.
 */
export function patternOf(item: CslItem): CitationPattern | undefined {
  const values = new Map<string, string>();
  let isPlain = true;
  const standIn = (name: string, value: string, plain: RegExp) => {
    isPlain &&= plain.test(value);
    values.set(`Qx${name}xq`, value);
    return `Qx${name}xq`;
  };
  const dated = (issued: CslDate): CslDate => {
    const [[year = 0, month, day] = [], ...rest] = 'date-parts' in issued ? issued['date-parts'] : [];
    // Years of fewer digits have their era told, the first day of a month is an ordinal in French, and an interval is
    // told by what its ends share.
    if (rest.length > 0 || year < 1000 || year > 9999 || day === 1) return issued;
    values.set(standInYear, String(year));
    if (day !== undefined) values.set(standInDay, String(day));
    const parts = [Number(standInYear), month, day === undefined ? undefined : Number(standInDay)];
    return { ...issued, 'date-parts': [parts.filter((part) => part !== undefined)] };
  };
  // No style has these: most documents' would make a pattern of their own.
  const { genre: _genre, 'original-date': _original, ...told } = item;
  const { issued, title, author, 'container-title': container, publisher, note, URL: address } = told;
  const pattern: CslItem = {
    ...told,
    id: 'pattern',
    ...(issued !== undefined && { issued: dated(issued) }),
    title: standIn('title', title, plainText),
    ...(author !== undefined && {
      author: author.map(({ literal }, at) => ({ literal: standIn(`author${at}`, literal, plainText) })),
    }),
    ...(container !== undefined && { 'container-title': standIn('container', container, plainText) }),
    ...(publisher !== undefined && { publisher: standIn('publisher', publisher, plainText) }),
    ...(note !== undefined && { note: standIn('note', note, plainNote) }),
    ...(address !== undefined && { URL: standIn('address', address, plainAddress) }),
  };
  return isPlain ? { item: pattern, values } : undefined;
}

const [standInYear, standInDay] = ['8674', '27'];

/** What the pattern is cited as, with all that was stood in for. */
export function filledIn(cited: string, values: ReadonlyMap<string, string>): string {
  return cited.replace(/Qx\w+?xq|8674|27/g, (name) => values.get(name) ?? name);
}

// Words of letters and digits with one space, comma, hyphen or colon between them, some or all of them in brackets.
const plainText = /^\[?[\p{L}\p{N}]+(?:(?:,? |: |-| \(|\) )[\p{L}\p{N}]+)*\)?\]?$/u;

// What stands before a colon in a note is taken for the name of a field.
const plainNote = /^[\p{L}\p{N}]+(?:(?:,? |; |-)[\p{L}\p{N}]+)*$/u;

const plainAddress = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)*\/?$/;

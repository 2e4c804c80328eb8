import { readdirSync, readFileSync } from 'node:fs';

/** A text in which somebody has marked the expressions of time. */
export interface AnnotatedText {
  readonly name: string;
  /** ISO day, or undefined. */
  readonly date: string | undefined;
  readonly text: string;
  readonly marked: readonly Marked[];
}

/** An expression of time and its value, as TIMEX3 and TIMEX2 write it. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  /** Empty where it has none. */
  readonly value: string;
}

/**
 * The texts of a folder that mark expressions with TIMEX3 (TimeML) or TIMEX2, in the order of their names. Of nested
 * ones the outer counts.
 */
export function readAnnotated(folder: string): readonly AnnotatedText[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:tml|xml|sgml?|timex[23]?)$/i.test(name))
    .sort()
    .map((name) => annotatedText(name, readFileSync(`${folder}/${name}`, 'utf8')))
    .filter(({ marked }) => marked.length > 0);
}

function annotatedText(name: string, source: string): AnnotatedText {
  const plain = source.replaceAll('\r\n', '\n').replaceAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '');
  const body = /<TEXT\b[^>]*>([\s\S]*)<\/TEXT>/i.exec(plain)?.[1] ?? plain;
  const head = plain.slice(0, plain.indexOf(body));
  return { name, date: dateIn(head), ...readBody(body) };
}

function dateIn(head: string): string | undefined {
  const values = [...head.matchAll(/<TIMEX[23]?\b([^>]*)>/gi)].map(([, attributes = '']) =>
    valueOf(attributes),
  );
  return values.map((one) => /^\d{4}-\d\d-\d\d/.exec(one)?.[0]).find((one) => one !== undefined);
}

function valueOf(attributes: string): string {
  const value = /\b(?:value|val)\s*=\s*"([^"]*)"/i.exec(attributes)?.[1] ?? '';
  return value === 'null' ? '' : value;
}

function readBody(body: string): { readonly text: string; readonly marked: readonly Marked[] } {
  let text = '';
  const open: { readonly start: number; readonly value: string }[] = [];
  const marked: Marked[] = [];
  for (const [piece, tag, attributes = ''] of body.matchAll(
    /<(\/?[A-Za-z][\w-]*)\b([^>]*)>|&[#\w]+;|[^<&]+|[<&]/g,
  )) {
    if (tag === undefined) {
      text += decoded(piece);
    } else if (/^TIMEX[23]?$/i.test(tag) && !attributes.endsWith('/')) {
      open.push({ start: text.length, value: valueOf(attributes) });
    } else if (/^\/TIMEX[23]?$/i.test(tag)) {
      const its = open.pop();
      if (its !== undefined && open.length === 0) marked.push({ ...its, end: text.length });
    }
  }
  return { text, marked };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decoded(piece: string): string {
  const name = /^&(#x?)?(\w+);$/.exec(piece);
  if (name === null) return piece;
  const [, number, code = ''] = name;
  if (number === undefined) return entities[code] ?? piece;
  return String.fromCodePoint(Number.parseInt(code, number === '#x' ? 16 : 10));
}

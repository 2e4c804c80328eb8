import { documentSchema, type Document } from '../../model/document.ts';
import { readFrontmatter } from '../../text/frontmatter.ts';
import type { ArchiveTexts } from './faults.ts';

/** A document that says the same, or something else that is true. */
export interface Variant {
  readonly file: string;
  readonly what: string;
  readonly text: string;
}

/** For every event of every document: a shorter quotation, words quoted with their neighbours, lists in another order. */
export function trueVariants(files: ArchiveTexts): readonly Variant[] {
  return Object.entries(files).flatMap(([file, text]) => {
    if (!file.startsWith('content/documents/')) return [];
    const { data, bodyStart } = readFrontmatter(text);
    const document = documentSchema.parse(data);
    const body = text.slice(bodyStart);
    return document.events.flatMap((event, index) =>
      variantsOf(event).map(([what, changed]) => {
        const events = document.events.with(index, changed);
        return {
          file,
          what: `${event.id}: ${what}`,
          text: `---\n${yamlOf({ ...document, events })}---${body}`,
        };
      }),
    );
  });
}

type Event = Document['events'][number];

function variantsOf(event: Event): readonly (readonly [string, Event])[] {
  const { claims, quotes, actors } = event;
  const [quote] = quotes;
  const [claim, ...others] = claims;
  const written = claim?.written;
  if (quote === undefined || claim === undefined || written === undefined || others.length > 0) return [];
  const at = quote.exact.indexOf(written);
  const end = at + written.length;
  const neighbour = /^[\s\p{P}]+[\p{L}]+/u.exec(quote.exact.slice(end))?.[0] ?? '';
  const words = [...quote.exact.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(({ index }) => index < at);
  const quoting = (change: Partial<Event['quotes'][number]>): Event => ({
    ...event,
    quotes: [{ ...quote, ...change }],
  });
  return [
    ...words.map(({ index }): [string, Event] => [
      'begins later',
      quoting({ exact: quote.exact.slice(index) }),
    ]),
    ['ends with the words', quoting({ exact: quote.exact.slice(0, end) })],
    ['is the words', quoting({ exact: written })],
    ['is the words, with what stands before', quoting({ exact: written, prefix: quote.exact.slice(0, at) })],
    ['is given twice', { ...event, quotes: [quote, { ...quote, exact: written }] }],
    ['words with their neighbour', { ...event, claims: [{ ...claim, written: written + neighbour }] }],
    ['the whole as the words', { ...event, claims: [{ ...claim, written: quote.exact }] }],
    ['actors turned round', { ...event, actors: actors.toReversed() }],
    ['a note', { ...event, note: 'As told.' }],
    ['no actors', { ...event, actors: [] }],
  ];
}

function yamlOf(value: Readonly<Record<string, unknown>>): string {
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${JSON.stringify(inner)}\n`)
    .join('');
}

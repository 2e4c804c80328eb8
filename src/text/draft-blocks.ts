import { onOneLine } from './one-line.ts';
import type { Position } from './positions.ts';

/** A paragraph of a draft. Offsets are UTF-16 units. */
export interface DraftBlock {
  /** On one line, `lineBreak` where a line ends that is one by itself. */
  readonly text: string;
  /** As the draft has it, character for character: marks and line ends too. */
  readonly written: string;
  /** Addresses below the root of the site: "events/a/". */
  readonly links: readonly { readonly start: number; readonly end: number; readonly address: string }[];
  readonly apart: readonly { readonly start: number; readonly end: number }[];
  /** Quotations that a component gives from a document. */
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly address: string;
    readonly words: string;
  }[];
  /** Each of its lines stands behind the mark of a block quotation. */
  readonly isQuotation?: true;
  /** Where a character of the text stands in the draft. */
  readonly placeAt: (offset: number) => Position;
}

/**
 * The paragraphs of plain text or Markdown, parted by blank lines, block quotations apart: marks of Markdown become blanks, and its links links.
 *
 * @param bodyStart offset behind the frontmatter; 0 where there is none
 */
export function draftBlocks(text: string, bodyStart = 0): readonly DraftBlock[] {
  return [...text.slice(bodyStart).matchAll(/(?: {0,3}>[^\n]*\n?)+|(?:(?! {0,3}>)[^\n]*\S[^\n]*\n?)+/g)].map(
    ({ index, 0: own }) => {
      const quotes = quotesIn(own);
      const isQuotation = own.split('\n').every((line) => line.trim() === '' || /^\s*>/.test(line));
      return {
        text: onOneLine(withoutMarks(own, quotes), own),
        written: own,
        links: [...linksIn(own), ...quotes.map(({ start, end, address }) => ({ start, end, address }))],
        apart: quotes.map(({ start, end }) => ({ start, end })),
        quotes,
        ...(isQuotation && { isQuotation }),
        placeAt: (offset) => {
          const lines = text.slice(0, bodyStart + index + offset).split('\n');
          return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
        },
      };
    },
  );
}

/** Stands for each character of what is no prose of the author's. */
const apartMark = '\ufffc';

function quotesIn(own: string): DraftBlock['quotes'] {
  return [...own.matchAll(/<Quote\b([^<>]*)>([^<>]*)<\/Quote>/g)].flatMap(
    ({ index, 0: all, 1: props, 2: words }) => {
      const id = /\bof="([a-z0-9]+(?:-[a-z0-9]+)*)"/.exec(props ?? '')?.[1];
      return id === undefined
        ? []
        : [
            {
              start: index,
              end: index + all.length,
              address: `documents/${id}/`,
              words: (words ?? '').replace(/\s+/g, ' ').trim(),
            },
          ];
    },
  );
}

// Links of Markdown, and the components that lead to an event or a document.
function linksIn(own: string): DraftBlock['links'] {
  const written = [...own.matchAll(/\[([^[\]]*)\]\(([^()\s]*)\)/g)].flatMap((link) => {
    const address = addressOfLink(link[2] ?? '');
    return address === undefined
      ? []
      : [{ start: link.index + 1, end: link.index + 1 + (link[1] ?? '').length, address }];
  });
  const components = [
    ...own.matchAll(
      /(<(Event|Doc|Document)\b[^<>]*\bid="([a-z0-9]+(?:-[a-z0-9]+)*)"[^<>/]*>)([^<>]*)<\/\2>/g,
    ),
  ].map(({ index, 1: open = '', 2: name, 3: id, 4: words = '' }) => ({
    start: index + open.length,
    end: index + open.length + words.length,
    address: `${name === 'Event' ? 'events' : 'documents'}/${id}/`,
  }));
  return [...written, ...components];
}

// Every character stays in its place, and so do brackets that begin no link: an editor's, in a quotation.
function withoutMarks(own: string, quotes: DraftBlock['quotes']): string {
  const plain = quotes.reduce(
    (text, { start, end }) => text.slice(0, start) + apartMark.repeat(end - start) + text.slice(end),
    own,
  );
  return plain.replace(/<\/?[A-Z]\w*\b[^<>]*>|\]\([^()\s]*\)|\[(?=[^[\]]*\]\([^()\s]*\))|[*_`#>]/g, (mark) =>
    ' '.repeat(mark.length),
  );
}

/** The address that a link leads to, where it is an event or a document of the archive. */
export function addressOfLink(href: string): string | undefined {
  return /(?:^|\/)((?:events|documents)\/[a-z0-9]+(?:-[a-z0-9]+)*\/)(?:[#?].*)?$/.exec(href)?.[1];
}

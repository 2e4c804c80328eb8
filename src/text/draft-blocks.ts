import type { Position } from './positions.ts';

/** A paragraph of a draft. Offsets are UTF-16 units. */
export interface DraftBlock {
  /** On one line. */
  readonly text: string;
  /** As the draft has it, character for character: marks and line ends too. */
  readonly written: string;
  /** Addresses below the root of the site: "events/a/". */
  readonly links: readonly { readonly start: number; readonly end: number; readonly address: string }[];
  readonly apart: readonly { readonly start: number; readonly end: number }[];
  /** Where a character of the text stands in the draft. */
  readonly placeAt: (offset: number) => Position;
}

/**
 * The paragraphs of plain text or Markdown, parted by blank lines: marks of Markdown become blanks, and its links links.
 *
 * @param bodyStart offset behind the frontmatter; 0 where there is none
 */
export function draftBlocks(text: string, bodyStart = 0): readonly DraftBlock[] {
  return [...text.slice(bodyStart).matchAll(/(?:[^\n]*\S[^\n]*\n?)+/g)].map(({ index, 0: own }) => ({
    text: withoutMarks(own).replace(/\s/g, ' '),
    written: own,
    links: [...own.matchAll(/\[([^[\]]*)\]\(([^()\s]*)\)/g)].flatMap((link) => {
      const address = addressOfLink(link[2] ?? '');
      return address === undefined
        ? []
        : [{ start: link.index + 1, end: link.index + 1 + (link[1] ?? '').length, address }];
    }),
    apart: [],
    placeAt: (offset) => {
      const lines = text.slice(0, bodyStart + index + offset).split('\n');
      return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    },
  }));
}

// Every character stays in its place.
function withoutMarks(own: string): string {
  return own.replace(/\]\([^()\s]*\)|[[*_`#>]/g, (mark) => ' '.repeat(mark.length));
}

/** The address that a link leads to, where it is an event or a document of the archive. */
export function addressOfLink(href: string): string | undefined {
  return /(?:^|\/)((?:events|documents)\/[a-z0-9]+(?:-[a-z0-9]+)*\/)(?:[#?].*)?$/.exec(href)?.[1];
}

import type { Correction } from '../../model/correction.ts';
import { blocks, heading, plain } from '../../text/markdown.ts';
import { correctedLines } from './lists.ts';
import type { WrittenPage } from './overviews.ts';

/** A page of the archive's own words: its paragraphs, headings and items as the page shows them. */
export interface ProsePage {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly { readonly text: string; readonly isHeading: boolean }[];
  readonly corrected?: readonly Correction[] | undefined;
}

export function proseText({ id, title, blocks: text, corrected }: ProsePage): WrittenPage {
  return {
    page: `${id}/`,
    title,
    text: blocks(
      heading(1, title),
      ...text.map((block) => (block.isHeading ? heading(2, block.text) : plain(block.text))),
      ...correctedLines(corrected),
    ),
  };
}

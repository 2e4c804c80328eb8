import { linesOf, type Line } from '../../text/lines.ts';
import { isBlank } from '../../text/lines.ts';
import type { Block } from '../read/extraction.ts';

/** A block where it stands in the text of record, by lines counted from 1. */
export interface PlacedBlock {
  readonly block: Block;
  readonly lines: readonly Line[];
}

/** The lines of a text that hold text. */
export function textLines(text: string): readonly Line[] {
  return linesOf(text).filter((line) => !isBlank(line.text));
}

/** The blocks of a text of record, each with its lines of it; `recordText` wrote them in this order. */
export function placeBlocks(blocks: readonly Block[], lines: readonly Line[]): readonly PlacedBlock[] {
  let at = 0;
  return blocks.map((block) => {
    const own = lines.slice(at, at + block.lines.length);
    at += block.lines.length;
    return { block, lines: own };
  });
}

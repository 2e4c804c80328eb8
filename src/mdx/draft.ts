import { draftBlocks } from '../text/draft-blocks.ts';
import { proseBlocks, type ProseBlock } from './prose.ts';
import { parseBody } from './satteri.ts';
import { bodyInPlace } from './way.ts';

/**
 * The prose of a draft, block by block: as MDX where it can be read so, and else by blank lines. Nothing is refused.
 *
 * @param bodyStart offset behind the frontmatter; 0 where there is none
 */
export function readDraft(text: string, bodyStart = 0): readonly ProseBlock[] {
  return parseBody(bodyInPlace(text, bodyStart)).kind === 'failed'
    ? draftBlocks(text, bodyStart)
    : proseBlocks(text, bodyStart);
}

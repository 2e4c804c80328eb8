import { addressOfLink, proseBlocks, type ProseBlock } from './prose.ts';

/**
 * The prose of a draft, block by block: as MDX where it can be read so, and else by blank lines, with the links of
 * Markdown as links. Nothing is refused.
 *
 * @param bodyStart offset behind the frontmatter; 0 where there is none
 */
export function readDraft(text: string, bodyStart = 0): readonly ProseBlock[] {
  const read = proseBlocks(text, bodyStart);
  return 'kind' in read ? plainBlocks(text, bodyStart) : read;
}

function plainBlocks(text: string, bodyStart: number): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  for (const match of text.slice(bodyStart).matchAll(/(?:[^\n]*\S[^\n]*\n?)+/g)) {
    const start = bodyStart + match.index;
    const own = match[0];
    blocks.push({
      // Every character stays in its place.
      text: own.replace(/\]\([^()\s]*\)|[[*_`#>]/g, (mark) => ' '.repeat(mark.length)).replace(/\s/g, ' '),
      links: [...own.matchAll(/\[([^[\]]*)\]\(([^()\s]*)\)/g)].flatMap((link) => {
        const address = addressOfLink(link[2] ?? '');
        return address === undefined
          ? []
          : [{ start: link.index + 1, end: link.index + 1 + (link[1] ?? '').length, address }];
      }),
      apart: [],
      placeAt: (offset) => {
        const lines = text.slice(0, start + offset).split('\n');
        return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
      },
    });
  }
  return blocks;
}

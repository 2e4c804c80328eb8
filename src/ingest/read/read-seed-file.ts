import { Refused, type Block, type Reading, type SeedBytes } from './extraction.ts';
import { formatOf } from './formats.ts';

/** Extracts the text of a seed by its format. A seed that no extractor takes is refused, whatever is thrown on the way. */
export async function readSeedFile(seed: SeedBytes): Promise<Reading> {
  const load = formatOf(seed.name)?.load;
  if (load === undefined) return { kind: 'refused', why: 'not-of-its-kind' };
  if (seed.bytes.length > mostBytes) return { kind: 'refused', why: 'too-large' };
  try {
    const extract = await load();
    const extraction = await extract(seed);
    const blocks = extraction.blocks.flatMap(clean);
    if (blocks.every(({ leftOut }) => leftOut !== undefined)) return { kind: 'refused', why: 'no-text' };
    const length = blocks.reduce((sum, { lines }) => lines.reduce((all, line) => all + line.length, sum), 0);
    if (length > mostCharacters) return { kind: 'refused', why: 'too-large' };
    return { kind: 'extracted', extraction: { ...extraction, blocks } };
  } catch (error) {
    if (!(error instanceof Refused)) return { kind: 'refused', why: 'broken' };
    const { why, choice } = error;
    return { kind: 'refused', why, ...(choice !== undefined && { choice }) };
  }
}

const mostBytes = 200_000_000;
const mostCharacters = 50_000_000;

/**
 * A block as a text of record can have it. What is no character of a text (NUL, half of a surrogate pair) becomes the
 * sign for that, U+FFFD; lines of nothing but spaces are none.
 */
function clean(block: Block): readonly Block[] {
  const kept = block.lines.flatMap((line, index) => {
    const text = line
      .toWellFormed()
      .replaceAll('\0', '\ufffd')
      .replace(/\r\n|\n|\r/g, ' ');
    return /\S/.test(text) ? [{ text, page: block.pages?.[index] }] : [];
  });
  if (kept.length === 0) return [];
  const lines = kept.map(({ text }) => text);
  if (block.pages === undefined) return [{ ...block, lines }];
  return [{ ...block, lines, pages: kept.map(({ page }) => page ?? 1) }];
}

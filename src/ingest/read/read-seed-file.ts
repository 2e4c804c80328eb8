import {
  Refused,
  type Block,
  type Extraction,
  type Fault,
  type Reading,
  type SeedBytes,
} from './extraction.ts';
import { differingDates } from './differing-dates.ts';
import { formatOf } from './formats.ts';
import { isPossible, shownSuggestion, uniqueSuggestions } from './suggestions.ts';

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
    return { kind: 'extracted', extraction: { ...extraction, blocks, ...offeredOf(extraction) } };
  } catch (error) {
    if (error instanceof RangeError && /call stack/.test(error.message))
      return { kind: 'refused', why: 'too-deep' };
    if (!(error instanceof Refused)) return { kind: 'refused', why: 'broken' };
    const { why, choice } = error;
    return { kind: 'refused', why, ...(choice !== undefined && { choice }) };
  }
}

const mostBytes = 200_000_000;
const mostCharacters = 50_000_000;

/** What of a file's suggestions can be offered, and its faults. */
function offeredOf({ suggestions, faults = [] }: Extraction): Pick<Extraction, 'suggestions' | 'faults'> {
  const shown = suggestions.map(shownSuggestion);
  const told = new Set(faults.flatMap((fault) => ('value' in fault ? [fault.value] : [])));
  const impossible = suggestions.flatMap((one): readonly Fault[] =>
    isPossible(one) || told.has(one.value)
      ? []
      : [{ kind: one.of === 'address' ? 'address' : 'date', origin: one.origin, value: one.value }],
  );
  const possible = uniqueSuggestions(shown.filter(isPossible));
  return { suggestions: possible, faults: [...faults, ...impossible, ...differingDates(possible)] };
}

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

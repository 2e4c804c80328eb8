import type { Document } from '../../model/document.ts';
import { locatorOf } from '../../model/locator.ts';
import { groupLines, type Grouping } from '../../text/group-lines.ts';
import type { Line } from '../../text/lines.ts';
import { unwrapLines } from '../../text/wrapped.ts';
import { documentWords } from '../../words/chapters/document.ts';
import type { Extraction } from '../read/extraction.ts';
import { placeBlocks, type PlacedBlock } from './read-text.ts';

/** The passages and omissions that a draft begins with, in the order of the text of record. */
type Drafted = Pick<Document, 'passages' | 'omitted'>;

/**
 * The passages of a text: the blocks that its extractor found, and where lines were broken to a width, or nothing is known
 * but lines, the paragraphs that `groupLines` finds.
 */
export function draftPassagesOf(
  { lines, extraction }: { readonly lines: readonly Line[]; readonly extraction?: Extraction },
  grouping: Grouping | undefined,
): Drafted {
  if (extraction === undefined) {
    return { passages: numbered(groupLines(lines, grouping).map((some) => locatorOf(some))), omitted: [] };
  }
  const placed = placeBlocks(extraction.blocks, lines);
  const broken = placed.filter(({ block }) => block.isBroken === true);
  const pages = new Map(
    placed.flatMap(({ block, lines: some }) =>
      some.map((line, index) => [line.number, block.pages?.[index]] as const),
    ),
  );
  const grouped = groupLines(
    broken.flatMap((one) => one.lines),
    grouping,
  ).map((some) => located(some, pages));
  const whole = placed
    .filter(({ block }) => block.isBroken !== true && block.leftOut === undefined)
    .flatMap((one) => passagesOf(one, grouping, pages));
  const passages = [...grouped, ...whole].sort((a, b) => startOf(a) - startOf(b));
  return { passages: numbered(passages), omitted: placed.flatMap((one) => omissionOf(one, pages)) };
}

type Unnumbered = Omit<Drafted['passages'][number], 'id'>;

function numbered(passages: readonly Unnumbered[]): Drafted['passages'] {
  return passages.map((passage, index) => ({ id: `p${index + 1}`, ...passage }));
}

function passagesOf(
  { block, lines }: PlacedBlock,
  grouping: Grouping | undefined,
  pages: ReadonlyMap<number, number | undefined>,
): readonly Unnumbered[] {
  const { as, level, mark } = block;
  const role = {
    ...(as !== undefined && { as }),
    ...(level !== undefined && { level }),
    ...(mark !== undefined && { mark }),
  };
  const groups = grouping === 'line' ? lines.map((line) => [line]) : [lines];
  return groups.map((some) => ({ ...located(some, pages), ...role }));
}

function omissionOf(
  { block, lines }: PlacedBlock,
  pages: ReadonlyMap<number, number | undefined>,
): Drafted['omitted'] {
  if (block.leftOut === undefined) return [];
  const text = unwrapLines(lines.map((line) => line.text).join('\n'));
  return [{ ...located(lines, pages), text, why: documentWords.drafted[block.leftOut] }];
}

function located(lines: readonly Line[], pages: ReadonlyMap<number, number | undefined>): Unnumbered {
  const page = pages.get(lines[0]?.number ?? 0);
  return { ...locatorOf(lines), ...(page !== undefined && { page }) };
}

function startOf({ line, lines }: Unnumbered): number {
  return lines?.[0] ?? line ?? 0;
}

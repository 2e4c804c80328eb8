import { isMap, isScalar, type Node } from 'yaml';
import { findFrontmatter, parseYaml } from '../../text/frontmatter.ts';
import type { Finding } from '../finding.ts';
import { offsetOfPlace } from '../offset-of-place.ts';
import { rangeOf } from './apply-changes.ts';
import type { SheetChange } from './sheet-changes.ts';
import { fieldsOfSort } from './sheet-rows.ts';

/**
 * The cell that brought a finding about: the changed one whose value it stands in, most closely, else the nearest of the
 * file; of a new entry, the cell of the field. What is found in a file without a change is put down to the event that it
 * names.
 *
 * @param files as they would be, by path
 */
export function cellOfFinding(
  { file, line, column, found }: Finding,
  files: ReadonlyMap<string, string>,
  changes: readonly SheetChange[],
  header: readonly string[],
): Pick<SheetChange, 'row' | 'column'> {
  const text = files.get(file);
  const own = changes.filter((change) => change.file === file);
  if (text === undefined || own.length === 0) {
    const named = changes.find(({ event }) => found.includes(event));
    const { row, column: at } = named ?? changes[0] ?? { row: 1, column: 1 };
    return { row, column: at };
  }
  const offset = offsetOfPlace(text, { line, column });
  const [nearest] = own
    .map((change) => {
      const [start, end] = rangeOf(text, change);
      const distance = Math.max(start - offset, offset - end, 0);
      return { change, distance, length: end - start };
    })
    .sort((a, b) => a.distance - b.distance || a.length - b.length);
  const change = nearest!.change;
  const isNew = change.kind === 'append' || change.kind === 'add-key';
  const name = isNew ? columnWithin(text, change, offset) : undefined;
  const index = name === undefined ? -1 : header.indexOf(name);
  return { row: change.row, column: index === -1 ? change.column : index + 1 };
}

/** The column of the field of a new entry that an offset lies in; undefined where it lies in none. */
function columnWithin(text: string, change: SheetChange & { readonly at: string }, offset: number) {
  const frontmatter = findFrontmatter(text);
  if (frontmatter === undefined) return undefined;
  const tree = parseYaml(text.slice(frontmatter.start, frontmatter.end));
  const [start] = rangeOf(text, change);
  const at = offset - frontmatter.start;
  const entry = entryAt(tree.contents, start - frontmatter.start);
  const keys = entry === undefined ? [] : keysAt(entry, at);
  const fields = Object.entries(fieldsOfSort(change.at) ?? {});
  const [name] = fields.find(([, field]) => field.keys.every((key, index) => keys[index] === key)) ?? [];
  return keys.length === 0 ? undefined : name;
}

type Ranged = Node & { readonly range?: readonly number[] | null };

/** The node that begins at an offset. */
function entryAt(node: unknown, start: number): Ranged | undefined {
  const one = node as (Ranged & { readonly items?: readonly unknown[] }) | null | undefined;
  if (one === null || one === undefined) return undefined;
  if (one.range?.[0] === start && isMap(one)) return one;
  return one.items
    ?.map((item) => entryAt((item as { value?: unknown }).value ?? item, start))
    .find((inner) => inner !== undefined);
}

/** The keys that lead to what stands at an offset. */
function keysAt(node: unknown, at: number): readonly string[] {
  if (!isMap(node)) return [];
  for (const { key, value } of node.items) {
    const [from] = (key as Ranged).range ?? [];
    const [, to] = (value as Ranged | null)?.range ?? (key as Ranged).range ?? [];
    if (from === undefined || to === undefined || at < from || at > to || !isScalar(key)) continue;
    return [String(key.value), ...keysAt(value, at)];
  }
  return [];
}

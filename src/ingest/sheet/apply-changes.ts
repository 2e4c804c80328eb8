import { findFrontmatter, parseYaml } from '../../text/frontmatter.ts';
import type { SheetChange } from './sheet-changes.ts';
import type { Path } from './sheet-rows.ts';
import { editYaml, type YamlEdit } from './edit-yaml.ts';
import { valueAt } from './value-at.ts';

/**
 * An MDX file with changes made in it, all else as it was, character for character. A change that cannot be made so is
 * in `refused`.
 */
export function applyChanges(
  text: string,
  changes: readonly SheetChange[],
): { readonly text: string; readonly refused: readonly SheetChange[] } {
  const refused: SheetChange[] = [];
  let edited = text;
  for (const { edit, change } of editsOf(text, changes)) {
    const { start, end } = partsOf(edited);
    const yaml = editYaml(edited.slice(start, end), edit);
    if (yaml === undefined) refused.push(change);
    else edited = edited.slice(0, start) + yaml + edited.slice(end);
  }
  for (const change of changes) if (change.kind === 'body') edited = withBody(edited, change.value);
  return { text: edited, refused };
}

/** Where the value that a change is about stands in the changed file, as offsets; the nearest one round it where it is gone. */
export function rangeOf(text: string, change: SheetChange): readonly [start: number, end: number] {
  const { start, end, bodyStart } = partsOf(text);
  if (change.kind === 'body') return [bodyStart, text.length];
  const tree = parseYaml(text.slice(start, end));
  const path =
    change.kind === 'append' ? [...change.path, lengthAt(tree.getIn(change.path, true)) - 1] : change.path;
  for (let length = path.length; length > 0; length--) {
    const node = tree.getIn(path.slice(0, length), true) as { range?: readonly number[] | null } | undefined;
    const [from, to] = node?.range ?? [];
    if (from !== undefined && to !== undefined) return [start + from, start + to];
  }
  return [start, end];
}

interface Asked {
  readonly edit: YamlEdit;
  readonly change: SheetChange;
}

/** Edits in an order in which no edit moves what a later one is about. */
function editsOf(text: string, changes: readonly SheetChange[]): readonly Asked[] {
  const { start, end } = partsOf(text);
  const data: unknown = parseYaml(text.slice(start, end)).toJS();
  const sets = changes.filter((change) => change.kind === 'set');
  const additions = changes.filter((change) => change.kind === 'append' || change.kind === 'add-key');
  const removals = changes.filter((change) => change.kind === 'remove');
  return [
    ...[...Map.groupBy(sets, ({ path }) => JSON.stringify(parentOf(path))).values()].flatMap((group) =>
      editsOfGroup(data, group),
    ),
    ...additions.map((change) => ({
      change,
      edit: {
        kind: change.kind === 'append' ? 'append' : 'set',
        path: change.path,
        value: change.value,
      } as const,
    })),
    ...removals
      .toSorted((a, b) => Number(b.path.at(-1)) - Number(a.path.at(-1)))
      .map((change) => ({ change, edit: { kind: 'remove', path: change.path } as const })),
  ];
}

type SetChange = Extract<SheetChange, { readonly kind: 'set' }>;

/** Changes of the keys of one map: where there is none yet it is made, and where none of its keys is left it goes. */
function editsOfGroup(data: unknown, group: readonly SetChange[]): readonly Asked[] {
  const [change] = group;
  if (change === undefined) return [];
  const path = parentOf(change.path);
  const held = valueAt(data, path);
  const given = Object.fromEntries(group.map((one) => [String(one.path.at(-1)), one.value]));
  const filled = Object.entries(given).filter(([, value]) => value !== undefined);
  if (held === undefined)
    return filled.length === 0
      ? []
      : [{ change, edit: { kind: 'set', path, value: Object.fromEntries(filled) } }];
  const isEmptied = Object.keys(held as object).every((key) => key in given && given[key] === undefined);
  if (isEmptied && !Array.isArray(held)) return [{ change, edit: { kind: 'set', path, value: undefined } }];
  return group.flatMap((one) => setEdits(data, one));
}

/** Of a list, only the items that differ are changed. */
function setEdits(data: unknown, change: SetChange): readonly Asked[] {
  const { path, value } = change;
  const held = valueAt(data, path);
  if (held === undefined && value === undefined) return [];
  if (!Array.isArray(held) || !Array.isArray(value)) return [{ change, edit: { kind: 'set', path, value } }];
  const before: readonly unknown[] = held;
  const after: readonly unknown[] = value;
  const shared = Math.min(before.length, after.length);
  return [
    ...Array.from({ length: shared }, (_, index) => index)
      .filter((index) => before[index] !== after[index])
      .map((index) => ({
        change,
        edit: { kind: 'set', path: [...path, index], value: after[index] } as const,
      })),
    ...after.slice(shared).map((item) => ({ change, edit: { kind: 'append', path, value: item } as const })),
    ...before.slice(shared).map((_, index) => ({
      change,
      edit: { kind: 'remove', path: [...path, before.length - 1 - index] } as const,
    })),
  ];
}

function withBody(text: string, value: string): string {
  const { bodyStart } = partsOf(text);
  const [head, body] = [text.slice(0, bodyStart), text.slice(bodyStart)];
  const lines = body.includes('\r\n') ? value.replaceAll('\n', '\r\n') : value;
  const start = body.length - body.trimStart().length;
  if (body.trim() === '') return `${head}\n${lines}\n`;
  return head + body.slice(0, start) + lines + body.slice(body.trimEnd().length);
}

function partsOf(text: string) {
  const parts = findFrontmatter(text);
  if (parts === undefined) throw new Error('a file of the record has no frontmatter');
  return parts;
}

function parentOf(path: Path): Path {
  return path.slice(0, -1);
}

function lengthAt(node: unknown): number {
  return (node as { items?: readonly unknown[] } | undefined)?.items?.length ?? 0;
}

import { isDeepStrictEqual } from 'node:util';
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { parseYaml } from '../../text/frontmatter.ts';
import { yamlKey, yamlOf } from '../yaml-value.ts';

/** A change of one value of a YAML text. */
export type YamlEdit =
  /** `value` undefined takes the key out. */
  | { readonly kind: 'set'; readonly path: readonly (string | number)[]; readonly value: unknown }
  | { readonly kind: 'append'; readonly path: readonly (string | number)[]; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: readonly (string | number)[] };

/**
 * A YAML text with one value changed and every other character as it was: comments, order of keys, quotation marks,
 * spaces. Undefined where that cannot be done: the text is read again, and holds what was meant or is not given.
 */
export function editYaml(text: string, edit: YamlEdit): string | undefined {
  const tree = parseYaml(text);
  const meant = changed(tree.toJS(), edit);
  const splice = spliceFor(text, tree, edit);
  if (splice === undefined) return undefined;
  const edited = text.slice(0, splice.start) + splice.text + text.slice(splice.end);
  const again = parseYaml(edited);
  return again.errors.length === 0 && isDeepStrictEqual(again.toJS(), meant) ? edited : undefined;
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Path = readonly (string | number)[];
type Ranged = Node & { readonly range: readonly [number, number, number] };

function spliceFor(text: string, tree: Document.Parsed, edit: YamlEdit): Splice | undefined {
  const { path } = edit;
  const parent = nodeAt(tree, path.slice(0, -1));
  const key = path.at(-1);
  switch (edit.kind) {
    case 'set': {
      if (edit.value === undefined) return takeOut(text, parent, key);
      const node = nodeAt(tree, path);
      if (node !== undefined) return replaced(text, node, edit.value);
      return isMap(parent) ? withPair(text, parent, String(key), edit.value) : undefined;
    }
    case 'append': {
      const list = nodeAt(tree, path);
      if (isSeq(list)) return withItem(text, list, edit.value);
      return isMap(parent) ? withPair(text, parent, String(key), [edit.value]) : undefined;
    }
    case 'remove':
      // A list or a map without entries is told by leaving it out.
      if (path.length > 1 && isCollection(parent) && parent.items.length === 1)
        return takeOut(text, nodeAt(tree, path.slice(0, -2)), path.at(-2));
      return takeOut(text, parent, key);
  }
}

function nodeAt(tree: Document.Parsed, path: Path): Ranged | undefined {
  const node = path.length === 0 ? tree.contents : tree.getIn(path, true);
  return (node ?? undefined) as Ranged | undefined;
}

function replaced(text: string, node: Ranged, value: unknown): Splice | undefined {
  const [start, end] = node.range;
  const isBlock = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
  const isPlain = isScalar(node) && node.type === 'PLAIN';
  const written = yamlOf(value, { plain: isPlain, spaced: false });
  return { start, end, text: isBlock && text[end - 1] === '\n' ? `${written}\n` : written };
}

function withPair(text: string, map: YAMLMap, key: string, value: unknown): Splice | undefined {
  const last = map.items.at(-1);
  if (map.flow === true) {
    const written = `${yamlKey(key)}: ${yamlOf(value, { ...plain, spaced: isSpaced(text, map) })}`;
    if (last === undefined) return at((map as Ranged).range[0] + 1, written);
    return at(endOfPair(last), `, ${written}`);
  }
  if (last === undefined) return undefined;
  const indent = columnOf(text, (last.key as Ranged).range[0]);
  const lines = Array.isArray(value)
    ? `${yamlKey(key)}:\n${value.map((item) => `${' '.repeat(indent + 2)}- ${yamlOf(item, plain)}\n`).join('')}`
    : `${yamlKey(key)}: ${yamlOf(value, plain)}\n`;
  return onNewLine(text, endOfPair(last), `${' '.repeat(indent)}${lines}`);
}

function withItem(text: string, list: YAMLSeq, value: unknown): Splice | undefined {
  const last = list.items.at(-1) as Ranged | undefined;
  if (list.flow === true) {
    if (last === undefined) return at((list as Ranged).range[0] + 1, yamlOf(value, plain));
    return at(
      last.range[1],
      `, ${yamlOf(value, { plain: isPlainScalar(last), spaced: isSpaced(text, last) })}`,
    );
  }
  if (last === undefined) return undefined;
  const dash = text.lastIndexOf('-', last.range[0] - 1);
  const written = yamlOf(value, { plain: true, spaced: isSpaced(text, last) });
  return onNewLine(text, deepEnd(last), `${' '.repeat(columnOf(text, dash))}- ${written}\n`);
}

function takeOut(
  text: string,
  parent: Ranged | undefined,
  key: string | number | undefined,
): Splice | undefined {
  if (!isCollection(parent)) return undefined;
  const parts: readonly { readonly start: number; readonly end: number }[] = isMap(parent)
    ? parent.items.map((pair) => ({ start: (pair.key as Ranged).range[0], end: endOfPair(pair) }))
    : parent.items.map((item) => ({ start: (item as Ranged).range[0], end: deepEnd(item as Ranged) }));
  const index = isMap(parent)
    ? parent.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key)
    : Number(key);
  const [before, part, after] = [parts[index - 1], parts[index], parts[index + 1]];
  if (part === undefined) return undefined;
  if (parent.flow === true) {
    if (before !== undefined) return { start: before.end, end: part.end, text: '' };
    return { start: part.start, end: after?.start ?? part.end, text: '' };
  }
  const first = isMap(parent) ? part.start : text.lastIndexOf('-', part.start - 1);
  const lineStart = text.lastIndexOf('\n', first - 1) + 1;
  // The first key of an item shares its line with the item's dash.
  if (text.slice(lineStart, first).trim() !== '') return undefined;
  return { start: lineStart, end: lineEnd(text, part.end), text: '' };
}

function endOfPair({ key, value }: Pair): number {
  return value === null || value === undefined ? (key as Ranged).range[1] + 1 : deepEnd(value as Ranged);
}

/** Where the last value ends that stands in a node: the ends of block collections reach over comments behind them. */
function deepEnd(node: Ranged): number {
  if (!isCollection(node) || node.flow === true) return node.range[1];
  const last = node.items.at(-1);
  if (last === undefined) return node.range[1];
  return isMap(node) ? endOfPair(last as Pair) : deepEnd(last as Ranged);
}

function at(offset: number, text: string): Splice {
  return { start: offset, end: offset, text };
}

function onNewLine(text: string, after: number, lines: string): Splice {
  const offset = lineEnd(text, after);
  return at(offset, text[offset - 1] === '\n' ? lines : `\n${lines}`);
}

/** The offset behind the line break that ends the line of what ends at an offset. */
function lineEnd(text: string, end: number): number {
  if (text[end - 1] === '\n') return end;
  const line = text.indexOf('\n', end);
  return line === -1 ? text.length : line + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function isSpaced(text: string, node: Node): boolean {
  return isMap(node) && node.flow === true && text[(node as unknown as Ranged).range[0] + 1] === ' ';
}

function isPlainScalar(node: Node): boolean {
  return !isScalar(node) || node.type === 'PLAIN';
}

const plain = { plain: true, spaced: false };

function changed(data: unknown, edit: YamlEdit): unknown {
  const [key, ...rest] = edit.path;
  if (key === undefined) return edit.kind === 'append' ? [...asList(data), edit.value] : data;
  const copy: unknown = Array.isArray(data) ? [...(data as unknown[])] : { ...(data as object) };
  const held = copy as Record<string | number, unknown>;
  const isLast = rest.length === 0;
  if (isLast && edit.kind === 'set' && edit.value !== undefined) held[key] = edit.value;
  else if (isLast && edit.kind !== 'append') {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else Reflect.deleteProperty(held, key);
  } else {
    const inner = changed(held[key], { ...edit, path: rest });
    if (edit.kind === 'remove' && Object.keys(inner as object).length === 0)
      Reflect.deleteProperty(held, key);
    else held[key] = inner;
  }
  return copy;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

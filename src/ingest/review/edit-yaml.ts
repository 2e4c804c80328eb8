import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Document as YamlDocument, type Node, type YAMLMap } from 'yaml';
import { parseYaml } from '../../text/frontmatter.ts';
import { flowWherePlain, writtenYaml } from '../steps/write-document.ts';
import { printable } from '../yaml-value.ts';
import { keepLines } from './keep-lines.ts';

/** The keys of a map in the order in which they are written, by the path to the map. */
export type KeyOrder = (path: readonly (string | number)[]) => readonly string[];

/**
 * YAML with another value: comments, the order of keys, and each line that the change does not concern stay as they are.
 * An item of a list is known by its `id`, or by all that it holds. An empty list, and false, is left out where the key is
 * not there, and an emptied list takes its key with it.
 *
 * @param source YAML of a map, without errors
 */
export function editYaml(source: string, value: object, orderOf: KeyOrder): string {
  const yaml = parseYaml(source);
  if (isDeepStrictEqual(yaml.toJS(), value)) return source;
  const options = { ...writtenYaml, flowCollectionPadding: isPadded(source) };
  const before = parseYaml(source).toString(options);
  reconcile(yaml, yaml.contents, value, [], orderOf);
  const after = printable(yaml.toString(options));
  return keepLines(source, printable(before), after, (text) => {
    const kept = parseYaml(text);
    return kept.errors.length === 0 && isDeepStrictEqual(kept.toJS(), yaml.toJS());
  });
}

// As in most of the maps on one line that are there.
function isPadded(source: string): boolean {
  const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0;
  return count(/\{ /g) >= count(/\{[^ }]/g);
}

type Path = readonly (string | number)[];

function reconcile(
  yaml: YamlDocument.Parsed,
  node: unknown,
  value: unknown,
  path: Path,
  orderOf: KeyOrder,
): unknown {
  if (isMap(node) && isRecord(value)) {
    reconcileMap(yaml, node, value, path, orderOf);
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    const olds = oldItems(yaml, node.items, value);
    node.items = value.map((inner: unknown, index) => {
      const old = olds[index];
      return old === undefined
        ? newNode(yaml, inner)
        : reconcile(yaml, old, inner, [...path, index], orderOf);
    });
    return node;
  }
  if (isScalar(node) && (typeof value !== 'object' || value === null)) {
    node.value = value;
    return node;
  }
  return newNode(yaml, value);
}

function reconcileMap(
  yaml: YamlDocument.Parsed,
  map: YAMLMap,
  value: Readonly<Record<string, unknown>>,
  path: Path,
  orderOf: KeyOrder,
): void {
  const keys = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  for (const key of keys.filter((one) => value[one] === undefined)) map.delete(key);
  for (const [key, inner] of Object.entries(value)) {
    const old = map.get(key, true);
    if (old !== undefined && isDeepStrictEqual(plainOf(yaml, old), inner)) continue;
    if (isNothing(inner)) map.delete(key);
    else if (old === undefined) insert(map, key, newNode(yaml, inner), orderOf(path));
    else map.set(key, reconcile(yaml, old, inner, [...path, key], orderOf));
  }
}

function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** For each value of a list the item that it was: one like it, or in a list of the same length the one in its place. */
function oldItems(
  yaml: YamlDocument.Parsed,
  items: readonly unknown[],
  values: readonly unknown[],
): readonly unknown[] {
  const left = items.map((item) => ({ item, plain: plainOf(yaml, item) }));
  const taken = new Set<unknown>();
  const alike = values.map((value) => {
    const found = left.find(({ item, plain }) => !taken.has(item) && isItem(plain, value));
    taken.add(found?.item);
    return found?.item;
  });
  if (items.length !== values.length) return alike;
  return alike.map((item, index) => item ?? (taken.has(items[index]) ? undefined : items[index]));
}

function isItem(old: unknown, now: unknown): boolean {
  if (isRecord(old) && isRecord(now) && old['id'] !== undefined && now['id'] !== undefined)
    return old['id'] === now['id'];
  return isDeepStrictEqual(old, now);
}

/** Puts a key before the first one that comes behind it in the order. */
function insert(map: YAMLMap, key: string, node: unknown, order: readonly string[]): void {
  const place = order.indexOf(key);
  const behind = map.items.findIndex(
    ({ key: one }) => isScalar(one) && order.indexOf(String(one.value)) > place,
  );
  map.set(key, node);
  const pair = place === -1 || behind === -1 ? undefined : map.items.pop();
  if (pair !== undefined) map.items.splice(behind, 0, pair);
}

function newNode(yaml: YamlDocument.Parsed, value: unknown): Node {
  const node = yaml.createNode(value);
  flowWherePlain(node);
  return node;
}

function plainOf(yaml: YamlDocument.Parsed, node: unknown): unknown {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.toJS(yaml) : node;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

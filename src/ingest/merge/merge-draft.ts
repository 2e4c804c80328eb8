import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Document as YamlDocument, type Pair, type YAMLMap } from 'yaml';
import type { Document } from '../../model/document.ts';
import { findFrontmatter, parseYaml } from '../../text/frontmatter.ts';
import { shown } from '../shown.ts';
import { flowWherePlain, writtenYaml } from '../steps/write-document.ts';
import { printable } from '../yaml-value.ts';
import { mergeEvents, type MergedEvent } from './merge-events.ts';
import { mergeFields, mergeValue, type MergedField } from './merge-values.ts';

/** A document as it was read, and its file. */
export interface DraftVersion {
  readonly data: Document;
  readonly text: string;
}

/** A merged draft, and a line for each thing that was taken over, or that a person has to decide. */
export interface MergedDraft {
  readonly text: string;
  readonly taken: readonly string[];
  readonly conflicts: readonly string[];
}

/**
 * Merges what a run would write now into a draft that a person has edited, by what a former run wrote. The edited file
 * keeps its comments and the order of its keys; what it says otherwise stays, with the new proposal as a comment above it.
 */
export function mergeDraft(base: DraftVersion, ours: DraftVersion, theirs: DraftVersion): MergedDraft {
  const found = findFrontmatter(ours.text);
  if (found === undefined) return { text: ours.text, taken: [], conflicts: [] };
  const yaml = parseYaml(ours.text.slice(found.start, found.end));
  const fields = mergeFields(plainFields(base.data), plainFields(ours.data), plainFields(theirs.data));
  const passages = mergeValue(textOf(base), textOf(ours), textOf(theirs));
  const events = mergeEvents(base.data.events, ours.data.events, theirs.data.events);
  const told = [
    ...fields.map((field) => mergeField(yaml, [], field, field.key)),
    ...mergePassages(yaml, passages, theirs.data),
    ...mergeAll(yaml, events),
  ];
  const only = (kind: Told['kind']) => told.flatMap((one) => (one.kind === kind ? [one.text] : []));
  const body = passages === 'taken' ? bodyOf(theirs.text) : ours.text.slice(found.bodyStart);
  const head = ours.text.slice(0, found.start);
  const fence = ours.text.slice(found.end, found.bodyStart);
  return {
    text: told.length === 0 ? ours.text : `${head}${printable(yaml.toString(writtenYaml))}${fence}${body}`,
    taken: only('taken'),
    conflicts: only('conflict'),
  };
}

interface Told {
  readonly kind: 'taken' | 'conflict';
  readonly text: string;
}

// Passages go with the paragraphs below, and events have rules of their own; a seed and its text are what they are.
const apart = ['id', 'seed', 'record', 'passages', 'omitted', 'events', 'undated', 'reviewed'];

function plainFields(data: Document): object {
  return Object.fromEntries(
    Object.entries(data).filter(([key, value]) => !apart.includes(key) && !isEmptyList(value)),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function textOf({ data, text }: DraftVersion): unknown {
  return { passages: data.passages, omitted: data.omitted, body: bodyOf(text).trim() };
}

function bodyOf(text: string): string {
  return text.slice(findFrontmatter(text)?.bodyStart ?? 0);
}

function mergePassages(
  yaml: YamlDocument.Parsed,
  merged: ReturnType<typeof mergeValue>,
  theirs: Document,
): readonly Told[] {
  if (merged === 'kept') return [];
  if (merged === 'conflict') {
    comment(yaml, [], 'passages', theirs.passages);
    return [{ kind: 'conflict', text: 'passages: other passages are proposed now' }];
  }
  set(yaml, ['passages'], theirs.passages);
  set(yaml, ['omitted'], isEmptyList(theirs.omitted) ? undefined : theirs.omitted);
  return [{ kind: 'taken', text: 'passages' }];
}

function mergeAll(yaml: YamlDocument.Parsed, events: readonly MergedEvent[]): readonly Told[] {
  const removed = events.flatMap((one) => (one.kind === 'removed' ? [one.at] : []));
  const told = events.flatMap((one): readonly Told[] => {
    switch (one.kind) {
      case 'added':
        return [{ kind: 'taken', text: `events: ${one.event.id} is new` }];
      case 'removed':
        return [{ kind: 'taken', text: `events: ${one.event.id} is proposed no more` }];
      case 'left':
        note(yaml, ['events', one.at], noMore);
        return [
          {
            kind: 'conflict',
            text: `events: ${one.event.id} is proposed no more, and stays as it was edited`,
          },
        ];
      case 'changed':
        return one.fields.map((field) =>
          mergeField(yaml, ['events', one.at], field, `events: ${one.id}, ${field.key}`),
        );
    }
  });
  // From behind, so that the places of those before stay.
  for (const at of removed.toSorted((a, b) => b - a)) yaml.deleteIn(['events', at]);
  for (const one of events) {
    if (one.kind !== 'added') continue;
    if (isSeq(yaml.get('events'))) yaml.addIn(['events'], nodeOf(yaml, one.event));
    else set(yaml, ['events'], [one.event]);
  }
  const left = yaml.get('events');
  if (isSeq(left) && left.items.length === 0) yaml.delete('events');
  return told;
}

type Place = readonly (string | number)[];

function mergeField(
  yaml: YamlDocument.Parsed,
  place: Place,
  { key, merged, value }: MergedField,
  name: string,
): Told {
  if (merged === 'taken') {
    set(yaml, [...place, key], value);
    return { kind: 'taken', text: name };
  }
  comment(yaml, place, key, value);
  return { kind: 'conflict', text: `${name}: ${proposal(value)}, and yours stays` };
}

function set(yaml: YamlDocument.Parsed, path: Place, value: unknown): void {
  if (value === undefined) yaml.deleteIn(path);
  else yaml.setIn(path, nodeOf(yaml, value));
}

function nodeOf(yaml: YamlDocument.Parsed, value: unknown) {
  const node = yaml.createNode(value);
  flowWherePlain(node);
  return node;
}

const noMore = 'ingest proposes this event no more';

function proposal(value: unknown): string {
  if (value === undefined) return 'ingest proposes none now';
  const text = typeof value === 'string' ? shown(value, 400) : oneLine(JSON.stringify(value));
  return `ingest proposes now: ${text}`;
}

/** A text in which what is not printable, and what some readers take for a line end, is escaped; of a long one its begin. */
function oneLine(text: string): string {
  const begin = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return begin.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`);
}

const longest = 2000;

/** Puts a proposal above the key that it is for, or, where that is not there, above the map. */
function comment(yaml: YamlDocument.Parsed, place: Place, key: string, value: unknown): void {
  const map = place.length === 0 ? yaml.contents : yaml.getIn(place, true);
  const pair = isMap(map) ? pairOf(map, key) : undefined;
  const text =
    value === undefined
      ? 'ingest proposes none now'
      : `ingest proposes now: ${key}: ${JSON.stringify(value)}`;
  if (pair !== undefined && isScalar(pair.key)) addComment(pair.key, text);
  else note(yaml, place, text);
}

/** Puts a line above a map, once. */
function note(yaml: YamlDocument.Parsed, place: Place, text: string): void {
  const map = place.length === 0 ? yaml.contents : yaml.getIn(place, true);
  const first = isMap(map) ? map.items[0]?.key : undefined;
  if (isScalar(first)) addComment(first, text);
}

function addComment(node: { commentBefore?: string | null | undefined }, text: string): void {
  const line = ` ${oneLine(text)}`;
  const lines = (node.commentBefore ?? '').split('\n').filter((one) => one !== '');
  if (!lines.includes(line)) node.commentBefore = [...lines, line].join('\n');
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Whether two drafts say the same, whatever their files look like. */
export function saySame(a: DraftVersion, b: DraftVersion): boolean {
  return isDeepStrictEqual([a.data, bodyOf(a.text).trim()], [b.data, bodyOf(b.text).trim()]);
}

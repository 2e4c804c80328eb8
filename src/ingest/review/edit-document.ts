import { documentClaimSchema } from '../../model/claim.ts';
import { attestationSchema, documentSchema, quotationSchema, type Document } from '../../model/document.ts';
import { findFrontmatter, parseYaml } from '../../text/frontmatter.ts';
import { editYaml } from './edit-yaml.ts';

/** A document's data and the paragraphs of its body, in MDX: what an edit changes. */
export interface Edited {
  readonly document: Document;
  readonly paragraphs: readonly string[];
}

/** What an edit changes in a document's file, which can be read. */
export function editableOf(text: string, document: Document): Edited {
  return { document, paragraphs: paragraphsOf(partsOf(text).body) };
}

/**
 * A document's file with what was edited in it. Comments, the order of keys, paragraphs that are as they were, the way
 * in which lines end and all that stands before and behind the paragraphs stay.
 */
export function editDocument(text: string, old: Edited, edited: Edited): string {
  const { head, yaml, rest, body } = partsOf(text);
  const value = edited.document === old.document ? undefined : dataOf(yaml, old.document, edited.document);
  const front = value === undefined ? yaml : editYaml(yaml, value, keysAt);
  const same =
    edited.paragraphs.length === old.paragraphs.length &&
    edited.paragraphs.every((paragraph, index) => paragraph === old.paragraphs[index]);
  const written = `${head}${front}${rest}${same ? body : withParagraphs(body, edited.paragraphs)}`;
  return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
}

function partsOf(original: string) {
  const text = original.replaceAll('\r\n', '\n');
  const found = findFrontmatter(text);
  if (found === undefined) throw new Error('a document has frontmatter');
  const { start, end, bodyStart } = found;
  return {
    head: text.slice(0, start),
    yaml: text.slice(start, end),
    rest: text.slice(end, bodyStart),
    body: text.slice(bodyStart),
  };
}

const between = /\n(?:[ \t]*\n)+/;

function paragraphsOf(body: string): readonly string[] {
  const trimmed = body.replace(/^\s*\n/, '').replace(/\s*$/, '');
  return trimmed === '' ? [] : trimmed.split(between);
}

function withParagraphs(body: string, paragraphs: readonly string[]): string {
  const before = /^(?:[ \t]*\n)*/.exec(body)?.[0] ?? '';
  const behind = /\s*$/.exec(body)?.[0] ?? '';
  return `${before}${paragraphs.join('\n\n')}${behind}`;
}

/** The frontmatter as it stands, with the keys that an edit has changed: what a schema adds of itself is not written. */
function dataOf(yaml: string, old: Document, edited: Document): object {
  const raw = parseYaml(yaml).toJS() as Record<string, unknown>;
  const [before, now] = [old, edited] as unknown as Readonly<Record<string, unknown>>[];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(edited)])];
  const changed = keys.filter((key) => before?.[key] !== now?.[key]);
  return { ...raw, ...Object.fromEntries(changed.map((key) => [key, withoutNothing(now?.[key])])) };
}

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === undefined ? [] : [[key, withoutNothing(inner)]],
    ),
  );
}

function keysAt(path: readonly (string | number)[]): readonly string[] {
  const [list, , inner] = path;
  if (path.length === 0) return Object.keys(documentSchema.shape);
  if (list !== 'events') return [];
  if (inner === 'claims') return Object.keys(documentClaimSchema.shape);
  return Object.keys(inner === undefined ? attestationSchema.shape : quotationSchema.shape);
}

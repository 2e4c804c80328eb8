import { Document as YamlDocument, isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import type { Document } from '../../model/document.ts';
import { textAt } from '../../model/locator.ts';
import { escapeParagraph } from '../../text/escape-mdx.ts';
import type { Line } from '../../text/lines.ts';
import { printable } from '../yaml-value.ts';

/** The MDX of a document: its frontmatter, and the text of each passage as a paragraph. Ends with a line break. */
export function writeDocument(document: Document, lines: readonly Line[]): string {
  const paragraphs = document.passages.map((passage) => escapeParagraph(textAt(lines, passage) ?? ''));
  return `---\n${writeFrontmatter(document)}---\n\n${paragraphs.join('\n\n')}\n`;
}

/**
 * A document's data as YAML in which every text is a double-quoted string on one line: it reads the same in every
 * YAML reader, whatever it holds, and no line can be taken for the end of the frontmatter.
 */
function writeFrontmatter(document: Document): string {
  const filled = Object.entries(document).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  const yaml = new YamlDocument(Object.fromEntries(filled));
  if (isMap(yaml.contents)) for (const { value } of yaml.contents.items) flowWherePlain(value);
  return printable(yaml.toString(writtenYaml));
}

/** How YAML is written here. */
export const writtenYaml = {
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  lineWidth: 0,
} as const;

/** Has the maps and lists in a node that hold nothing but plain values stand on one line each. */
export function flowWherePlain(node: unknown): void {
  if (!isNode(node)) return;
  visit(node, {
    Map(_, map) {
      if (map.items.every(({ value }) => isPlain(value))) map.flow = true;
    },
    Seq(_, list) {
      if (!list.items.some(isMap)) list.flow = true;
    },
  });
}

function isPlain(value: unknown): boolean {
  return isScalar(value) || (isSeq(value) && value.items.every(isScalar));
}

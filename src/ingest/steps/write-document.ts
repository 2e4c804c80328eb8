import { Document as YamlDocument, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Document } from '../../model/document.ts';
import { textAt } from '../../model/locator.ts';
import { escapeParagraph } from '../../text/escape-mdx.ts';
import type { Line } from '../../text/lines.ts';

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
  visit(yaml, {
    Map(_, map, ancestors) {
      if (ancestors.length > 2 && map.items.every(({ value }) => isPlain(value))) map.flow = true;
    },
    Seq(_, list) {
      if (!list.items.some(isMap)) list.flow = true;
    },
  });
  return yaml
    .toString({ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })
    .replace(notPrintable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isPlain(value: unknown): boolean {
  return isScalar(value) || (isSeq(value) && value.items.every(isScalar));
}

// What YAML forbids raw, or some readers take for a line break, and JSON leaves as it is.
const notPrintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

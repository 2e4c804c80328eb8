import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, parseDocument, visit } from 'yaml';
import { findFrontmatter } from '../text/frontmatter.ts';
import { escapeParagraph } from '../text/escape-mdx.ts';
import { foreignSite } from './foreign-site.ts';
import { hostileValue } from './hostile-values.ts';
import type { ProjectCopy } from './project-copy.ts';
import { testDocument } from './test-archive.ts';

/** A text that was put into a field of the archive. */
export interface Planted {
  readonly file: string;
  /** The keys that lead to it: "accounts says". */
  readonly key: string;
  readonly text: string;
}

/**
 * The archive of `foreignSite` with a hostile text behind every text that a person has written in it, a document whose
 * passages and quotations are such texts, and an essay.
 */
export function hostileSite(): { readonly copy: ProjectCopy; readonly planted: readonly Planted[] } {
  const copy = foreignSite(further());
  const planted: Planted[] = [];
  for (const file of readdirSync(copy.root, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/^(?:content|seeds)\/.*\.(?:yaml|mdx)$/.test(file)) continue;
    // What is drawn of the name has to be the name.
    const text = readFileSync(join(copy.root, file), 'utf8').replace(/^wordmark:.*\n/m, '');
    copy.write(
      file,
      file.endsWith('.mdx') ? plantedMdx(file, text, planted) : plantedYaml(file, text, planted),
    );
  }
  const quoted = quotedLines.map((text) => ({ file: documentFile, key: 'passages', text }));
  return { copy, planted: [...planted, ...quoted] };
}

const documentFile = 'content/documents/doc.mdx';
const seedName = "3 & 'x' {y} `z` $(id).txt";
const quotedLines = [
  ...Array.from({ length: 60 }, (_, index) => `Сказано ${hostileValue(1000 + index)}`),
  // The check lets nobody write these in a field: they turn what stands behind them round.
  'Сказано \u202etxet\u202c \u2066x\u2069 a\u200bb \u2028 c',
];

function further(): Readonly<Record<string, string>> {
  const events = quotedLines
    .slice(0, 30)
    .map(
      (line, index) =>
        `  - { id: "said-${index}", shape: "point", kind: "statement", title: "Слова ${index}", claims: [{ of: "whole", edtf: "1990-05-12", basis: "document-date" }], quotes: [{ passage: "p${index + 1}", exact: ${JSON.stringify(line)} }] }\n`,
    );
  const date = 'date: { edtf: "1990-05-12", basis: "outside" }\n';
  return {
    [`seeds/${seedName}`]: `${quotedLines.join('\n')}\n`,
    [`seeds/${seedName.replace(/txt$/, 'yaml')}`]: `seed: ${JSON.stringify(seedName)}\nlanguage: "mul"\ntitle: "Слова"\npublished: { edtf: "1990-05-12", restsOn: "Так сказано." }\n`,
    [documentFile]: testDocument(
      seedName,
      `${quotedLines.join('\n')}\n`,
      `${date}events:\n${events.join('')}`,
      quotedLines.map(escapeParagraph).join('\n'),
    ).replace('language: "en"', 'language: "mul"'),
    'content/essays/words.mdx':
      '---\nid: "words"\ntitle: "О словах"\nauthors: ["Архив"]\ndate: "1995-05-01"\nsummary: "О том, что сказано."\nasOf: "1990-05-12"\n---\n\n## Слова\n\nО словах сказано здесь.\n',
  };
}

// What the check compares with a seed, or reads as a date, a query or words of the site's own.
const kept = new Set(['exact', 'written', 'ends', 'begins', 'text', 'absent', 'examples']);

const outletName = 'Газета';
const outletText = hostileValue(999);

/** YAML with a hostile text behind each text in Cyrillic, which in this archive is what a person has written. */
function plantedYaml(file: string, yaml: string, planted: Planted[]): string {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  visit(parseDocument(yaml), {
    Pair(_, { key }) {
      if (isScalar(key) && kept.has(String(key.value))) return visit.SKIP;
      return undefined;
    },
    Scalar(at, { value, range }, path) {
      if (at === 'key' || typeof value !== 'string' || !range || !/\p{Script=Cyrillic}/u.test(value)) return;
      const keys = path.flatMap((node) =>
        'key' in node && isScalar(node.key) ? [String(node.key.value)] : [],
      );
      // An outlet has one name wherever it is named, or the check finds that addresses are another's.
      const isOutlet = value === outletName && keys.some((key) => key === 'publisher' || key === 'name');
      const text = isOutlet ? outletText : hostileValue(planted.length);
      planted.push({ file, key: keys.join(' '), text });
      edits.push({ start: range[0], end: range[1], text: JSON.stringify(`${value} ${text}`) });
    },
  });
  return edits
    .toReversed()
    .reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), yaml);
}

/** The same of frontmatter, and a paragraph of hostile text behind the text. */
function plantedMdx(file: string, mdx: string, planted: Planted[]): string {
  const found = findFrontmatter(mdx);
  if (found === undefined) return mdx;
  const head = plantedYaml(file, mdx.slice(found.start, found.end), planted);
  const before = mdx.slice(0, found.start) + head + mdx.slice(found.end);
  if (file.startsWith('content/documents/')) return before;
  const text = hostileValue(planted.length);
  planted.push({ file, key: 'body', text });
  return `${before.trimEnd()}\n\n${escapeParagraph(text)}\n`;
}

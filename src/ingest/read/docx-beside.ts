import { blocksOfHtml } from './blocks-of-html.ts';
import { documentOf } from './html-document.ts';
import type { OtherParts } from './docx-shown.ts';
import { linesOfMath } from './docx-math.ts';
import type { Block, LeftOut } from './extraction.ts';
import { xmlOf } from './xml-parts.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

/** What a part of a Word document refers to in others. */
export function otherPartsOf(parts: Parts, name: string): OtherParts {
  return {
    comments: commentsOf(parts),
    hiddenStyles: hiddenStylesOf(parts),
    related: relatedOf(parts, name),
  };
}

/** What stands in a Word document beside its text: heads and feet of pages, and words that nothing refers to. */
export function blocksBeside(parts: Parts): readonly Block[] {
  const named = (pattern: RegExp) =>
    [...parts].filter(([name]) => pattern.test(name)).map(([, part]) => part);
  const referred = (reference: string) =>
    new Set(
      named(/^word\/(?:document|footnotes|endnotes)\.xml$/).flatMap((part) =>
        [...xmlOf(part).getElementsByTagName(reference)].map((one) => one.getAttribute('w:id') ?? ''),
      ),
    );
  const others = (file: string, entry: string, reference: string) => {
    const part = parts.get(file);
    if (part === undefined) return [];
    const known = referred(reference);
    return [...xmlOf(part).getElementsByTagName(entry)]
      .filter((one) => !known.has(one.getAttribute('w:id') ?? ''))
      .flatMap((one) => paragraphsIn(one));
  };
  return [
    ...leftOut(
      named(/^word\/(?:header|footer)\d*\.xml$/).flatMap((part) => paragraphsIn(xmlOf(part))),
      'furniture',
    ),
    ...leftOut(
      [
        ...others('word/footnotes.xml', 'w:footnote', 'w:footnoteReference'),
        ...others('word/endnotes.xml', 'w:endnote', 'w:endnoteReference'),
      ],
      'unreferenced-note',
    ),
    ...leftOut(others('word/comments.xml', 'w:comment', 'w:commentReference'), 'comment'),
    ...leftOut(deletedRows(parts), 'struck'),
    ...leftOut(mergedCells(parts), 'hidden'),
    ...leftOut(
      named(/^word\/glossary\/document\.xml$/).flatMap((part) => paragraphsIn(xmlOf(part))),
      'hidden',
    ),
    ...leftOut([...propertiesOf(parts), ...numberWordsOf(parts)], 'metadata'),
  ];
}

function leftOut(lines: readonly string[], why: LeftOut): readonly Block[] {
  const words = [...new Set(lines.map((line) => line.trim()))].filter((line) => /[\p{L}\p{N}]/u.test(line));
  return words.length === 0 ? [] : [{ lines: words, leftOut: why }];
}

/** The words of each paragraph, with those of pictures and of what is deleted. */
function paragraphsIn(root: Document | Element): readonly string[] {
  return [...root.getElementsByTagName('w:p')].flatMap((paragraph) => {
    const own = [...paragraph.querySelectorAll('*')].filter(
      (one) => one.closest('w\\:p') === paragraph || !one.tagName.startsWith('w:'),
    );
    const line = own.map((one) => wordsOf(one)).join('');
    const besides = own.flatMap((one) =>
      ['string', 'alt', 'descr', 'w:displayText'].flatMap((name) => one.getAttribute(name) ?? []),
    );
    return [line, ...besides];
  });
}

function wordsOf(element: Element): string {
  if (['w:t', 'w:delText', 'a:t'].includes(element.tagName)) return element.textContent ?? '';
  if (element.tagName === 'm:oMath')
    return linesOfMath(element)
      .map(({ text }) => text)
      .join('');
  return ['w:tab', 'w:br', 'w:ptab'].includes(element.tagName) ? ' ' : '';
}

function commentsOf(parts: Parts): OtherParts['comments'] {
  const part = parts.get('word/comments.xml');
  if (part === undefined) return new Map();
  return new Map(
    [...xmlOf(part).getElementsByTagName('w:comment')].map((comment) => [
      comment.getAttribute('w:id') ?? '',
      [comment.getAttribute('w:author') ?? '', ...paragraphsIn(comment)],
    ]),
  );
}

function hiddenStylesOf(parts: Parts): ReadonlySet<string> {
  const part = parts.get('word/styles.xml');
  const styles = part === undefined ? [] : [...xmlOf(part).getElementsByTagName('w:style')];
  const hidden = new Set<string>();
  // A style that is based on a hidden one may stand before it.
  for (let before = -1; before < hidden.size;) {
    before = hidden.size;
    for (const style of styles) {
      const vanish = style.getElementsByTagName('w:vanish')[0];
      const base = style.getElementsByTagName('w:basedOn')[0]?.getAttribute('w:val') ?? '';
      const isHidden =
        vanish === undefined
          ? hidden.has(base)
          : !/^(?:0|false|off)$/.test(vanish.getAttribute('w:val') ?? '');
      if (isHidden) hidden.add(style.getAttribute('w:styleId') ?? '');
    }
  }
  return hidden;
}

/** The words of charts, diagrams and files that a part takes in, by the ids of their relationships. */
function relatedOf(parts: Parts, name: string): OtherParts['related'] {
  const relations = parts.get(name.replace(/([^/]+)$/, '_rels/$1.rels'));
  if (relations === undefined) return new Map();
  const entries = [...xmlOf(relations).getElementsByTagName('Relationship')].flatMap((relation) => {
    const target = (relation.getAttribute('Target') ?? '').replace(/^\/?(?:word\/)?/, 'word/');
    const part = parts.get(target);
    const kind = /[^/]+$/.exec(relation.getAttribute('Type') ?? '')?.[0] ?? '';
    const words = part === undefined ? undefined : wordsOfRelated(kind, target, part);
    return words === undefined ? [] : [[relation.getAttribute('Id') ?? '', words] as const];
  });
  return new Map(entries);
}

function wordsOfRelated(kind: string, target: string, part: Uint8Array): readonly string[] | undefined {
  switch (kind) {
    case 'diagramData':
    case 'chart':
      return ['a:p', 'c:v'].flatMap((name) =>
        [...xmlOf(part).getElementsByTagName(name)].map(({ textContent }) => (textContent ?? '').trim()),
      );
    case 'aFChunk': {
      const text = new TextDecoder().decode(part);
      return /\.(?:x?html?|mht)$/i.test(target)
        ? blocksOfHtml(documentOf(text).body).flatMap(({ lines }) => lines)
        : text.split(/\r?\n/);
    }
    default:
      return undefined;
  }
}

/** A row of a table whose deletion is tracked is none to the converter. */
function deletedRows(parts: Parts): readonly string[] {
  return withProperty(parts, 'w:trPr', (one) => one.tagName === 'w:del');
}

/** Words in a cell that the one above it covers. */
function mergedCells(parts: Parts): readonly string[] {
  return withProperty(
    parts,
    'w:tcPr',
    (one) => one.tagName === 'w:vMerge' && (one.getAttribute('w:val') ?? 'continue') === 'continue',
  );
}

/** The words of each part of a table that has such a property. */
function withProperty(parts: Parts, name: string, is: (property: Element) => boolean): readonly string[] {
  const part = parts.get('word/document.xml');
  if (part === undefined) return [];
  return [...xmlOf(part).getElementsByTagName(name)]
    .filter((properties) => [...properties.children].some(is))
    .flatMap(({ parentElement }) => (parentElement === null ? [] : paragraphsIn(parentElement)));
}

/** What the file says of itself, but title, author and date, which are offered. */
function propertiesOf(parts: Parts): readonly string[] {
  const [core, app, custom] = ['core', 'app', 'custom'].map((name) => parts.get(`docProps/${name}.xml`));
  const texts = (part: Uint8Array | undefined, names: readonly string[]) =>
    part === undefined
      ? []
      : names.flatMap((name) =>
          [...xmlOf(part).getElementsByTagName(name)].map((one) => one.textContent ?? ''),
        );
  return [
    ...texts(core, [
      'dc:subject',
      'dc:description',
      'cp:keywords',
      'cp:category',
      'cp:contentStatus',
      'cp:lastModifiedBy',
    ]),
    ...texts(app, ['Company', 'Manager', 'HyperlinkBase']),
    ...texts(custom, ['vt:lpwstr', 'vt:lpstr', 'vt:bstr']),
  ];
}

/** Words that programs put before numbers, such as "Article 1". */
function numberWordsOf(parts: Parts): readonly string[] {
  const part = parts.get('word/numbering.xml');
  if (part === undefined) return [];
  return [...xmlOf(part).getElementsByTagName('w:lvlText')]
    .map((one) => one.getAttribute('w:val') ?? '')
    .filter((text) => /\p{L}{2}/u.test(text));
}

import type { Block, LeftOut } from './extraction.ts';
import { xmlOf } from './xml-parts.ts';

/** Why an element's words are left out of an OpenDocument text; undefined for what its reader sees. */
export function leftOutOf(element: Element): LeftOut | undefined {
  const name = element.tagName.toLowerCase();
  if (name === 'office:annotation') return 'comment';
  if (/^(?:svg:(?:title|desc)|table:(?:title|desc)|(?:math:)?annotation)$/.test(name)) return 'substitute';
  if (name === 'office:forms' || name.startsWith('form:')) return 'control';
  if (name === 'text:script') return 'hidden';
  const isHidden =
    element.getAttribute('text:display') === 'none' ||
    element.getAttribute('table:display') === 'false' ||
    element.getAttribute('text:is-hidden') === 'true';
  return isHidden ? 'hidden' : undefined;
}

/** Words that stand in an element's attributes. */
export function attributeWords(
  element: Element,
): readonly { readonly words: string; readonly why: LeftOut }[] {
  const name = element.tagName.toLowerCase();
  const named: readonly (readonly [attribute: string, why: LeftOut])[] = [
    ['office:title', 'hint'],
    ...(name === 'text:label' ? ([['text:value', 'control']] as const) : []),
    ...(name.startsWith('form:')
      ? (['label', 'title', 'value', 'current-value', 'tooltip'] as const).map(
          (one) => [`form:${one}`, 'control'] as const,
        )
      : []),
    ...(/-mark(?:-start)?$/.test(name) || name === 'text:hidden-text' || name === 'text:user-field-decl'
      ? ([
          ['text:string-value', 'hidden'],
          ['office:string-value', 'hidden'],
        ] as const)
      : []),
    ...(name === 'text:bibliography-mark'
      ? (['author', 'title', 'note', 'publisher', 'annote'] as const).map(
          (one) => [`text:${one}`, 'hidden'] as const,
        )
      : []),
    ['text:string-value-if-true', 'hidden'],
    ['text:string-value-if-false', 'hidden'],
    ['loext:display-text', 'control'],
    ['loext:alias', 'hint'],
  ];
  const shown = element.textContent ?? '';
  return named.flatMap(([attribute, why]) => {
    const words = (element.getAttribute(attribute) ?? '').trim();
    return words === '' || shown.includes(words) ? [] : [{ words, why }];
  });
}

/** What stands beside the text: what was passed over of it, heads and feet of pages, and what the file says of itself. */
export function blocksBeside({
  text,
  blocks,
  parts,
  styled,
  document,
}: {
  readonly text: Element;
  readonly blocks: readonly Block[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly styled: Document | undefined;
  readonly document: Document;
}): readonly Block[] {
  const meta = parts.get('meta.xml');
  const said = meta === undefined ? undefined : xmlOf(meta);
  const furniture = ['header', 'footer']
    .flatMap((name) => ['', '-left', '-first'].map((page) => `style:${name}${page}`))
    .flatMap((name) => [...(styled?.getElementsByTagName(name) ?? [])])
    .flatMap((part) => [...part.querySelectorAll('*')])
    .filter(({ tagName }) => /^text:[ph]$/i.test(tagName))
    .map(({ textContent }) => textContent ?? '');
  const fields = ['dc:subject', 'dc:description', 'meta:keyword', 'meta:user-defined'];
  const numbers = [styled, document].flatMap((one) =>
    ['text:list-level-style-number', 'text:outline-level-style'].flatMap((name) =>
      [...(one?.getElementsByTagName(name) ?? [])].flatMap((level) =>
        ['prefix', 'suffix'].map((side) => level.getAttribute(`style:num-${side}`) ?? ''),
      ),
    ),
  );
  return [
    ...leftOut(passedOver(text, blocks), 'passed-over'),
    ...leftOut(furniture, 'furniture'),
    ...leftOut(
      [
        ...fields.flatMap((name) =>
          [...(said?.getElementsByTagName(name) ?? [])].map((one) => one.textContent ?? ''),
        ),
        ...numbers.filter((words) => /\p{L}{2}/u.test(words)),
      ],
      'metadata',
    ),
  ];
}

function leftOut(lines: readonly string[], why: LeftOut): readonly Block[] {
  const words = [...new Set(lines.map((line) => line.replace(/\s+/g, ' ').trim()))].filter((line) =>
    /[\p{L}\p{N}]/u.test(line),
  );
  return words.length === 0 ? [] : [{ lines: words, leftOut: why }];
}

/** Words between elements that hold no paragraphs, such as the title that a list of contents is given. */
function passedOver(text: Element, blocks: readonly Block[]): readonly string[] {
  const outside = [...text.querySelectorAll('*')]
    .filter((element) => element.closest('text\\:p, text\\:h') === null)
    .flatMap((element) =>
      [...element.childNodes].flatMap(({ nodeType, nodeValue }) =>
        nodeType === 3 ? (nodeValue ?? '').trim() : [],
      ),
    )
    .filter((words) => words !== '');
  if (outside.length === 0) return [];
  const read = blocks.map(({ lines, mark = '' }) => `${mark}\n${lines.join('\n')}`).join('\n');
  return outside.filter((words) => !read.includes(words));
}

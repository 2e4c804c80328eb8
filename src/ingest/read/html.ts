import { Readability } from '@mozilla/readability';
import { isRow } from '../../model/passage-role.ts';
import { blocksOfHtml, commentLines } from './blocks-of-html.ts';
import { documentOf } from './html-document.ts';
import { readText } from './encoding.ts';
import type { Suggestion } from '../../model/text-record.ts';
import type { Block, Extraction, SeedBytes } from './extraction.ts';
import { extractorOf } from './extractor.ts';
import { suggestionsOfPage } from './page-metadata.ts';

/** A saved page: all of its text, and which part of it is the article. */
export function readHtml(seed: SeedBytes): Extraction {
  return readPageBytes(seed);
}

/** A page as it was sent, with the encoding that its server named. */
export function readPageBytes(seed: SeedBytes, charset?: string): Extraction {
  const { text, found } = readText(seed, charset ?? charsetOf(seed.bytes));
  return { ...readPage(text), ...found };
}

/**
 * A page's text. What a reader mode takes for navigation, or for another article, stays in the text of record and is
 * marked as left out, so that an archivist can take it in again; where it finds no article, all is text.
 */
export function readPage(html: string): Extraction {
  const document = documentOf(html);
  const whole = blocksOfHtml(document.body);
  const article = articleOf(html);
  const suggestions = suggestionsOfPage(document);
  const blocks = article === undefined ? whole : markArticle(whole, article);
  return {
    extractor: extractorOf('@mozilla/readability'),
    blocks: commentsLast([...blocks, ...blocksOutside(document, suggestions)]),
    suggestions,
  };
}

/** Pages have comments by the hundred, of programs mostly: they stand at the end, as one. */
function commentsLast(blocks: readonly Block[]): readonly Block[] {
  const [comments, others] = [true, false].map((are) =>
    blocks.filter(({ leftOut }) => (leftOut === 'comment') === are),
  ) as [Block[], Block[]];
  if (comments.length === 0) return blocks;
  return [...others, { lines: comments.flatMap(({ lines }) => lines), leftOut: 'comment' }];
}

/** What stands outside the body of a page: what its head says in words, where it is not offered already, and comments. */
function blocksOutside(document: Document, suggestions: readonly Suggestion[]): readonly Block[] {
  const offered = new Set(suggestions.map(({ value }) => value));
  const isNew = (line: string) => !offered.has(line);
  const said = [...document.querySelectorAll('meta[content]')].flatMap((meta) => {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
    const content = (meta.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim();
    return wordyMeta.test(name) && /\p{L}/u.test(content) ? [content] : [];
  });
  const comments = [document, document.documentElement]
    .flatMap(({ childNodes }) => [...childNodes])
    .flatMap((node) => (node.nodeType === commentNode ? commentLines(node) : []));
  return [
    ...blocksOfHtml(document.head).map((block) => ({ ...block, lines: block.lines.filter(isNew) })),
    { lines: [...new Set(said)].filter(isNew), leftOut: 'metadata' as const },
    { lines: comments, leftOut: 'comment' as const },
  ].filter(({ lines }) => lines.some((line) => /\S/.test(line)));
}

const commentNode = 8;
const wordyMeta =
  /description|keywords|abstract|subject|summary|title|author|creator|contributor|rights|copyright|publisher|:tag$|:section$|:alt$|^citation_|^dc(?:terms)?\./i;

/** What a reader mode takes for the article of a page, without white space. */
interface Article {
  /** It is shown apart from the text, which lacks it. */
  readonly title: string;
  readonly text: string;
}

// The reader mode changes the document that it is given. It takes minutes for what lies in itself a thousand times.
function articleOf(html: string): Article | undefined {
  const document = documentOf(html);
  if (!isShallow(document.documentElement)) return undefined;
  const reader = new Readability<Node>(document, { serializer: (node) => node, keepClasses: true });
  const { content, title } = reader.parse() ?? {};
  return content == null
    ? undefined
    : { title: squeezed(title ?? ''), text: squeezed(textOf(blocksOfHtml(content))) };
}

/** Whether no element of a page lies in more than two hundred others. */
function isShallow(root: Element): boolean {
  let level: readonly Element[] = [root];
  for (let depth = 0; depth < 200 && level.length > 0; depth += 1)
    level = level.flatMap(({ children }) => [...children]);
  return level.length === 0;
}

/**
 * Marks what is not in the article. Its blocks are known by their words: the reader mode takes divisions apart and puts
 * them together anew. What stands between the first and the last block of the article, and in it twice, is not told
 * apart, and stays.
 */
function markArticle(whole: readonly Block[], { title, text }: Article): readonly Block[] {
  const titleAt = titleOf(whole, title);
  const isIn = whole.map(
    ({ lines, leftOut }, index) =>
      index === titleAt || (leftOut === undefined && text.includes(squeezed(lines.join(' ')))),
  );
  // The words of a menu may stand in the article by chance: of short blocks only those beside others of it belong to it.
  const isSure = whole.map(
    ({ lines }, index) => index !== titleAt && isIn[index] === true && squeezed(lines.join('')).length >= 25,
  );
  const [first, last] = [isSure.indexOf(true), isSure.lastIndexOf(true)];
  const [start, end] = [reachOf(-1, first), reachOf(1, last)];
  const isBetween = whole.map((block, index) => {
    if (isIn[index] !== true) return false;
    return first === -1 || (index >= start && index <= end) || block.as === 'heading';
  });
  const isNoted = notesOf(whole, text);
  const belongs = whole.map((block, index) => {
    if (isNoted[index] === true) return true;
    if (isIn[index] !== true || !isRow(block)) return isBetween[index];
    // A table is of the article with all its rows.
    let at = index;
    while (at > 0 && isBetween[at] !== true && isRow(whole[at - 1] ?? {})) at -= 1;
    return isBetween[at];
  });
  if (!belongs.includes(true)) return whole;
  // What was left out of a block stands with it.
  let isWithin = belongs[whole.findIndex(({ leftOut }) => leftOut === undefined)] === true;
  return joinLeftOut(
    whole.map((block, index) => {
      if (block.leftOut === undefined) isWithin = belongs[index] === true;
      return isWithin || block.leftOut === 'comment' ? block : leaveOut(block);
    }),
  );

  /** How far the article reaches from a block of it: to its next, and on while its own text has the same words there. */
  function reachOf(step: 1 | -1, from: number): number {
    const words = squeezed(whole[from]?.lines.join(' ') ?? '');
    let place = step === 1 ? text.lastIndexOf(words) + words.length : text.indexOf(words);
    let reached = from + step;
    for (let at = reached, block = whole[at]; block !== undefined; at += step, block = whole[at]) {
      const { lines, leftOut } = block;
      const next = squeezed(lines.join(' '));
      const isNext = step === 1 ? text.startsWith(next, place) : text.endsWith(next, place);
      if (isNext) [place, reached] = [place + step * next.length, at];
      else if (leftOut === undefined && at !== titleAt) break;
    }
    return reached;
  }
}

/** Which blocks are notes that the article refers to, with all their paragraphs: it may be without them, as for their links. */
function notesOf(whole: readonly Block[], text: string): readonly boolean[] {
  let isOf = false;
  return whole.map(({ as, mark, leftOut }) => {
    if (leftOut !== undefined) return false;
    if (as !== 'footnote') isOf = false;
    else if (mark !== undefined) isOf = text.includes(`[${mark}]`);
    return isOf;
  });
}

/** Where the heading of the article stands. Its title may have more: the name of the site behind a bar. */
function titleOf(whole: readonly Block[], title: string): number {
  const headings = whole.map(({ as, level, lines }) =>
    as === 'heading' ? { level, text: squeezed(lines.join(' ')) } : undefined,
  );
  const same = headings.findIndex((heading) => heading?.text === title);
  if (same !== -1) return same;
  return headings.findIndex(
    (heading) => heading?.level === 1 && heading.text !== '' && title.startsWith(heading.text),
  );
}

function leaveOut({ lines }: Block): Block {
  return { lines, leftOut: 'beside-article' };
}

// A menu of forty entries is left out as one.
function joinLeftOut(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  let run: string[] = [];
  const end = () => {
    if (run.length > 0) joined.push({ lines: run, leftOut: 'beside-article' });
    run = [];
  };
  for (const block of blocks) {
    if (block.leftOut !== 'beside-article') {
      end();
      joined.push(block);
    } else for (const line of block.lines) run.push(line);
  }
  end();
  return joined;
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ lines }) => lines.join(' ')).join(' ');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The encoding that a page names in its first bytes, as browsers look for it. */
function charsetOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<(?:meta|\?xml)[^>]*(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
}

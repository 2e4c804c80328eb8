import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { Suggestion } from '../../model/text-record.ts';
import { Refused, type Block, type Extraction, type SeedBytes } from './extraction.ts';
import { extractorOf } from './extractor.ts';
import { blocksOfPages } from './pdf-blocks.ts';
import { linesOfItems, type PageItem, type PdfLine } from './pdf-lines.ts';
import { attachedTo, blocksOfAnnotations, blocksOfOutline, shownLayers } from './pdf-beside.ts';
import { dateSuggestion, uniqueSuggestions } from './suggestions.ts';

/**
 * A PDF with text: its lines as they stand, page by page, then what is written into its fields and onto its pages. Left out
 * stand notes, hints and layers that are not shown.
 */
export async function readPdf({ bytes }: SeedBytes): Promise<Extraction> {
  // A header may stand behind a little of something else (ISO 32000-1, implementation note 13).
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) {
    throw new Refused('not-of-its-kind');
  }
  const pdf = await opened(bytes);
  const beginMarked = (await getResolvedPDFJS()).OPS.beginMarkedContentProps;
  if (pdf.numPages > mostPages) throw new Refused('too-large');
  const pages: PdfLine[][] = [];
  const beside: Block[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    // Letters stay as the file has them, and ligatures too.
    const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true });
    const { shown, hidden } = partedByLayers(items, await shownLayers(pdf, page, beginMarked));
    const lines = linesOfItems(shown);
    for (const block of await blocksOfAnnotations(page, number)) beside.push(block);
    const covered = linesOfItems(hidden).map(({ text }) => text);
    if (covered.length > 0)
      beside.push({ lines: covered, pages: covered.map(() => number), leftOut: 'hidden' });
    characters += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > mostCharacters) throw new Refused('too-large');
    pages.push(lines);
    page.cleanup();
  }
  const running = characters === 0 ? [] : blocksOfPages(pages);
  const isText = (block: Block) => block.leftOut === undefined;
  const blocks = [
    ...running.filter(isText),
    ...beside.filter(isText),
    ...[...running, ...beside].filter((block) => !isText(block)),
  ];
  if (!blocks.some(isText)) throw new Refused('no-text');
  const [suggestions, told, lacking] = [
    await suggestionsOf(pdf),
    await blocksOfOutline(pdf, blocks),
    await attachedTo(pdf),
  ];
  await pdf.loadingTask.destroy();
  return { extractor: extractorOf('unpdf'), blocks: [...blocks, ...told], suggestions, lacking };
}

/** What the reader of PDF gives of a page: pieces of text, and where marked parts begin and end. */
type Item = PageItem | { readonly type: string; readonly tag?: string };

/** The pieces of a page that are shown, and those on a layer that is not. What cannot be told apart is taken as shown. */
function partedByLayers(items: readonly Item[], layers: readonly boolean[]) {
  const begins = items.filter((item) => 'type' in item && item.tag === 'OC').length;
  const [shown, hidden]: [PageItem[], PageItem[]] = [[], []];
  const open: boolean[] = [];
  let at = 0;
  for (const item of items) {
    if ('str' in item) (open.includes(false) ? hidden : shown).push(item);
    else if (item.type.startsWith('begin'))
      open.push(item.tag === 'OC' && begins === layers.length ? (layers[at++] ?? true) : true);
    else open.pop();
  }
  return { shown, hidden };
}

const mostPages = 20_000;
const mostCharacters = 50_000_000;

async function opened(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // The reader takes the bytes for its own.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0, useSystemFonts: false });
  } catch (error) {
    throw new Refused(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken');
  }
}

async function suggestionsOf(pdf: Awaited<ReturnType<typeof opened>>): Promise<readonly Suggestion[]> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const field = (name: string) => {
    const value = (info as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const made = /^D:(\d{4})(\d{2})(\d{2})/.exec(field('CreationDate'));
  return uniqueSuggestions([
    { of: 'title', value: field('Title'), origin: 'properties: Title' },
    { of: 'author', value: field('Author'), origin: 'properties: Author' },
    ...(made === null ? [] : [dateSuggestion(made.slice(1).join('-'), 'properties: CreationDate')]),
  ]);
}

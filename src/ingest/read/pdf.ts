import { getDocumentProxy } from 'unpdf';
import type { Suggestion } from '../../model/text-record.ts';
import { Refused, type Extraction, type SeedBytes } from './extraction.ts';
import { extractorOf } from './extractor.ts';
import { blocksOfPages } from './pdf-blocks.ts';
import { linesOfItems, type PageItem, type PdfLine } from './pdf-lines.ts';
import { dateSuggestion, uniqueSuggestions } from './suggestions.ts';

/** A PDF with text: its lines as they stand, page by page. */
export async function readPdf({ bytes }: SeedBytes): Promise<Extraction> {
  // A header may stand behind a little of something else (ISO 32000-1, implementation note 13).
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) {
    throw new Refused('not-of-its-kind');
  }
  const pdf = await opened(bytes);
  if (pdf.numPages > mostPages) throw new Refused('too-large');
  const pages: PdfLine[][] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    // Letters stay as the file has them: ligatures and Arabic forms too.
    const { items } = await page.getTextContent({ disableNormalization: true });
    const lines = linesOfItems(items.filter((item): item is typeof item & PageItem => 'str' in item));
    characters += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > mostCharacters) throw new Refused('too-large');
    pages.push(lines);
    page.cleanup();
  }
  if (characters === 0) throw new Refused('no-text');
  const suggestions = await suggestionsOf(pdf);
  await pdf.loadingTask.destroy();
  return { extractor: extractorOf('unpdf'), blocks: blocksOfPages(pages), suggestions };
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

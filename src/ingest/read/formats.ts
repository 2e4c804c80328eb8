import type { Extraction, SeedBytes } from './extraction.ts';

/** A kind of file that a seed may be. */
export interface Format {
  readonly name: string;
  /** The endings of its files' names, in lower case. */
  readonly endings: readonly string[];
  /** Its extractor; absent for plain text, which is its own text of record. Loaded by ingest alone. */
  readonly load?: () => Promise<(seed: SeedBytes) => Extraction | Promise<Extraction>>;
}

/** Every format that can be read, one file of this folder for each that has an extractor. */
export const formats: readonly Format[] = [
  { name: 'plain text', endings: ['.txt'] },
  {
    name: 'Markdown',
    endings: ['.md', '.markdown'],
    load: async () => (await import('./markdown.ts')).readMarkdown,
  },
  {
    name: 'HTML',
    endings: ['.html', '.htm', '.xhtml'],
    load: async () => (await import('./html.ts')).readHtml,
  },
  { name: 'Word (DOCX)', endings: ['.docx'], load: async () => (await import('./docx.ts')).readDocx },
  { name: 'OpenDocument text', endings: ['.odt'], load: async () => (await import('./odt.ts')).readOdt },
  { name: 'PDF', endings: ['.pdf'], load: async () => (await import('./pdf.ts')).readPdf },
  { name: 'e-mail', endings: ['.eml'], load: async () => (await import('./eml.ts')).readEml },
  { name: 'MHTML', endings: ['.mhtml', '.mht'], load: async () => (await import('./eml.ts')).readMhtml },
  {
    name: 'WARC',
    endings: ['.warc', '.warc.gz'],
    load: async () => (await import('./web-archive.ts')).readWarc,
  },
  { name: 'WACZ', endings: ['.wacz'], load: async () => (await import('./web-archive.ts')).readWacz },
];

/** The format of a file by the ending of its name; undefined where there is none for it. */
export function formatOf(name: string): Format | undefined {
  const lower = name.toLowerCase();
  return formats.find(({ endings }) => endings.some((ending) => lower.endsWith(ending)));
}

/** Whether a text has to be extracted from a file of that name. */
export function isExtracted(name: string): boolean {
  return formatOf(name)?.load !== undefined;
}

/** Every ending, for a message. */
export const knownEndings: readonly string[] = formats.flatMap(({ endings }) => endings);

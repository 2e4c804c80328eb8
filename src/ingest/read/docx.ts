import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Suggestion } from '../../model/text-record.ts';
import { blocksOfHtml, documentOfFragment } from './blocks-of-html.ts';
import { Refused, type Block, type Extraction, type SeedBytes } from './extraction.ts';
import { extractorOf } from './extractor.ts';
import { dateSuggestion, uniqueSuggestions } from './suggestions.ts';
import { unzipBounded } from './unzip.ts';
import { isXml, xmlOf } from './xml-parts.ts';

/**
 * A Word document. Footnotes stand at its end, their marks as `[1]` in the text. Behind them stands, as left out, the deleted
 * text of tracked changes; comments and pictures are not text.
 */
export async function readDocx({ bytes }: SeedBytes): Promise<Extraction> {
  if (isEncryptedOffice(bytes)) throw new Refused('locked');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refused('not-of-its-kind');
  const parts = unzipBounded(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  if (!parts.has('word/document.xml')) throw new Refused('not-of-its-kind');
  if (![...parts.values()].every(isXml)) throw new Refused('broken');
  const { value } = await mammoth.convertToHtml(
    // Of what it unpacks itself nothing is larger than what was counted here.
    { buffer: Buffer.from(zipSync(Object.fromEntries([...parts].map(withLineEnds)), { level: 0 })) },
    { styleMap, externalFileAccess: false, convertImage: noImage },
  );
  return {
    extractor: extractorOf('mammoth'),
    blocks: [
      ...blocksOfHtml(documentOfFragment(value).body, { spaces: 'kept' }),
      ...[...parts].flatMap(([name, part]) => (isOfText(name) ? deletedIn(part) : [])),
    ],
    suggestions: suggestionsOfCore(parts.get('docProps/core.xml')),
  };
}

function isOfText(name: string): boolean {
  return ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'].includes(name);
}

/** What was deleted while changes were tracked, a block for each paragraph that it stood in. */
function deletedIn(part: Uint8Array): readonly Block[] {
  const deleted = [...xmlOf(part).getElementsByTagName('w:delText')];
  const byParagraph = Map.groupBy(deleted, (one) => one.closest('w\\:p'));
  return [...byParagraph.values()].flatMap((some): Block[] => {
    const line = some.map(({ textContent }) => textContent ?? '').join('');
    return /\S/.test(line) ? [{ lines: [line.trim()], leftOut: 'struck' }] : [];
  });
}

/**
 * A part whose characters U+0085 and U+2028 stand as references: the parser would make line feeds of them, as XML 1.1
 * has it; these documents are XML 1.0.
 */
function withLineEnds([name, bytes]: readonly [string, Uint8Array]): readonly [string, Uint8Array] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!/[\u0085\u2028]|<w:dstrike/.test(text)) return [name, bytes];
  const kept = text
    .replace(/[\u0085\u2028]/g, (one) => `&#${one.charCodeAt(0)};`)
    // Struck out twice is struck out; the converter knows only of once.
    .replace(/<w:dstrike(?=[\s/>])/g, '<w:strike');
  return [name, new TextEncoder().encode(kept)];
}

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];

const noImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/** Word's locked documents are another kind of file round the ZIP. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

function suggestionsOfCore(core: Uint8Array | undefined): readonly Suggestion[] {
  if (core === undefined) return [];
  const document = xmlOf(core);
  const textOf = (name: string) => document.getElementsByTagName(name)[0]?.textContent?.trim() ?? '';
  const fields = [
    ['dc:title', 'title'],
    ['dc:creator', 'author'],
    ['dcterms:created', 'date'],
  ] as const;
  return uniqueSuggestions(
    fields.flatMap(([name, of]): Suggestion[] => {
      const [value, origin] = [textOf(name), `properties: ${name}`];
      if (value === '') return [];
      return [of === 'date' ? dateSuggestion(value, origin) : { of, value, origin }];
    }),
  );
}

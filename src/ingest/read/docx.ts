import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Suggestion } from '../../model/text-record.ts';
import { blocksOfHtml, documentOfFragment } from './blocks-of-html.ts';
import { Refused, type Extraction, type SeedBytes } from './extraction.ts';
import { extractorOf } from './extractor.ts';
import { dateSuggestion, uniqueSuggestions } from './suggestions.ts';
import { unzipBounded } from './unzip.ts';
import { isXml, xmlOf } from './xml-parts.ts';

/**
 * A Word document. Footnotes stand at its end, their marks as `[1]` in the text. Deleted text of tracked changes, comments
 * and pictures are not text.
 */
export async function readDocx({ bytes }: SeedBytes): Promise<Extraction> {
  if (isEncryptedOffice(bytes)) throw new Refused('locked');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refused('not-of-its-kind');
  const parts = unzipBounded(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  if (!parts.has('word/document.xml')) throw new Refused('not-of-its-kind');
  if (![...parts.values()].every(isXml)) throw new Refused('broken');
  const { value } = await mammoth.convertToHtml(
    // Of what it unpacks itself nothing is larger than what was counted here.
    { buffer: Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 })) },
    { styleMap, externalFileAccess: false, convertImage: noImage },
  );
  return {
    extractor: extractorOf('mammoth'),
    blocks: blocksOfHtml(documentOfFragment(value).body, 'kept'),
    suggestions: suggestionsOfCore(parts.get('docProps/core.xml')),
  };
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

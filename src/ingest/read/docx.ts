import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Suggestion } from '../../model/text-record.ts';
import { blocksOfHtml } from './blocks-of-html.ts';
import { documentOfFragment } from './html-document.ts';
import { blocksBeside, otherPartsOf } from './docx-beside.ts';
import { styleOfLeftOut, withAllWords } from './docx-shown.ts';
import { Refused, type Extraction, type LeftOut, type SeedBytes } from './extraction.ts';
import { extractorOf } from './extractor.ts';
import { dateSuggestion, uniqueSuggestions } from './suggestions.ts';
import { unzipBounded } from './unzip.ts';
import { isXml, xmlOf } from './xml-parts.ts';

/**
 * A Word document as its reader sees it. Footnotes stand at its end, their marks as `[1]` in the text. Left out stand, at
 * their place, deleted and hidden words, comments and words in place of pictures; behind the text heads and feet of pages.
 */
export async function readDocx({ bytes }: SeedBytes): Promise<Extraction> {
  if (isEncryptedOffice(bytes)) throw new Refused('locked');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refused('not-of-its-kind');
  const parts = unzipBounded(bytes, (name) => /\.(?:xml|rels|x?html?|mht|txt)$/i.test(name));
  if (!parts.has('word/document.xml')) throw new Refused('not-of-its-kind');
  if (![...parts].every(([name, part]) => !/\.(?:xml|rels)$/i.test(name) || isXml(part)))
    throw new Refused('broken');
  const shown = [...parts].map(([name, part]) =>
    withLineEnds([name, isOfText(name) ? withAllWords(part, otherPartsOf(parts, name)) : part]),
  );
  const { value } = await mammoth.convertToHtml(
    // Of what it unpacks itself nothing is larger than what was counted here.
    { buffer: Buffer.from(zipSync(Object.fromEntries(shown), { level: 0 })) },
    { styleMap, externalFileAccess: false, convertImage: noImage },
  );
  return {
    extractor: extractorOf('mammoth'),
    blocks: [
      ...blocksOfHtml(documentOfFragment(value).body, { spaces: 'kept', marked: true }),
      ...blocksBeside(parts),
    ],
    suggestions: suggestionsOfCore(parts.get('docProps/core.xml')),
  };
}

function isOfText(name: string): boolean {
  return ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'].includes(name);
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
  ...(['struck', 'hidden', 'comment', 'substitute', 'hint', 'control'] satisfies readonly LeftOut[]).map(
    (why) =>
      // Words that were deleted are often deleted in several runs.
      `r.${styleOfLeftOut(why)} => span[data-left-out='${why}']${why === 'struck' ? '' : ':fresh'}`,
  ),
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

import PostalMime, { decodeWords, type Address, type Attachment, type Email } from 'postal-mime';
import type { Suggestion } from '../../model/text-record.ts';
import { linesOf } from '../../text/lines.ts';
import { blocksOfHtml } from './blocks-of-html.ts';
import { documentOf } from './html-document.ts';
import { readText } from './encoding.ts';
import { Refused, type Block, type Extraction, type LeftOut, type SeedBytes } from './extraction.ts';
import { extractorOf } from './extractor.ts';
import { readPage } from './html.ts';
import { receivedSuggestion, uniqueSuggestions } from './suggestions.ts';

/**
 * An e-mail as a mail program shows it: header fields that are written to be read (subject, from, to, date), then its
 * text. Messages that it forwards within itself follow, read alike. Left out stand its other header fields, words that it
 * has in another form of its text alone, the text of what is attached, and what stands outside its parts; attachments
 * are named as lacking besides.
 */
export async function readEml({ bytes }: SeedBytes): Promise<Extraction> {
  const email = await parsed(bytes);
  const { blocks, lacking } = await readMessage(email, deepestForwarded);
  return {
    extractor: extractorOf('postal-mime'),
    blocks: [...blocks, ...blocksAround(bytes)],
    suggestions: suggestionsOf(email),
    lacking,
  };
}

// Forwarded of forwarded of forwarded: what lies deeper is named as lacking.
const deepestForwarded = 10;

interface Message {
  readonly blocks: readonly Block[];
  readonly lacking: readonly string[];
}

async function readMessage(email: Email, depth: number): Promise<Message> {
  const fields = headerFields(email).map(([name, value]) => `${name}: ${value}`);
  const blocks: Block[] = [
    ...leftOut(otherFields(email), 'metadata'),
    ...(fields.length === 0 ? [] : [{ lines: fields, as: 'lines' as const }]),
    ...textOfMessage(email),
  ];
  const lacking: string[] = [];
  for (const attachment of email.attachments) {
    const { isText, inner } = await readAttachment(attachment, depth);
    if (!isText) lacking.push(nameOf(attachment));
    for (const block of inner.blocks)
      blocks.push(isText ? block : { lines: block.lines, leftOut: 'attachment' });
    for (const name of inner.lacking) lacking.push(name);
  }
  return { blocks, lacking };
}

/** What is attached, and whether it is a message that is forwarded as part of the text. */
async function readAttachment(
  attachment: Attachment,
  depth: number,
): Promise<{ readonly isText: boolean; readonly inner: Message }> {
  const { mimeType, disposition, content, description = '' } = attachment;
  const bytes = typeof content === 'string' ? undefined : new Uint8Array(content);
  const told = leftOut([description], 'attachment');
  const nothing = { isText: false, inner: { blocks: told, lacking: [] } };
  if (bytes === undefined) return nothing;
  if (mimeType === 'message/rfc822' && depth > 0) {
    const isText = (disposition ?? 'inline') === 'inline';
    try {
      const { blocks, lacking } = await readMessage(await parsed(bytes), depth - 1);
      return { isText, inner: { blocks: [...blocks, ...told], lacking } };
    } catch {
      return nothing;
    }
  }
  if (!/^(?:text|message)\//.test(mimeType)) return nothing;
  return { isText: false, inner: { blocks: [...told, ...blocksOfTextPart(mimeType, bytes)], lacking: [] } };
}

function blocksOfTextPart(mimeType: string, bytes: Uint8Array): readonly Block[] {
  try {
    const { text } = readText({ bytes });
    return mimeType === 'text/html' ? blocksOfHtml(documentOf(text).body) : blocksOfText(text);
  } catch {
    return [];
  }
}

/**
 * The text of a message. Of one that it has as plain text and as a page, programs show the page; where the plain text has
 * all of its words, it is taken, being what was written. Words of the other form alone are left out.
 */
function textOfMessage({ html, text = '' }: Email): readonly Block[] {
  const plain = blocksOfText(text);
  if (html === undefined) return plain;
  const page = blocksOfHtml(documentOf(html).body);
  const shown = page.filter((block) => block.leftOut === undefined);
  const [plainWords, pageWords] = [plain, shown].map((blocks) =>
    blocks.map(({ lines }) => lettersOf(lines)).join(''),
  ) as [string, string];
  const missing = (blocks: readonly Block[], words: string) =>
    blocks.filter(({ lines }) => !words.includes(lettersOf(lines)));
  if (plain.length > 0 && missing(shown, plainWords).length === 0)
    return [...plain, ...page.filter(({ leftOut: why }) => why !== undefined)];
  return [
    ...page,
    ...missing(plain, pageWords).map(({ lines }) => ({ lines, leftOut: 'other-form' as const })),
  ];
}

function lettersOf(lines: readonly string[]): string {
  return lines.join('').replace(/[^\p{L}\p{N}]+/gu, '');
}

function leftOut(lines: readonly string[], why: LeftOut): readonly Block[] {
  return lines.some((line) => /\S/.test(line)) ? [{ lines, leftOut: why }] : [];
}

/** What stands before the first part of a message and behind its last, for programs that know no parts (RFC 2046, 5.1.1). */
function blocksAround(bytes: Uint8Array): readonly Block[] {
  const latin = new TextDecoder('latin1').decode(bytes);
  const headEnd = /\r?\n\r?\n/.exec(latin);
  const head = latin.slice(0, headEnd?.index ?? 0);
  const boundary = /^content-type:\s*multipart\/[^]*?boundary="?([^";\r\n]+)/im.exec(head)?.[1]?.trim();
  if (headEnd === null || boundary === undefined) return [];
  const from = headEnd.index + headEnd[0].length;
  const first = latin.indexOf(`--${boundary}`, headEnd.index);
  const last = latin.lastIndexOf(`--${boundary}--`);
  const around = [
    bytes.subarray(from, Math.max(from, first)),
    last === -1 ? new Uint8Array() : bytes.subarray(last + boundary.length + 4),
  ];
  return around.flatMap((part) =>
    blocksOfText(new TextDecoder().decode(part)).map(({ lines }) => ({
      lines,
      leftOut: 'metadata' as const,
    })),
  );
}

function nameOf({ filename, mimeType }: Attachment): string {
  return `${filename ?? 'attachment'} (${mimeType})`;
}

/** A page that a browser saved with all that belongs to it, as one MIME file. */
export async function readMhtml({ bytes }: SeedBytes): Promise<Extraction> {
  const { html, headers } = await parsed(bytes);
  if (html === undefined) throw new Refused('not-of-its-kind');
  const page = readPage(html);
  const field = (name: string) => headers.find(({ key }) => key === name)?.value ?? '';
  return {
    ...page,
    suggestions: uniqueSuggestions([
      ...page.suggestions,
      { of: 'address', value: field('snapshot-content-location'), origin: 'Snapshot-Content-Location' },
      receivedSuggestion(field('date'), 'Date'),
    ]),
  };
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (!/^(?:From |[!-9;-~]+:)/.test(head) || head.includes('\0')) throw new Refused('not-of-its-kind');
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: 50,
      maxHeadersSize: 1_000_000,
      // Of a forwarded message it would write the head itself, its date by the clock and language of the machine.
      forceRfc822Attachments: true,
    });
  } catch (error) {
    throw new Refused(error instanceof Error && /nesting|depth/i.test(error.message) ? 'too-deep' : 'broken');
  }
}

function headerFields({ subject, from, to, cc, headers }: Email): readonly (readonly [string, string])[] {
  const date = headers.find(({ key }) => key === 'date')?.value;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['Subject', subject],
    ['From', from === undefined ? undefined : addressWords([from])],
    ['To', addressWords(to ?? [])],
    ['Cc', addressWords(cc ?? [])],
    ['Date', date],
  ];
  return fields.flatMap(([name, value]) => {
    const line = (value ?? '').replace(/\s+/g, ' ').trim();
    return line === '' ? [] : [[name, line] as const];
  });
}

function addressWords(addresses: readonly Address[]): string {
  return addresses
    .map(({ name, address }) =>
      name === '' ? (address ?? '') : address === undefined ? name : `${name} <${address}>`,
    )
    .join(', ');
}

/** They say how the message is made of its parts. */
const ofParts: ReadonlySet<string> = new Set(['mime-version', 'content-type', 'content-transfer-encoding']);

/** The header fields that mail programs show on demand only, and those of programs. */
function otherFields({ headers }: Email): readonly string[] {
  const shown = new Set(['subject', 'from', 'to', 'cc', 'date']);
  const seen = new Set<string>();
  return headers.flatMap(({ key, originalKey, value }) => {
    // Of those that are shown a second one is not.
    if (shown.has(key) && !seen.has(key)) {
      seen.add(key);
      return [];
    }
    if (ofParts.has(key)) return [];
    return [`${originalKey}: ${decodeWords(value)}`.replace(/\s+/g, ' ').trim()];
  });
}

/** Blocks between blank lines; lines that mail programs broke are put together by their shape. */
function blocksOfText(text: string): readonly Block[] {
  const blocks: string[][] = [[]];
  for (const { text: line } of linesOf(text)) {
    if (/^\s*$/.test(line)) blocks.push([]);
    else blocks.at(-1)?.push(line.replace(/[ \t]+$/, ''));
  }
  return blocks.filter(({ length }) => length > 0).map((lines) => ({ lines, isBroken: true }));
}

function suggestionsOf({ subject, from, headers }: Email): readonly Suggestion[] {
  // As it is written: the parser moves it to UTC, and 31 February to March.
  const written = receivedSuggestion(headers.find(({ key }) => key === 'date')?.value ?? '', 'Date');
  return uniqueSuggestions([
    { of: 'title', value: (subject ?? '').trim(), origin: 'Subject' },
    { of: 'author', value: from === undefined ? '' : addressWords([from]), origin: 'From' },
    ...(written.edtf === undefined ? [] : [{ ...written, of: 'date' as const }]),
  ]);
}

import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { Suggestion } from '../../model/text-record.ts';
import { linesOf } from '../../text/lines.ts';
import { blocksOfHtml, documentOf } from './blocks-of-html.ts';
import { Refused, type Block, type Extraction, type SeedBytes } from './extraction.ts';
import { extractorOf } from './extractor.ts';
import { readPage } from './html.ts';
import { dateSuggestion, receivedSuggestion, uniqueSuggestions } from './suggestions.ts';

/**
 * An e-mail: its own header fields as they are written to be read (subject, from, to, date), then its text; of a text
 * that it has as both, the plain one. Messages that it forwards within itself follow, read alike; attachments are named
 * as lacking.
 */
export async function readEml({ bytes }: SeedBytes): Promise<Extraction> {
  const email = await parsed(bytes);
  const { blocks, lacking } = await readMessage(email, deepestForwarded);
  return { extractor: extractorOf('postal-mime'), blocks, suggestions: suggestionsOf(email), lacking };
}

// Forwarded of forwarded of forwarded: what lies deeper is named as lacking.
const deepestForwarded = 10;

async function readMessage(
  email: Email,
  depth: number,
): Promise<{ readonly blocks: readonly Block[]; readonly lacking: readonly string[] }> {
  const fields = headerFields(email).map(([name, value]) => `${name}: ${value}`);
  const body =
    email.text === undefined || email.text.trim() === '' ? blocksOfMarkup(email) : blocksOfText(email.text);
  const blocks = [...(fields.length === 0 ? [] : [{ lines: fields, as: 'lines' as const }]), ...body];
  const lacking: string[] = [];
  for (const attachment of email.attachments) {
    const forwarded = depth > 0 ? await forwardedIn(attachment) : undefined;
    if (forwarded === undefined) lacking.push(nameOf(attachment));
    else {
      const inner = await readMessage(forwarded, depth - 1);
      for (const block of inner.blocks) blocks.push(block);
      for (const name of inner.lacking) lacking.push(name);
    }
  }
  return { blocks, lacking };
}

/** The message that is forwarded as part of another one's text; undefined for all that is attached to it. */
async function forwardedIn({ mimeType, disposition, content }: Attachment): Promise<Email | undefined> {
  const isText = mimeType === 'message/rfc822' && (disposition ?? 'inline') === 'inline';
  if (!isText || typeof content === 'string') return undefined;
  try {
    return await parsed(new Uint8Array(content));
  } catch {
    return undefined;
  }
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
  } catch {
    throw new Refused('broken');
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

function blocksOfMarkup({ html }: Email): readonly Block[] {
  return html === undefined ? [] : blocksOfHtml(documentOf(html).body);
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

function suggestionsOf({ subject, from, date }: Email): readonly Suggestion[] {
  return uniqueSuggestions([
    { of: 'title', value: (subject ?? '').trim(), origin: 'Subject' },
    { of: 'author', value: from === undefined ? '' : addressWords([from]), origin: 'From' },
    ...(date === undefined ? [] : [dateSuggestion(date, 'Date')]),
  ]);
}

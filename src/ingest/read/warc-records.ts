import { Readable } from 'node:stream';
import { brotliDecompressSync, createGunzip, inflateRawSync, inflateSync, unzipSync } from 'node:zlib';
import { AsyncIterReader, StatusAndHeadersParser, WARCParser, type WARCRecord } from 'warcio';
import { Refused } from './extraction.ts';

/** What an archive of the web holds of one address at one moment. */
export interface Capture {
  readonly url: string;
  /** When it was captured, as its record says (`WARC-Date`). */
  readonly date: string;
  readonly content: CapturedPage | Redirection | Repetition;
}

interface CapturedPage {
  readonly kind: 'page';
  /** As they were received, without the encodings of their transfer. */
  readonly bytes: Uint8Array;
  /** What the server named as their encoding. */
  readonly charset: string | undefined;
}

interface Redirection {
  readonly kind: 'redirection';
  readonly to: string;
}

/** The server sent what another record has (ISO 28500, 6.7). */
interface Repetition {
  readonly kind: 'repetition';
  readonly url: string;
  readonly date: string | undefined;
}

/**
 * The pages that a WARC holds (ISO 28500), packed record by record or not, in their order; all else is passed over.
 * Every record has to be whole.
 *
 * @throws Refused
 */
export async function capturesOf(bytes: Uint8Array): Promise<readonly Capture[]> {
  const captures: Capture[] = [];
  let kept = 0;
  let count = 0;
  try {
    const records = WARCParser.iterRecords(new AsyncIterReader(unpacked(bytes), null), { parseHttp: false });
    for await (const record of records) {
      if (!record.warcHeaders.statusline.startsWith('WARC/')) {
        throw new Refused(count === 0 ? 'not-of-its-kind' : 'broken');
      }
      count += 1;
      if (count > mostRecords) throw new Refused('too-large');
      const capture = await captureOf(record, await blockOf(record));
      if (capture === undefined) continue;
      if (capture.content.kind === 'page') kept += capture.content.bytes.length;
      if (kept > mostKept) throw new Refused('too-large');
      captures.push(capture);
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('broken');
  }
  if (count === 0) throw new Refused('not-of-its-kind');
  return captures;
}

const mostRecords = 200_000;
const mostUnpacked = 1_000_000_000;
const mostKept = 100_000_000;
const mostOfOne = 50_000_000;

/** The bytes without their packing, a little at a time, and no more than an archive may have. */
async function* unpacked(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const source = isPacked ? Readable.from(piecesOf(bytes)).pipe(createGunzip()) : piecesOf(bytes);
  let length = 0;
  for await (const piece of source as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > mostUnpacked) throw new Refused('too-large');
    yield piece;
  }
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}

const step = 65_536;

/** The block of a record, as long as it says. The library waits without end for one that is cut off. */
async function blockOf(record: WARCRecord): Promise<Uint8Array> {
  // A record must say its length: one that is cut within its head says none.
  const declared = /^\d+$/.exec(record.warcHeader('Content-Length') ?? '')?.[0];
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of record.reader) {
    length += piece.length;
    // What is longer is no page: it is passed over, and still counted.
    if (length <= mostOfOne) pieces.push(piece);
    else pieces.length = 0;
  }
  if (declared === undefined || length !== Number(declared)) throw new Refused('broken');
  return Buffer.concat(pieces);
}

async function captureOf(record: WARCRecord, block: Uint8Array): Promise<Capture | undefined> {
  const url = record.warcTargetURI?.replace(/^<|>$/g, '') ?? '';
  const date = record.warcDate ?? '';
  if (!/^https?:/i.test(url)) return undefined;
  const head = { url, date };
  switch (record.warcType) {
    case 'resource': {
      const [type, charset] = contentType(record.warcContentType ?? '');
      return isPageType(type) ? { ...head, content: { kind: 'page', bytes: block, charset } } : undefined;
    }
    case 'response': {
      const content = await contentOfResponse(url, block);
      return content && { ...head, content };
    }
    case 'revisit': {
      const of = record.warcRefersToTargetURI ?? url;
      const at = record.warcRefersToDate ?? undefined;
      return { ...head, content: { kind: 'repetition', url: of, date: at } };
    }
    default:
      return undefined;
  }
}

async function contentOfResponse(
  url: string,
  block: Uint8Array,
): Promise<CapturedPage | Redirection | undefined> {
  const reader = new AsyncIterReader([block], null);
  const response = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers });
  if (response === null) return undefined;
  const { headers } = response;
  const status = Number(response.statusCode);
  const location = headers.get('location');
  if (status >= 300 && status < 400 && location != null && URL.canParse(location, url)) {
    return { kind: 'redirection', to: new URL(location, url).href };
  }
  const [type, charset] = contentType(headers.get('content-type') ?? '');
  if (status !== 200 || !isPageType(type)) return undefined;
  const body = await reader.readFully();
  const isChunked = /chunked/i.test(headers.get('transfer-encoding') ?? '');
  const whole = isChunked ? await unchunked(body) : body;
  const codings = (headers.get('content-encoding') ?? '').toLowerCase().split(/\s*,\s*/);
  return { kind: 'page', bytes: codings.reduceRight(decoded, whole), charset };
}

async function unchunked(body: Uint8Array): Promise<Uint8Array> {
  const reader = new AsyncIterReader([body], null, true);
  const whole = await reader.readFully();
  if (reader.errored) throw new Refused('broken');
  return whole;
}

/** Some programs keep what they have decoded with the headers of what they received. */
function decoded(bytes: Uint8Array, coding: string): Uint8Array {
  const decode = decoders.get(coding);
  if (decode === undefined) {
    if (coding === '' || coding === 'identity') return bytes;
    throw new Refused('broken');
  }
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new Refused('too-large');
    if (/^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 100)))) return bytes;
    throw new Refused('broken');
  }
}

const bounded = { maxOutputLength: mostOfOne };
const decoders: ReadonlyMap<string, (bytes: Uint8Array) => Uint8Array> = new Map([
  ['gzip', (bytes) => unzipSync(bytes, bounded)],
  ['x-gzip', (bytes) => unzipSync(bytes, bounded)],
  // Servers send both the form that the standard means and the one without its head.
  ['deflate', (bytes) => (bytes[0] === 0x78 ? inflateSync(bytes, bounded) : inflateRawSync(bytes, bounded))],
  ['br', (bytes) => brotliDecompressSync(bytes, bounded)],
]);

function contentType(value: string): readonly [type: string, charset: string | undefined] {
  const charset = /;\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(value)?.[1];
  return [(value.split(';')[0] ?? '').trim().toLowerCase(), charset];
}

function isPageType(type: string): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml';
}

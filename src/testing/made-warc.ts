import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

/** What a made archive of the web holds of one address. */
export interface MadeCapture {
  readonly url: string;
  /** What the server sent behind its head. */
  readonly body?: string | Uint8Array;
  readonly date?: string;
  readonly status?: string;
  readonly type?: string;
  /** Further lines of the server's head. */
  readonly head?: readonly string[];
  /** Kind of the record; `response` without it. */
  readonly record?: string;
  /** Further lines of the record's own head. */
  readonly fields?: readonly string[];
}

/** A WARC (ISO 28500), its records packed one by one unless `isPlain`. */
export function madeWarc(captures: readonly MadeCapture[], isPlain = false): Uint8Array {
  const records = [record('warcinfo', [], Buffer.from('software: made\r\n')), ...captures.map(recordOf)];
  return Buffer.concat(isPlain ? records : records.map((one) => gzipSync(one)));
}

/** A WACZ: a WARC, with a list of its pages and a description where they are given. */
export function madeWacz(
  captures: readonly MadeCapture[],
  { pages, mainPageUrl }: { readonly pages?: readonly string[]; readonly mainPageUrl?: string } = {},
): Uint8Array {
  const lines = pages?.map((url) => JSON.stringify({ url, ts: moment }));
  const list = lines && [JSON.stringify({ format: 'json-pages-1.0', id: 'pages' }), ...lines, ''].join('\n');
  return zipSync({
    'archive/data.warc.gz': madeWarc(captures),
    ...(list !== undefined && { 'pages/pages.jsonl': Buffer.from(list) }),
    'datapackage.json': Buffer.from(JSON.stringify({ profile: 'data-package', mainPageUrl })),
  });
}

/** A record of a WARC as it stands in one. */
export function record(
  kind: string,
  fields: readonly string[],
  block: Uint8Array,
  length = block.length,
): Buffer {
  const head = ['WARC/1.0', `WARC-Type: ${kind}`, ...fields, `Content-Length: ${length}`, '', ''];
  return Buffer.concat([Buffer.from(head.join('\r\n')), block, Buffer.from('\r\n\r\n')]);
}

const moment = '2021-05-03T10:11:12Z';

function recordOf({
  url,
  body = '',
  date = moment,
  status = '200 OK',
  type = 'text/html; charset=utf-8',
  head = [],
  record: kind = 'response',
  fields = [],
}: MadeCapture): Buffer {
  const sent = [`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...head, '', ''].join('\r\n');
  const block = Buffer.concat([Buffer.from(kind === 'response' ? sent : ''), Buffer.from(body)]);
  return record(kind, [`WARC-Target-URI: ${url}`, `WARC-Date: ${date}`, ...fields], block);
}

import { brotliCompressSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { madeWacz, madeWarc, record, type MadeCapture } from '../../testing/made-warc.ts';
import type { SeedBytes } from './extraction.ts';
import { readSeedFile } from './read-seed-file.ts';

const a = { url: 'https://example.org/a', body: '<title>A</title><p>They met on 3 May 1994.</p>' };
const b = { url: 'https://example.org/b', body: '<p>Another page.</p>' };
const style = { url: 'https://example.org/a.css', type: 'text/css', body: 'p {}' };

/** The lines of the page that is read, or why none is. */
async function told(seed: SeedBytes): Promise<readonly string[]> {
  const reading = await readSeedFile(seed);
  return reading.kind === 'refused'
    ? [reading.why, ...(reading.choice ?? [])]
    : reading.extraction.blocks.flatMap(({ lines }) => lines);
}

const words = ['They met on 3 May 1994.'];
const page = { url: a.url };

test('the address and the moment of a capture are offered, with their origin', async () => {
  const reading = await readSeedFile({ name: 'a.warc.gz', bytes: madeWarc([style, a]) });
  expect(reading.kind === 'extracted' && reading.extraction.suggestions).toEqual([
    { of: 'title', value: 'A', origin: 'title' },
    { of: 'address', value: a.url, origin: 'WARC-Target-URI' },
    { of: 'received', value: '2021-05-03T10:11:12Z', edtf: '2021-05-03', origin: 'WARC-Date' },
  ]);
});

describe('of a WARC is read', () => {
  const chunked = `5\r\n<p>Th\r\n19\r\ney met on 3 May 1994.</p>\r\n0\r\n\r\n`;
  const later = '2022-01-01T00:00:00Z';
  test.each<[what: string, captures: readonly MadeCapture[], page?: SeedBytes['page']]>([
    ['its only page', [style, a]],
    ['a page that was captured twice, the same', [a, { ...a, date: later }]],
    ['a page that the sidecar names', [b, a], page],
    ['a page that is named with a part of it', [b, a], { url: `${a.url}#part` }],
    [
      'the state that is named',
      [
        { ...a, body: '<p>Older.</p>' },
        { ...a, date: later },
      ],
      { url: a.url, date: '2021-10' },
    ],
    [
      'a page behind a redirection',
      [{ url: 'http://example.org/', status: '301 Moved', head: ['Location: https://example.org/a'] }, b, a],
      { url: 'http://example.org/' },
    ],
    [
      'a page that was sent again',
      [
        { ...a, date: later, record: 'revisit', body: '', fields: [`WARC-Refers-To-Target-URI: ${a.url}`] },
        a,
      ],
    ],
    ['a page that was put in by itself', [{ ...a, record: 'resource', fields: ['Content-Type: text/html'] }]],
    ['what was sent packed', [{ ...a, body: gzipSync(a.body), head: ['Content-Encoding: gzip'] }]],
    [
      'what was sent packed, in brotli',
      [{ ...a, body: brotliCompressSync(a.body), head: ['Content-Encoding: br'] }],
    ],
    ['what was unpacked, with its head as it was', [{ ...a, head: ['Content-Encoding: br'] }]],
    ['what was sent in pieces', [{ ...a, body: chunked, head: ['Transfer-Encoding: chunked'] }]],
    ['pieces put together, with their head as it was', [{ ...a, head: ['Transfer-Encoding: chunked'] }]],
  ])('%s', async (_what, captures, named) => {
    expect(await told({ name: 'a.warc.gz', bytes: madeWarc(captures), page: named })).toEqual(words);
    expect(await told({ name: 'a.warc', bytes: madeWarc(captures, true), page: named })).toEqual(words);
  });

  test('the encoding that the server named', async () => {
    const body = Uint8Array.from('<p>\xcf\xf0\xe8</p>', (character) => character.charCodeAt(0));
    const bytes = madeWarc([{ url: a.url, body, type: 'text/html; charset=windows-1251' }]);
    expect(await told({ name: 'a.warc', bytes })).toEqual(['При']);
  });
});

test.each<[what: string, bytes: Uint8Array, page?: SeedBytes['page']]>([
  ['its only page', madeWacz([style, a])],
  ['its main page', madeWacz([b, a], { mainPageUrl: a.url, pages: [a.url, b.url] })],
  ['the only one that it lists', madeWacz([b, a], { pages: [a.url] })],
  ['the one that the sidecar names, before its main one', madeWacz([b, a], { mainPageUrl: b.url }), page],
])('of a WACZ is read %s', async (_what, bytes, named) => {
  expect(await told({ name: 'a.wacz', bytes, page: named })).toEqual(words);
});

const whole = madeWarc([a], true);
const packed = madeWarc([a, b]);
const damaged = Uint8Array.from(packed, (byte, index) => (index === packed.length - 60 ? byte ^ 0xff : byte));
const bomb = gzipSync(Buffer.alloc(60_000_000, ' '));

test.each<[why: readonly string[], name: string, bytes: () => Uint8Array, page?: SeedBytes['page']]>([
  [['several-pages', a.url, b.url], 'a.warc.gz', () => packed],
  [['several-pages', a.url, b.url], 'a.wacz', () => madeWacz([a, b, style], { pages: [a.url, b.url] })],
  [['page-absent', a.url, b.url], 'a.warc.gz', () => packed, { url: 'https://example.org/c' }],
  [['page-absent', a.url], 'a.wacz', () => madeWacz([a], { mainPageUrl: b.url })],
  [
    ['several-captures', '2021-05-03T10:11:12Z', '2022-01-01T00:00:00Z'],
    'a.warc',
    () => madeWarc([a, { ...a, body: b.body, date: '2022-01-01T00:00:00Z' }], true),
  ],
  [
    ['page-absent', a.url],
    'a.warc',
    () => madeWarc([a, { url: b.url, status: '302 Found', head: [`Location: ${b.url}`] }], true),
    { url: b.url },
  ],
  [['no-page'], 'a.warc', () => madeWarc([style, { ...a, status: '404 Not Found' }], true)],
  [['not-of-its-kind'], 'a.warc', () => Buffer.from('hello')],
  [['not-of-its-kind'], 'a.warc', () => gzipSync('hello\r\n\r\n')],
  [['not-of-its-kind'], 'a.wacz', () => packed],
  [['not-of-its-kind'], 'a.wacz', () => zipSync({ 'datapackage.json': Buffer.from('{}') })],
  [['not-of-its-kind'], 'a.warc', () => new Uint8Array()],
  [['broken'], 'a.warc.gz', () => packed.slice(0, -20)],
  [['broken'], 'a.warc.gz', () => damaged],
  [['broken'], 'a.warc', () => whole.slice(0, -30)],
  [['broken'], 'a.warc', () => whole.slice(0, 40)],
  [['broken'], 'a.warc', () => record('response', [`WARC-Target-URI: ${a.url}`], Buffer.from(a.body), 1e12)],
  [['broken'], 'a.warc', () => record('response', [`WARC-Target-URI: ${a.url}`], Buffer.from(a.body), NaN)],
  [['broken'], 'a.warc', () => record('response', [`WARC-Target-URI: ${a.url}`], Buffer.from(a.body), -1)],
  [['broken'], 'a.warc', () => Buffer.concat([whole, Buffer.from('and more\r\n\r\n')])],
  [
    ['broken'],
    'a.warc',
    () => madeWarc([{ ...a, body: '3\r\n<p>\r\nff\r\na', head: ['Transfer-Encoding: chunked'] }]),
  ],
  [['too-large'], 'a.warc', () => madeWarc([{ ...a, body: bomb, head: ['Content-Encoding: gzip'] }], true)],
  [
    ['too-large'],
    'a.warc',
    () => madeWarc([1, 2, 3].map((n) => ({ url: `${a.url}${n}`, body: Buffer.alloc(40_000_000, ' ') }))),
  ],
])('%j: %s', async (why, name, bytes, named) => {
  expect(await told({ name, bytes: bytes(), page: named })).toEqual(why);
});
